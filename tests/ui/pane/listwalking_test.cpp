// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/table/entitytable.h"
#include "tests/ui/pane/openshop.h"
#include "ui/pane/formfield.h"
#include "ui/pane/formpane.h"
#include "ui/pane/listpane.h"
#include "ui/pane/tableview.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QScrollBar>
#include <QSignalSpy>

using namespace stockroom;
using pane::ListPane;
using test::s;

class ListWalkingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { test::onEachDatabase(); }
    void init();
    void cleanup();

    void openingARowGivesItTheKeyboard();
    void anotherOrderShowsItsBeginningAndKeepsTheRow();
    void anEditedRowStaysInViewWhenItGoesToItsPlace();
    void whereThereIsNoRoomForBothTheFormStandsAlone();
    void aSearchLeavesTheFormThatIsOpen();
    void aRowThatSomebodyDeletesLeavesTheForm();
    void whatIsWrittenIntoARowThatSomebodyDeletesIsSaid();
    void anAddedRowIsCurrent();
    void anAddedRowThatTheSearchHidesIsSaid();

private:
    QModelIndex cell(int row, const char *field) const
    {
        return m_pane->table()->index(row, m_pane->table()->columnOf(s(field)));
    }
    QLineEdit *name() const { return qobject_cast<QLineEdit *>(m_pane->form()->field(s("name"))->editor()->widget()); }
    bool openRow(int row);
    bool add(const QString &words);

    std::unique_ptr<test::OpenShop> m_open;
    std::unique_ptr<ListPane> m_pane;
};

