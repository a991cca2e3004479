// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/acts.h"

#include "models/database/migration.h"
#include "models/entity/money.h"
#include "models/store/upkeep.h"
#include "tests/support/places.h"
#include "tests/support/shop.h"

using namespace Qt::StringLiterals;

namespace stockroom::test
{

using database::Connection;

QString storeToActOn()
{
    const QString file = freshPlace(Kind::Sqlite);
    Shop shop(file);
    const store::Change renamed{
        .entity = u"product"_s, .id = shop.addProduct(u"Teapot"_s, 1000), .values = {{u"name"_s, u"Pot"_s}}};
    if (!shop.store().apply({.changes = {renamed}}, {}))
        qFatal("The store could not be made");
    return file;
}

QString stateOf(Connection &connection)
{
    const auto ask = [&connection](const QString &sql) {
        const auto rows = connection.run({sql});
        const QString answer = rows && (*rows)->next() ? (*rows)->value(0).toString() : u"-"_s;
        if (rows)
            (*rows)->finish();
        return answer;
    };
    QStringList state{ask(u"PRAGMA integrity_check"_s), ask(u"SELECT count(*) FROM stockroom_migration"_s)};
    for (const QString &sql : {u"SELECT name || price FROM products_product"_s,
                               u"SELECT count(*) FROM stockroom_history WHERE change_set IS NOT NULL"_s,
                               u"SELECT count(*) FROM stockroom_change_set"_s,
                               u"SELECT count(*) FROM stockroom_context"_s, u"SELECT count(*) FROM sqlite_master"_s})
        state << ask(sql);
    return state.join(u'|');
}

bool edit(Connection &connection)
{
    const auto opened = store::look(connection);
    if (!opened)
        return false;
    store::Store door(connection, opened->catalogue);
    const auto rows = door.reader().list(*opened->catalogue->find(u"product"_s), {}, {u"name"_s}, 1);
    return rows && !rows->isEmpty() &&
           door.apply({.changes = {{.entity = u"product"_s,
                                    .id = rows->front().value(u"id"_s),
                                    .values = {{u"price"_s, QVariant::fromValue(entity::Money{999})}}}}},
                      {u"ann"_s, u"tests"_s})
               .ok();
}

bool undo(Connection &connection)
{
    const auto opened = store::look(connection);
    const auto sets = connection.run({u"SELECT id FROM stockroom_change_set ORDER BY at DESC LIMIT 1"_s});
    if (!opened || !sets || !(*sets)->next())
        return false;
    const QString id = (*sets)->value(0).toString();
    (*sets)->finish();
    return store::Store(connection, opened->catalogue).undo(id, {u"ann"_s, u"tests"_s}).ok();
}

bool migrate(Connection &connection)
{
    const auto steps = database::Migrations::known(connection.dialect());
    return store::migrate(connection, u"ann"_s, {.target = int(steps->size()) - 1}).ok();
}

} // namespace stockroom::test
