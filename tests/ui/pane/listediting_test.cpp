// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/table/entitytable.h"
#include "tests/ui/pane/openshop.h"
#include "ui/pane/formpane.h"
#include "ui/pane/listpane.h"
#include "ui/pane/tableview.h"
#include "ui/widget/refusaltip.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QScrollBar>
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
    void whyManyRowsWereNotDeletedIsSaidInShort();
    void whatNoUndoBringsBackIsAskedForFirst();
    void theFormFollowsTheRow();
    void aSecondClickOnAHeaderTurnsTheOrder();
    void aSortPutsInWhatIsWritten();
    void aSearchPutsInWhatIsWritten();
    void whatIsNowhereElseCountsAsUnsaved();
    void aRefusalThatNobodySeesIsSaid();
    void aRefusalOfARowThatIsGoneIsSaid();
    void theTipStaysWithItsCell();
    void enterTwiceWritesOverWhatAnotherWrote_data();
    void enterTwiceWritesOverWhatAnotherWrote();
    void escKeepsWhatAnotherWrote();
    void aStoreThatCanOnlyBeReadSaysSo();
    void savingPutsInWhatIsWritten();
    void whatIsTypedOnACellIsSaved();
    void whyACellTakesNothingIsSaid_data();
    void whyACellTakesNothingIsSaid();

