// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/table/listing.h"
#include "models/table/reading.h"

namespace stockroom::table
{

/// Reads a list from its beginning, on its connection's thread: what comes first is told first.
struct Loading {
    database::Connection &connection;
    const store::Paging &paging;
    const Query &query;
    int page = 0; ///< how many rows are shown first
    const std::atomic<bool> &wanted;

    /// What is told on the way, each once; after fewer rows than a page nothing more.
    struct Steps {
        std::function<void(const QList<Row> &)> first;
        std::function<void(qint64)> counted; ///< only where that is quicker than listing
        std::function<void(Marks)> listed;
    };

    /// Ends early, and tells no problem, when it is not wanted any more between two steps.
    entity::Result<entity::Done> run(const Steps &steps) const;

private:
    entity::Result<entity::Done> listed(qint64 expected, const Steps &steps) const;
    entity::Result<entity::Done> listedFirst(const Steps &steps) const;
};

} // namespace stockroom::table
