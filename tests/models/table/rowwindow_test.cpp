// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/table/rowwindow.h"

#include "tests/support/outage.h"
#include "tests/support/places.h"
#include "tests/support/shop.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace stockroom;
using table::RowWindow;

namespace
{

/// A store with products, and a window over them.
struct House {
    House(const QString &place, int products) : shop(place)
    {
        const auto category = shop.add("category", {{u"name"_s, u"Shelf"_s}});
        store::ChangeSet set;
        for (int i = 0; i < products; ++i) {
            store::Change change{.act = store::Change::Act::Add, .entity = u"product"_s};
            change.values = {{u"name"_s, u"Cup %1"_s.arg(i, 4, 10, QLatin1Char('0'))},
                             {u"description"_s, u"As it is."_s},
                             {u"category"_s, category},
                             {u"price"_s, entity::fromText(*shop.entity("product").find("price"), u"5"_s).value}};
            set.changes << change;
        }
        if (products > 0 && !shop.store().apply(set, {}))
            qFatal("The store could not be filled");
        paging = std::make_shared<store::Paging>(store::Sql(shop.catalogue(), shop.place().dialect()),
                                                 shop.entity("product"));
        window = std::make_unique<RowWindow>(shop.place(), paging);
    }

    QString name(int row)
    {
        const table::Row *found = window->row(row);
        return found ? found->values[paging->fields().indexOf(shop.entity("product").find("name"))].toString()
                     : QString();
    }

    void run(const QString &sql) { QVERIFY(shop.connection().run({sql}).ok()); }

    test::Shop shop;
    std::shared_ptr<const store::Paging> paging;
    std::unique_ptr<RowWindow> window;
};

const table::Query kByName{{}, {u"name"_s}};

} // namespace

class RowWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFirstRowsComeBeforeTheirNumber_data() { test::onEachDatabase(); }
    void theFirstRowsComeBeforeTheirNumber();
    void rowsThatCameAndWentAreToldAsSuch_data() { test::onEachDatabase(); }
    void rowsThatCameAndWentAreToldAsSuch();
    void rowsInAnotherOrderMove_data() { test::onEachDatabase(); }
    void rowsInAnotherOrderMove();
    void theOldListStaysUntilTheNewOneIsHere_data() { test::onEachDatabase(); }
    void theOldListStaysUntilTheNewOneIsHere();
    void anEmptyListIsCompleteAtOnce_data() { test::onEachDatabase(); }
    void anEmptyListIsCompleteAtOnce();
    void aRowThatComesInThePlaceOfAnotherIsRead_data() { test::onEachDatabase(); }
    void aRowThatComesInThePlaceOfAnotherIsRead();
    void aLostServerIsNothingBroken_data() { test::onEachDatabase(); }
    void aLostServerIsNothingBroken();
    void aRowIsFoundWhereverItStands_data() { test::onEachDatabase(); }
    void aRowIsFoundWhereverItStands();
    void whatStandsAroundARowComesWithIt_data() { test::onEachDatabase(); }
    void whatStandsAroundARowComesWithIt();
    void whatIsBrokenIsToldAndTriedAgain();
    void aListThatIsStoppedHoldsWhatCameFirst_data() { test::onEachDatabase(); }
    void aListThatIsStoppedHoldsWhatCameFirst();
    void aListThatIsStoppedBeforeItsFirstRowsIsEmpty_data() { test::onEachDatabase(); }
    void aListThatIsStoppedBeforeItsFirstRowsIsEmpty();
};

void RowWindowTest::aRowIsFoundWhereverItStands()
{
    QFETCH(QString, place);
    House house(place, 300);
    house.window->show(kByName);
    // Asked for while the list is on its way, and far from what was looked at.
    QSignalSpy found(house.window.get(), &RowWindow::found);
    house.window->find(
        house.shop.ask(u"SELECT id FROM products_product WHERE name = 'Cup 0277'"_s).value(0).remove(u'-'));
    QTRY_COMPARE(found.size(), 1);
    QVERIFY(house.window->isComplete());
    QCOMPARE(found.last().first().toInt(), 277);
    // A row that was just added is in the list that is read for it.
    const auto id = house.shop.addProduct(u"Cup 0100b"_s);
    house.window->reload(RowWindow::Haste::Now);
    house.window->find(id);
    QTRY_COMPARE(found.size(), 2);
    QCOMPARE(found.last().first().toInt(), 101);
    house.window->show({{.words = {u"0277"_s}}, {u"name"_s}});
    house.window->find(id);
    QTRY_COMPARE(found.size(), 3);
    QCOMPARE(found.last().first().toInt(), -1);
}

