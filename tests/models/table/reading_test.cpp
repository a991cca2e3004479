// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/table/reading.h"

#include "tests/support/places.h"
#include "tests/support/shop.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace stockroom;
using table::Reading;

class ReadingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsRowsWithTheNamesOfTheirLinks_data() { test::onEachDatabase(); }
    void readsRowsWithTheNamesOfTheirLinks();
    void findsARunThatOthersHaveChanged_data() { test::onEachDatabase(); }
    void findsARunThatOthersHaveChanged();
    void leavesOutWhatIsGone_data() { test::onEachDatabase(); }
    void leavesOutWhatIsGone();
};

void ReadingTest::readsRowsWithTheNamesOfTheirLinks()
{
    QFETCH(QString, place);
    test::Shop shop(place);
    const auto top = shop.add("category", {{u"name"_s, u"Top"_s}});
    const auto below = shop.add("category", {{u"name"_s, u"Below"_s}, {u"parent"_s, top}});
    shop.add("category", {{u"name"_s, u"Deep"_s}, {u"parent"_s, below}});
    const store::Paging paging(store::Sql(shop.catalogue(), shop.place().dialect()), shop.entity("category"));
    Reading reading(shop.connection(), paging);
    const auto rows = reading.first({{}, {u"name"_s}}, 10);
    QVERIFY(rows.ok());
    QCOMPARE(rows->size(), 3);
    const qsizetype parent = paging.fields().indexOf(shop.entity("category").find("parent"));
    QCOMPARE(rows->at(0).captions[parent], u"Top"_s);
    QCOMPARE(rows->at(0).values[parent], top);
    // With the row that it stands in: names alone may be many.
    QCOMPARE(rows->at(1).captions[parent], u"Top › Below"_s);
    QCOMPARE(rows->at(2).captions[parent], QString());
    QCOMPARE(rows->at(2).id, top);
    QCOMPARE(*reading.count({}), 3);
}

void ReadingTest::leavesOutWhatIsGone()
{
    QFETCH(QString, place);
    test::Shop shop(place);
    const auto id = shop.addProduct(u"Cup"_s);
    shop.addProduct(u"Pot"_s);
    const store::Paging paging(store::Sql(shop.catalogue(), shop.place().dialect()), shop.entity("product"));
    Reading reading(shop.connection(), paging);
    const std::atomic<bool> wanted{true};
    const table::Marks marks = *table::Listing(shop.connection(), paging).marks({{}, {u"name"_s}}, wanted);
    QCOMPARE(marks.size(), 2);
    QVERIFY(shop.store()
                .apply({.changes = {{.act = store::Change::Act::Delete, .entity = u"product"_s, .id = id}}}, {})
                .ok());
    const bool areUuids = paging.marksAreUuids();
    const auto rows = reading.rows({marks.at(0).bound(areUuids), marks.at(1).bound(areUuids)});
    QVERIFY(rows.ok());
    QCOMPARE(rows->size(), 1);
    QCOMPARE(rows->front().mark, marks.at(1));
}

void ReadingTest::findsARunThatOthersHaveChanged()
{
    QFETCH(QString, place);
    test::Shop shop(place);
    for (int i = 0; i < 40; ++i)
        shop.addProduct(u"Cup %1"_s.arg(i));
    const store::Paging paging(store::Sql(shop.catalogue(), shop.place().dialect()), shop.entity("product"));
    Reading reading(shop.connection(), paging);
    const std::atomic<bool> wanted{true};
    for (const bool descending : {false, true}) {
        const table::Query query{{}, {u"created"_s, descending}};
        const table::Marks marks = *table::Listing(shop.connection(), paging).marks(query, wanted);
        QList<table::Mark> asked;
        for (int row = 5; row < 35; ++row)
            asked << marks.at(row);
        // One is gone, and one that comes in between was not asked for.
        const auto row = reading.rows({asked[7].bound(paging.marksAreUuids())});
        QVERIFY(
            shop.store()
                .apply(
                    {.changes = {{.act = store::Change::Act::Delete, .entity = u"product"_s, .id = row->front().id}}},
                    {})
                .ok());
        QVERIFY(shop.connection()
                    .run({u"UPDATE products_product SET created_at = (SELECT min(created_at) FROM products_product) "
                          "WHERE name = 'Cup 20'"_s})
                    .ok());
        const auto found = reading.run(query, asked);
        QVERIFY(found.ok());
        QSet<table::Mark> there;
        for (const table::Row &each : *found)
            there.insert(each.mark);
        QCOMPARE(there.size(), 29);
        QCOMPARE(found->size(), 29);
        asked.removeAt(7);
        QCOMPARE(there, QSet<table::Mark>(asked.cbegin(), asked.cend()));
    }
}

QTEST_GUILESS_MAIN(ReadingTest)
#include "reading_test.moc"
