// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/paging.h"
#include "models/table/marks.h"

#include <atomic>

namespace stockroom::table
{

/// Which rows, in which order.
struct Query {
    store::Filter filter = {};
    store::Order order = {};

    bool operator==(const Query &) const = default;
};

/// Lists the marks of all rows in order, from one connection, on its thread.
///
/// SQLite is asked for the order by the field alone, which its own indexes give without a look at the rows, and rows
/// that are equal in it are put in the order of their keys here: an index seldom holds the key, and a million rows that
/// are read one by one for it take seconds. A file that a long reading would lock is read bit by bit.
class Listing
{
public:
    Listing(database::Connection &connection, const store::Paging &paging) : m_connection(connection), m_paging(paging)
    {
    }

    /// Whether the list is read bit by bit and its first rows, which may be found last, are known with all alone.
    entity::Result<bool> isFirstLast(const Query &query);

    /// As many as a view can hold; Busy when it is not wanted any more. Room is made for `expected` rows at once.
    entity::Result<Marks> marks(const Query &query, const std::atomic<bool> &wanted, qint64 expected = 0);

private:
    /// Rows that are equal in the order's field stand together.
    struct Ties {
        size_t from = 0;
        size_t count = 0;
    };
    using Numbers = Marks::Words;
    using Ranks = std::vector<quint32, PageMemory<quint32>>;

    entity::Result<Marks> gathered(const Query &query, const std::atomic<bool> &wanted);
    entity::Result<Marks> asOrdered(const Query &query, const std::atomic<bool> &wanted, qint64 expected);
    entity::Result<Marks> listed(const store::Statement &statement, const std::atomic<bool> &wanted, qint64 expected);
    entity::Result<Marks> thenByKey(const Query &query, const std::atomic<bool> &wanted, qint64 expected);
    /// The place of each number in the order of the keys.
    entity::Result<Ranks> ranks(quint64 greatest, const std::atomic<bool> &wanted);

    database::Connection &m_connection;
    const store::Paging &m_paging;
};

} // namespace stockroom::table
