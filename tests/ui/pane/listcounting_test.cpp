// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/table/entitytable.h"
#include "tests/ui/pane/openshop.h"
#include "ui/pane/listpane.h"
#include "ui/pane/tableview.h"

#include <QLabel>
#include <QSignalSpy>
#include <algorithm>

using namespace stockroom;
using pane::ListPane;
using test::s;

class ListCountingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { test::onEachDatabase(); }
    void init();
    void cleanup();

    void aDeletedRowIsCountedNoMore();
    void theOnlyHitThatIsDeletedLeavesNone();
    void whatIsAddedDuringASearchIsCountedBesideIt();
    void whatOthersDeleteDuringASearchIsCountedBesideIt();
    void aSearchThatCannotBeReadCountsNothing();
    void aSearchThatFoundNothingCountsAllAsSoonAsItIsCleared();
    void anOrderThatIsCalledOffKeepsTheNumber();
    void aSearchThatIsCalledOffCountsNothing();

private:
    bool heads(const char *count) const;
    void deleteFirst();

    std::unique_ptr<test::OpenShop> m_open;
    std::unique_ptr<ListPane> m_pane;
    QString m_status;
    QString m_count;
};

void ListCountingTest::init()
{
    m_open = std::make_unique<test::OpenShop>();
    for (int i = 0; i < 3; ++i)
        m_open->shop->addProduct(s("Teapot %1").arg(i), 1000 + i);
    QVERIFY(m_open->open());
    m_pane = std::make_unique<ListPane>(m_open->entity("product"),
                                        pane::Surroundings{m_open->store.get(), QLocale(QLocale::English)});
    connect(m_pane.get(), &ListPane::statusChanged, this, [this](const QString &words) { m_status = words; });
    connect(m_pane.get(), &ListPane::countChanged, this, [this](const QString &count) { m_count = count; });
    m_pane->resize(1200, 700);
    m_pane->show();
    QTRY_COMPARE_WITH_TIMEOUT(m_status, s("3 products"), 60'000);
    QVERIFY(heads("3"));
}

void ListCountingTest::cleanup()
{
    m_pane.reset();
    m_open.reset();
}

/// Whether this is the number beside the heading.
bool ListCountingTest::heads(const char *count) const
{
    const QList<QLabel *> labels = m_pane->findChildren<QLabel *>();
    return std::any_of(labels.begin(), labels.end(),
                       [count](const QLabel *label) { return label->isVisible() && label->text() == s(count); });
}

void ListCountingTest::deleteFirst()
{
    QTRY_VERIFY_WITH_TIMEOUT(m_pane->table()->isLoaded(0), 60'000);
    m_pane->view()->clearSelection();
    m_pane->view()->setCurrentIndex(m_pane->table()->index(0, 1));
    m_pane->deleteSelected();
    m_pane->view()->clearSelection();
}

void ListCountingTest::aDeletedRowIsCountedNoMore()
{
    deleteFirst();
    QTRY_COMPARE_WITH_TIMEOUT(m_pane->table()->rowCount(), 2, 60'000);
    QTRY_VERIFY_WITH_TIMEOUT(m_status.startsWith(s("2 products")), 60'000);
    QVERIFY(heads("2"));
}

void ListCountingTest::theOnlyHitThatIsDeletedLeavesNone()
{
    QVERIFY(m_pane->setSearch(s("\"Teapot 1\"")));
    QTRY_COMPARE_WITH_TIMEOUT(m_status, s("1 of 3 products"), 60'000);
    deleteFirst();
    QTRY_COMPARE_WITH_TIMEOUT(m_status, s("0 of 2 products"), 60'000);
    QVERIFY(heads("0"));
    QCOMPARE(m_count, s("0"));
}

void ListCountingTest::whatIsAddedDuringASearchIsCountedBesideIt()
{
    QVERIFY(m_pane->setSearch(s("\"Teapot 1\"")));
    QTRY_COMPARE_WITH_TIMEOUT(m_status, s("1 of 3 products"), 60'000);
    m_open->shop->addProduct(s("Kettle"));
    QTRY_COMPARE_WITH_TIMEOUT(m_status, s("1 of 4 products"), 60'000);
    m_open->shop->addProduct(s("Teapot 1 with a lid"));
    QTRY_COMPARE_WITH_TIMEOUT(m_status, s("2 of 5 products"), 60'000);
    QVERIFY(heads("2"));
}

void ListCountingTest::whatOthersDeleteDuringASearchIsCountedBesideIt()
{
    const entity::Value id = m_open->shop->addProduct(s("Kettle"));
    QTRY_COMPARE_WITH_TIMEOUT(m_status, s("4 products"), 60'000);
    QVERIFY(m_pane->setSearch(s("Teapot")));
    QTRY_COMPARE_WITH_TIMEOUT(m_status, s("3 of 4 products"), 60'000);
    const store::Change gone{store::Change::Act::Delete, s("product"), id};
    QVERIFY(m_open->shop->store().apply({.changes = {gone}}, {s("clerk2"), s("tests")}));
    QTRY_COMPARE_WITH_TIMEOUT(m_status, s("3 of 3 products"), 60'000);
}

void ListCountingTest::aSearchThatCannotBeReadCountsNothing()
{
    QVERIFY(m_pane->setSearch(s("Teapot")));
    QTRY_COMPARE_WITH_TIMEOUT(m_count, s("3"), 60'000);
    QVERIFY(!m_pane->setSearch(s("foo:1")));
    QCOMPARE(m_count, QString());
    QVERIFY(!heads("3"));
    QVERIFY(!m_status.isEmpty() && !m_status.contains(u'3'));
    QVERIFY(m_pane->setSearch(s("Teapot")));
    QTRY_COMPARE_WITH_TIMEOUT(m_status, s("3 of 3 products"), 60'000);
    QVERIFY(heads("3"));
}

void ListCountingTest::aSearchThatFoundNothingCountsAllAsSoonAsItIsCleared()
{
    QVERIFY(m_pane->setSearch(s("kettle")));
    QTRY_COMPARE_WITH_TIMEOUT(m_status, s("0 of 3 products"), 60'000);
    QVERIFY(m_pane->setSearch({}));
    // Before anything is read.
    QVERIFY(m_pane->table()->isLoading());
    QVERIFY(heads("3") && !heads("0"));
    QVERIFY(!m_status.contains(u'0'));
    QCOMPARE(m_count, QString());
    QTRY_COMPARE_WITH_TIMEOUT(m_status, s("3 products"), 60'000);
}

void ListCountingTest::anOrderThatIsCalledOffKeepsTheNumber()
{
    m_pane->table()->sort(0, Qt::AscendingOrder);
    m_pane->table()->stop();
    QCOMPARE(m_pane->table()->rowCount(), 0);
    QVERIFY(heads("3"));
    QCOMPARE(m_status, s("Not all read"));
    QVERIFY(m_pane->setSearch(s("Teapot")));
    QTRY_COMPARE_WITH_TIMEOUT(m_status, s("3 of 3 products"), 60'000);
    m_pane->table()->sort(0, Qt::DescendingOrder);
    m_pane->table()->stop();
    QVERIFY(heads("3"));
    QCOMPARE(m_count, s("3"));
}

void ListCountingTest::aSearchThatIsCalledOffCountsNothing()
{
    QVERIFY(m_pane->setSearch(s("Teapot")));
    QTRY_COMPARE_WITH_TIMEOUT(m_count, s("3"), 60'000);
    QVERIFY(m_pane->setSearch(s("\"Teapot 1\"")));
    m_pane->table()->stop();
    QVERIFY(!heads("0") && !heads("3"));
    QCOMPARE(m_count, QString());
    QCOMPARE(m_status, s("Not all read"));
}

QTEST_MAIN(ListCountingTest)
#include "listcounting_test.moc"
