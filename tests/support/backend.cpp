// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/backend.h"

#include "models/database/basetables.h"
#include "tests/support/shop.h"

namespace stockroom::test
{
namespace
{

using database::Access;
using database::Connection;

std::unique_ptr<Connection> opened(const QString &place, Access access)
{
    auto connection = Connection::open(*database::Place::parse(place), access);
    if (!connection)
        qFatal("%s", qPrintable(connection.problem().words()));
    return std::move(*connection);
}

} // namespace

void makeBackend(const QString &place)
{
    const auto connection = opened(place, Access::Create);
    auto made = database::makeBaseTables(*connection);
    if (made)
        made = connection->runScript(QStringLiteral("CREATE TABLE django_migrations (id integer NOT NULL PRIMARY KEY, "
                                                    "app varchar(255) NOT NULL, name varchar(255) NOT NULL)"));
    if (made && connection->dialect() == entity::Dialect::Sqlite)
        made = connection->runScript(QStringLiteral("PRAGMA journal_mode = DELETE"));
    if (!made)
        qFatal("%s", qPrintable(made.problem().words()));
}

QStringList schemaAt(const QString &place)
{
    const auto connection = opened(place, Access::Read);
    QStringList schema = schemaOf(*connection);
    if (connection->dialect() == entity::Dialect::Sqlite) {
        const auto mode = connection->run({QStringLiteral("PRAGMA journal_mode")});
        schema << ((*mode)->next() ? (*mode)->value(0).toString() : QString());
    }
    return schema;
}

} // namespace stockroom::test
