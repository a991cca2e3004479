// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/table/entityrows.h"

#include "tests/models/table/warehouse.h"
#include "tests/support/outage.h"
#include "tests/support/places.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace stockroom;
using table::EntityRows;
using test::kActor;
using test::Warehouse;

namespace
{

QVariantList shown(const EntityRows &table)
{
    QVariantList keys;
    for (int row = 0; row < table.rowCount(); ++row)
        keys << table.index(row, 0).data(EntityRows::IdRole);
    return keys;
}

bool isSettled(const EntityRows &table)
{
    if (!table.isCounted() || table.isLoading())
        return false;
    for (int row = 0; row < table.rowCount(); ++row) {
        if (table.index(row, 0).data(EntityRows::MissingRole).toBool())
            return false;
    }
    return true;
}

} // namespace

class EntityRowsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyOrderIsThatOfAPlainQuery_data() { test::onEachDatabase(); }
    void everyOrderIsThatOfAPlainQuery();
    void emptyValuesStandLastEitherWay_data() { test::onEachDatabase(); }
    void emptyValuesStandLastEitherWay();
    void whatOthersDoComesIn_data() { test::onEachDatabase(); }
    void whatOthersDoComesIn();
    void theCurrentRowIsKept_data() { test::onEachDatabase(); }
    void theCurrentRowIsKept();
    void persistentIndexesFollowTheirRows_data() { test::onEachDatabase(); }
    void persistentIndexesFollowTheirRows();
    void theNumberOfRowsIsToldOnce_data() { test::onEachDatabase(); }
    void theNumberOfRowsIsToldOnce();
    void anAbandonedListIsNeverShown_data() { test::onEachDatabase(); }
    void anAbandonedListIsNeverShown();
    void nothingIsReadBeforeItIsSelected_data() { test::onEachDatabase(); }
    void nothingIsReadBeforeItIsSelected();
    void whatCouldNotBeReadIsReadWhenTheStoreAnswers_data() { test::onEachDatabase(); }
    void whatCouldNotBeReadIsReadWhenTheStoreAnswers();
};

void EntityRowsTest::everyOrderIsThatOfAPlainQuery()
{
    QFETCH(QString, place);
    Warehouse house(place);
    std::mt19937 random(1);
    house.fill(300, random);
    EntityRows products(*house.store, house.entity("product"));
    const QAbstractItemModelTester tester(&products);
    products.select();
    store::Filter green;
    green.words = QStringList{u"GRÜNE"_s};
    store::Filter cheap;
    cheap.conditions = {{u"price"_s, store::Condition::Test::Less, QVariant::fromValue(entity::Money{130})}};
    for (const store::Filter &filter : {store::Filter(), green, cheap}) {
        products.setFilter(filter);
        for (const entity::Field *field : products.fields()) {
            for (const bool descending : {false, true}) {
                products.setOrder({QString::fromUtf8(field->name), descending});
                QTRY_VERIFY(isSettled(products));
                QCOMPARE(shown(products), house.keys(products));
            }
        }
    }
    QVERIFY(products.rowCount() > 20);
}

void EntityRowsTest::emptyValuesStandLastEitherWay()
{
    QFETCH(QString, place);
    Warehouse house(place);
    std::mt19937 random(2);
    house.fill(1, random);
    EntityRows categories(*house.store, house.entity("category"));
    const QAbstractItemModelTester tester(&categories);
    categories.select();
    for (const bool descending : {false, true}) {
        categories.setOrder({u"parent"_s, descending});
        QTRY_VERIFY(isSettled(categories));
        QCOMPARE(shown(categories), house.keys(categories));
        const int column = categories.columnOf(u"parent"_s);
        QVERIFY(categories.index(0, column).data(EntityRows::ValueRole).isValid());
        QVERIFY(!categories.index(categories.rowCount() - 1, column).data(EntityRows::ValueRole).isValid());
    }
}

void EntityRowsTest::whatOthersDoComesIn()
{
    QFETCH(QString, place);
    Warehouse house(place);
    std::mt19937 random(3);
    house.fill(200, random);
    EntityRows products(*house.store, house.entity("product"));
    const QAbstractItemModelTester tester(&products);
    products.setOrder({u"name"_s});
    products.select();
    QTRY_VERIFY(isSettled(products));
    const QVariantList before = shown(products);
    test::SecondDoor other(house.shop);
    store::ChangeSet set{.changes = {house.add(7, random),
                                     {.act = store::Change::Act::Delete, .entity = u"product"_s, .id = before[3]},
                                     {.act = store::Change::Act::Delete, .entity = u"product"_s, .id = before[150]},
                                     {.entity = u"product"_s, .id = before[9], .values = {{u"stock"_s, 77LL}}}}};
    QVERIFY(other.store().apply(set, kActor).ok());
    QTRY_COMPARE(shown(products), house.keys(products));
    QTRY_COMPARE(products.index(products.rowOf(before[9]), products.columnOf(u"stock"_s)).data().toString(), u"77"_s);
}

void EntityRowsTest::theCurrentRowIsKept()
{
    QFETCH(QString, place);
    Warehouse house(place);
    std::mt19937 random(4);
    house.fill(300, random);
    EntityRows products(*house.store, house.entity("product"));
    products.select();
    QTRY_VERIFY(isSettled(products));
    const auto id = products.idAt(222);
    products.keep(products.index(222, 0));
    QSignalSpy kept(&products, &EntityRows::keptAt);
    products.setOrder({u"price"_s, true});
    QTRY_COMPARE(kept.size(), 1);
    QTRY_COMPARE(products.index(kept.front().front().toInt(), 0).data(EntityRows::IdRole), id);
    store::Filter none;
    none.words = QStringList{u"nothing like it"_s};
    products.setFilter(none);
    QTRY_COMPARE(products.rowCount(), 0);
    QTRY_VERIFY(!products.isLoading());
    QCOMPARE(kept.size(), 1);
}

