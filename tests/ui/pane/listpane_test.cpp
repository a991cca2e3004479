// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/pane/openlist.h"
#include "ui/pane/celldelegate.h"
#include "ui/pane/formfield.h"
#include "ui/pane/formpane.h"
#include "ui/pane/tableview.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QSignalSpy>

using namespace stockroom;
using pane::ListPane;
using test::s;

class ListPaneTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { test::onEachDatabase(); }
    void init();
    void cleanup();

    void aSearchThatCannotBeReadIsSaid();
    void theStatusCountsWhatIsShownAndChosen();
    void theCurrentRowStaysThroughSorting();
    void aListThatNobodyTouchedShowsItsBeginning();
    void widthsAreThereAgain();
    void namesStayReadableWhereNotAllHasRoom();
    void aListThatNobodyLooksAtIsNotRead();
    void anotherLanguageLeavesTheFormOpen();
    void columnsAreMeasuredAnewInAnotherLanguage();

private:
    bool show(int rows);

    std::unique_ptr<test::OpenShop> m_open;
    std::unique_ptr<ListPane> m_pane;
};

void ListPaneTest::init()
{
    m_open = std::make_unique<test::OpenShop>();
}

void ListPaneTest::cleanup()
{
    m_pane.reset();
    m_open.reset();
}

bool ListPaneTest::show(int rows)
{
    m_pane = test::shownProducts(*m_open, rows);
    return m_pane != nullptr;
}

