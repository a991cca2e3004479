// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/database/sqliterows.h"

#include <optional>
#include <sqlite3.h>

namespace stockroom::database
{
namespace
{

using entity::Cell;

constexpr qsizetype kMostKept = 50;

int bind(sqlite3_stmt *statement, int at, const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::UnknownType:
        return sqlite3_bind_null(statement, at);
    case QMetaType::Bool:
    case QMetaType::Int:
    case QMetaType::UInt:
    case QMetaType::LongLong:
        return sqlite3_bind_int64(statement, at, value.toLongLong());
    case QMetaType::Double:
        return sqlite3_bind_double(statement, at, value.toDouble());
    case QMetaType::QByteArray: {
        const QByteArray bytes = value.toByteArray();
        return sqlite3_bind_blob(statement, at, bytes.constData(), int(bytes.size()), SQLITE_TRANSIENT);
    }
    default:
        const QByteArray text = value.toString().toUtf8();
        return sqlite3_bind_text(statement, at, text.constData(), int(text.size()), SQLITE_TRANSIENT);
    }
}

/// Nothing where there was no memory for the text.
std::optional<Cell> cell(sqlite3_stmt *statement, int column)
{
    switch (sqlite3_column_type(statement, column)) {
    case SQLITE_NULL:
        return Cell{};
    case SQLITE_INTEGER:
        return Cell::of(sqlite3_column_int64(statement, column));
    case SQLITE_FLOAT:
        return Cell::ofReal(sqlite3_column_double(statement, column));
    case SQLITE_BLOB: {
        // An empty one has no address either.
        const auto *bytes = static_cast<const char *>(sqlite3_column_blob(statement, column));
        if (!bytes && sqlite3_errcode(sqlite3_db_handle(statement)) == SQLITE_NOMEM)
            return std::nullopt;
        return Cell::ofBytes({bytes, sqlite3_column_bytes(statement, column)});
    }
    default:
        // Null without memory for it.
        const unsigned char *text = sqlite3_column_text(statement, column);
        if (!text)
            return std::nullopt;
        return Cell::ofText({text, sqlite3_column_bytes(statement, column)});
    }
}

/// False where there was no memory for one of them.
bool takeRow(sqlite3_stmt *statement, std::vector<Cell> &cells)
{
    for (int column = 0; column < int(cells.size()); ++column) {
        const std::optional<Cell> taken = cell(statement, column);
        if (!taken)
            return false;
        cells[size_t(column)] = *taken;
    }
    return true;
}

} // namespace

SqliteRows::~SqliteRows()
{
    hold(nullptr);
}

void SqliteRows::hold(sqlite3 *handle)
{
    for (sqlite3_stmt *each : std::as_const(m_kept))
        sqlite3_finalize(each);
    m_kept.clear();
    m_handle = handle;
}

int SqliteRows::prepare(const QString &text, sqlite3_stmt **made)
{
    *made = m_kept.value(text);
    if (*made)
        return SQLITE_OK;
    if (m_kept.size() >= kMostKept)
        hold(m_handle);
    const QByteArray bytes = text.toUtf8();
    const int code =
        sqlite3_prepare_v3(m_handle, bytes.constData(), int(bytes.size()), SQLITE_PREPARE_PERSISTENT, made, nullptr);
    if (*made)
        m_kept.insert(text, *made);
    return code;
}

int SqliteRows::read(const Statement &statement, const RowSink &row)
{
    sqlite3_stmt *made = nullptr;
    int code = prepare(statement.text, &made);
    for (int i = 0; code == SQLITE_OK && i < statement.binds.size(); ++i)
        code = bind(made, i + 1, statement.binds.at(i));
    if (code != SQLITE_OK)
        return sqlite3_extended_errcode(m_handle);
    m_cells.resize(size_t(sqlite3_column_count(made)));
    bool isWanted = true;
    while (isWanted && (code = sqlite3_step(made)) == SQLITE_ROW) {
        if (!takeRow(made, m_cells)) {
            code = SQLITE_NOMEM;
            break;
        }
        isWanted = row(m_cells);
    }
    const bool isDone = code == SQLITE_DONE || code == SQLITE_ROW;
    const int failed = isDone ? SQLITE_OK : code == SQLITE_NOMEM ? code : sqlite3_extended_errcode(m_handle);
    // Until then the statement holds its snapshot, and the files' locks with it.
    sqlite3_reset(made);
    sqlite3_clear_bindings(made);
    return failed;
}

} // namespace stockroom::database