void RowWindowTest::whatStandsAroundARowComesWithIt()
{
    QFETCH(QString, place);
    House house(place, 400);
    house.window->show(kByName);
    QTRY_VERIFY(house.window->isComplete());
    QTRY_COMPARE(house.name(255), u"Cup 0255"_s);
    // What is shown above and below it is here without being asked for.
    for (int row = 255 - 60; row < 255 + 60; ++row)
        QVERIFY2(house.window->peek(row), qPrintable(QString::number(row)));
}

void RowWindowTest::theFirstRowsComeBeforeTheirNumber()
{
    QFETCH(QString, place);
    House house(place, 300);
    QStringList order;
    connect(house.window.get(), &RowWindow::wasReset, [&] { order << u"first %1"_s.arg(house.window->rowCount()); });
    connect(house.window.get(), &RowWindow::inserted, [&] { order << u"more %1"_s.arg(house.window->rowCount()); });
    connect(house.window.get(), &RowWindow::counted, [&](qint64 rows) { order << u"counted %1"_s.arg(rows); });
    house.window->show(kByName);
    QTRY_VERIFY(house.window->isComplete());
    QCOMPARE(order, (QStringList{u"first 128"_s, u"more 300"_s, u"counted 300"_s}));
    QTRY_COMPARE(house.name(299), u"Cup 0299"_s);
    QCOMPARE(house.name(0), u"Cup 0000"_s);
}

void RowWindowTest::rowsThatCameAndWentAreToldAsSuch()
{
    QFETCH(QString, place);
    House house(place, 200);
    house.window->show(kByName);
    QTRY_VERIFY(house.window->isComplete());
    QSignalSpy removed(house.window.get(), &RowWindow::aboutToRemove);
    QSignalSpy inserted(house.window.get(), &RowWindow::aboutToInsert);
    QSignalSpy reset(house.window.get(), &RowWindow::aboutToReset);
    house.run(u"DELETE FROM products_product WHERE name IN ('Cup 0010', 'Cup 0011', 'Cup 0150')"_s);
    house.shop.addProduct(u"Cup 0005 more"_s);
    house.window->reload();
    QTRY_COMPARE(house.window->rowCount(), 198);
    QCOMPARE(inserted, (QList<QVariantList>{{6, 6}}));
    QCOMPARE(removed, (QList<QVariantList>{{11, 12}, {149, 149}}));
    QVERIFY(reset.isEmpty());
    QTRY_COMPARE(house.name(6), u"Cup 0005 more"_s);
    QTRY_COMPARE(house.name(197), u"Cup 0199"_s);
}

void RowWindowTest::rowsInAnotherOrderMove()
{
    QFETCH(QString, place);
    House house(place, 200);
    house.window->show(kByName);
    QTRY_VERIFY(house.window->isComplete());
    house.run(u"UPDATE products_product SET name = 'A' WHERE name = 'Cup 0190'"_s);
    house.run(u"DELETE FROM products_product WHERE name = 'Cup 0000'"_s);
    QSignalSpy moved(house.window.get(), &RowWindow::moved);
    house.window->rows().refresh();
    house.window->reload();
    QTRY_COMPARE(moved.size(), 1);
    QCOMPARE(house.window->rowCount(), 199);
    QTRY_COMPARE(house.name(0), u"A"_s);
    QTRY_COMPARE(house.name(198), u"Cup 0199"_s);
}

void RowWindowTest::theOldListStaysUntilTheNewOneIsHere()
{
    QFETCH(QString, place);
    House house(place, 200);
    house.window->show(kByName);
    QTRY_VERIFY(house.window->isComplete());
    QTRY_COMPARE(house.name(0), u"Cup 0000"_s);
    house.window->show({{}, {u"name"_s, true}});
    QVERIFY(house.window->isLoading());
    QCOMPARE(house.window->rowCount(), 200);
    QCOMPARE(house.name(0), u"Cup 0000"_s);
    QTRY_VERIFY(house.window->isComplete());
    QCOMPARE(house.name(0), u"Cup 0199"_s);
}