void ListPaneTest::aSearchThatCannotBeReadIsSaid()
{
    QVERIFY(show(1));
    m_pane->setSearch(s("price:cheap"));
    QCOMPARE(m_pane->table()->rowCount(), 1);
    m_pane->setSearch(s("teapot"));
    QTRY_COMPARE_WITH_TIMEOUT(m_pane->table()->rowCount(), 1, 60'000);
}

void ListPaneTest::theStatusCountsWhatIsShownAndChosen()
{
    QVERIFY(show(3));
    QSignalSpy status(m_pane.get(), &ListPane::statusChanged);
    m_pane->view()->selectAll();
    QVERIFY(!status.isEmpty());
    QCOMPARE(status.last().first().toString(), s("3 products · 3 selected"));
    m_pane->view()->clearSelection();
    m_pane->setSearch(s("\"Teapot 1\""));
    QTRY_COMPARE_WITH_TIMEOUT(status.last().first().toString(), s("1 of 3 products"), 60'000);
}

void ListPaneTest::theCurrentRowStaysThroughSorting()
{
    QVERIFY(show(5));
    table::EntityTable *table = m_pane->table();
    m_pane->view()->sortByColumn(table->columnOf(s("price")), Qt::AscendingOrder);
    QTRY_COMPARE_WITH_TIMEOUT(table->index(0, table->columnOf(s("name"))).data().toString(), s("Teapot 0"), 60'000);
    m_pane->view()->setCurrentIndex(table->index(1, table->columnOf(s("name"))));
    const entity::Value id = table->idAt(1);
    m_pane->view()->horizontalHeader()->setSortIndicator(table->columnOf(s("price")), Qt::DescendingOrder);
    QTRY_COMPARE_WITH_TIMEOUT(m_pane->view()->currentIndex().row(), 3, 60'000);
    QCOMPARE(table->idAt(3), id);
}

void ListPaneTest::aListThatNobodyTouchedShowsItsBeginning()
{
    QVERIFY(show(60));
    table::EntityTable *table = m_pane->table();
    const int column = table->columnOf(s("price"));
    for (const Qt::SortOrder way : {Qt::AscendingOrder, Qt::DescendingOrder}) {
        m_pane->view()->horizontalHeader()->setSortIndicator(column, way);
        const QString first = way == Qt::AscendingOrder ? s("Teapot 0") : s("Teapot 59");
        QTRY_COMPARE_WITH_TIMEOUT(table->index(0, table->columnOf(s("name"))).data().toString(), first, 60'000);
        QTRY_COMPARE_WITH_TIMEOUT(m_pane->view()->currentIndex().row(), 0, 60'000);
        QCOMPARE(m_pane->view()->rowAt(0), 0);
    }
}

void ListPaneTest::widthsAreThereAgain()
{
    QVERIFY(show(1));
    m_pane->view()->horizontalHeader()->resizeSection(3, 177);
    const QByteArray state = m_pane->saveState();
    ListPane other(m_open->entity("product"), {m_open->store.get(), QLocale()});
    other.restoreState(state);
    QCOMPARE(other.view()->horizontalHeader()->sectionSize(3), 177);
}

void ListPaneTest::namesStayReadableWhereNotAllHasRoom()
{
    QVERIFY(show(1));
    m_pane->resize(560, 360);
    const QHeaderView *header = m_pane->view()->horizontalHeader();
    const int room = header->sectionSize(m_pane->table()->columnOf(s("name"))) -
                     2 * pane::CellDelegate::padding(m_pane->fontMetrics());
    QVERIFY(room >= m_pane->fontMetrics().horizontalAdvance(s("Estuary Sunflower Seeds")));
    QVERIFY(header->length() > header->viewport()->width());
}

void ListPaneTest::aListThatNobodyLooksAtIsNotRead()
{
    QVERIFY(show(2));
    m_pane->view()->horizontalHeader()->setSortIndicator(m_pane->table()->columnOf(s("price")), Qt::AscendingOrder);
    ListPane other(m_open->entity("product"), {m_open->store.get(), QLocale()});
    other.restoreState(m_pane->saveState());
    other.setSearch(s("1"));
    QVERIFY(!other.table()->isLoading());
    other.show();
    QTRY_COMPARE_WITH_TIMEOUT(other.table()->rowCount(), 1, 60'000);
    QCOMPARE(other.table()->currentOrder().field, s("price"));
}

void ListPaneTest::anotherLanguageLeavesTheFormOpen()
{
    QVERIFY(show(1));
    pane::FormPane *form = m_pane->form();
    m_pane->openCurrent();
    QTRY_VERIFY_WITH_TIMEOUT(form->isVisible(), 60'000);
    const entity::Value id = form->id();
    auto *price = qobject_cast<QLineEdit *>(form->field(s("price"))->editor()->widget());
    price->setFocus();
    m_pane->setLocale(QLocale(QLocale::German));
    QCOMPARE(m_pane->form(), form);
    QVERIFY(form->isVisible());
    QCOMPARE(form->id(), id);
    QCOMPARE(price->text(), s("10,00"));
    QCOMPARE(m_pane->window()->focusWidget(), price);
    // What is being written is still read as it was begun.
    price->selectAll();
    QTest::keyClicks(price, s("7,25"));
    m_pane->setLocale(QLocale(QLocale::English));
    QCOMPARE(form->field(s("price"))->editor()->value().value, test::money(725));
}

void ListPaneTest::columnsAreMeasuredAnewInAnotherLanguage()
{
    QVERIFY(show(1));
    QHeaderView *header = m_pane->view()->horizontalHeader();
    const int time = m_pane->table()->columnOf(s("created"));
    const int own = m_pane->table()->columnOf(s("stock"));
    header->resizeSection(own, 222);
    const int before = header->sectionSize(time);
    const QLocale longMonths(QLocale::Greek);
    m_pane->setLocale(longMonths);
    const entity::Field &field = *m_pane->table()->fields()[time];
    QCOMPARE(header->sectionSize(time), pane::CellDelegate::columnWidth(field, m_pane->fontMetrics(), longMonths));
    QVERIFY(header->sectionSize(time) != before);
    QCOMPARE(header->sectionSize(own), 222);
}

QTEST_MAIN(ListPaneTest)
#include "listpane_test.moc"
