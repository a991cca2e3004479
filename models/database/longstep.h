// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/database/steplist.h"

#include <optional>

namespace stockroom::database
{

/// A step of PostgreSQL's whose statements run outside of a transaction, such as CREATE INDEX CONCURRENTLY. It is
/// marked as begun before the first statement and may stop at any of them, so each can be repeated: whoever goes on
/// begins with the first one again. It keeps to IF NOT EXISTS and IF EXISTS, and a statement ends at a semicolon that
/// ends its line.
class LongStep
{
public:
    /// The number of the step that was begun and is not complete, up or down.
    static entity::Result<std::optional<int>> begun(Connection &connection);

    /// The same; Unready where these steps do not have it, or not as a long one.
    static entity::Result<std::optional<int>> begunOf(Connection &connection, const QList<Migration> &known);

    /// Runs one half of the step while nobody else migrates. The step is forgotten before its down half, and noted
    /// after its up half; `complete` runs together with that. False when the store has moved on meanwhile. Broken and
    /// Busy leave the mark: the same once more goes on with it.
    static entity::Result<bool> run(Connection &connection, const Migration &step, bool isUp, const QString &actor,
                                    const StepList::Around::Part &complete);

    /// Takes the step back in the transaction that is open, where others wait for its indexes; nothing when the store
    /// has moved on meanwhile.
    static entity::Result<entity::Done> takeBack(Connection &connection, const Migration &step);
};

} // namespace stockroom::database
