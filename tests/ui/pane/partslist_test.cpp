// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/pane/openshop.h"
#include "ui/pane/partslist.h"

using namespace stockroom;
using pane::PartsList;
using test::money;
using test::s;

class PartsListTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { test::onEachDatabase(); }

    void showsThePartsOfOneRowAlone()
    {
        test::OpenShop open;
        const auto product = open.shop->addProduct(s("Teapot"));
        QVariantList orders;
        for (const char *number : {"A1", "A2"}) {
            const auto order = open.shop->add("order", {{s("number"), s(number)}, {s("customer"), s("Ana")}});
            open.shop->add("orderitem", {{s("order"), order},
                                         {s("product"), product},
                                         {s("product_name"), s("Teapot")},
                                         {s("quantity"), QVariant::fromValue<qlonglong>(2)},
                                         {s("unit_price"), money(1000)}});
            orders << order;
        }
        QVERIFY(open.open());
        const auto parts = PartsList::partsOf(open.entity("order"), open.store->catalogue());
        QCOMPARE(parts.size(), 1);
        QVERIFY(PartsList::partsOf(open.entity("product"), open.store->catalogue()).isEmpty());
        PartsList list(*open.store, *parts.first(), QLocale::c(), nullptr);
        list.showPartsOf(orders.first());
        QTRY_COMPARE_WITH_TIMEOUT(list.count(), 1, 60'000);
        list.showPartsOf({});
        QCOMPARE(list.count(), 0);
    }
};

QTEST_MAIN(PartsListTest)
#include "partslist_test.moc"
