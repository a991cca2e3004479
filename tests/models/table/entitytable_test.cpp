// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/table/entitytable.h"

#include "models/entity/money.h"
#include "models/store/opening.h"
#include "tests/support/places.h"
#include "tests/support/shop.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QSqlRecord>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace stockroom;
using table::EntityTable;

namespace
{

/// A store, as a window has it, with a table on it.
struct Desk {
    explicit Desk(const QString &place) : shop(place)
    {
        store = std::make_unique<store::AsyncStore>(shop.place(), *store::look(shop.connection()),
                                                    store::Actor{u"tester"_s, u"tests"_s});
    }

    std::unique_ptr<EntityTable> table(const char *entity)
    {
        auto made = std::make_unique<EntityTable>(*store, *store->catalogue().find(QString::fromLatin1(entity)));
        tester = std::make_unique<QAbstractItemModelTester>(made.get());
        return made;
    }

    test::Shop shop;
    std::unique_ptr<store::AsyncStore> store;
    std::unique_ptr<QAbstractItemModelTester> tester;
};

QStringList shown(const EntityTable &table, const char *field)
{
    QStringList texts;
    const int column = table.columnOf(QString::fromLatin1(field));
    for (int row = 0; row < table.rowCount(); ++row)
        texts << table.index(row, column).data().toString();
    return texts;
}

QModelIndex cell(const EntityTable &table, int row, const char *field)
{
    return table.index(row, table.columnOf(QString::fromLatin1(field)));
}

} // namespace

class EntityTableTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsRowsInOrder_data() { test::onEachDatabase(); }
    void showsRowsInOrder();
    void savesWhatIsPutIn_data() { test::onEachDatabase(); }
    void savesWhatIsPutIn();
    void keepsWhatIsRefusedWithItsReason_data() { test::onEachDatabase(); }
    void keepsWhatIsRefusedWithItsReason();
    void tellsAConflictAndShowsTheirsAfterIt_data() { test::onEachDatabase(); }
    void tellsAConflictAndShowsTheirsAfterIt();
    void comparesWithWhatStoodThereWhenTheEditBegan_data() { test::onEachDatabase(); }
    void comparesWithWhatStoodThereWhenTheEditBegan();
    void addsDifferencesToWhateverIsThere_data() { test::onEachDatabase(); }
    void addsDifferencesToWhateverIsThere();
    void looksUpLinksByTheirHandle_data() { test::onEachDatabase(); }
    void looksUpLinksByTheirHandle();
    void showsTheNameOfALinkThatIsOnItsWay_data() { test::onEachDatabase(); }
    void showsTheNameOfALinkThatIsOnItsWay();
    void sendsTheSecondEditOfACellAfterTheFirst_data() { test::onEachDatabase(); }
    void sendsTheSecondEditOfACellAfterTheFirst();
    void takesNothingInWhereThereIsNothingToPutIn_data() { test::onEachDatabase(); }
    void takesNothingInWhereThereIsNothingToPutIn();
    void namesTheRowOfARefusalThatLeftTheList_data() { test::onEachDatabase(); }
    void namesTheRowOfARefusalThatLeftTheList();
};

void EntityTableTest::showsRowsInOrder()
{
    QFETCH(QString, place);
    Desk desk(place);
    for (const char *name : {"Cup", "Pot", "Bowl"})
        desk.shop.addProduct(QString::fromLatin1(name));
    const auto table = desk.table("product");
    table->setOrder({u"name"_s});
    table->select();
    QTRY_VERIFY(table->isCounted());
    QTRY_COMPARE(shown(*table, "name"), (QStringList{u"Bowl"_s, u"Cup"_s, u"Pot"_s}));
    QCOMPARE(shown(*table, "category").front(), u"Tea"_s);
    QCOMPARE(cell(*table, 0, "price").data(EntityTable::ValueRole), QVariant::fromValue(entity::Money{1000}));
    QCOMPARE(table->record(1).value(u"name"_s).toString(), u"Cup"_s);
    QVERIFY(table->idAt(2).isValid());
    QCOMPARE(table->rowOf(table->idAt(2)), 2);
    QCOMPARE(table->headerData(table->columnOf(u"price"_s), Qt::Horizontal).toString(), u"Price"_s);
    table->sort(table->columnOf(u"name"_s), Qt::DescendingOrder);
    QTRY_COMPARE(shown(*table, "name"), (QStringList{u"Pot"_s, u"Cup"_s, u"Bowl"_s}));
}

