// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/copycheck.h"

#include "models/database/archive.h"
#include "models/database/drive.h"

#include <QCoreApplication>
#include <algorithm>

namespace stockroom::store
{
namespace
{

using database::Connection;
using entity::Dialect;
using entity::Done;
using entity::Problem;
using entity::Result;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(upkeep)
};

/// Whether a file of a server's store has the tables of one.
Result<Done> isDump(const database::Place &store, const QString &file)
{
    const auto tables = database::tablesIn(store, file);
    if (!tables)
        return tables.problem();
    const auto planned = entity::Catalogue::planned();
    for (const entity::Entity *each : planned->entities()) {
        // A backend may keep the users in a table of its own.
        const bool areUsers = std::any_of(each->fields.begin(), each->fields.end(), entity::isSecret);
        const QString table = QLatin1String(each->table);
        if (!areUsers && !tables->contains(table))
            return Problem::missing(Words::tr("It has no table “%1”, so it is no copy of a store.").arg(table));
    }
    return Done{};
}

} // namespace

Result<Done> isCopy(const database::Place &store, const QString &file)
{
    if (store.dialect() == Dialect::Postgres)
        return isDump(store, file);
    if (database::isOnNetwork(file))
        return Done{};
    const auto copy = database::Place::parse(file);
    const auto opened = copy ? lookAt(*copy) : copy.problem();
    return opened ? Result<Done>(Done{}) : opened.problem();
}

Result<Opened> lookAt(const database::Place &place)
{
    const auto connection = Connection::open(place, database::Access::Read);
    return connection ? look(**connection) : connection.problem();
}

} // namespace stockroom::store
