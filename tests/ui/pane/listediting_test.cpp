// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/table/entitytable.h"
#include "tests/ui/pane/openshop.h"
#include "ui/pane/formpane.h"
#include "ui/pane/listpane.h"
#include "ui/pane/tableview.h"
#include "ui/widget/refusaltip.h"

#include <QLineEdit>
#include <QSignalSpy>

using namespace stockroom;
using pane::ListPane;
using test::money;
using test::s;

class ListEditingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { test::onEachDatabase(); }
    void init();
    void cleanup();

    void aRefusalStandsBesideItsCellUntilItIsGivenUp();
    void deletedRowsComeBackByUndo();
    void theFormFollowsTheRow();
    void aSecondClickOnAHeaderTurnsTheOrder();

private:
    QModelIndex cell(int row, const char *field) const
    {
        return m_pane->table()->index(row, m_pane->table()->columnOf(s(field)));
    }
    QStringList stored() { return m_open->shop->ask(s("SELECT name FROM products_product ORDER BY price")); }

    std::unique_ptr<test::OpenShop> m_open;
    std::unique_ptr<ListPane> m_pane;
};

void ListEditingTest::init()
{
    m_open = std::make_unique<test::OpenShop>();
    for (int i = 0; i < 3; ++i)
        m_open->shop->addProduct(s("Teapot %1").arg(i), 1000 + i);
    QVERIFY(m_open->open());
    m_pane =
        std::make_unique<ListPane>(m_open->entity("product"), pane::Surroundings{m_open->store.get(), QLocale::c()});
    m_pane->resize(1200, 700);
    m_pane->show();
    m_pane->view()->horizontalHeader()->setSortIndicator(m_pane->table()->columnOf(s("price")), Qt::AscendingOrder);
    QVERIFY(QTest::qWaitFor(
        [this] { return m_pane->table()->isCounted() && cell(0, "name").data().toString() == s("Teapot 0"); }, 60'000));
}

void ListEditingTest::cleanup()
{
    m_pane.reset();
    m_open.reset();
}

void ListEditingTest::aRefusalStandsBesideItsCellUntilItIsGivenUp()
{
    m_pane->view()->setCurrentIndex(cell(1, "price"));
    QTest::keyClick(m_pane->view(), Qt::Key_F2);
    auto *line = m_pane->view()->findChild<QLineEdit *>();
    QVERIFY(line);
    line->selectAll();
    QTest::keyClicks(line, s("0.00"));
    QTest::keyClick(line, Qt::Key_Return);
    auto *tip = m_pane->findChild<widget::RefusalTip *>();
    QTRY_VERIFY_WITH_TIMEOUT(tip->isVisible(), 60'000);
    QVERIFY(tip->text().contains(s("at least")));
    QTest::keyClick(m_pane->view(), Qt::Key_Escape);
    QVERIFY(!tip->isVisible());
    QCOMPARE(cell(1, "price").data(table::EntityTable::ValueRole), money(1001));
}

void ListEditingTest::deletedRowsComeBackByUndo()
{
    QItemSelectionModel *selection = m_pane->view()->selectionModel();
    selection->select(cell(0, "name"), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    selection->select(cell(2, "name"), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    QTest::keyClick(m_pane->view(), Qt::Key_Delete);
    QTRY_COMPARE_WITH_TIMEOUT(stored(), QStringList{s("Teapot 1")}, 60'000);
    QTRY_COMPARE_WITH_TIMEOUT(m_pane->table()->rowCount(), 1, 60'000);
    m_open->store->undoLast(this, {});
    QTRY_COMPARE_WITH_TIMEOUT(m_pane->table()->rowCount(), 3, 60'000);
    QCOMPARE(stored().size(), 3);
}

void ListEditingTest::theFormFollowsTheRow()
{
    m_pane->view()->setCurrentIndex(cell(0, "name"));
    QTest::keyClick(m_pane->view(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(m_pane->form()->isVisible(), 60'000);
    QCOMPARE(m_pane->form()->id(), m_pane->table()->idAt(0));
    QTest::keyClick(m_pane->view(), Qt::Key_Down);
    QTRY_COMPARE_WITH_TIMEOUT(m_pane->form()->id(), m_pane->table()->idAt(1), 60'000);
    QTest::keyClick(m_pane->view(), Qt::Key_Escape);
    QVERIFY(!m_pane->form()->isVisible());
}

void ListEditingTest::aSecondClickOnAHeaderTurnsTheOrder()
{
    QHeaderView *header = m_pane->view()->horizontalHeader();
    const int column = m_pane->table()->columnOf(s("stock"));
    const QPoint at(header->sectionViewportPosition(column) + header->sectionSize(column) / 2, header->height() / 2);
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, at);
    QCOMPARE(m_pane->table()->currentOrder(), (store::Order{s("stock"), false}));
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, at);
    QCOMPARE(m_pane->table()->currentOrder(), (store::Order{s("stock"), true}));
}

QTEST_MAIN(ListEditingTest)
#include "listediting_test.moc"