void ListWalkingTest::init()
{
    m_open = std::make_unique<test::OpenShop>();
    for (int i = 0; i < 40; ++i)
        m_open->shop->addProduct(s("Teapot %1").arg(i), 1000 + i);
    QVERIFY(m_open->open());
    m_pane =
        std::make_unique<ListPane>(m_open->entity("product"), pane::Surroundings{m_open->store.get(), QLocale::c()});
    m_pane->resize(1200, 400);
    m_pane->show();
    m_pane->view()->horizontalHeader()->setSortIndicator(m_pane->table()->columnOf(s("price")), Qt::AscendingOrder);
    QVERIFY(QTest::qWaitFor(
        [this] { return m_pane->table()->isCounted() && cell(0, "name").data().toString() == s("Teapot 0"); }, 60'000));
}

void ListWalkingTest::cleanup()
{
    m_pane.reset();
    m_open.reset();
}

bool ListWalkingTest::openRow(int row)
{
    m_pane->view()->setCurrentIndex(cell(row, "name"));
    QTest::keyClick(m_pane->view(), Qt::Key_Return, Qt::ControlModifier);
    return QTest::qWaitFor([this] { return m_pane->form()->isVisible(); }, 60'000);
}

void ListWalkingTest::openingARowGivesItTheKeyboard()
{
    m_pane->view()->setFocus();
    QVERIFY(openRow(0));
    QCOMPARE(m_pane->window()->focusWidget(), name());
    m_pane->view()->setFocus();
    // Walking on leaves the keyboard in the list.
    QTest::keyClick(m_pane->view(), Qt::Key_Down);
    QTRY_COMPARE_WITH_TIMEOUT(m_pane->form()->id(), m_pane->table()->idAt(1), 60'000);
    QCOMPARE(m_pane->window()->focusWidget(), m_pane->view());
    QTest::keyClick(m_pane->view(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(m_pane->window()->focusWidget(), name());
}

void ListWalkingTest::anotherOrderShowsItsBeginningAndKeepsTheRow()
{
    m_pane->view()->setCurrentIndex(cell(30, "price"));
    QVERIFY(m_pane->view()->verticalScrollBar()->value() > 0);
    m_pane->view()->horizontalHeader()->setSortIndicator(m_pane->table()->columnOf(s("price")), Qt::DescendingOrder);
    QTRY_COMPARE_WITH_TIMEOUT(m_pane->view()->currentIndex(), cell(9, "price"), 60'000);
    QVERIFY(!m_pane->table()->isLoading());
    QCOMPARE(cell(9, "name").data().toString(), s("Teapot 30"));
    QCOMPARE(m_pane->view()->verticalScrollBar()->value(), 0);
}

void ListWalkingTest::anEditedRowStaysInViewWhenItGoesToItsPlace()
{
    QSignalSpy said(m_pane.get(), &ListPane::said);
    m_pane->view()->setCurrentIndex(cell(1, "price"));
    const QRect before = m_pane->view()->visualRect(cell(1, "price"));
    QVERIFY(m_pane->table()->setData(cell(1, "price"), s("99.00")));
    QTRY_VERIFY_WITH_TIMEOUT(!m_open->store->isSaving(), 60'000);
    m_pane->refresh();
    QTRY_COMPARE_WITH_TIMEOUT(m_pane->view()->currentIndex(), cell(39, "price"), 60'000);
    QCOMPARE(cell(39, "name").data().toString(), s("Teapot 1"));
    QVERIFY(m_pane->view()->viewport()->rect().contains(m_pane->view()->visualRect(cell(39, "price"))));
    QVERIFY(m_pane->view()->visualRect(cell(39, "price")).y() >= before.y());
    QCOMPARE(said.size(), 1);
    QVERIFY(said.first().first().toString().contains(s("Teapot 1")));
}

void ListWalkingTest::whereThereIsNoRoomForBothTheFormStandsAlone()
{
    QVERIFY(openRow(3));
    QVERIFY(m_pane->view()->isVisible());
    m_pane->resize(500, 400);
    QVERIFY(!m_pane->view()->isVisible());
    QTRY_COMPARE_WITH_TIMEOUT(m_pane->form()->width(), m_pane->width(), 60'000);
    m_pane->resize(1200, 400);
    QVERIFY(m_pane->view()->isVisible());
    m_pane->resize(500, 400);
    m_pane->form()->close();
    QVERIFY(m_pane->view()->isVisible());
}

void ListWalkingTest::aSearchLeavesTheFormThatIsOpen()
{
    QVERIFY(openRow(0));
    const entity::Value id = m_pane->form()->id();
    name()->selectAll();
    QTest::keyClicks(name(), s("Kettle"));
    m_pane->setSearch(s("\"Teapot 39\""));
    QTRY_COMPARE_WITH_TIMEOUT(m_pane->table()->rowCount(), 1, 60'000);
    QTRY_COMPARE_WITH_TIMEOUT(m_pane->view()->currentIndex().row(), 0, 60'000);
    QVERIFY(!m_pane->form()->isAsking());
    QCOMPARE(m_pane->form()->id(), id);
    QCOMPARE(m_pane->window()->focusWidget(), name());
}

void ListWalkingTest::aRowThatSomebodyDeletesLeavesTheForm()
{
    QVERIFY(openRow(3));
    const entity::Value id = m_pane->form()->id();
    name()->selectAll();
    QTest::keyClicks(name(), s("Kettle"));
    store::ChangeSet set{.changes = {{store::Change::Act::Delete, s("product"), id}}};
    QVERIFY(m_open->shop->store().apply(set, {s("clerk2"), s("tests")}));
    QTRY_COMPARE_WITH_TIMEOUT(m_pane->table()->rowCount(), 39, 60'000);
    QVERIFY(m_pane->view()->currentIndex().isValid());
    QVERIFY(!m_pane->form()->isAsking());
    QCOMPARE(m_pane->form()->id(), id);
    QCOMPARE(name()->text(), s("Kettle"));
    QCOMPARE(m_pane->window()->focusWidget(), name());
}

bool ListWalkingTest::add(const QString &words)
{
    m_pane->add();
    QTest::keyClicks(name(), words);
    QTest::keyClicks(m_pane->form()->field(s("category"))->editor()->widget(), s("tea"));
    QTest::keyClicks(m_pane->form()->field(s("description"))->editor()->widget(), s("Hot."));
    QTest::keyClicks(m_pane->form()->field(s("price"))->editor()->widget(), s("10.30"));
    QSignalSpy added(m_pane->form(), &pane::FormPane::added);
    m_pane->save();
    return QTest::qWaitFor([&added] { return !added.isEmpty(); }, 60'000);
}

void ListWalkingTest::whatIsWrittenIntoARowThatSomebodyDeletesIsSaid()
{
    m_pane->view()->setCurrentIndex(cell(1, "price"));
    m_pane->view()->editCurrent();
    auto *line = m_pane->view()->findChild<QLineEdit *>();
    QVERIFY(line);
    line->selectAll();
    QTest::keyClicks(line, s("21.99"));
    QSignalSpy said(m_pane.get(), &ListPane::saidToStay);
    const entity::Value id = m_pane->table()->idAt(1);
    QVERIFY(m_open->shop->store().apply({.changes = {{store::Change::Act::Delete, s("product"), id}}}, {}));
    QTRY_COMPARE_WITH_TIMEOUT(m_pane->table()->rowCount(), 39, 20'000);
    QTRY_COMPARE_WITH_TIMEOUT(said.size(), 1, 20'000);
    const QString words = said.front().front().toString();
    QVERIFY2(words.contains(s("Teapot 1")) && words.contains(s("“21.99” for Price")), qPrintable(words));
    // What is put in is lost to nobody.
    m_pane->view()->setCurrentIndex(cell(1, "price"));
    m_pane->view()->editCurrent();
    line = m_pane->view()->findChild<QLineEdit *>();
    line->selectAll();
    QTest::keyClicks(line, s("21.98"));
    QTest::keyClick(line, Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(m_open->shop->ask(s("SELECT count(*) FROM products_product WHERE price = 21.98")),
                              QStringList{s("1")}, 20'000);
    QCOMPARE(said.size(), 1);
}

void ListWalkingTest::anAddedRowIsCurrent()
{
    QVERIFY(add(s("Kettle")));
    // By its price it stands below what is on the screen.
    QTRY_COMPARE_WITH_TIMEOUT(m_pane->view()->currentIndex().siblingAtColumn(cell(0, "name").column()).data(),
                              QVariant(s("Kettle")), 60'000);
    QVERIFY(m_pane->view()->currentIndex().row() >= 30);
    QVERIFY(m_pane->view()->viewport()->rect().intersects(m_pane->view()->visualRect(m_pane->view()->currentIndex())));
}

void ListWalkingTest::anAddedRowThatTheSearchHidesIsSaid()
{
    m_pane->setSearch(s("teapot"));
    QTRY_COMPARE_WITH_TIMEOUT(m_pane->table()->rowCount(), 40, 60'000);
    QTRY_VERIFY_WITH_TIMEOUT(!m_pane->table()->isLoading(), 60'000);
    QSignalSpy said(m_pane.get(), &ListPane::said);
    QVERIFY(add(s("Kettle")));
    QTRY_COMPARE_WITH_TIMEOUT(said.size(), 1, 60'000);
    QVERIFY(said.first().first().toString().contains(s("search")));
}

QTEST_MAIN(ListWalkingTest)
#include "listwalking_test.moc"