void EntityTableTest::savesWhatIsPutIn()
{
    QFETCH(QString, place);
    Desk desk(place);
    const auto id = desk.shop.addProduct(u"Cup"_s);
    const auto table = desk.table("product");
    table->select();
    QTRY_COMPARE(table->rowCount(), 1);
    const auto price = cell(*table, 0, "price");
    QVERIFY(price.flags() & Qt::ItemIsEditable);
    QVERIFY(table->setData(price, u"12.50"_s));
    QVERIFY(price.data(EntityTable::PendingRole).toBool());
    QCOMPARE(price.data().toString(), u"12.50"_s);
    QTRY_VERIFY(!price.data(EntityTable::PendingRole).toBool());
    QCOMPARE(price.data().toString(), u"12.50"_s);
    QCOMPARE(desk.shop.row("product", id).value(u"price"_s), QVariant::fromValue(entity::Money{1250}));
    desk.store->undoLast(this, {});
    QTRY_COMPARE(price.data().toString(), u"10.00"_s);
}

void EntityTableTest::keepsWhatIsRefusedWithItsReason()
{
    QFETCH(QString, place);
    Desk desk(place);
    desk.shop.addProduct(u"Cup"_s);
    const auto table = desk.table("product");
    table->select();
    QTRY_COMPARE(table->rowCount(), 1);
    QSignalSpy refused(table.get(), &EntityTable::refused);
    const auto price = cell(*table, 0, "price");
    for (const QString &wrong : {u"cheap"_s, u"0.00"_s}) {
        QVERIFY(table->setData(price, wrong));
        QCOMPARE(price.data().toString(), wrong);
        QVERIFY(!price.data(EntityTable::ReasonRole).toString().isEmpty());
        QVERIFY(!price.data(EntityTable::PendingRole).toBool());
    }
    QCOMPARE(refused.size(), 2);
    table->forget(0);
    QCOMPARE(price.data().toString(), u"10.00"_s);
    QVERIFY(table->setData(price, u"0"_s));
    QVERIFY(table->setData(price, u"10"_s));
    QVERIFY(price.data(EntityTable::ReasonRole).toString().isEmpty());
}

void EntityTableTest::tellsAConflictAndShowsTheirsAfterIt()
{
    QFETCH(QString, place);
    Desk desk(place);
    const auto id = desk.shop.addProduct(u"Cup"_s);
    const auto table = desk.table("product");
    table->select();
    QTRY_COMPARE(table->rowCount(), 1);
    const auto name = cell(*table, 0, "name");
    // The other one writes before this table can have heard of it.
    const auto theirs = desk.shop.store().apply(
        {.changes = {{.entity = u"product"_s, .id = id, .values = {{u"name"_s, u"Mug"_s}}}}}, {});
    QVERIFY(theirs.ok());
    QSignalSpy refused(table.get(), &EntityTable::refused);
    QVERIFY(table->setData(name, u"Beaker"_s));
    QTRY_COMPARE(refused.size(), 1);
    QCOMPARE(refused.front().at(2).value<entity::Problem>().kind, entity::ProblemKind::Conflict);
    QCOMPARE(name.data().toString(), u"Beaker"_s);
    QCOMPARE(name.data(EntityTable::ReasonRole).toString(),
             u"This was changed to Mug meanwhile. In the cell, Enter twice writes yours over it, and Esc keeps what is "
             "there."_s);
    table->forget(0);
    QCOMPARE(name.data().toString(), u"Mug"_s);
    QVERIFY(table->setData(name, u"Beaker"_s));
    QTRY_COMPARE(desk.shop.row("product", id).value(u"name"_s).toString(), u"Beaker"_s);
}

