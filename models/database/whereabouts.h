// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/entity/problem.h"

#include <QString>
#include <optional>
#include <utility>

struct sqlite3;

namespace stockroom::database
{

/// Where the files of an open SQLite store are. SQLite goes on writing into a file that was deleted, or that another
/// one has taken the place of, and says that all is well.
class Whereabouts
{
public:
    /// Takes down what is open: `file` is the path that people know.
    void note(sqlite3 *handle, const QString &file);
    void forget() { *this = {}; }

    /// Why nothing that is written now would be in the store's file. Where another file stands in its place, the
    /// journals that lie beside that one are taken away: SQLite would write what is in them into it.
    std::optional<entity::Problem> astray();

private:
    /// The device and the number of a file: the same under any name.
    using Id = std::pair<quint64, quint64>;
    static std::optional<Id> idOf(const QString &path);

    void noteJournals();
    void takeJournalsAway();

    sqlite3 *m_handle = nullptr;
    QString m_path; ///< as people know it
    QString m_real; ///< as SQLite does, behind all links
    std::optional<Id> m_file;
    std::optional<Id> m_wal;
    std::optional<Id> m_index;
};

} // namespace stockroom::database
