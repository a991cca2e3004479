// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/table/entityrows.h"

#include "models/entity/instant.h"
#include "models/entity/money.h"
#include "models/store/opening.h"
#include "models/table/entitytable.h"
#include "tests/support/places.h"
#include "tests/support/shop.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QSqlQuery>
#include <QTest>

#include <random>

using namespace Qt::StringLiterals;
using namespace stockroom;
using table::EntityRows;
using table::EntityTable;

namespace
{

const store::Actor kActor{u"tester"_s, u"tests"_s};

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
            entity::Values values{{u"name"_s, u"Shelf %1"_s.arg(i)}};
            if (i % 3 != 0)
                values.insert(u"parent"_s, shelves.front());
            shelves << shop.add("category", values);
        }
        store::ChangeSet set;
        for (int i = 0; i < products; ++i)
            set.changes << add(i, random);
        QVERIFY(shop.store().apply(set, kActor).ok());
    }

    store::Change add(int number, std::mt19937 &random)
    {
        store::Change change{.act = store::Change::Act::Add, .entity = u"product"_s};
        change.values = {
            {u"name"_s, u"%1 number %2"_s.arg(random() % 2 ? u"Grüne Tasse"_s : u"Teapot"_s).arg(number % 40)},
            {u"description"_s, u"As it is."_s},
            {u"category"_s, shelves[qsizetype(random() % unsigned(shelves.size()))]},
            {u"price"_s, QVariant::fromValue(entity::Money{100 + 10 * int(random() % 9)})},
            {u"stock"_s, qlonglong(random() % 4)},
            {u"active"_s, random() % 2 == 0}};
        return change;
    }

    QVariantList keys(const EntityRows &table)
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

int rounds(int few)
{
    return qEnvironmentVariableIntValue("STOCKROOM_SOAK") > 0 ? few * 25 : few;
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
    void randomChangesLeadToWhatAPlainQueryGives_data() { test::onEachDatabase(); }
    void randomChangesLeadToWhatAPlainQueryGives();
    void theNumberOfRowsIsToldOnce_data() { test::onEachDatabase(); }
    void theNumberOfRowsIsToldOnce();
    void anAbandonedListIsNeverShown_data() { test::onEachDatabase(); }
    void anAbandonedListIsNeverShown();
    void nothingIsReadBeforeItIsSelected_data() { test::onEachDatabase(); }
    void nothingIsReadBeforeItIsSelected();
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

/// Sorts the table, edits one of its cells or adds a row through its own door, as chance has it.
static void changeHere(Warehouse &house, EntityTable &products, int round, std::mt19937 &random)
{
    const auto oneOf = [&](int count) { return int(random() % unsigned(count)); };
    const int row = oneOf(products.rowCount());
    switch (oneOf(4)) {
    case 0:
        products.sort(oneOf(products.columnCount()), oneOf(2) ? Qt::AscendingOrder : Qt::DescendingOrder);
        break;
    case 1:
        products.setData(products.index(row, products.columnOf(u"stock"_s)), QString::number(oneOf(5)));
        break;
    case 2:
        products.setData(products.index(row, products.columnOf(u"price"_s)), u"1.%1"_s.arg(10 + oneOf(80)));
        break;
    default:
        house.store->apply({.changes = {house.add(round, random)}}, &products, {});
    }
}

/// Adds, deletes or changes rows through another program's door, as chance has it.
static void changeElsewhere(Warehouse &house, test::SecondDoor &other, const EntityTable &products, int round,
                            std::mt19937 &random)
{
    const auto oneOf = [&](int count) { return int(random() % unsigned(count)); };
    const auto id = products.index(oneOf(products.rowCount()), 0).data(EntityRows::IdRole);
    store::ChangeSet set;
    switch (oneOf(3)) {
    case 0:
        set.changes = {house.add(round, random), house.add(round + 1, random)};
        break;
    case 1:
        set.changes = {{.act = store::Change::Act::Delete, .entity = u"product"_s, .id = id}};
        break;
    default:
        set.changes = {{.entity = u"product"_s,
                        .id = id,
                        .values = {{u"stock"_s, qlonglong(oneOf(9))}, {u"active"_s, oneOf(2) == 0}}}};
    }
    // A row that is gone already is refused, which is as it should be.
    (void)other.store().apply(set, kActor);
}

void EntityRowsTest::randomChangesLeadToWhatAPlainQueryGives()
{
    QFETCH(QString, place);
    Warehouse house(place);
    std::mt19937 random(6);
    house.fill(400, random);
    EntityTable products(*house.store, house.entity("product"));
    const QAbstractItemModelTester tester(&products);
    products.select();
    QTRY_VERIFY(isSettled(products));
    test::SecondDoor other(house.shop);
    for (int round = 0; round < rounds(40); ++round) {
        if (random() % 7 < 4)
            changeHere(house, products, round, random);
        else
            changeElsewhere(house, other, products, round, random);
        QCoreApplication::processEvents();
    }
    QTRY_VERIFY(!house.store->isSaving());
    // What is edited here keeps its place until the list is read anew.
    products.select();
    QTRY_COMPARE(shown(products), house.keys(products));
    for (int row = 0; row < products.rowCount(); ++row) {
        const auto stored = house.shop.row("product", products.index(row, 0).data(EntityRows::IdRole));
        for (int column = 0; column < products.columnCount(); ++column) {
            const QString name = QString::fromUtf8(products.fields()[column]->name);
            if (products.index(row, column).data(EntityRows::ReasonRole).toString().isEmpty())
                QTRY_COMPARE(products.index(row, column).data(EntityRows::ValueRole), stored.value(name));
        }
    }
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

QTEST_GUILESS_MAIN(EntityRowsTest)
#include "entityrows_test.moc"
