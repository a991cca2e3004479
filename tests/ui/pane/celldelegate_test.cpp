// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/table/entitytable.h"
#include "tests/ui/pane/openshop.h"
#include "ui/pane/celldelegate.h"
#include "ui/pane/tableview.h"
#include "ui/pane/thumbnails.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>
#include <QPointer>

using namespace stockroom;
using paint::Badge;
using pane::CellDelegate;
using table::EntityTable;
using test::money;
using test::s;

class CellDelegateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { test::onEachDatabase(); }
    void init();
    void cleanup();

    void aLowStockHasAWordAndAColour();
    void everyCellIsPaintedAndRowsGrowWithTheFont();
    void whatIsTypedStaysWhenSomebodyElseChangesTheRow();
    void whatIsHalfWrittenIsNotSavedWhenAnotherWindowComes();
    void whatSomebodyElseSavedUnderAnOpenEditorIsNotOverwritten();
    void aRefusedTextStaysInItsCell();
    void aTickSavesAtOnce();
    void aTickIsChangedByTheKeyboardToo();
    void stepsThroughChoicesAreNotSaved();
    void aRefusedTextIsTriedOnceMoreByEnter();
    void enterInALinkMeansWhatIsWritten();
    void largeAmountsHaveRoom();

private:
    QModelIndex cell(const char *field) const { return m_table->index(0, m_table->columnOf(s(field))); }
    QLineEdit *edit(const char *field);

    std::unique_ptr<test::OpenShop> m_open;
    entity::Value m_id;
    std::unique_ptr<EntityTable> m_table;
    std::unique_ptr<pane::Thumbnails> m_thumbnails;
    std::unique_ptr<CellDelegate> m_delegate;
    std::unique_ptr<pane::TableView> m_view;
};

