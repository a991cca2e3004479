// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/database/statement.h"

#include <QHash>
#include <vector>

struct sqlite3;
struct sqlite3_stmt;

namespace stockroom::database
{

/// Reads rows by SQLite itself: Qt's driver makes a QVariant of each cell and keeps it, which takes longer than to read
/// it.
class SqliteRows
{
public:
    SqliteRows() = default;
    ~SqliteRows();
    SqliteRows(const SqliteRows &) = delete;
    SqliteRows &operator=(const SqliteRows &) = delete;

    /// The open database, or nullptr before it is closed: prepared statements go.
    void hold(sqlite3 *handle);
    /// Shows the rows; a statement is prepared once and kept. Answers SQLite's code, SQLITE_OK where all went well.
    int read(const Statement &statement, const RowSink &row);

private:
    int prepare(const QString &text, sqlite3_stmt **made);

    sqlite3 *m_handle = nullptr;
    QHash<QString, sqlite3_stmt *> m_kept;
    std::vector<entity::Cell> m_cells;
};

} // namespace stockroom::database
