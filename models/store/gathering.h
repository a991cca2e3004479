// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/paging.h"

#include <atomic>

namespace stockroom::store
{

/// Lists what is in a long list by many short readings, where one long one would keep other programs from writing: a
/// file of SQLite's that has no WAL is locked for as long as a statement reads it.
///
/// What it finds stands in a table of the connection's own, which goes with it. Rows that others change meanwhile are
/// in it once, as they were before or after.
class Gathering
{
public:
    /// A reading of so many rows takes a few hundredths of a second where each is looked into for a word.
    static constexpr qint64 kUsualRows = 10'000;

    /// A first reading has `rows`; later ones have more or fewer, as long as each takes.
    Gathering(database::Connection &connection, const Paging &paging, qint64 rows = kUsualRows);
    ~Gathering();
    Gathering(const Gathering &) = delete;
    Gathering &operator=(const Gathering &) = delete;

    /// Whether the list should be gathered: a reading of it takes long, and keeps others from writing.
    entity::Result<bool> isNeeded(const Order &order);
    /// Whether even its first rows are found by looking at all: no index leads to them.
    entity::Result<bool> isNeededForFirst(const Filter &filter, const Order &order);

    /// Gathers, and gives the statement that reads the marks in order without a look at the store. Busy when it is not
    /// wanted any more, which is asked between two readings.
    entity::Result<Statement> marks(const Filter &filter, const Order &order, const std::atomic<bool> &wanted);

private:
    /// The last number of the next `rows` rows; none where there are no more.
    entity::Result<std::optional<qint64>> endOfNext(qint64 after);
    entity::Result<bool> hasCollations(const Order &order);
    entity::Result<entity::Done> begin();

    database::Connection &m_connection;
    const Paging &m_paging;
    qint64 m_rows;
    bool m_isBegun = false;
};

} // namespace stockroom::store
