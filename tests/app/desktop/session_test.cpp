// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/session.h"

#include "models/policy/rulebook.h"
#include "tests/app/desktop/windowtest.h"
#include "tests/support/role.h"
#include "ui/dialog/adoptdialog.h"
#include "ui/dialog/deletedialog.h"
#include "ui/pane/formfield.h"
#include "ui/pane/formpane.h"
#include "ui/pane/tableview.h"
#include "ui/widget/progressstrip.h"
#include "ui/widget/searchbox.h"
#include "ui/widget/toast.h"

#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>

using namespace stockroom;
using test::money;
using test::s;

class SessionTest : public test::WindowTest
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { test::onEachDatabase(); }
    void init() { begin(); }
    void cleanup() { end(); }

    void everySectionOfTheCatalogueIsThere();
    void whatNoUndoBringsBackIsDeletedWhenAPersonAgrees();
    void nobodySeesOrAddsWhatTheyMayNot();
    void theSectionIsThereAgain();
    void partsHaveAListAfterTheirWhole();
    void enterInTheSearchGoesToTheNewList();
    void eachSectionIsSearchedForItsOwnWords();
    void howManyWereFoundIsThereAgain();
    void aStoreOfAnOlderProgramIsOnlyRead();
    void aStoreOfDjangosIsAdoptedByConsent();
    void whatWasNotNotedIsSaid();
    void escapeInTheListIsTheWindowsWhenNothingIsChosen();
    void aDatabaseThatDoesNotAnswerIsSaidUntilItDoes();
    void aSectionOpenedDuringAnOutageIsReadAfterIt();
    void aLoginThatIsTakenAwayIsSaidAndNothingIsLost();
    void theFormIsAPartOfTheWindow();
    void whatTakesLongSaysSo();
};

void SessionTest::everySectionOfTheCatalogueIsThere()
{
    for (const entity::Entity *each : m_open->store->catalogue().entities())
        QCOMPARE(m_session->pane(QString::fromUtf8(each->name)) != nullptr, each->section > 0);
    QCOMPARE(m_window->section(), s("product"));
}

