// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/table/listing.h"

#include "models/table/reading.h"
#include "tests/support/places.h"
#include "tests/support/shop.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace stockroom;
using table::Listing;

class ListingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void equalRowsStandInTheOrderOfTheirKeys_data() { test::onEachDatabase(); }
    void equalRowsStandInTheOrderOfTheirKeys();
    void rowsWithFarNumbersAreListedToo();
    void givesNoPartOfAListThatIsNotWanted_data() { test::onEachDatabase(); }
    void givesNoPartOfAListThatIsNotWanted();

private:
    static void compare(test::Shop &shop, const table::Query &query);
};

void ListingTest::compare(test::Shop &shop, const table::Query &query)
{
    const store::Paging paging(store::Sql(shop.catalogue(), shop.place().dialect()), shop.entity("product"));
    const std::atomic<bool> wanted{true};
    const auto marks = Listing(shop.connection(), paging).marks(query, wanted);
    QVERIFY(marks.ok());
    const auto plain = table::Reading(shop.connection(), paging).first(query, 1000);
    QVERIFY(plain.ok());
    QCOMPARE(marks->size(), plain->size());
    for (int row = 0; row < marks->size(); ++row)
        QCOMPARE(marks->at(row), plain->at(row).mark);
}

void ListingTest::equalRowsStandInTheOrderOfTheirKeys()
{
    QFETCH(QString, place);
    test::Shop shop(place);
    for (int i = 0; i < 60; ++i)
        shop.addProduct(u"Cup %1"_s.arg(i % 7), 100 + 50 * (i % 5), i % 3);
    const auto shelf = shop.add("category", {{u"name"_s, u"A shelf"_s}});
    const QStringList ids = shop.ask(u"SELECT id FROM products_product ORDER BY id LIMIT 9"_s);
    for (const QString &id : ids) {
        const store::Change move{
            .entity = u"product"_s, .id = QString(id).remove(u'-'), .values = {{u"category"_s, shelf}}};
        QVERIFY(shop.store().apply({.changes = {move}}, {u"test"_s}));
    }
    store::Filter cups;
    cups.words = QStringList{u"3"_s};
    for (const char *field : {"id", "name", "price", "stock", "active", "category", "created", "created_by", "image"}) {
        for (const bool descending : {false, true}) {
            compare(shop, {{}, {QString::fromLatin1(field), descending}});
            compare(shop, {cups, {QString::fromLatin1(field), descending}});
        }
    }
}

void ListingTest::rowsWithFarNumbersAreListedToo()
{
    test::Shop shop(test::freshPlace(test::Kind::Sqlite));
    for (int i = 0; i < 6; ++i)
        shop.addProduct(u"Cup"_s);
    QVERIFY(shop.connection().run({u"UPDATE products_product SET rowid = rowid * 1000000000 WHERE rowid > 3"_s}).ok());
    QVERIFY(shop.connection().run({u"UPDATE products_product SET rowid = -5 WHERE rowid = 1"_s}).ok());
    for (const bool descending : {false, true})
        compare(shop, {{}, {u"name"_s, descending}});
}

void ListingTest::givesNoPartOfAListThatIsNotWanted()
{
    QFETCH(QString, place);
    test::Shop shop(place);
    shop.addProduct(u"Cup"_s);
    const store::Paging paging(store::Sql(shop.catalogue(), shop.place().dialect()), shop.entity("product"));
    const std::atomic<bool> wanted{false};
    const auto marks = Listing(shop.connection(), paging).marks({{}, {u"name"_s}}, wanted);
    QVERIFY(!marks.ok());
    QCOMPARE(marks.problem().kind, entity::ProblemKind::Busy);
}

QTEST_GUILESS_MAIN(ListingTest)
#include "listing_test.moc"