void EntityTableTest::comparesWithWhatStoodThereWhenTheEditBegan()
{
    QFETCH(QString, place);
    Desk desk(place);
    const auto id = desk.shop.addProduct(u"Cup"_s, 5800);
    const auto table = desk.table("product");
    table->select();
    QTRY_COMPARE(table->rowCount(), 1);
    const auto price = cell(*table, 0, "price");
    const auto setByAnother = [&](qint64 cents) {
        const auto value = QVariant::fromValue(entity::Money{cents});
        return desk.shop.store()
            .apply({.changes = {{.entity = u"product"_s, .id = id, .values = {{u"price"_s, value}}}}}, {})
            .ok();
    };
    const auto money = [](qint64 cents) { return QVariant::fromValue(entity::Money{cents}); };
    const entity::Value before = table->baseOf(price);
    QCOMPARE(before, money(5800));
    QVERIFY(setByAnother(7000));
    QTRY_COMPARE(price.data().toString(), u"70.00"_s);
    QSignalSpy refused(table.get(), &EntityTable::refused);
    QVERIFY(table->setEdited(price, u"61"_s, before));
    QTRY_COMPARE(refused.size(), 1);
    const auto problem = refused.front().at(2).value<entity::Problem>();
    QCOMPARE(problem.kind, entity::ProblemKind::Conflict);
    QCOMPARE(problem.base.value(u"price"_s), money(5800));
    QCOMPARE(problem.theirs.value(u"price"_s), money(7000));
    QCOMPARE(desk.shop.row("product", id).value(u"price"_s), money(7000));
    // Who was told goes on from there, also when a third one writes once more before that.
    QCOMPARE(table->baseOf(price), money(7000));
    QVERIFY(setByAnother(7100));
    QVERIFY(table->setData(price, u"61"_s));
    QTRY_COMPARE(refused.size(), 2);
    QVERIFY(table->setData(price, u"61"_s));
    QTRY_COMPARE(desk.shop.row("product", id).value(u"price"_s), money(6100));
}

void EntityTableTest::addsDifferencesToWhateverIsThere()
{
    QFETCH(QString, place);
    Desk desk(place);
    const auto id = desk.shop.addProduct(u"Cup"_s, 100, 5);
    const auto table = desk.table("product");
    table->select();
    QTRY_COMPARE(table->rowCount(), 1);
    const auto stock = cell(*table, 0, "stock");
    QVERIFY(desk.shop.store()
                .apply({.changes = {{.entity = u"product"_s, .id = id, .values = {{u"stock"_s, 7LL}}}}}, {})
                .ok());
    QVERIFY(table->setData(stock, u"+5"_s));
    QTRY_COMPARE(stock.data().toString(), u"12"_s);
    QCOMPARE(desk.shop.row("product", id).value(u"stock"_s).toLongLong(), 12);
    QVERIFY(table->setData(stock, u"-13"_s));
    QTRY_VERIFY(!stock.data(EntityTable::ReasonRole).toString().isEmpty());
    QCOMPARE(desk.shop.row("product", id).value(u"stock"_s).toLongLong(), 12);
}

void EntityTableTest::looksUpLinksByTheirHandle()
{
    QFETCH(QString, place);
    Desk desk(place);
    desk.shop.addProduct(u"Cup"_s);
    const auto coffee = desk.shop.add("category", {{u"name"_s, u"Coffee things"_s}});
    const auto table = desk.table("product");
    table->select();
    QTRY_COMPARE(table->rowCount(), 1);
    const auto category = cell(*table, 0, "category");
    QVERIFY(table->setData(category, u"nowhere"_s));
    QTRY_VERIFY(!category.data(EntityTable::ReasonRole).toString().isEmpty());
    QCOMPARE(category.data().toString(), u"nowhere"_s);
    QVERIFY(table->setData(category, u"coffee-things"_s));
    QTRY_COMPARE(category.data().toString(), u"Coffee things"_s);
    QCOMPARE(category.data(EntityTable::ValueRole), coffee);
    QVERIFY(desk.store->catalogue().find(u"category"_s));
    desk.store->apply({.changes = {{.entity = u"category"_s, .id = coffee, .values = {{u"name"_s, u"Beans"_s}}}}}, this,
                      {});
    QTRY_COMPARE(category.data().toString(), u"Beans"_s);
}

