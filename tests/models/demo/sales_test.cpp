// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/demo/sales.h"

#include "models/entity/order.h"

#include <QMap>
#include <QSet>
#include <QTest>

using namespace stockroom;
using namespace stockroom::demo;

class SalesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void areTheSameForTheSameArgumentsOnly();
    void comeInTheOrderOfTimeAndAddUp_data();
    void comeInTheOrderOfTimeAndAddUp();
    void tenOrdersHaveThirtyItems();
    void decemberSellsMoreThanFebruary();
    void statusesFitTheirAge();
};

void SalesTest::areTheSameForTheSameArgumentsOnly()
{
    const Goods goods(200, 1);
    const Sales sales(goods, 100, 1);
    const Sales same(goods, 100, 1);
    const Sales other(goods, 100, 2);
    QCOMPARE(sales.sale(42).customer, same.sale(42).customer);
    QCOMPARE(sales.sale(42).total, same.sale(42).total);
    QVERIFY(sales.sale(42).id == same.sale(42).id);
    QVERIFY(sales.sale(42).id != other.sale(42).id);
}

void SalesTest::comeInTheOrderOfTimeAndAddUp_data()
{
    QTest::addColumn<int>("products");
    QTest::addColumn<int>("orders");
    QTest::newRow("demo") << 5000 << 20000;
    QTest::newRow("few") << 3 << 7;
    QTest::newRow("one") << 1 << 1;
}

void SalesTest::comeInTheOrderOfTimeAndAddUp()
{
    QFETCH(int, products);
    QFETCH(int, orders);
    const Goods goods(products, 1);
    const Sales sales(goods, orders, 1);
    QSet<QByteArray> statuses;
    for (const entity::Choice &choice : entity::kOrderStatuses)
        statuses.insert(choice.value);
    std::int64_t last = kOpening - 1;
    for (std::int64_t each = 0; each < sales.count(); ++each) {
        const Sale sale = sales.sale(each);
        std::int64_t sum = 0;
        for (const SaleItem &item : sale.items) {
            QVERIFY(item.product >= 0 && item.product < products && item.quantity > 0 && item.price > 0);
            sum += item.quantity * item.price;
        }
        QCOMPARE(sale.total, sum);
        QVERIFY(!sale.items.empty() && sale.number.size() <= 20 && !sale.customer.empty());
        QVERIFY(statuses.contains(QByteArray(sale.status)));
        QVERIFY(sale.created >= last && sale.created < kToday && sale.updated >= sale.created);
        last = sale.created;
    }
}

void SalesTest::tenOrdersHaveThirtyItems()
{
    const Goods goods(50, 1);
    const Sales sales(goods, 1000, 1);
    std::size_t items = 0;
    for (std::int64_t each = 0; each < sales.count(); ++each)
        items += sales.sale(each).items.size();
    QCOMPARE(items, std::size_t(3000));
}

void SalesTest::decemberSellsMoreThanFebruary()
{
    const Goods goods(50, 1);
    const Sales sales(goods, 5000, 1);
    QMap<int, int> ofMonth;
    QMap<int, int> ofWeekday;
    for (std::int64_t each = 0; each < sales.count(); ++each) {
        const QDate date = QDateTime::fromMSecsSinceEpoch(sales.sale(each).created / 1000, Qt::UTC).date();
        ++ofMonth[date.month()];
        ++ofWeekday[date.dayOfWeek()];
    }
    QVERIFY(ofMonth[12] > ofMonth[2] * 3 / 2);
    QVERIFY(ofWeekday[7] > ofWeekday[6]);
    QCOMPARE(ofMonth.size(), 12);
}

void SalesTest::statusesFitTheirAge()
{
    const Goods goods(50, 1);
    const Sales sales(goods, 5000, 1);
    QSet<QByteArray> seen;
    for (std::int64_t each = 0; each < sales.count(); ++each) {
        const Sale sale = sales.sale(each);
        const QByteArray status(sale.status);
        seen.insert(status);
        if (sale.created < kToday - 60 * kDay)
            QVERIFY(status != "placed" && status != "paid" && status != "packed" && status != "shipped");
        if (sale.created > kToday - kDay)
            QVERIFY(status != "delivered" && status != "returned");
        QCOMPARE(sale.isPlaced, status != "draft");
    }
    QCOMPARE(seen.size(), int(std::size(entity::kOrderStatuses)));
}

QTEST_GUILESS_MAIN(SalesTest)
#include "sales_test.moc"
