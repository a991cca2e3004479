// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/database/place.h"

#include <QByteArray>

#include <libpq-fe.h>
#include <memory>
#include <sqlite3.h>

namespace stockroom::bench
{

/// The plain query for a page of products, newest first, from a moment on, by the database's own library.
class PlainPage
{
public:
    virtual ~PlainPage() = default;
    /// Reads 128 rows with the columns of the list.
    virtual void read(const QByteArray &from) = 0;

protected:
    static QByteArray text(const char *placeholder)
    {
        return QByteArray("SELECT id, image, name, category_id, price, stock, is_active, created_at "
                          "FROM products_product WHERE created_at <= ") +
               placeholder + " ORDER BY created_at DESC LIMIT 128";
    }
};

class PlainPageOfSqlite : public PlainPage
{
public:
    explicit PlainPageOfSqlite(const database::Place &place)
    {
        sqlite3_open_v2(place.file().toUtf8().constData(), &m_database, SQLITE_OPEN_READONLY, nullptr);
        sqlite3_prepare_v2(m_database, text("?").constData(), -1, &m_page, nullptr);
    }
    ~PlainPageOfSqlite() override
    {
        sqlite3_finalize(m_page);
        sqlite3_close(m_database);
    }
    PlainPageOfSqlite(const PlainPageOfSqlite &) = delete;
    PlainPageOfSqlite &operator=(const PlainPageOfSqlite &) = delete;

    void read(const QByteArray &from) override
    {
        sqlite3_bind_text(m_page, 1, from.constData(), -1, SQLITE_STATIC);
        while (sqlite3_step(m_page) == SQLITE_ROW) {
            for (int column = 0; column < 8; ++column)
                sqlite3_column_text(m_page, column);
        }
        sqlite3_reset(m_page);
    }

private:
    sqlite3 *m_database = nullptr;
    sqlite3_stmt *m_page = nullptr;
};

class PlainPageOfPostgres : public PlainPage
{
public:
    explicit PlainPageOfPostgres(const database::Place &place)
    {
        QByteArray options;
        const auto parameters = place.parameters();
        for (auto each = parameters.cbegin(); each != parameters.cend(); ++each)
            options += each.key().toUtf8() + "='" + each.value().toUtf8() + "' ";
        m_connection = PQconnectdb(options.constData());
        PQclear(PQexec(m_connection, "SET timezone = 'UTC'"));
        PQclear(PQprepare(m_connection, "page", text("$1").constData(), 0, nullptr));
    }
    ~PlainPageOfPostgres() override { PQfinish(m_connection); }
    PlainPageOfPostgres(const PlainPageOfPostgres &) = delete;
    PlainPageOfPostgres &operator=(const PlainPageOfPostgres &) = delete;

    void read(const QByteArray &from) override
    {
        const char *value = from.constData();
        PQclear(PQexecPrepared(m_connection, "page", 1, &value, nullptr, nullptr, 0));
    }

private:
    PGconn *m_connection = nullptr;
};

inline std::unique_ptr<PlainPage> plainPage(const database::Place &place)
{
    if (place.dialect() == entity::Dialect::Sqlite)
        return std::make_unique<PlainPageOfSqlite>(place);
    return std::make_unique<PlainPageOfPostgres>(place);
}

} // namespace stockroom::bench
