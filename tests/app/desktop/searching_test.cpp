// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/searching.h"
#include "models/table/entitytable.h"
#include "tests/ui/pane/openshop.h"
#include "ui/pane/listpane.h"

#include <QSignalSpy>

using namespace stockroom;
using desktop::Searching;
using test::s;

class SearchingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { test::onEachDatabase(); }
    void init();
    void cleanup();

    void onlyTheLastWordsAreSearchedFor();
    void settledWhenTheRowsAreThose();
    void settledAtOnceWhenTheRowsAreThere();
    void wordsThatCannotBeSearchedForDoNotSettle();
    void whoTypesOnIsNotSentAway();

private:
    const table::EntityTable *table() const { return m_pane->table(); }

    std::unique_ptr<test::OpenShop> m_open;
    std::unique_ptr<pane::ListPane> m_pane;
    Searching *m_searching = nullptr;
};

void SearchingTest::init()
{
    m_open = std::make_unique<test::OpenShop>();
    for (const char *name : {"Teapot", "Kettle"})
        m_open->shop->addProduct(s(name));
    QVERIFY(m_open->open());
    m_pane = std::make_unique<pane::ListPane>(m_open->entity("product"),
                                              pane::Surroundings{m_open->store.get(), QLocale::c()});
    m_searching = new Searching(m_pane.get());
    m_pane->show();
    QTRY_COMPARE_WITH_TIMEOUT(table()->rowCount(), 2, 60'000);
}

void SearchingTest::cleanup()
{
    m_pane.reset();
    m_open.reset();
}

void SearchingTest::onlyTheLastWordsAreSearchedFor()
{
    QSignalSpy reset(m_pane->table(), &QAbstractItemModel::modelReset);
    m_searching->type(s("tea"));
    m_searching->type(s("kettle"));
    QTRY_COMPARE_WITH_TIMEOUT(table()->rowCount(), 1, 60'000);
    QCOMPARE(reset.count(), 1);
    QTRY_COMPARE_WITH_TIMEOUT(m_searching->count(), s("1"), 60'000);
}

void SearchingTest::settledWhenTheRowsAreThose()
{
    int rows = -1;
    connect(m_searching, &Searching::settled, m_pane.get(), [this, &rows] { rows = table()->rowCount(); });
    m_searching->type(s("kettle"));
    m_searching->settle();
    QCOMPARE(rows, -1);
    QTRY_COMPARE_WITH_TIMEOUT(rows, 1, 60'000);
}

void SearchingTest::settledAtOnceWhenTheRowsAreThere()
{
    QSignalSpy settled(m_searching, &Searching::settled);
    m_searching->settle();
    QCOMPARE(settled.count(), 1);
}

void SearchingTest::wordsThatCannotBeSearchedForDoNotSettle()
{
    QSignalSpy settled(m_searching, &Searching::settled);
    m_searching->type(s("price:cheap"));
    m_searching->settle();
    m_searching->settle();
    QCOMPARE(settled.count(), 0);
    m_searching->type(s("tea"));
    m_searching->settle();
    QTRY_COMPARE_WITH_TIMEOUT(settled.count(), 1, 60'000);
}

void SearchingTest::whoTypesOnIsNotSentAway()
{
    QSignalSpy settled(m_searching, &Searching::settled);
    m_searching->type(s("tea"));
    m_searching->settle();
    m_searching->type(s("teapot"));
    QTRY_VERIFY_WITH_TIMEOUT(table()->currentFilter().words == QStringList{s("teapot")} && !table()->isLoading(),
                             60'000);
    QCOMPARE(settled.count(), 0);
}

QTEST_MAIN(SearchingTest)
#include "searching_test.moc"
