// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/table/reading.h"

#include "tests/support/places.h"
#include "tests/support/shop.h"

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
    void leavesOutWhatIsGone_data() { test::onEachDatabase(); }
    void leavesOutWhatIsGone();
};

void ReadingTest::readsRowsWithTheNamesOfTheirLinks()
{
    QFETCH(QString, place);
    test::Shop shop(place);
    const auto top = shop.add("category", {{u"name"_s, u"Top"_s}});
    shop.add("category", {{u"name"_s, u"Below"_s}, {u"parent"_s, top}});
    const store::Paging paging(store::Sql(shop.catalogue(), shop.place().dialect()), shop.entity("category"));
    Reading reading(shop.connection(), paging);
    const auto rows = reading.first({{}, {u"name"_s}}, 10);
    QVERIFY(rows.ok());
    QCOMPARE(rows->size(), 2);
    const qsizetype parent = paging.fields().indexOf(shop.entity("category").find("parent"));
    QCOMPARE(rows->at(0).captions[parent], u"Top"_s);
    QCOMPARE(rows->at(0).values[parent], top);
    QCOMPARE(rows->at(1).captions[parent], QString());
    QCOMPARE(rows->at(1).id, top);
    QCOMPARE(*reading.count({}), 2);
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

QTEST_GUILESS_MAIN(ReadingTest)
#include "reading_test.moc"
