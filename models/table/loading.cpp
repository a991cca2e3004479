// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/table/loading.h"

#include <algorithm>

namespace stockroom::table
{

using entity::Done;
using entity::Result;

Result<Done> Loading::run(const Steps &steps) const
{
    if (!wanted)
        return Done{};
    const auto isFirstLast = Listing(connection, paging).isFirstLast(query);
    if (!isFirstLast || *isFirstLast)
        return isFirstLast ? listedFirst(steps) : isFirstLast.problem();
    Reading reading(connection, paging);
    const auto first = reading.first(query, page);
    if (!first)
        return first.problem();
    steps.first(*first);
    if (first->size() < page || !wanted)
        return Done{};
    // With a filter, counting costs as much as listing.
    qint64 expected = 0;
    if (query.filter.isEmpty()) {
        const auto count = reading.count(query);
        if (!count)
            return count.problem();
        expected = *count;
        steps.counted(expected);
    }
    return listed(expected, steps);
}

Result<Done> Loading::listed(qint64 expected, const Steps &steps) const
{
    auto marks = Listing(connection, paging).marks(query, wanted, expected);
    if (!marks)
        return marks.problem();
    steps.listed(std::move(*marks));
    return Done{};
}

Result<Done> Loading::listedFirst(const Steps &steps) const
{
    auto marks = Listing(connection, paging).marks(query, wanted);
    if (!marks)
        return marks.problem();
    QList<Mark> beginning;
    while (beginning.size() < std::min(page, marks->size()))
        beginning << marks->at(static_cast<int>(beginning.size()));
    auto rows = Reading(connection, paging).run(query, beginning);
    if (!rows)
        return rows.problem();
    std::sort(rows->begin(), rows->end(), [&beginning](const Row &one, const Row &other) {
        return beginning.indexOf(one.mark) < beginning.indexOf(other.mark);
    });
    // Not by the rows: one may be gone since it was listed.
    const bool isAll = marks->size() < page;
    steps.first(*rows);
    if (!isAll)
        steps.listed(std::move(*marks));
    return Done{};
}

} // namespace stockroom::table
