// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <array>
#include <optional>

namespace stockroom::database
{

/// Reads a SQLite file and leaves nothing beside it: whoever only reads a file in WAL mode makes journals there and
/// cannot take them away again, and those of somebody else lock the file's owner out.
class Onlooker
{
public:
    /// What follows the file's name in SQLite's URI, "?mode=…". Who may write opens the file for that, and takes its
    /// journals away. Who may not uses those that are there; where there are none, nobody else has the file open, and
    /// it is read as one that stands still.
    static QString way(const QString &file);

    /// Takes down how the file, opened in that way, looks.
    void note(const QString &file, const QString &way);
    void forget() { m_file.clear(); }

    /// Whether a file that was to stand still has been opened or written by others: what is read from now on may be
    /// half old and half new, so it is to be opened again.
    bool isOutdated() const;

private:
    using Look = std::array<qint64, 5>;
    static std::optional<Look> lookAt(const QString &file);

    QString m_file; ///< empty where it does not stand still
    std::optional<Look> m_look;
};

} // namespace stockroom::database
