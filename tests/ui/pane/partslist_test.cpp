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

    void init();
    void cleanup();

    void showsThePartsOfOneRowAlone();
    void saysHowManyMoreThereAre();
    void showsWhatIsAddedMeanwhile();
    void saysWhyThePartsCannotBeRead();

private:
    entity::Value addOrder(const char *number)
    {
        return m_open->shop->add("order", {{s("number"), s(number)}, {s("customer"), s("Ana")}});
    }
    store::Change item(const entity::Value &order) const
    {
        return {store::Change::Act::Add,
                s("orderitem"),
                {},
                {{s("order"), order},
                 {s("product"), m_product},
                 {s("product_name"), s("Teapot")},
                 {s("quantity"), QVariant::fromValue<qlonglong>(2)},
                 {s("unit_price"), money(1000)}}};
    }
    bool show(const entity::Value &order);

    std::unique_ptr<test::OpenShop> m_open;
    std::unique_ptr<PartsList> m_list;
    entity::Value m_product;
};

void PartsListTest::init()
{
    m_open = std::make_unique<test::OpenShop>();
    m_product = m_open->shop->addProduct(s("Teapot"));
}

void PartsListTest::cleanup()
{
    m_list.reset();
    m_open.reset();
}

bool PartsListTest::show(const entity::Value &order)
{
    if (!m_open->open())
        return false;
    const auto parts = PartsList::partsOf(m_open->entity("order"), m_open->store->catalogue());
    m_list = std::make_unique<PartsList>(*m_open->store, *parts.first(), QLocale::c(), nullptr);
    m_list->showPartsOf(order);
    return true;
}

void PartsListTest::showsThePartsOfOneRowAlone()
{
    QVariantList orders;
    for (const char *number : {"A1", "A2"}) {
        orders << addOrder(number);
        QVERIFY(m_open->shop->store().apply({.changes = {item(orders.last())}}, {}));
    }
    QVERIFY(show(orders.first()));
    QVERIFY(PartsList::partsOf(m_open->entity("product"), m_open->store->catalogue()).isEmpty());
    QTRY_COMPARE_WITH_TIMEOUT(m_list->count(), 1, 60'000);
    QVERIFY(m_list->note().isEmpty());
    m_list->showPartsOf({});
    QCOMPARE(m_list->count(), 0);
}

void PartsListTest::saysHowManyMoreThereAre()
{
    const auto order = addOrder("A1");
    store::ChangeSet set;
    for (int i = 0; i < PartsList::kMost + 3; ++i)
        set.changes << item(order);
    QVERIFY(m_open->shop->store().apply(set, {}));
    QVERIFY(show(order));
    QTRY_COMPARE_WITH_TIMEOUT(m_list->count(), PartsList::kMost, 60'000);
    QVERIFY2(m_list->note().contains(s("200")) && m_list->note().contains(s("203")), qPrintable(m_list->note()));
}

void PartsListTest::showsWhatIsAddedMeanwhile()
{
    const auto order = addOrder("A1");
    QVERIFY(m_open->shop->store().apply({.changes = {item(order)}}, {}));
    QVERIFY(show(order));
    QTRY_COMPARE_WITH_TIMEOUT(m_list->count(), 1, 60'000);
    m_open->store->apply({.changes = {item(order)}}, this, {});
    QTRY_COMPARE_WITH_TIMEOUT(m_list->count(), 2, 60'000);
}

void PartsListTest::saysWhyThePartsCannotBeRead()
{
    const auto order = addOrder("A1");
    QVERIFY(show({}));
    m_open->shop->ask(s("ALTER TABLE orders_orderitem RENAME TO away"));
    m_list->showPartsOf(order);
    QTRY_VERIFY_WITH_TIMEOUT(!m_list->note().isEmpty(), 60'000);
    QCOMPARE(m_list->count(), 0);
}

QTEST_MAIN(PartsListTest)
#include "partslist_test.moc"
