// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/paging.h"

#include <functional>

namespace stockroom::store
{

/// Shows the whole rows of a list one by one, for as many as there are, and holds no lock of a file's while they are
/// looked at: who reads a pipe may leave it for hours.
///
/// Of a file, which rows there are is read first, and then a batch of them at a time, as they are by then; one that was
/// deleted meanwhile is left out. A server keeps one moment of its rows for whoever reads them, and nobody waits.
class Batches
{
public:
    /// Answers whether to go on; must not use the connection.
    using Sink = std::function<bool(const entity::Values &)>;

    Batches(database::Connection &connection, const Sql &sql) : m_connection(connection), m_sql(sql) {}

    /// At most `limit` rows in order. Gives the number of rows shown.
    entity::Result<qint64> each(const entity::Entity &entity, const Filter &filter, const Order &order, qint64 limit,
                                const Sink &row);

private:
    entity::Result<QList<qint64>> marks(const Paging &paging, const Filter &filter, const Order &order, qint64 limit);
    entity::Result<QHash<qint64, entity::Values>> batch(const Paging &paging, const QVariantList &marks);

    database::Connection &m_connection;
    const Sql &m_sql;
};

} // namespace stockroom::store
