// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/language.h"
#include "app/desktop/session.h"
#include "app/desktop/settings.h"
#include "models/table/entitytable.h"
#include "tests/support/outage.h"
#include "tests/ui/pane/openshop.h"
#include "ui/dialog/deletedialog.h"
#include "ui/dialog/losedialog.h"
#include "ui/pane/formfield.h"
#include "ui/pane/formpane.h"
#include "ui/pane/listpane.h"
#include "ui/pane/tableview.h"
#include "ui/widget/progressstrip.h"
#include "ui/widget/searchbox.h"
#include "ui/widget/toast.h"
#include "ui/window/mainwindow.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QTemporaryDir>

using namespace stockroom;
using desktop::Session;
using test::money;
using test::s;

class SessionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { test::onEachDatabase(); }
    void init();
    void cleanup();

    void everySectionOfTheCatalogueIsThere();
    void whatWasSavedIsSaidAndTakenBack();
    void whatNoUndoBringsBackIsDeletedWhenAPersonAgrees();
    void theFirstChangeIsTakenBackWhileItIsOnItsWay();
    void aWindowWithSomethingUnsavedStays();
    void theSectionIsThereAgain();
    void partsHaveAListAfterTheirWhole();
    void enterInTheSearchGoesToTheNewList();
    void eachSectionIsSearchedForItsOwnWords();
    void howManyWereFoundIsThereAgain();
    void aRefusedSaveKeepsTheWindow();
    void theWishToCloseIsForgottenWhenItIsRefused();
    void aStoreOfAnOlderProgramIsOnlyRead();
    void aDatabaseThatDoesNotAnswerIsSaidUntilItDoes();
    void aSectionOpenedDuringAnOutageIsReadAfterIt();
    void whatWaitsIsLostOnlyWhenAPersonSaysSo();
    void aRefusedCellKeepsTheWindow();
    void aRefusedCellIsNotCalledSaved();
    void whatIsStillTypedIsSavedBeforeTheWindowCloses();
    void theFormIsAPartOfTheWindow();
    void whatTakesLongSaysSo();

private:
    void showWindow();
    void showWindowDuring(test::Outage &outage);
    void change(const char *price);
    bool says(const char *words) const;
    pane::ListPane *products() const { return m_session->pane(s("product")); }
    entity::Value price() const { return m_open->shop->row("product", m_id).value(s("price")); }

    std::unique_ptr<test::OpenShop> m_open;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<desktop::Settings> m_settings;
    desktop::Language m_language;
    std::unique_ptr<window::MainWindow> m_window;
    Session *m_session = nullptr;
    entity::Value m_id;
};

// Another window on the store, which has nothing open yet.
void SessionTest::showWindowDuring(test::Outage &outage)
{
    outage.begin();
    outage.cutAll();
    m_open->store =
        std::make_shared<store::AsyncStore>(m_open->shop->place(), m_open->store->opened(), m_open->store->actor());
    showWindow();
}

void SessionTest::init()
{
    m_open = std::make_unique<test::OpenShop>();
    m_id = m_open->shop->addProduct(s("Teapot"), 1000);
    QVERIFY(m_open->open());
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<desktop::Settings>(m_folder->path());
    showWindow();
}

