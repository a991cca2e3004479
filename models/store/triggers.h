// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/database/connection.h"

namespace stockroom::store
{

/// What writes the history of a table: three triggers on it, which name no table but their own and ours, and never make
/// another program's write fail.
class Triggers
{
public:
    /// Makes those of every entity anew, in the transaction that is open.
    static entity::Result<entity::Done> install(database::Connection &connection, const entity::Catalogue &catalogue);

    /// Takes all of ours away, wherever they stand: for a bulk load, and before our tables are changed.
    static entity::Result<entity::Done> remove(database::Connection &connection);

    /// The tables of which some trigger is missing, switched off, or in SQLite another than it should be.
    static entity::Result<QStringList> lackingIn(database::Connection &connection, const entity::Catalogue &catalogue);
};

} // namespace stockroom::store
