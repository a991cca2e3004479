// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/table/marks.h"

#include <QList>

namespace stockroom::table
{

/// How one list of marks became another.
struct Difference {
    /// Rows came or went: done one after another, they lead from the old list to the new one.
    struct Step {
        int row = 0;
        int count = 0; ///< negative for rows that went

        bool operator==(const Step &) const = default;
    };

    QList<Step> steps = {};
    /// The rows stand in another order, or there would be too many steps: the new list is taken as a whole.
    bool isWhole = false;

    bool isNone() const { return steps.isEmpty() && !isWhole; }

    static Difference between(const Marks &before, const Marks &after);
};

} // namespace stockroom::table
