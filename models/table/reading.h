// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/paging.h"
#include "models/table/difference.h"
#include "models/table/rowcache.h"

#include <atomic>

namespace stockroom::table
{

/// Which rows, in which order.
struct Query {
    store::Filter filter = {};
    store::Order order = {};

    bool operator==(const Query &) const = default;
};

/// What the workers of a table do: reads rows and lists of marks from one connection, on its thread.
class Reading
{
public:
    Reading(database::Connection &connection, const store::Paging &paging) : m_connection(connection), m_paging(paging)
    {
    }

    /// The first rows of the list, in order.
    entity::Result<QList<Row>> first(const Query &query, int limit);
    /// The rows with these marks, in any order; those that are gone are not among them.
    entity::Result<QList<Row>> rows(const QVariantList &marks);
    entity::Result<qint64> count(const Query &query);
    /// The marks of all rows in order, as many as a view can hold; Busy when it is not wanted any more.
    entity::Result<Marks> marks(const Query &query, const std::atomic<bool> &wanted);

private:
    entity::Result<QList<Row>> rows(const store::Statement &statement);
    entity::Result<entity::Done> addCaptions(QList<Row> &rows);
    entity::Result<QHash<QString, QString>> captions(const entity::Field &link, const QList<Row> &rows, int column);

    database::Connection &m_connection;
    const store::Paging &m_paging;
};

} // namespace stockroom::table
