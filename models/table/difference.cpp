// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/table/difference.h"

#include <algorithm>

namespace stockroom::table
{
namespace
{

// Each step moves the marks behind it and a header's sections: a millisecond for a million rows.
constexpr int kMostSteps = 12;
constexpr int kMostCompared = 500'000;

/// The rows between the common start and the common end.
struct Middle {
    int from = 0;
    int beforeEnd = 0;
    int afterEnd = 0;
};

Middle middleOf(const Marks &before, const Marks &after)
{
    Middle middle{0, before.size(), after.size()};
    const int shorter = std::min(before.size(), after.size());
    while (middle.from < shorter && before.at(middle.from) == after.at(middle.from))
        ++middle.from;
    while (middle.beforeEnd > middle.from && middle.afterEnd > middle.from &&
           before.at(middle.beforeEnd - 1) == after.at(middle.afterEnd - 1)) {
        --middle.beforeEnd;
        --middle.afterEnd;
    }
    return middle;
}

QSet<Mark> setOf(const Marks &marks, int from, int end)
{
    QSet<Mark> set;
    set.reserve(end - from);
    for (int row = from; row < end; ++row)
        set.insert(marks.at(row));
    return set;
}

/// One more row came (1) or went (-1) at `row`.
void add(QList<Difference::Step> &steps, int row, int one)
{
    if (!steps.isEmpty()) {
        Difference::Step &last = steps.back();
        const bool goesOn =
            one > 0 ? last.count > 0 && last.row + last.count == row : last.count < 0 && last.row == row;
        if (goesOn) {
            last.count += one;
            return;
        }
    }
    steps << Difference::Step{row, one};
}

} // namespace

Difference Difference::between(const Marks &before, const Marks &after)
{
    const Middle middle = middleOf(before, after);
    Difference whole{{}, true};
    if (middle.beforeEnd - middle.from + middle.afterEnd - middle.from > kMostCompared &&
        middle.beforeEnd > middle.from && middle.afterEnd > middle.from)
        return whole;
    Difference difference;
    if (middle.beforeEnd == middle.from || middle.afterEnd == middle.from) {
        const int count = middle.afterEnd - middle.beforeEnd;
        if (count != 0)
            difference.steps << Step{middle.from, count};
        return difference;
    }
    const QSet<Mark> old = setOf(before, middle.from, middle.beforeEnd);
    const QSet<Mark> fresh = setOf(after, middle.from, middle.afterEnd);
    int i = middle.from;
    int j = middle.from;
    while (i < middle.beforeEnd || j < middle.afterEnd) {
        if (i < middle.beforeEnd && !fresh.contains(before.at(i))) {
            add(difference.steps, j, -1);
            ++i;
        } else if (j < middle.afterEnd && !old.contains(after.at(j))) {
            add(difference.steps, j, 1);
            ++j;
        } else if (i < middle.beforeEnd && j < middle.afterEnd && before.at(i) == after.at(j)) {
            ++i;
            ++j;
        } else {
            return whole;
        }
        if (difference.steps.size() > kMostSteps)
            return whole;
    }
    return difference;
}

} // namespace stockroom::table