private:
    QModelIndex cell(int row, const char *field) const
    {
        return m_pane->table()->index(row, m_pane->table()->columnOf(s(field)));
    }
    /// Opens a cell and replaces what stands in it.
    QLineEdit *write(int row, const char *field, const QString &text)
    {
        m_pane->view()->setCurrentIndex(cell(row, field));
        m_pane->view()->editCurrent();
        auto *line = m_pane->view()->findChild<QLineEdit *>();
        line->selectAll();
        QTest::keyClicks(line, text);
        return line;
    }
    QString priceOf(const char *name)
    {
        return m_open->shop->ask(s("SELECT price FROM products_product WHERE name = '%1'").arg(s(name))).value(0);
    }
    bool isRefused(int row, const char *field) const
    {
        return !cell(row, field).data(table::EntityTable::ReasonRole).toString().isEmpty();
    }
    /// Writes into the cell of the second row what another changes meanwhile, until that is refused.
    void meet(const char *field, const QString &mine, const entity::Value &theirs)
    {
        const entity::Value id = m_pane->table()->idAt(1);
        QLineEdit *line = write(1, field, mine);
        QVERIFY(m_open->shop->store()
                    .apply({.changes = {{.entity = s("product"), .id = id, .values = {{s(field), theirs}}}}}, {})
                    .ok());
        QTest::keyClick(line, Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(isRefused(1, field), 60'000);
        QTRY_VERIFY_WITH_TIMEOUT(!m_pane->view()->findChild<QLineEdit *>(), 60'000);
        QVERIFY(m_pane->findChild<widget::RefusalTip *>()->text().contains(s("Enter twice")));
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

void ListEditingTest::whyManyRowsWereNotDeletedIsSaidInShort()
{
    for (int i = 0; i < 5; ++i) {
        const auto each = m_open->shop->add("category", {{s("name"), s("Kind %1").arg(i)}});
        if (i > 0)
            m_open->shop->addProduct(s("Cup %1").arg(i));
        if (i > 0)
            m_open->shop->ask(
                s("UPDATE products_product SET category_id = %1 WHERE name = 'Cup %2'").arg(each.toString()).arg(i));
    }
    ListPane categories(m_open->entity("category"), {m_open->store.get(), QLocale(QLocale::English)});
    categories.resize(1200, 700);
    categories.show();
    QTRY_VERIFY_WITH_TIMEOUT(categories.table()->isLoaded(5), 60'000);
    QSignalSpy said(&categories, &ListPane::saidToStay);
    categories.view()->selectAll();
    categories.deleteSelected();
    QTRY_COMPARE_WITH_TIMEOUT(said.size(), 1, 60'000);
    const QStringList lines = said.first().first().toString().split(u'\n');
    QCOMPARE(lines.first(), s("Nothing was deleted: 5 of 6 categories cannot be."));
    QCOMPARE(lines.size(), 5);
    QVERIFY(lines[1].contains(s("cannot be deleted: Products (")));
    QCOMPARE(lines.last(), s("And 2 more."));
}

void ListEditingTest::whatNoUndoBringsBackIsAskedForFirst()
{
    m_open->shop->add("user", {{s("username"), s("eve")}});
    m_open->shop->add("user", {{s("username"), s("tom")}});
    ListPane users(m_open->entity("user"), {m_open->store.get(), QLocale(QLocale::English)});
    users.resize(1200, 700);
    users.show();
    QTRY_VERIFY_WITH_TIMEOUT(users.table()->isLoaded(1), 60'000);
    QSignalSpy asked(&users, &ListPane::deletionAsked);
    users.view()->setCurrentIndex(users.table()->index(0, users.table()->columnOf(s("username"))));
    QTest::keyClick(users.view(), Qt::Key_Delete);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().first().toString(), s("Delete “eve”?"));
    QVERIFY(asked.first().last().toString().startsWith(s("Password is kept in no history")));
    QVERIFY(!m_open->store->isSaving());
    users.deleteAsked();
    const auto left = [this] { return m_open->shop->ask(s("SELECT username FROM auth_user")); };
    QTRY_VERIFY_WITH_TIMEOUT(!m_open->store->isSaving(), 60'000);
    QCOMPARE(left(), QStringList{s("tom")});
    users.deleteAsked();
    QVERIFY(!m_open->store->isSaving());
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

void ListEditingTest::aSortPutsInWhatIsWritten()
{
    write(1, "price", s("7.50"));
    m_pane->view()->horizontalHeader()->setSortIndicator(m_pane->table()->columnOf(s("name")), Qt::DescendingOrder);
    QTRY_COMPARE_WITH_TIMEOUT(cell(0, "name").data().toString(), s("Teapot 2"), 60'000);
    QTRY_COMPARE_WITH_TIMEOUT(QVariant(priceOf("Teapot 1")).toDouble(), 7.5, 60'000);
}

void ListEditingTest::aSearchPutsInWhatIsWritten()
{
    write(1, "price", s("7.50"));
    m_pane->setSearch(s("\"Teapot 2\""));
    QTRY_COMPARE_WITH_TIMEOUT(m_pane->table()->rowCount(), 1, 60'000);
    QTRY_COMPARE_WITH_TIMEOUT(QVariant(priceOf("Teapot 1")).toDouble(), 7.5, 60'000);
}

void ListEditingTest::whatIsNowhereElseCountsAsUnsaved()
{
    QVERIFY(!m_pane->isEdited());
    QLineEdit *line = write(1, "price", s("0.00"));
    QVERIFY(m_pane->isEdited());
    QTest::keyClick(line, Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(isRefused(1, "price"), 60'000);
    QTRY_VERIFY_WITH_TIMEOUT(!m_pane->view()->findChild<QLineEdit *>(), 60'000);
    QVERIFY(m_pane->isEdited());
    m_pane->view()->setCurrentIndex(cell(2, "name"));
    QSignalSpy said(m_pane.get(), &ListPane::said);
    m_pane->showEdited();
    QCOMPARE(m_pane->view()->currentIndex(), cell(1, "price"));
    QCOMPARE(said.size(), 1);
    QTest::keyClick(m_pane->view(), Qt::Key_Escape);
    QVERIFY(!m_pane->isEdited());
}

void ListEditingTest::aRefusalThatNobodySeesIsSaid()
{
    m_pane->view()->setCurrentIndex(cell(0, "name"));
    QSignalSpy said(m_pane.get(), &ListPane::said);
    m_pane->hide();
    m_pane->table()->setData(cell(1, "price"), s("0.00"));
    QTRY_COMPARE_WITH_TIMEOUT(said.size(), 1, 60'000);
    const QString words = said.first().first().toString();
    QVERIFY2(words.contains(s("Teapot 1")) && words.contains(s("Price")) && words.contains(s("at least")),
             qPrintable(words));
}

void ListEditingTest::aRefusalOfARowThatIsGoneIsSaid()
{
    QSignalSpy said(m_pane.get(), &ListPane::said);
    m_open->shop->ask(s("DELETE FROM products_product WHERE name = 'Teapot 1'"));
    m_pane->table()->setData(cell(1, "price"), s("7.50"));
    QTRY_VERIFY_WITH_TIMEOUT(!said.isEmpty() || isRefused(1, "price"), 60'000);
    // Whichever way it is heard of, the words are somewhere.
    QVERIFY(m_pane->isEdited() || said.last().first().toString().contains(s("Price")));
}

void ListEditingTest::theTipStaysWithItsCell()
{
    auto *tip = m_pane->findChild<widget::RefusalTip *>();
    for (const int row : {0, 1})
        m_pane->table()->setData(cell(row, "price"), s("0.00"));
    m_pane->view()->setCurrentIndex(cell(0, "price"));
    QTRY_VERIFY_WITH_TIMEOUT(tip->isVisible(), 60'000);
    const QPoint first = tip->pos();
    m_pane->view()->setCurrentIndex(cell(1, "price"));
    QCOMPARE(tip->y() - first.y(), m_pane->view()->rowHeight(0));
    // Narrower by what the caption's column gives up: the cells after it move.
    m_pane->resize(1000, 700);
    QCoreApplication::processEvents();
    const QRect rect = m_pane->view()->visualRect(cell(1, "price"));
    const QPoint middle = m_pane->view()->viewport()->mapTo(m_pane.get(), rect.center());
    QVERIFY(qAbs(tip->geometry().center().x() - middle.x()) <= 2);
    m_pane->view()->setRowHeight(2, 5000);
    QCoreApplication::processEvents();
    m_pane->view()->verticalScrollBar()->setValue(m_pane->view()->verticalScrollBar()->maximum());
    QCoreApplication::processEvents();
    QVERIFY(!tip->isVisible());
}

void ListEditingTest::enterTwiceWritesOverWhatAnotherWrote_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("mine");
    QTest::addColumn<QString>("theirs");
    QTest::newRow("a text") << s("name") << s("Kettle") << s("Mug");
    QTest::newRow("a link") << s("category") << s("pots") << QString();
}

void ListEditingTest::enterTwiceWritesOverWhatAnotherWrote()
{
    QFETCH(QString, field);
    QFETCH(QString, mine);
    QFETCH(QString, theirs);
    const entity::Value id = m_pane->table()->idAt(1);
    const entity::Value pots = m_open->shop->add("category", {{s("name"), s("Pots")}});
    const entity::Value cups = m_open->shop->add("category", {{s("name"), s("Cups")}});
    const bool isLink = theirs.isEmpty();
    meet(qPrintable(field), mine, isLink ? cups : entity::Value(theirs));
    QTest::keyClick(m_pane->view(), Qt::Key_Return);
    QTest::keyClick(m_pane->view()->findChild<QLineEdit *>(), Qt::Key_Return);
    const auto now = [&] { return m_open->shop->row("product", id).value(field).toString(); };
    QTRY_COMPARE_WITH_TIMEOUT(now(), isLink ? pots.toString() : mine, 60'000);
}

void ListEditingTest::escKeepsWhatAnotherWrote()
{
    meet("price", s("7.00"), test::money(1300));
    QTest::keyClick(m_pane->view(), Qt::Key_Escape);
    QVERIFY(!m_pane->table()->hasRefused());
    QCOMPARE(cell(1, "price").data().toString(), s("13.00"));
    QCOMPARE(QVariant(priceOf("Teapot 1")).toDouble(), 13.0);
}

void ListEditingTest::aStoreThatCanOnlyBeReadSaysSo()
{
    store::Opened opened = m_open->store->opened();
    opened.ours = false;
    store::AsyncStore store(m_open->shop->place(), opened, {s("clerk1"), s("tests")});
    ListPane pane(*store.catalogue().find(s("product")), {&store, QLocale::c()});
    pane.resize(1200, 700);
    pane.show();
    QTRY_COMPARE_WITH_TIMEOUT(pane.table()->rowCount(), 3, 60'000);
    QTRY_VERIFY_WITH_TIMEOUT(pane.table()->isLoaded(0), 60'000);
    pane.view()->setCurrentIndex(pane.table()->index(0, 1));
    QSignalSpy said(&pane, &ListPane::said);
    QTest::keyClick(pane.view(), Qt::Key_Delete);
    QCOMPARE(said.size(), 1);
    pane.add();
    QCOMPARE(said.size(), 2);
    QVERIFY(!pane.form()->isVisible());
    QCOMPARE(stored().size(), 3);
}

void ListEditingTest::savingPutsInWhatIsWritten()
{
    write(1, "price", s("7.50"));
    m_pane->save();
    QTRY_COMPARE_WITH_TIMEOUT(QVariant(priceOf("Teapot 1")).toDouble(), 7.5, 60'000);
}

void ListEditingTest::whatIsTypedOnACellIsSaved()
{
    const int before = m_open->shop->ask(s("SELECT stock FROM products_product WHERE name = 'Teapot 1'"))[0].toInt();
    m_pane->view()->setCurrentIndex(cell(1, "stock"));
    QTest::keyClick(m_pane->view(), '+');
    auto *line = m_pane->view()->findChild<QLineEdit *>();
    QVERIFY(line);
    QTest::keyClick(line, '5');
    QTest::keyClick(line, Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(
        m_open->shop->ask(s("SELECT stock FROM products_product WHERE name = 'Teapot 1'"))[0].toInt(), before + 5,
        60'000);
}

void ListEditingTest::whyACellTakesNothingIsSaid_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("said");
    QTest::newRow("never") << s("created") << s("Created cannot be edited.");
    QTest::newRow("yes or no") << s("active") << s("Active: Enter changes it.");
}

void ListEditingTest::whyACellTakesNothingIsSaid()
{
    QFETCH(QString, field);
    QFETCH(QString, said);
    QSignalSpy told(m_pane.get(), &ListPane::said);
    m_pane->view()->setCurrentIndex(cell(1, field.toLatin1().constData()));
    QTest::keyClick(m_pane->view(), '7');
    QCOMPARE(told.size(), 1);
    QCOMPARE(told.first().first().toString(), said);
}

QTEST_MAIN(ListEditingTest)
#include "listediting_test.moc"