void RowWindowTest::anEmptyListIsCompleteAtOnce()
{
    QFETCH(QString, place);
    House house(place, 0);
    QSignalSpy counted(house.window.get(), &RowWindow::counted);
    house.window->show(kByName);
    QTRY_COMPARE(counted.size(), 1);
    QCOMPARE(house.window->rowCount(), 0);
    QVERIFY(!house.window->isLoading());
}

void RowWindowTest::aRowThatComesInThePlaceOfAnotherIsRead()
{
    QFETCH(QString, place);
    House house(place, 200);
    house.window->show(kByName);
    QTRY_VERIFY(house.window->isComplete());
    house.run(u"DELETE FROM products_product WHERE name = 'Cup 0199'"_s);
    // Looked at, it is found to be gone.
    house.name(199);
    QTRY_COMPARE(house.window->rowCount(), 199);
    // In SQLite it gets the number of the one that went.
    house.shop.addProduct(u"Cup 0199 again"_s);
    house.window->reload();
    QTRY_COMPARE(house.window->rowCount(), 200);
    QTRY_COMPARE(house.name(199), u"Cup 0199 again"_s);
}

void RowWindowTest::aLostServerIsNothingBroken()
{
    QFETCH(QString, place);
    House house(place, 200);
    house.window->show(kByName);
    QTRY_VERIFY(house.window->isComplete());
    QSignalSpy broken(house.window.get(), &RowWindow::broken);
    test::Outage outage(place);
    house.run(u"DELETE FROM products_product WHERE name = 'Cup 0007'"_s);
    outage.cutAll();
    house.window->reload();
    QTRY_COMPARE(house.window->rowCount(), 199);
    outage.cutAll();
    house.window->show({{}, {u"price"_s}});
    QTRY_VERIFY(house.window->isComplete());
    QCOMPARE(house.window->rowCount(), 199);
    QVERIFY(broken.isEmpty());
}

void RowWindowTest::whatIsBrokenIsToldAndTriedAgain()
{
    House house(test::freshPlace(test::Kind::Sqlite), 3);
    house.run(u"ALTER TABLE products_product RENAME TO elsewhere"_s);
    QSignalSpy broken(house.window.get(), &RowWindow::broken);
    house.window->show(kByName);
    QTRY_COMPARE(broken.size(), 1);
    QVERIFY(!house.window->isLoading());
    house.run(u"ALTER TABLE elsewhere RENAME TO products_product"_s);
    house.window->reload();
    QTRY_COMPARE(house.window->rowCount(), 3);
}

void RowWindowTest::aListThatIsStoppedHoldsWhatCameFirst()
{
    QFETCH(QString, place);
    House house(place, 300);
    RowWindow &window = *house.window;
    connect(&window, &RowWindow::inserted, &window, &RowWindow::stop);
    QSignalSpy loading(&window, &RowWindow::loadingChanged);
    QSignalSpy counted(&window, &RowWindow::counted);
    window.show(kByName);
    QTRY_VERIFY(window.isStopped());
    QVERIFY(!window.isLoading());
    QVERIFY(!window.isComplete());
    QCOMPARE(loading, (QList<QVariantList>{{true}, {false}}));
    QCOMPARE(window.rowCount(), 128);
    QCOMPARE(house.name(127), u"Cup 0127"_s);
    window.disconnect(&window);
    // What others do is no reason to read on.
    window.reload();
    QVERIFY(!window.isLoading());
    window.reload(RowWindow::Haste::Now);
    QVERIFY(window.isLoading() && !window.isStopped());
    QTRY_COMPARE(counted, (QList<QVariantList>{{300}}));
    QCOMPARE(window.rowCount(), 300);
}

void RowWindowTest::aListThatIsStoppedBeforeItsFirstRowsIsEmpty()
{
    QFETCH(QString, place);
    House house(place, 200);
    RowWindow &window = *house.window;
    window.show(kByName);
    QTRY_VERIFY(window.isComplete());
    window.show({{}, {u"name"_s, true}});
    window.stop();
    QVERIFY(window.isStopped());
    QCOMPARE(window.rowCount(), 0);
    QCOMPARE(window.loadingFor().count(), 0);
    window.stop();
    window.show({{}, {u"name"_s, true}});
    QTRY_VERIFY(window.isComplete());
    QCOMPARE(house.name(0), u"Cup 0199"_s);
}

QTEST_GUILESS_MAIN(RowWindowTest)
#include "rowwindow_test.moc"
