// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/database/steplist.h"

namespace stockroom::database
{

/// Brings our own tables (stockroom_…) up and down, one step and its row in one transaction. Base tables are no
/// migration.
class Migrations : public StepList
{
public:
    /// Goes up or down to `target` (-1: the newest known), each step in a transaction of its own, or all in the one
    /// that is open: up to a long step, which is for the same call after the commit. Unready, and the store as it was,
    /// for a newer store, a changed checksum or a gap; Broken when a step fails: the steps before it stay.
    static entity::Result<entity::Done> migrate(Connection &connection, const QList<Migration> &known,
                                                const QString &actor, int target, const Around &around);
    static entity::Result<entity::Done> migrate(Connection &connection, const QList<Migration> &known,
                                                const QString &actor, int target = -1)
    {
        return migrate(connection, known, actor, target, Around());
    }
};

} // namespace stockroom::database