void CellDelegateTest::init()
{
    m_open = std::make_unique<test::OpenShop>();
    m_id = m_open->shop->addProduct(s("Teapot"), 1000, 3);
    QVERIFY(m_open->open());
    m_table = std::make_unique<EntityTable>(*m_open->store, m_open->entity("product"));
    m_thumbnails = std::make_unique<pane::Thumbnails>(QString());
    const pane::Surroundings around{m_open->store.get(), QLocale::c()};
    m_delegate = std::make_unique<CellDelegate>(m_table.get(), m_thumbnails.get(), around);
    m_view = std::make_unique<pane::TableView>();
    m_view->setItemDelegate(m_delegate.get());
    m_view->setModel(m_table.get());
    m_view->resize(900, 300);
    m_table->select();
    QVERIFY(QTest::qWaitFor([this] { return m_table->isLoaded(0); }, 60'000));
    m_view->show();
}

void CellDelegateTest::cleanup()
{
    m_view.reset();
    m_delegate.reset();
    m_table.reset();
    m_open.reset();
}

QLineEdit *CellDelegateTest::edit(const char *field)
{
    m_view->setCurrentIndex(cell(field));
    return m_view->editCurrent() ? m_view->findChild<QLineEdit *>() : nullptr;
}

void CellDelegateTest::aLowStockHasAWordAndAColour()
{
    const entity::Field &stock = m_open->field("stock", "product");
    Badge badge{};
    QString words;
    const auto of = [&](qlonglong count) {
        return pane::badgeOf(stock, QVariant::fromValue(count), QLocale::c(), &badge, &words);
    };
    QVERIFY(of(0));
    QCOMPARE(badge, Badge::Out);
    QVERIFY(of(9));
    QCOMPARE(badge, Badge::Low);
    QCOMPARE(words, s("9 low"));
    QVERIFY(!of(10));
    QVERIFY(!pane::badgeOf(m_open->field("price", "product"), money(3), QLocale::c(), &badge, &words));
}

void CellDelegateTest::everyCellIsPaintedAndRowsGrowWithTheFont()
{
    m_delegate->setWords({s("tea")});
    QVERIFY(!m_view->grab().isNull());
    const int before = m_view->rowHeight(0);
    QFont large = m_view->font();
    large.setPointSizeF(large.pointSizeF() * 2);
    m_view->setFont(large);
    QVERIFY(m_view->rowHeight(0) > before * 3 / 2);
}

void CellDelegateTest::whatIsTypedStaysWhenSomebodyElseChangesTheRow()
{
    QLineEdit *line = edit("name");
    QVERIFY(line);
    line->selectAll();
    QTest::keyClicks(line, s("Kettle"));
    Q_EMIT m_table->dataChanged(m_table->index(0, 0), m_table->index(0, m_table->columnCount() - 1));
    QCOMPARE(line->text(), s("Kettle"));
    QTest::keyClick(line, Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(m_open->shop->row("product", m_id).value(s("name")).toString(), s("Kettle"), 60'000);
}

void CellDelegateTest::whatIsHalfWrittenIsNotSavedWhenAnotherWindowComes()
{
    m_view->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
    const QPointer<QLineEdit> line = edit("name");
    QVERIFY(line);
    line->selectAll();
    QTest::keyClicks(line, s("Kett"));
    QLineEdit other;
    other.show();
    other.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&other));
    QVERIFY(!m_view->isActiveWindow());
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QVERIFY(line);
    QVERIFY(!m_open->store->isSaving());
    other.hide();
    m_view->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
    QTRY_VERIFY_WITH_TIMEOUT(line->hasFocus(), 60'000);
    QTest::keyClicks(line, s("le"));
    // Who goes elsewhere in the window means what stands there.
    m_view->setFocus(Qt::MouseFocusReason);
    QTRY_COMPARE_WITH_TIMEOUT(m_open->shop->row("product", m_id).value(s("name")).toString(), s("Kettle"), 60'000);
}

void CellDelegateTest::whatSomebodyElseSavedUnderAnOpenEditorIsNotOverwritten()
{
    QLineEdit *line = edit("price");
    QVERIFY(line);
    line->selectAll();
    QTest::keyClicks(line, s("61"));
    QVERIFY(m_open->shop->store()
                .apply({.changes = {{.entity = s("product"), .id = m_id, .values = {{s("price"), money(7000)}}}}}, {})
                .ok());
    QTRY_COMPARE_WITH_TIMEOUT(cell("price").data(EntityTable::ValueRole), money(7000), 60'000);
    QCOMPARE(line->text(), s("61"));
    QTest::keyClick(line, Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(!cell("price").data(EntityTable::ReasonRole).toString().isEmpty(), 60'000);
    QCOMPARE(m_open->shop->row("product", m_id).value(s("price")), money(7000));
}

void CellDelegateTest::aRefusedTextStaysInItsCell()
{
    QLineEdit *line = edit("price");
    QVERIFY(line);
    line->selectAll();
    QTest::keyClicks(line, s("cheap"));
    QTest::keyClick(line, Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(!cell("price").data(EntityTable::ReasonRole).toString().isEmpty(), 60'000);
    QCOMPARE(cell("price").data().toString(), s("cheap"));
    QVERIFY(!m_view->grab().isNull());
    line = edit("price");
    QVERIFY(line);
    QCOMPARE(line->text(), s("cheap"));
}

void CellDelegateTest::aTickSavesAtOnce()
{
    const QRect box = m_view->visualRect(cell("active"));
    m_view->scrollTo(cell("active"));
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, QPoint(box.left() + 14, box.center().y()));
    QTRY_COMPARE_WITH_TIMEOUT(m_open->shop->row("product", m_id).value(s("active")).toBool(), false, 60'000);
}

void CellDelegateTest::aTickIsChangedByTheKeyboardToo()
{
    m_view->setCurrentIndex(cell("active"));
    QTest::keyClick(m_view.get(), Qt::Key_F2);
    QTRY_COMPARE_WITH_TIMEOUT(m_open->shop->row("product", m_id).value(s("active")).toBool(), false, 60'000);
    QTest::keyClick(m_view.get(), Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(m_open->shop->row("product", m_id).value(s("active")).toBool(), true, 60'000);
}

void CellDelegateTest::stepsThroughChoicesAreNotSaved()
{
    const auto id = m_open->shop->add("order", {{s("number"), s("A1")}, {s("customer"), s("Ana")}});
    EntityTable orders(*m_open->store, m_open->entity("order"));
    CellDelegate delegate(&orders, m_thumbnails.get(), {m_open->store.get(), QLocale::c()});
    pane::TableView view;
    view.setItemDelegate(&delegate);
    view.setModel(&orders);
    orders.select();
    QTRY_VERIFY_WITH_TIMEOUT(orders.isLoaded(0), 60'000);
    view.show();
    const QModelIndex status = orders.index(0, orders.columnOf(s("status")));
    view.setCurrentIndex(status);
    QVERIFY(view.editCurrent());
    auto *box = view.findChild<QComboBox *>();
    QVERIFY(box);
    QTest::keyClick(box, Qt::Key_Down);
    QTest::keyClick(box, Qt::Key_Down);
    QVERIFY(!status.data(EntityTable::PendingRole).toBool());
    Q_EMIT orders.dataChanged(status, status);
    QCOMPARE(box->currentData().toString(), s("paid"));
    QTest::keyClick(box, Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(m_open->shop->row("order", id).value(s("status")).toString(), s("paid"), 60'000);
    QTRY_COMPARE_WITH_TIMEOUT(m_open->store->undoable().size(), 1, 60'000);
}

void CellDelegateTest::aRefusedTextIsTriedOnceMoreByEnter()
{
    QLineEdit *line = edit("category");
    QVERIFY(line);
    line->selectAll();
    QTest::keyClicks(line, s("mugs"));
    QTest::keyClick(line, Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(!cell("category").data(EntityTable::ReasonRole).toString().isEmpty(), 60'000);
    QTRY_VERIFY_WITH_TIMEOUT(!m_view->findChild<QLineEdit *>(), 60'000);
    const auto mugs = m_open->shop->add("category", {{s("name"), s("Mugs")}});
    line = edit("category");
    QVERIFY(line);
    QTest::keyClick(line, Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(m_open->shop->row("product", m_id).value(s("category")), mugs, 60'000);
}

void CellDelegateTest::enterInALinkMeansWhatIsWritten()
{
    m_open->shop->add("category", {{s("name"), s("Black mate")}});
    const auto top = m_open->shop->add("category", {{s("name"), s("Garden")}});
    const auto mate = m_open->shop->add("category", {{s("name"), s("Mate")}, {s("parent"), top}});
    const auto categoryNow = [this] { return m_open->shop->row("product", m_id).value(s("category")); };
    m_view->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
    QLineEdit *line = edit("category");
    QVERIFY(line);
    line->selectAll();
    QTest::keyClicks(line, s("mate"));
    auto *list = line->findChild<QCompleter *>()->popup();
    QTRY_VERIFY_WITH_TIMEOUT(list->isVisible(), 60'000);
    QVERIFY(!list->currentIndex().isValid());
    QTest::keyClick(list, Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(categoryNow(), mate, 60'000);
    QTRY_VERIFY_WITH_TIMEOUT(!m_view->findChild<QLineEdit *>(), 60'000);
    // The arrow keys highlight what Enter takes then.
    line = edit("category");
    line->selectAll();
    QTest::keyClicks(line, s("mate"));
    list = line->findChild<QCompleter *>()->popup();
    // With the last letter the exact one comes first.
    QTRY_VERIFY_WITH_TIMEOUT(list->isVisible() && list->model()->index(0, 0).data().toString().contains(s("Mate")),
                             60'000);
    QTest::keyClick(list, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(line->text(), s("Black mate"));
}

void CellDelegateTest::largeAmountsHaveRoom()
{
    const QFontMetrics metrics = m_view->fontMetrics();
    for (const char *of : {"product", "order"}) {
        const entity::Field &field = m_open->field(of == std::string_view("order") ? "total" : "price", of);
        const int room =
            CellDelegate::columnWidth(field, metrics, QLocale(QLocale::English)) - 2 * CellDelegate::padding(metrics);
        QVERIFY(room >= paint::numberWidth(s("99,999,999.00"), m_view->font()));
    }
}

QTEST_MAIN(CellDelegateTest)
#include "celldelegate_test.moc"
