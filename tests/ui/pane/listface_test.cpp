// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/pane/openlist.h"
#include "ui/pane/formpane.h"
#include "ui/pane/tableview.h"
#include "ui/widget/emptystate.h"
#include "ui/widget/offerbar.h"

#include <QPushButton>
#include <QSignalSpy>
#include <algorithm>

using namespace stockroom;
using pane::ListPane;
using test::s;

class ListFaceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { test::onEachDatabase(); }
    void init() { m_open = std::make_unique<test::OpenShop>(); }
    void cleanup();

    void anEmptyListOffersToAdd();
    void aSearchThatFindsNothingOffersToClearIt();
    void aListThatIsNotReadToItsEndOffersToReadOn();
    void aListOfWhichNothingIsReadOffersToReadOn();
    void aSearchThatIsCalledOffCanBeCleared();
    void theKeyboardGoesToWhatIsShown();

private:
    bool show(int rows);
    widget::EmptyState *face() const { return m_pane->findChild<widget::EmptyState *>(); }

    std::unique_ptr<test::OpenShop> m_open;
    std::unique_ptr<ListPane> m_pane;
};

void ListFaceTest::cleanup()
{
    m_pane.reset();
    m_open.reset();
}

bool ListFaceTest::show(int rows)
{
    m_pane = test::shownProducts(*m_open, rows);
    return m_pane != nullptr;
}

void ListFaceTest::anEmptyListOffersToAdd()
{
    QVERIFY(show(0));
    QTRY_VERIFY_WITH_TIMEOUT(face()->isVisible(), 60'000);
    Q_EMIT face()->pressed();
    QVERIFY(m_pane->form()->isVisible());
    QVERIFY(m_pane->form()->isAdding());
}

void ListFaceTest::aSearchThatFindsNothingOffersToClearIt()
{
    QVERIFY(show(3));
    QVERIFY(!face()->isVisible());
    m_pane->setSearch(s("kettle"));
    QTRY_VERIFY_WITH_TIMEOUT(face()->isVisible(), 60'000);
    QSignalSpy cleared(m_pane.get(), &ListPane::searchCleared);
    Q_EMIT face()->pressed();
    QCOMPARE(cleared.size(), 1);
    m_pane->setSearch({});
    QTRY_VERIFY_WITH_TIMEOUT(m_pane->view()->isVisible(), 60'000);
}

void ListFaceTest::aListThatIsNotReadToItsEndOffersToReadOn()
{
    QVERIFY(show(130));
    QSignalSpy status(m_pane.get(), &ListPane::statusChanged);
    auto *bar = m_pane->findChild<widget::OfferBar *>();
    table::EntityTable *table = m_pane->table();
    connect(table, &QAbstractItemModel::rowsInserted, table, &table::EntityTable::stop);
    table->sort(0, Qt::DescendingOrder);
    QTRY_VERIFY_WITH_TIMEOUT(table->isStopped(), 60'000);
    QVERIFY(bar->isVisible() && m_pane->view()->isVisible());
    QCOMPARE(status.last().first().toString(), s("Not all read"));
    QCOMPARE(table->rowCount(), 128);
    // A row of one's own does not read on, and is there once that is wanted.
    const store::Change added{store::Change::Act::Add,
                              s("product"),
                              {},
                              {{s("name"), s("Kettle")},
                               {s("description"), s("As it is.")},
                               {s("category"), m_open->shop->row("product", table->idAt(0)).value(s("category"))},
                               {s("price"), test::money(100)},
                               {s("stock"), 1LL}}};
    bool isSaved = false;
    m_open->store->apply({.changes = {added}}, this, [&isSaved](const auto &result) { isSaved = result.ok(); });
    QTRY_VERIFY_WITH_TIMEOUT(isSaved, 60'000);
    QVERIFY(table->isStopped() && !table->isLoading() && bar->isVisible());
    disconnect(table, &QAbstractItemModel::rowsInserted, table, &table::EntityTable::stop);
    Q_EMIT bar->taken();
    QVERIFY(!bar->isVisible());
    QTRY_COMPARE_WITH_TIMEOUT(status.last().first().toString(), s("131 products"), 60'000);
}

void ListFaceTest::aListOfWhichNothingIsReadOffersToReadOn()
{
    QVERIFY(show(3));
    m_pane->table()->sort(0, Qt::DescendingOrder);
    m_pane->table()->stop();
    QVERIFY(face()->isVisible());
    QVERIFY(!m_pane->findChild<widget::OfferBar *>()->isVisible());
    Q_EMIT face()->pressed();
    QTRY_COMPARE_WITH_TIMEOUT(m_pane->table()->rowCount(), 3, 60'000);
    QVERIFY(m_pane->view()->isVisible());
}

void ListFaceTest::aSearchThatIsCalledOffCanBeCleared()
{
    QVERIFY(show(130));
    QSignalSpy cleared(m_pane.get(), &ListPane::searchCleared);
    const auto offers = [](const QWidget *part) {
        const QList<QPushButton *> buttons = part->findChildren<QPushButton *>();
        return std::any_of(buttons.begin(), buttons.end(), [](const QPushButton *each) {
            return each->isVisible() && each->text() == s("Clear the search");
        });
    };
    m_pane->setSearch(s("teapot"));
    m_pane->table()->stop();
    QVERIFY(face()->isVisible() && offers(face()));
    Q_EMIT face()->otherPressed();
    QCOMPARE(cleared.size(), 1);
    table::EntityTable *table = m_pane->table();
    connect(table, &QAbstractItemModel::modelReset, table, &table::EntityTable::stop);
    m_pane->setSearch(s("tea"));
    auto *bar = m_pane->findChild<widget::OfferBar *>();
    QTRY_VERIFY_WITH_TIMEOUT(table->isStopped(), 60'000);
    QVERIFY(bar->isVisible() && offers(bar));
    Q_EMIT bar->otherTaken();
    QCOMPARE(cleared.size(), 2);
}

void ListFaceTest::theKeyboardGoesToWhatIsShown()
{
    QVERIFY(show(3));
    m_pane->setFocus();
    QCOMPARE(m_pane->focusWidget(), m_pane->view());
    m_pane->setSearch(s("kettle"));
    QTRY_VERIFY_WITH_TIMEOUT(face()->isVisible(), 60'000);
    m_pane->setFocus();
    QVERIFY(face()->isAncestorOf(m_pane->focusWidget()));
    m_pane->setSearch({});
    QTRY_VERIFY_WITH_TIMEOUT(m_pane->view()->isVisible(), 60'000);
    QCOMPARE(m_pane->focusWidget(), m_pane->view());
}

QTEST_MAIN(ListFaceTest)
#include "listface_test.moc"
