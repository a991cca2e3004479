// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/database/postgreswords.h"
#include "models/database/statement.h"

#include <QHash>
#include <memory>
#include <optional>
#include <vector>

typedef struct pg_conn PGconn;
typedef struct pg_result PGresult;

namespace stockroom::database
{

/// Commands without answers that go to the server and back together with a statement, or nullptr.
struct Company {
    const char *before = nullptr;
    const char *after = nullptr; ///< left out when the statement fails
};

/// Reads rows by libpq itself: Qt's driver writes what is bound into the statement's text and makes a QVariant of each
/// cell.
class PostgresRows
{
public:
    /// The open connection, or nullptr; statements are prepared anew on another.
    void hold(PGconn *handle);
    /// Shows the rows, all of which are held meanwhile; a statement is prepared once and kept. Nothing is shown when
    /// anything of the company fails.
    std::optional<ServerError> read(const Statement &statement, const RowSink &row, const Company &company = {});

    /// The text with $1, $2 … for the question marks outside of quotes.
    static QByteArray numbered(const QString &text);

private:
    using Answer = std::unique_ptr<PGresult, void (*)(PGresult *)>;
    using Binds = std::vector<const char *>;

    std::optional<ServerError> prepare(const QString &text, QByteArray *name);
    /// The answer to the statement, or the first that tells what was wrong in its company.
    Answer ask(const QByteArray &name, const Binds &binds, const Company &company);
    bool send(const QByteArray &name, const Binds &binds, const Company &company);
    Answer nextAnswer();
    void show(const PGresult *result, const RowSink &row);

    PGconn *m_handle = nullptr;
    QHash<QString, QByteArray> m_names;
    int m_made = 0;
    std::vector<entity::Cell> m_cells;
};

} // namespace stockroom::database