void EntityRowsTest::persistentIndexesFollowTheirRows()
{
    QFETCH(QString, place);
    Warehouse house(place);
    std::mt19937 random(5);
    house.fill(300, random);
    EntityRows products(*house.store, house.entity("product"));
    const QAbstractItemModelTester tester(&products);
    products.setOrder({u"price"_s});
    products.select();
    QTRY_VERIFY(isSettled(products));
    QList<QPersistentModelIndex> held;
    QVariantList ids;
    for (const int row : {0, 5, 127, 128, 290, 299}) {
        held << products.index(row, 1);
        ids << products.idAt(row);
    }
    // Others give every second row another price: the list stands in another order.
    store::ChangeSet set;
    for (int row = 0; row < products.rowCount(); row += 2)
        set.changes << store::Change{.entity = u"product"_s,
                                     .id = products.idAt(row),
                                     .values = {{u"price"_s, QVariant::fromValue(entity::Money{50 + row})}}};
    test::SecondDoor other(house.shop);
    QVERIFY(other.store().apply(set, kActor).ok());
    QTRY_COMPARE(shown(products), house.keys(products));
    for (qsizetype i = 0; i < held.size(); ++i)
        QCOMPARE(held[i].data(EntityRows::IdRole), ids[i]);
    // Others take one away: its index goes with it.
    store::ChangeSet gone{
        .changes = {{.act = store::Change::Act::Delete, .entity = u"product"_s, .id = ids.takeAt(2)}}};
    QVERIFY(other.store().apply(gone, kActor).ok());
    QTRY_COMPARE(products.rowCount(), 299);
    QVERIFY(!held.takeAt(2).isValid());
    for (qsizetype i = 0; i < held.size(); ++i)
        QCOMPARE(held[i].data(EntityRows::IdRole), ids[i]);
}

void EntityRowsTest::theNumberOfRowsIsToldOnce()
{
    QFETCH(QString, place);
    Warehouse house(place);
    std::mt19937 random(7);
    house.fill(200, random);
    EntityRows products(*house.store, house.entity("product"));
    QSignalSpy counted(&products, &EntityRows::counted);
    QSignalSpy loading(&products, &EntityRows::loadingChanged);
    products.select();
    QVERIFY(products.isLoading());
    QTRY_COMPARE(counted.size(), 1);
    QCOMPARE(counted.front().front().toLongLong(), 200);
    QCOMPARE(products.rowCount(), 200);
    QCOMPARE(loading.size(), 2);
    EntityRows users(*house.store, house.entity("user"));
    QSignalSpy none(&users, &EntityRows::counted);
    users.select();
    QTRY_COMPARE(none.size(), 1);
    QCOMPARE(none.front().front().toLongLong(), 0);
}

void EntityRowsTest::anAbandonedListIsNeverShown()
{
    QFETCH(QString, place);
    Warehouse house(place);
    std::mt19937 random(8);
    house.fill(300, random);
    EntityRows products(*house.store, house.entity("product"));
    const QAbstractItemModelTester tester(&products);
    products.select();
    for (const entity::Field *field : products.fields())
        products.setOrder({QString::fromUtf8(field->name)});
    products.setOrder({u"stock"_s, true});
    QTRY_VERIFY(isSettled(products));
    QCOMPARE(shown(products), house.keys(products));
}

void EntityRowsTest::nothingIsReadBeforeItIsSelected()
{
    QFETCH(QString, place);
    Warehouse house(place);
    std::mt19937 random(9);
    house.fill(50, random);
    EntityRows products(*house.store, house.entity("product"));
    products.setOrder({u"name"_s});
    products.sort(products.columnOf(u"price"_s), Qt::DescendingOrder);
    store::Filter green;
    green.words = QStringList{u"grüne"_s};
    products.setFilter(green);
    QVERIFY(!products.isLoading());
    products.select();
    QVERIFY(products.isLoading());
    QTRY_VERIFY(isSettled(products));
    QCOMPARE(shown(products), house.keys(products));
    QCOMPARE(products.currentOrder(), (store::Order{u"price"_s, true}));
    QVERIFY(products.rowCount() > 0 && products.rowCount() < 50);
}

void EntityRowsTest::whatCouldNotBeReadIsReadWhenTheStoreAnswers()
{
    QFETCH(QString, place);
    Warehouse house(place);
    std::mt19937 random(9);
    house.fill(20, random);
    test::Outage outage(house.shop.text());
    outage.begin();
    outage.cutAll();
    store::AsyncStore away(house.shop.place(), house.store->opened(), kActor);
    EntityRows products(away, house.entity("product"));
    QSignalSpy broken(&products, &EntityRows::broken);
    products.select();
    QTRY_VERIFY(!broken.isEmpty() && !away.isReachable());
    QCOMPARE(products.rowCount(), 0);
    outage.end();
    QTRY_VERIFY(isSettled(products));
    QCOMPARE(products.rowCount(), 20);
}

QTEST_GUILESS_MAIN(EntityRowsTest)
#include "entityrows_test.moc"