void EntityTableTest::showsTheNameOfALinkThatIsOnItsWay()
{
    QFETCH(QString, place);
    Desk desk(place);
    desk.shop.addProduct(u"Cup"_s);
    const auto coffee = desk.shop.add("category", {{u"name"_s, u"Coffee things"_s}});
    const auto table = desk.table("product");
    table->select();
    QTRY_COMPARE(table->rowCount(), 1);
    const auto category = cell(*table, 0, "category");
    QStringList shown;
    connect(table.get(), &QAbstractItemModel::dataChanged, this, [&] { shown << category.data().toString(); });
    QVERIFY(table->setEdited(category, coffee, table->baseOf(category), u"Coffee things"_s));
    QVERIFY(category.data(EntityTable::PendingRole).toBool());
    QTRY_VERIFY(!category.data(EntityTable::PendingRole).toBool());
    QTRY_COMPARE(table->data(category, EntityTable::ValueRole), coffee);
    shown.removeDuplicates();
    QCOMPARE(shown, QStringList{u"Coffee things"_s});
}

void EntityTableTest::sendsTheSecondEditOfACellAfterTheFirst()
{
    QFETCH(QString, place);
    Desk desk(place);
    const auto id = desk.shop.addProduct(u"Cup"_s);
    const auto table = desk.table("product");
    table->select();
    QTRY_COMPARE(table->rowCount(), 1);
    const auto name = cell(*table, 0, "name");
    QVERIFY(table->setData(name, u"Mug"_s));
    QVERIFY(table->setData(name, u"Beaker"_s));
    QVERIFY(table->setData(name, u"Glass"_s));
    QCOMPARE(name.data().toString(), u"Glass"_s);
    QTRY_VERIFY(!name.data(EntityTable::PendingRole).toBool());
    QCOMPARE(name.data().toString(), u"Glass"_s);
    QCOMPARE(desk.shop.row("product", id).value(u"name"_s).toString(), u"Glass"_s);
}

void EntityTableTest::takesNothingInWhereThereIsNothingToPutIn()
{
    QFETCH(QString, place);
    Desk desk(place);
    desk.shop.addProduct(u"Cup"_s);
    const auto table = desk.table("product");
    table->select();
    QTRY_COMPARE(table->rowCount(), 1);
    QVERIFY(!(cell(*table, 0, "created").flags() & Qt::ItemIsEditable));
    QVERIFY(!table->setData(cell(*table, 0, "created"), u"2026-01-01"_s));
    QVERIFY(!table->setData(QModelIndex(), u"x"_s));
    QVERIFY(!table->insertRow(0));
    QVERIFY(!table->removeRow(0));
    QVERIFY(table->submitAll());
    QVERIFY(!desk.store->isSaving());
}

void EntityTableTest::namesTheRowOfARefusalThatLeftTheList()
{
    QFETCH(QString, place);
    Desk desk(place);
    desk.shop.addProduct(u"Cup"_s);
    desk.shop.addProduct(u"Mug"_s);
    const auto table = desk.table("product");
    table->setOrder({u"name"_s});
    table->select();
    QTRY_COMPARE(table->rowCount(), 2);
    QVERIFY(!table->hasRefused());
    QSignalSpy refused(table.get(), &EntityTable::refused);
    const int category = table->columnOf(u"category"_s);
    QVERIFY(table->setData(table->index(0, category), u"nowhere"_s));
    table->setFilter(store::Filter{.words = {u"mug"_s}});
    QTRY_COMPARE(table->rowCount(), 1);
    QTRY_COMPARE(refused.size(), 1);
    QCOMPARE(refused.first()[3].toString(), u"Cup"_s);
    QVERIFY(table->hasRefused());
    QVERIFY(!table->refusedCell().isValid());
    table->setFilter(store::Filter());
    QTRY_COMPARE(table->rowCount(), 2);
    QTRY_COMPARE(table->refusedCell(), table->index(0, category));
    table->forget(0);
    QVERIFY(!table->hasRefused());
}

QTEST_GUILESS_MAIN(EntityTableTest)
#include "entitytable_test.moc"