void SessionTest::whatNoUndoBringsBackIsDeletedWhenAPersonAgrees()
{
    m_open->shop->add("user", {{s("username"), s("eve")}});
    m_window->showSection(s("user"));
    pane::ListPane *users = m_session->pane(s("user"));
    QTRY_VERIFY_WITH_TIMEOUT(users->table()->isLoaded(0), 60'000);
    users->view()->setCurrentIndex(users->table()->index(0, 0));
    users->deleteSelected();
    auto *ask = m_window->findChild<dialog::DeleteDialog *>();
    QVERIFY(ask && ask->isVisible());
    QVERIFY(says("Delete “eve”?"));
    ask->accept();
    QTRY_COMPARE_WITH_TIMEOUT(m_window->toast()->text(), s("User deleted: eve"), 60'000);
}

void SessionTest::nobodySeesOrAddsWhatTheyMayNot()
{
    const auto let = [this](const char *action) {
        const QString text = s(R"({"version": 1, "statements": [{"id": "a", "effect": "allow", "principal": ["*"], )"
                               R"("action": ["%1"]}]})")
                                 .arg(s(action));
        m_window.reset();
        m_open->store->let(m_open->store->actor(),
                           *policy::Rulebook::parse(text.toUtf8(), m_open->store->sharedCatalogue()));
        showWindow();
    };
    let("product.view");
    QCOMPARE(m_window->section(), s("product"));
    QVERIFY(!m_session->pane(s("order")));
    const QAction *add = m_window->command(s("add"));
    QVERIFY(!add->isEnabled());
    QVERIFY2(add->toolTip().contains(s("may not add")), qPrintable(add->toolTip()));
    let("product.*");
    QVERIFY(m_window->command(s("add"))->isEnabled());
    // Who may see nothing is told what to do about it.
    let("report.view");
    QCOMPARE(m_window->section(), QString());
    QVERIFY(says("You may see nothing of this store."));
}

void SessionTest::theSectionIsThereAgain()
{
    m_window->showSection(s("order"));
    QVERIFY(m_window->close());
    showWindow();
    QCOMPARE(m_window->section(), s("order"));
}

void SessionTest::partsHaveAListAfterTheirWhole()
{
    QVERIFY(m_session->pane(s("orderitem")));
    QTest::keyClick(m_window.get(), Qt::Key_3, Qt::ControlModifier);
    QCOMPARE(m_window->section(), s("order"));
    QTest::keyClick(m_window.get(), Qt::Key_4, Qt::ControlModifier);
    QCOMPARE(m_window->section(), s("orderitem"));
}

void SessionTest::enterInTheSearchGoesToTheNewList()
{
    m_open->shop->addProduct(s("Kettle"));
    QTRY_COMPARE_WITH_TIMEOUT(products()->table()->rowCount(), 2, 60'000);
    int rows = -1;
    connect(qApp, &QApplication::focusChanged, m_window.get(), [this, &rows](QWidget *, QWidget *now) {
        if (now == products()->view())
            rows = products()->table()->rowCount();
    });
    m_window->search()->setFocus();
    QTest::keyClicks(m_window->search(), s("kettle"));
    QTest::keyClick(m_window->search(), Qt::Key_Return);
    QVERIFY(m_window->search()->hasFocus());
    QTRY_VERIFY_WITH_TIMEOUT(products()->view()->hasFocus(), 60'000);
    QCOMPARE(rows, 1);
}

void SessionTest::eachSectionIsSearchedForItsOwnWords()
{
    // Faster than the search waits for the rest of a word.
    m_window->search()->setText(s("tea"));
    m_window->showSection(s("order"));
    m_window->search()->setText(s("anna"));
    m_window->showSection(s("product"));
    QTRY_COMPARE_WITH_TIMEOUT(products()->table()->currentFilter().words, QStringList{s("tea")}, 60'000);
    QTRY_COMPARE_WITH_TIMEOUT(m_session->pane(s("order"))->table()->currentFilter().words, QStringList{s("anna")},
                              60'000);
}

void SessionTest::howManyWereFoundIsThereAgain()
{
    m_window->search()->setText(s("teapot"));
    QTRY_COMPARE_WITH_TIMEOUT(m_window->search()->count(), s("1"), 60'000);
    m_window->showSection(s("user"));
    QCOMPARE(m_window->search()->count(), QString());
    m_window->showSection(s("product"));
    QCOMPARE(m_window->search()->count(), s("1"));
}

void SessionTest::aStoreOfAnOlderProgramIsOnlyRead()
{
    store::Opened old = m_open->store->opened();
    old.pending = 1;
    m_open->store = std::make_shared<store::AsyncStore>(m_open->shop->place(), old, m_open->store->actor());
    showWindow();
    QVERIFY(!m_window->command(s("add"))->isEnabled());
    QVERIFY(m_window->command(s("add"))->toolTip().contains(s("can only be read")));
    QVERIFY(says("To change it here, bring it up to date.") && !says("stockroomctl"));
    QVERIFY(says("Read-only"));
    table::EntityTable *table = products()->table();
    QTRY_VERIFY_WITH_TIMEOUT(table->isLoaded(0), 60'000);
    QVERIFY(!(table->flags(table->index(0, table->columnOf(s("price")))) & Qt::ItemIsEditable));
}

void SessionTest::aStoreOfDjangosIsAdoptedByConsent()
{
    store::Opened old = m_open->store->opened();
    old.ours = false;
    old.isDjangos = true;
    m_open->store = std::make_shared<store::AsyncStore>(m_open->shop->place(), old, m_open->store->actor());
    showWindow();
    QVERIFY(says("belongs to a Django backend") && !says("stockroomctl"));
    for (QPushButton *button : m_window->findChildren<QPushButton *>()) {
        QVERIFY(!button->isVisible() || button->text() != s("Bring up to date"));
        if (button->isVisible() && button->text() == s("Adopt …"))
            button->click();
    }
    QVERIFY(m_window->findChild<dialog::AdoptDialog *>());
    const bool isFile = m_open->shop->place().dialect() == entity::Dialect::Sqlite;
    QCOMPARE(says("It adds tables whose names begin with stockroom_"), true);
    QCOMPARE(says("two more files"), isFile);
}

void SessionTest::whatWasNotNotedIsSaid()
{
    Q_EMIT m_open->store->mended({s("products_product"), s("shop_unknown")});
    QCOMPARE(m_window->toast()->text(),
             s("Nothing noted the changes of Products, shop_unknown for a time, since another program made the "
               "tables anew. From now on they are in the history again."));
}

void SessionTest::escapeInTheListIsTheWindowsWhenNothingIsChosen()
{
    QTRY_VERIFY_WITH_TIMEOUT(products()->table()->isLoaded(0), 60'000);
    m_window->toast()->say(s("Saved"));
    products()->view()->setCurrentIndex(products()->table()->index(0, 1));
    products()->view()->selectRow(0);
    QTest::keyClick(products()->view(), Qt::Key_Escape);
    QVERIFY(m_window->toast()->isVisible());
    QCOMPARE(products()->view()->selectedCount(), 0);
    QTest::keyClick(products()->view(), Qt::Key_Escape);
    QVERIFY(!m_window->toast()->isVisible());
}

void SessionTest::aDatabaseThatDoesNotAnswerIsSaidUntilItDoes()
{
    test::Outage outage(m_open->shop->text());
    showWindowDuring(outage);
    QTRY_VERIFY_WITH_TIMEOUT(says("Not connected") && says("The database does not answer."), 60'000);
    outage.end();
    QTRY_VERIFY_WITH_TIMEOUT(says("Saved") && !says("The database does not answer."), 60'000);
}

void SessionTest::aSectionOpenedDuringAnOutageIsReadAfterIt()
{
    test::Outage outage(m_open->shop->text());
    showWindowDuring(outage);
    QTRY_VERIFY_WITH_TIMEOUT(says("Not connected") && says("The rows could not be read"), 60'000);
    outage.end();
    QTRY_VERIFY_WITH_TIMEOUT(products()->table()->isLoaded(0), 60'000);
    QVERIFY(!says("The rows could not be read"));
}

void SessionTest::aLoginThatIsTakenAwayIsSaidAndNothingIsLost()
{
    if (m_open->shop->connection().dialect() == entity::Dialect::Sqlite)
        return;
    test::Role role(*m_open->shop);
    m_open->store = std::make_shared<store::AsyncStore>(role.place(), m_open->store->opened(), m_open->store->actor());
    showWindow();
    QTRY_VERIFY_WITH_TIMEOUT(products()->table()->isLoaded(0), 60'000);
    role.alter("NOLOGIN");
    role.cutAll();
    change("12.34");
    QTRY_VERIFY_WITH_TIMEOUT(says("Not connected") && says("does not let"), 60'000);
    const table::EntityTable *table = products()->table();
    QCOMPARE(table->index(0, table->columnOf(s("price"))).data().toString(), s("12.34"));
    QCOMPARE(price(), money(1000));
    role.alter("LOGIN");
    QTRY_VERIFY_WITH_TIMEOUT(says("Saved") && !says("does not let"), 60'000);
    QCOMPARE(price(), money(1234));
}

void SessionTest::theFormIsAPartOfTheWindow()
{
    products()->add();
    m_window->enterPane();
    QVERIFY(products()->view()->hasFocus());
    QTest::keyClick(m_window.get(), Qt::Key_F6);
    QVERIFY(products()->form()->isAncestorOf(QApplication::focusWidget()));
    QTest::keyClicks(products()->form()->findChild<QLineEdit *>(), s("K"));
    m_window->command(s("save"))->trigger();
    // What is missing is said: it was tried.
    QVERIFY(products()->form()->isEdited());
    QVERIFY(!products()->form()->field(s("price"))->problem().isEmpty());
}

void SessionTest::whatTakesLongSaysSo()
{
    QTRY_VERIFY_WITH_TIMEOUT(!products()->table()->isLoading(), 60'000);
    products()->table()->sort(0, Qt::DescendingOrder);
    QCOMPARE(m_window->progress()->findChild<QProgressBar *>()->accessibleName(), s("Reading Products …"));
    QTRY_VERIFY_WITH_TIMEOUT(!products()->table()->isLoading(), 60'000);
    QVERIFY(m_window->progress()->isHidden());
    // Who cancels it has less of the list, until all is wanted.
    products()->table()->sort(0, Qt::AscendingOrder);
    Q_EMIT m_window->progress()->cancelled();
    QVERIFY(products()->table()->isStopped());
    QVERIFY(m_window->progress()->isHidden());
    m_window->command(s("refresh"))->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(products()->table()->rowCount(), 1, 60'000);
}

QTEST_MAIN(SessionTest)
#include "session_test.moc"
