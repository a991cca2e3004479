// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/entity/money.h"
#include "models/store/opening.h"
#include "models/table/entityrows.h"
#include "tests/support/shop.h"

#include <QSqlQuery>
#include <QTest>
#include <random>

namespace stockroom::test
{

inline const store::Actor kActor{QStringLiteral("tester"), QStringLiteral("tests")};

/// A store with many rows of which many are alike, and tables on it.
struct Warehouse {
    explicit Warehouse(const QString &place) : shop(place)
    {
        store = std::make_unique<store::AsyncStore>(shop.place(), *store::look(shop.connection()), kActor);
    }

    const entity::Entity &entity(const char *name) { return *store->catalogue().find(QString::fromLatin1(name)); }

    /// Adds products with few different prices, stocks and flags, and categories of which some have no parent.
    void fill(int products, std::mt19937 &random)
    {
        for (int i = 0; i < 12; ++i) {
            entity::Values values{{QStringLiteral("name"), QStringLiteral("Shelf %1").arg(i)}};
            if (i % 3 != 0)
                values.insert(QStringLiteral("parent"), shelves.front());
            shelves << shop.add("category", values);
        }
        store::ChangeSet set;
        for (int i = 0; i < products; ++i)
            set.changes << add(i, random);
        QVERIFY(shop.store().apply(set, kActor).ok());
    }

    store::Change add(int number, std::mt19937 &random)
    {
        store::Change change{.act = store::Change::Act::Add, .entity = QStringLiteral("product")};
        change.values = {
            {QStringLiteral("name"), QStringLiteral("%1 number %2")
                                         .arg(random() % 2 ? QStringLiteral("Grüne Tasse") : QStringLiteral("Teapot"))
                                         .arg(number % 40)},
            {QStringLiteral("description"), QStringLiteral("As it is.")},
            {QStringLiteral("category"), shelves[qsizetype(random() % unsigned(shelves.size()))]},
            {QStringLiteral("price"), QVariant::fromValue(entity::Money{100 + 10 * int(random() % 9)})},
            {QStringLiteral("stock"), qlonglong(random() % 4)},
            {QStringLiteral("active"), random() % 2 == 0}};
        return change;
    }

    QVariantList keys(const table::EntityRows &table)
    {
        const store::Sql sql(shop.catalogue(), shop.place().dialect());
        const auto &entity = table.entity();
        const auto query =
            shop.connection().run(sql.list(entity, table.currentFilter(), table.currentOrder(), 1'000'000));
        QVariantList keys;
        while (query && (*query)->next())
            keys << sql.values(entity, **query).value(QString::fromUtf8(entity.key().name));
        return keys;
    }

    test::Shop shop;
    QVariantList shelves;
    std::unique_ptr<store::AsyncStore> store;
};

} // namespace stockroom::test