void SessionTest::showWindow()
{
    m_window = std::make_unique<window::MainWindow>();
    m_session = new Session(m_open->store, m_settings.get(), m_language, m_window.get());
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

/// Whether these words stand somewhere in the window.
bool SessionTest::says(const char *words) const
{
    const QList<QLabel *> labels = m_window->findChildren<QLabel *>();
    return std::any_of(labels.begin(), labels.end(),
                       [words](const QLabel *label) { return label->isVisible() && label->text().contains(s(words)); });
}

/// Writes a price into the cell of the first row, without waiting for its answer.
void SessionTest::change(const char *price)
{
    table::EntityTable *table = products()->table();
    QTRY_VERIFY_WITH_TIMEOUT(table->isLoaded(0), 60'000);
    QVERIFY(table->setData(table->index(0, table->columnOf(s("price"))), s(price)));
}

void SessionTest::cleanup()
{
    m_window.reset();
    m_settings.reset();
    m_open.reset();
}

void SessionTest::everySectionOfTheCatalogueIsThere()
{
    for (const entity::Entity *each : m_open->store->catalogue().entities())
        QCOMPARE(m_session->pane(QString::fromUtf8(each->name)) != nullptr, each->section > 0);
    QCOMPARE(m_window->section(), s("product"));
}

void SessionTest::whatWasSavedIsSaidAndTakenBack()
{
    table::EntityTable *table = products()->table();
    QTRY_VERIFY_WITH_TIMEOUT(table->isLoaded(0), 60'000);
    QVERIFY(table->setData(table->index(0, table->columnOf(s("price"))), s("12.34")));
    QTRY_COMPARE_WITH_TIMEOUT(price(), money(1234), 60'000);
    QTRY_COMPARE_WITH_TIMEOUT(m_window->toast()->text(), s("Price changed from 10.00 to 12.34"), 60'000);
    QVERIFY(m_window->command(s("undo"))->isEnabled());
    m_window->command(s("undo"))->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(price(), money(1000), 60'000);
    QTRY_VERIFY_WITH_TIMEOUT(m_window->command(s("redo"))->isEnabled(), 60'000);
    m_window->command(s("redo"))->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(price(), money(1234), 60'000);
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

void SessionTest::theFirstChangeIsTakenBackWhileItIsOnItsWay()
{
    QVERIFY(!m_window->command(s("undo"))->isEnabled());
    change("12.34");
    QVERIFY(m_open->store->isSaving());
    QVERIFY(m_window->command(s("undo"))->isEnabled());
    m_window->command(s("undo"))->trigger();
    QVERIFY(!m_window->command(s("undo"))->isEnabled());
    QTRY_COMPARE_WITH_TIMEOUT(m_window->toast()->text(), s("Undone: Price changed from 12.34 to 10.00"), 60'000);
    QCOMPARE(price(), money(1000));
    QVERIFY(m_window->command(s("redo"))->isEnabled());
}

void SessionTest::aWindowWithSomethingUnsavedStays()
{
    products()->add();
    auto *line = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    if (!line)
        line = products()->form()->findChild<QLineEdit *>();
    QTest::keyClicks(line, s("Kettle"));
    QVERIFY(products()->isEdited());
    QVERIFY(!m_window->close());
    QVERIFY(products()->form()->isAsking());
    products()->form()->discard();
    QVERIFY(m_window->close());
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

void SessionTest::aRefusedSaveKeepsTheWindow()
{
    change("12.34");
    QTRY_VERIFY_WITH_TIMEOUT(!m_open->store->undoable().isEmpty(), 60'000);
    test::SecondDoor other(*m_open->shop);
    const store::Change theirs{store::Change::Act::Set, s("product"), m_id, {{s("price"), money(2000)}}};
    QVERIFY(other.store().apply({.changes = {theirs}}, {s("clerk2"), s("tests")}));
    m_window->command(s("undo"))->trigger();
    QVERIFY(!m_window->close());
    const QString waiting = m_window->toast()->text();
    QTRY_VERIFY_WITH_TIMEOUT(!m_open->store->isSaving() && m_window->toast()->text() != waiting, 60'000);
    QCoreApplication::processEvents();
    QVERIFY(m_window->isVisible());
    QVERIFY(m_window->close());
}

void SessionTest::theWishToCloseIsForgottenWhenItIsRefused()
{
    change("12.34");
    QVERIFY(!m_window->close());
    products()->add();
    QTest::keyClicks(products()->form()->findChild<QLineEdit *>(), s("Kettle"));
    QVERIFY(!m_window->close());
    QVERIFY(products()->form()->isAsking());
    QTRY_VERIFY_WITH_TIMEOUT(!m_open->store->isSaving(), 60'000);
    products()->form()->discard();
    change("13.00");
    QTRY_COMPARE_WITH_TIMEOUT(price(), money(1300), 60'000);
    QTRY_VERIFY_WITH_TIMEOUT(!m_open->store->isSaving(), 60'000);
    QCoreApplication::processEvents();
    QVERIFY(m_window->isVisible());
}

void SessionTest::aStoreOfAnOlderProgramIsOnlyRead()
{
    store::Opened old = m_open->store->opened();
    old.pending = 1;
    m_open->store = std::make_shared<store::AsyncStore>(m_open->shop->place(), old, m_open->store->actor());
    showWindow();
    QVERIFY(!m_window->command(s("add"))->isEnabled());
    QVERIFY(m_window->command(s("add"))->toolTip().contains(s("can only be read")));
    QVERIFY(says("stockroomctl migrate "));
    QVERIFY(says("Read-only"));
    table::EntityTable *table = products()->table();
    QTRY_VERIFY_WITH_TIMEOUT(table->isLoaded(0), 60'000);
    QVERIFY(!(table->flags(table->index(0, table->columnOf(s("price")))) & Qt::ItemIsEditable));
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

void SessionTest::whatWaitsIsLostOnlyWhenAPersonSaysSo()
{
    QTRY_VERIFY_WITH_TIMEOUT(products()->table()->isCounted(), 60'000);
    // What is open of a file stays open.
    if (m_open->shop->connection().dialect() == entity::Dialect::Sqlite)
        return;
    test::Outage outage(m_open->shop->text());
    outage.begin();
    outage.cutAll();
    change("12.34");
    QTRY_VERIFY_WITH_TIMEOUT(says("Not connected"), 60'000);
    QVERIFY(!m_window->close());
    QVERIFY(!m_window->findChild<dialog::LoseDialog *>());
    QVERIFY(!m_window->close());
    auto *asks = m_window->findChild<dialog::LoseDialog *>();
    QVERIFY(asks && asks->isVisible());
    QVERIFY(says("1 change is not saved yet: the server does not answer. Close and lose it?"));
    asks->reject();
    QVERIFY(m_window->isVisible());
    QTRY_VERIFY_WITH_TIMEOUT(!m_window->findChild<dialog::LoseDialog *>(), 60'000);
    QVERIFY(!m_window->close());
    asks = m_window->findChild<dialog::LoseDialog *>();
    QVERIFY(asks);
    asks->accept();
    QTRY_VERIFY_WITH_TIMEOUT(!m_window->isVisible(), 60'000);
    m_window.reset();
    m_open->store.reset();
    outage.end();
}

void SessionTest::aRefusedCellIsNotCalledSaved()
{
    QTRY_VERIFY_WITH_TIMEOUT(says("Saved"), 60'000);
    change("0.00");
    QTRY_VERIFY_WITH_TIMEOUT(says("Something is not saved"), 60'000);
    QVERIFY(!m_window->close());
    QTest::keyClick(products()->view(), Qt::Key_Escape);
    QTRY_VERIFY_WITH_TIMEOUT(says("Saved"), 60'000);
    QVERIFY(!says("Something is not saved"));
}

void SessionTest::aRefusedCellKeepsTheWindow()
{
    change("0.00");
    QTRY_VERIFY_WITH_TIMEOUT(products()->isEdited(), 60'000);
    QVERIFY(!m_window->close());
    m_window->showSection(s("order"));
    QVERIFY(!m_window->close());
    QCOMPARE(m_window->section(), s("product"));
    QTest::keyClick(products()->view(), Qt::Key_Escape);
    QVERIFY(m_window->close());
}

void SessionTest::whatIsStillTypedIsSavedBeforeTheWindowCloses()
{
    table::EntityTable *table = products()->table();
    QTRY_VERIFY_WITH_TIMEOUT(table->isLoaded(0), 60'000);
    products()->view()->setCurrentIndex(table->index(0, table->columnOf(s("price"))));
    QTest::keyClick(products()->view(), Qt::Key_F2);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(QApplication::focusWidget(), s("17.50"));
    QVERIFY(!m_window->close());
    QTRY_VERIFY_WITH_TIMEOUT(!m_window->isVisible(), 60'000);
    QCOMPARE(price(), money(1750));
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
