// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/chronicle.h"

#include "models/entity/money.h"
#include "tests/support/shoptest.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace stockroom;
using store::Change;
using store::Chronicle;

class ChronicleTest : public test::ShopTest
{
    Q_OBJECT

private Q_SLOTS:
    void theNewestStandsFirstWithWhatItDid()
    {
        const auto id = m_shop->addProduct(u"Teapot"_s);
        const auto saved = m_shop->store().apply(
            {.reason = u"sale"_s,
             .changes = {{.entity = u"product"_s, .id = id, .values = {{u"stock"_s, qlonglong(9)}}},
                         {.act = Change::Act::Add, .entity = u"group"_s, .values = {{u"name"_s, u"staff"_s}}}}},
            {u"clerk1"_s, u"tests"_s});
        QVERIFY(saved);
        m_shop->ask(u"UPDATE products_product SET stock = 77"_s);
        const auto all = chronicle().newest(2);
        QVERIFY2(all, qPrintable(all ? QString() : all.problem().words()));
        QCOMPARE(all->size(), 2);
        QCOMPARE(all->front().actor, store::Actor());
        QCOMPARE(all->front().parts.front().rows, 1);
        const store::Told &sale = all->back();
        QCOMPARE(sale.id, saved->id);
        QCOMPARE(sale.actor, (store::Actor{u"clerk1"_s, u"tests"_s}));
        QCOMPARE(sale.reason, u"sale"_s);
        QCOMPARE(sale.parts.size(), 2);
        QCOMPARE(sale.parts.front().table, u"products_product"_s);
        QCOMPARE(sale.parts.front().act, Change::Act::Set);
        QCOMPARE(sale.parts.back().table, u"auth_group"_s);
        QCOMPARE(sale.parts.back().act, Change::Act::Add);
        QVERIFY(all->front().at >= sale.at);
    }

    void aRowTellsWhatBecameOfItsFields()
    {
        const auto id = m_shop->addProduct(u"Teapot"_s);
        m_shop->addProduct(u"Cup"_s);
        const auto saved = m_shop->store().apply(
            {.changes = {{.entity = u"product"_s, .id = id, .values = {{u"stock"_s, qlonglong(9)}}}}}, {});
        const auto undone = m_shop->store().undo(saved->id, {});
        QVERIFY(undone);
        const auto all = chronicle().of(m_shop->entity("product"), id, 10);
        QCOMPARE(all->size(), 3);
        QCOMPARE(all->at(0).undoes, saved->id);
        QCOMPARE(all->at(1).undoneBy, undone->id);
        QCOMPARE(all->at(1).change.before.value(u"stock"_s), QVariant(qlonglong(5)));
        QCOMPARE(all->at(1).change.after.value(u"stock"_s), QVariant(qlonglong(9)));
        QCOMPARE(all->at(2).change.act, Change::Act::Add);
        QVERIFY(all->at(2).undoneBy.isEmpty());
        QCOMPARE(chronicle().of(m_shop->entity("product"), id, 1)->size(), 1);
    }

    void aTableThatIsEmptiedAtOnceIsTold()
    {
        const bool sqlite = m_shop->place().dialect() == entity::Dialect::Sqlite;
        m_shop->add("group", {{u"name"_s, u"staff"_s}});
        m_shop->ask(sqlite ? u"DELETE FROM auth_group"_s : u"TRUNCATE auth_group CASCADE"_s);
        const auto all = chronicle().newest(10);
        const auto part = std::find_if(all->begin(), all->end(), [](const store::Told &told) {
            return told.parts.front().table == u"auth_group" && told.parts.front().act == Change::Act::Delete;
        });
        QVERIFY(part != all->end());
        // SQLite deletes row by row.
        QCOMPARE(part->parts.front().rows, sqlite ? 1 : store::kAllRows);
    }

private:
    Chronicle chronicle() { return {m_shop->connection(), *m_shop->catalogue()}; }
};

QTEST_GUILESS_MAIN(ChronicleTest)
#include "chronicle_test.moc"
