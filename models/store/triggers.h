// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/database/migration.h"

namespace stockroom::store
{

/// What writes the history of a table: three triggers on it, which name no table but their own and ours, and never make
/// another program's write fail.
class Triggers
{
public:
    /// Those of the newest step, on the tables that are really there: they belong to our tables.
    static database::Migrations::Around aroundSteps(std::shared_ptr<const entity::Catalogue> catalogue);

    /// The SQL that makes those of every entity.
    static entity::Result<QStringList> script(database::Connection &connection, const entity::Catalogue &catalogue);

    /// Makes those of these tables where they are missing. PostgreSQL: whoever may make triggers on them can do it.
    static entity::Result<entity::Done> mend(database::Connection &connection, const entity::Catalogue &catalogue,
                                             const QStringList &tables);

    /// Makes those of every entity anew, in the transaction that is open.
    static entity::Result<entity::Done> install(database::Connection &connection, const entity::Catalogue &catalogue);

    /// Takes all of ours away, wherever they stand: for a bulk load, and before our tables are changed.
    static entity::Result<entity::Done> remove(database::Connection &connection);

    /// The tables of which some trigger is missing or switched off: nothing notes what becomes of their rows.
    static entity::Result<QStringList> missingIn(database::Connection &connection, const entity::Catalogue &catalogue);

    /// These, and those with a trigger that is another than it should be: it does not know all columns, or is an older
    /// program's. PostgreSQL: as far as this role may mend that.
    static entity::Result<QStringList> lackingIn(database::Connection &connection, const entity::Catalogue &catalogue);
};

} // namespace stockroom::store
