// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/pane/openshop.h"
#include "ui/pane/spokentable.h"

using namespace stockroom;
using test::s;

class SpokenTableTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { test::onEachDatabase(); }

    void whatStandsOutIsSpoken()
    {
        test::OpenShop open;
        for (const int stock : {0, 3, 30})
            open.shop->addProduct(s("Teapot %1").arg(stock, 2, 10, QLatin1Char('0')), 1000, stock);
        QVERIFY(open.open());
        pane::SpokenTable table(*open.store, open.entity("product"));
        table.setOrder({s("name")});
        table.select();
        QTRY_COMPARE_WITH_TIMEOUT(table.rowCount(), 3, 60'000);
        const auto spoken = [&](int row, const char *field) {
            return table.index(row, table.columnOf(s(field))).data(Qt::AccessibleTextRole).toString();
        };
        QTRY_COMPARE_WITH_TIMEOUT(spoken(0, "stock"), s("out of stock"), 60'000);
        QCOMPARE(spoken(1, "stock"), s("3 low"));
        QCOMPARE(spoken(2, "stock"), s("30"));
        QCOMPARE(spoken(0, "name"), s("Teapot 00"));
        const QModelIndex price = table.index(0, table.columnOf(s("price")));
        QVERIFY(table.setData(price, s("cheap")));
        QCOMPARE(price.data(Qt::AccessibleTextRole).toString(), s("cheap"));
        QVERIFY(!price.data(Qt::AccessibleDescriptionRole).toString().isEmpty());
    }
};

QTEST_MAIN(SpokenTableTest)
#include "spokentable_test.moc"
