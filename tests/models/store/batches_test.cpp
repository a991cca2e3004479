// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/batches.h"

#include "models/database/journal.h"
#include "models/store/opening.h"
#include "tests/support/places.h"
#include "tests/support/shop.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace stockroom;
using store::Batches;

class BatchesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsWhatAListHas_data() { test::onEachDatabase(); }
    void showsWhatAListHas();
    void aLongListHasTheOrderOfAShortOne();
    void endsWhenNoMoreIsWanted_data() { test::onEachDatabase(); }
    void endsWhenNoMoreIsWanted();
    void othersWriteWhileRowsAreShown_data();
    void othersWriteWhileRowsAreShown();
};

void BatchesTest::showsWhatAListHas()
{
    QFETCH(QString, place);
    test::Shop shop(place);
    for (int i = 0; i < 600; ++i)
        shop.addProduct(u"Cup %1"_s.arg(i % 7), 100 + i);
    const entity::Entity &product = shop.entity("product");
    const store::Filter cups{.words = {u"3"_s}};
    for (const store::Filter &filter : {store::Filter{}, cups}) {
        for (const qint64 limit : {qint64(5), qint64(100'000)}) {
            QList<entity::Values> rows;
            const store::Order order{u"price"_s, true};
            const auto shown = Batches(shop.connection(), shop.store().reader().sql())
                                   .each(product, filter, order, limit, [&rows](const entity::Values &row) {
                                       rows << row;
                                       return true;
                                   });
            QVERIFY(shown.ok());
            QCOMPARE(*shown, qint64(rows.size()));
            QCOMPARE(rows, *shop.store().reader().list(product, filter, order, limit));
        }
    }
}

void BatchesTest::aLongListHasTheOrderOfAShortOne()
{
    test::Shop shop(test::freshPlace(test::Kind::Sqlite));
    for (const char *name : {"a", "B", "c", "D"})
        shop.addProduct(QString::fromLatin1(name));
    QVERIFY(shop.connection()
                .runScript(u"ALTER TABLE products_product ADD COLUMN shelf text COLLATE NOCASE;"
                           "UPDATE products_product SET shelf = name"_s)
                .ok());
    QVERIFY(*database::Journal::set(shop.connection(), database::Journal::usual()));
    const auto catalogue = store::look(shop.connection())->catalogue;
    const store::Sql sql(catalogue, entity::Dialect::Sqlite);
    for (const qint64 limit : {10, 1'000'000}) {
        QString names;
        const auto shown =
            Batches(shop.connection(), sql)
                .each(*catalogue->find(u"product"_s), {}, {u"shelf"_s}, limit, [&names](const entity::Values &row) {
                    names += row.value(u"name"_s).toString();
                    return true;
                });
        QVERIFY(shown.ok());
        QCOMPARE(names, u"aBcD"_s);
    }
}

void BatchesTest::endsWhenNoMoreIsWanted()
{
    QFETCH(QString, place);
    test::Shop shop(place);
    for (int i = 0; i < 4; ++i)
        shop.addProduct(u"Cup %1"_s.arg(i));
    int rows = 0;
    const auto shown =
        Batches(shop.connection(), shop.store().reader().sql())
            .each(shop.entity("product"), {}, {u"name"_s}, 100, [&rows](const entity::Values &) { return ++rows < 2; });
    QVERIFY(shown.ok());
    QCOMPARE(*shown, 2);
}

void BatchesTest::othersWriteWhileRowsAreShown_data()
{
    QTest::addColumn<QString>("journal");
    QTest::newRow("wal") << database::Journal::wal();
    QTest::newRow("delete") << database::Journal::usual();
}

void BatchesTest::othersWriteWhileRowsAreShown()
{
    QFETCH(QString, journal);
    test::Shop shop(test::freshPlace(test::Kind::Sqlite));
    for (int i = 0; i < 300; ++i)
        shop.addProduct(u"Cup %1"_s.arg(i, 3, 10, QChar(u'0')));
    QVERIFY(*database::Journal::set(shop.connection(), journal));
    test::SecondDoor other(shop);
    QStringList refused;
    QStringList names;
    const auto shown = Batches(shop.connection(), shop.store().reader().sql())
                           .each(shop.entity("product"), {}, {u"name"_s}, 1000, [&](const entity::Values &row) {
                               names << row.value(u"name"_s).toString();
                               const auto gone = other.connection().begin(0);
                               if (!gone ||
                                   !other.connection().run({u"DELETE FROM products_product WHERE name = "
                                                            "'Cup 299'"_s}) ||
                                   !other.connection().commit())
                                   refused << names.back();
                               return true;
                           });
    QVERIFY(shown.ok());
    QCOMPARE(refused, QStringList());
    // What is read later is what is there by then.
    QCOMPARE(names.size(), 299);
    QCOMPARE(names.back(), u"Cup 298"_s);
}

QTEST_GUILESS_MAIN(BatchesTest)
#include "batches_test.moc"
