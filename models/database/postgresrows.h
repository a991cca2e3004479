// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/database/postgreswords.h"
#include "models/database/statement.h"

#include <QHash>
#include <optional>
#include <vector>

typedef struct pg_conn PGconn;

namespace stockroom::database
{

/// Reads rows by libpq itself: Qt's driver writes what is bound into the statement's text and makes a QVariant of each
/// cell.
class PostgresRows
{
public:
    /// The open connection, or nullptr; statements are prepared anew on another.
    void hold(PGconn *handle);
    /// Shows the rows, all of which are held meanwhile; a statement is prepared once and kept.
    std::optional<ServerError> read(const Statement &statement, const RowSink &row);

    /// The text with $1, $2 … for the question marks outside of quotes.
    static QByteArray numbered(const QString &text);

private:
    std::optional<ServerError> prepare(const QString &text, QByteArray *name);
    void show(const PGresult *result, const RowSink &row);

    PGconn *m_handle = nullptr;
    QHash<QString, QByteArray> m_names;
    int m_made = 0;
    std::vector<entity::Cell> m_cells;
};

} // namespace stockroom::database
