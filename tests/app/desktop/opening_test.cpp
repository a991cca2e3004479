// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/admission.h"
#include "app/desktop/desktop.h"
#include "app/desktop/opening.h"
#include "app/desktop/session.h"
#include "models/database/backup.h"
#include "models/store/upkeep.h"
#include "models/table/entitytable.h"
#include "tests/support/backend.h"
#include "tests/support/postgres.h"
#include "tests/ui/pane/openshop.h"
#include "ui/dialog/adoptdialog.h"
#include "ui/dialog/connectdialog.h"
#include "ui/dialog/createdialog.h"
#include "ui/dialog/restoredialog.h"
#include "ui/pane/listpane.h"
#include "ui/widget/toast.h"
#include "ui/window/firstpage.h"
#include "ui/window/gatewindow.h"
#include "ui/window/mainwindow.h"
#include "ui/window/signinpage.h"
#include "ui/window/welcomewindow.h"

#include <QCheckBox>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <algorithm>

using namespace stockroom;
using desktop::Desktop;
using desktop::Opening;
using desktop::Session;
using test::s;

class OpeningTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Desktop::dressApplication(); }
    void init();

    void aStoreOfEitherKindIsOpenedAndRemembered_data() { test::onEachDatabase(); }
    void aStoreOfEitherKindIsOpenedAndRemembered();
    void whatIsNoStoreIsRefusedInTheWelcomeWindow();
    void aDamagedStoreIsReplacedByACopy();
    void aNewStoreIsMadeAndOpened();
    void whatEndsBehindALockOpensNoWindow();
    void theDemoStoreIsMadeOnceAndIsWhole();
    void whatIsCancelledIsNotOpened();
    void whatIsCancelledIsNotMade();
    void aSecondStoreIsNotMadeBesideTheFirst();
    void theServersPasswordIsAskedFor();
    void anOlderStoreIsBroughtUpToDateAndOpenedAgain_data();
    void anOlderStoreIsBroughtUpToDateAndOpenedAgain();
    void whyAStoreIsNotBroughtUpToDateIsSaid_data() { test::onEachDatabase(); }
    void whyAStoreIsNotBroughtUpToDateIsSaid();
    void aBackendsStoreIsAdoptedAndOpenedAgain_data();
    void aBackendsStoreIsAdoptedAndOpenedAgain();

private:
    static void answer(desktop::Admission *admission);
    Session *openedBy(const std::function<void()> &act);
    static QPushButton *offerOf(const Session *session, const char *words);
    static QPushButton *upgradeOf(const Session *session) { return offerOf(session, "Bring up to date"); }
    static bool says(const Session *session, const char *words);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Desktop> m_desktop;
    Opening *m_opening = nullptr;
};

void OpeningTest::init()
{
    m_desktop.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_desktop = std::make_unique<Desktop>(desktop::Options{}, m_folder->path());
    m_opening = new Opening(m_desktop.get(), m_folder->path());
    connect(m_opening, &Opening::asking, &OpeningTest::answer);
}

/// Is the store's first administrator, or that of the demo store.
void OpeningTest::answer(desktop::Admission *admission)
{
    const desktop::Gate *gate = admission->gate();
    connect(gate, &desktop::Gate::asked, admission, [gate] {
        window::GateWindow *window = gate->window();
        if (window->page() == window->first())
            Q_EMIT window->first()->personWanted(s("ana"), {}, s("kettle-77-green"));
        else
            Q_EMIT window->signIn()->trialWanted(s("admin"));
    });
}

Session *OpeningTest::openedBy(const std::function<void()> &act)
{
    Session *session = nullptr;
    QObject context;
    connect(m_opening, &Opening::opened, &context, [&session](Session *opened) { session = opened; });
    act();
    const bool came = QTest::qWaitFor([&session] { return session != nullptr; }, 120'000);
    return came ? session : nullptr;
}

void OpeningTest::aStoreOfEitherKindIsOpenedAndRemembered()
{
    QFETCH(QString, place);
    const test::Shop shop(place);
    const Session *session = openedBy([&] { Q_EMIT m_desktop->storeWanted(place, {}); });
    QVERIFY(session);
    QCOMPARE(m_desktop->recents()->all().size(), 1);
    QCOMPARE(m_desktop->recents()->all().first().place, shop.place().text());
}

void OpeningTest::whatIsNoStoreIsRefusedInTheWelcomeWindow()
{
    m_desktop->showWelcome();
    const auto isSaid = [this](const QString &file) {
        const auto labels = m_desktop->welcome()->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(),
                           [&file](const QLabel *label) { return label->isVisible() && label->text().contains(file); });
    };
    QFile letter(m_folder->filePath(s("letter.txt")));
    QVERIFY(letter.open(QIODevice::WriteOnly) && letter.write("Dear customer") > 0);
    letter.close();
    for (const QString &file : {s("nowhere.db"), s("letter.txt")}) {
        Q_EMIT m_desktop->storeWanted(m_folder->filePath(file), {});
        QTRY_VERIFY_WITH_TIMEOUT(isSaid(file), 60'000);
    }
    QVERIFY(!QFileInfo::exists(m_folder->filePath(s("nowhere.db"))));
}

void OpeningTest::aDamagedStoreIsReplacedByACopy()
{
    const QString file = m_folder->filePath(s("shop.db"));
    const auto place = *database::Place::parse(file);
    QVERIFY(store::create(place, {s("My shop")}, s("ann")));
    QVERIFY(database::keepOfDay(place, QDate::currentDate()));
    const QString copy =
        QDir(database::copiesFolder(place)).filePath(QDate::currentDate().toString(Qt::ISODate)) + s(".sqlite");
    QFile damaged(file);
    QVERIFY(damaged.open(QIODevice::ReadWrite) && damaged.write(QByteArray(4096, 'x')) == 4096);
    damaged.close();
    Q_EMIT m_desktop->storeWanted(file, {});
    const auto *welcome = m_desktop->welcome();
    auto *offer = welcome->findChild<QPushButton *>(s("restore"));
    QTRY_VERIFY_WITH_TIMEOUT(offer->isVisible(), 60'000);
    QCOMPARE(welcome->focusWidget(), offer);
    QTest::keyClick(offer, Qt::Key_Return);
    auto *choose = welcome->findChild<QFileDialog *>();
    QVERIFY(choose);
    QCOMPARE(choose->directory().absolutePath(), database::copiesFolder(place));
    Q_EMIT choose->fileSelected(copy);
    delete choose;
    auto *ask = welcome->findChild<dialog::RestoreDialog *>();
    QVERIFY(ask);
    const Session *session = openedBy([ask] { ask->findChild<QPushButton *>(s("replace"))->click(); });
    QVERIFY(session);
    QCOMPARE(session->store().opened().title, s("My shop"));
    QCOMPARE(QFileInfo(file + s(".before-restore")).size(), QFileInfo(file).size());
    QVERIFY(!offer->isVisible());
}

void OpeningTest::aNewStoreIsMadeAndOpened()
{
    const QString file = m_folder->filePath(s("shop.db"));
    const Session *session = openedBy([&] { Q_EMIT m_desktop->creationWanted(file, s("My shop"), s("USD")); });
    QVERIFY(session);
    QCOMPARE(session->store().opened().title, s("My shop"));
    QCOMPARE(session->store().opened().currency, s("USD"));
}

void OpeningTest::whatEndsBehindALockOpensNoWindow()
{
    desktop::Admission *admission = nullptr;
    connect(m_opening, &Opening::asking, this, [&admission](desktop::Admission *each) { admission = each; });
    const test::Shop shop(test::freshPlace(test::Kind::Sqlite));
    Session *session = openedBy([&] { Q_EMIT m_desktop->storeWanted(shop.text(), {}); });
    QVERIFY(session);
    admission->lock();
    QVERIFY(admission->isLocked());
    // Nobody says who they are this time.
    disconnect(m_opening, &Opening::asking, nullptr, nullptr);
    QSignalSpy opened(m_opening, &Opening::opened);
    desktop::Gate *gate = nullptr;
    connect(m_opening, &Opening::asking, this, [&gate](desktop::Admission *each) { gate = each->gate(); });
    Q_EMIT session->reopenWanted(s("Brought up to date."));
    QTRY_VERIFY_WITH_TIMEOUT(gate && gate->window() && gate->window()->isVisible(), 60'000);
    QCOMPARE(opened.count(), 0);
}

void OpeningTest::theDemoStoreIsMadeOnceAndIsWhole()
{
    Session *session = openedBy([this] { Q_EMIT m_desktop->demoWanted(); });
    QVERIFY(session);
    table::EntityTable *table = session->pane(s("product"))->table();
    QTRY_COMPARE_WITH_TIMEOUT(table->rowCount(), 5000, 120'000);
    const QDateTime made = QFileInfo(m_folder->filePath(s("demo.db"))).birthTime();
    QVERIFY(openedBy([this] { Q_EMIT m_desktop->demoWanted(); }));
    QCOMPARE(QFileInfo(m_folder->filePath(s("demo.db"))).birthTime(), made);
    QVERIFY(!QFileInfo::exists(m_folder->filePath(s("demo-part.db"))));
}

void OpeningTest::whatIsCancelledIsNotOpened()
{
    const test::Shop one(test::freshPlace(test::Kind::Sqlite));
    const test::Shop other(test::freshPlace(test::Kind::Sqlite));
    QSignalSpy opened(m_opening, &Opening::opened);
    Q_EMIT m_desktop->storeWanted(one.text(), {});
    Q_EMIT m_desktop->openingCancelled();
    const Session *session = openedBy([&] { Q_EMIT m_desktop->storeWanted(other.text(), {}); });
    QVERIFY(session);
    QCOMPARE(session->store().place(), other.place());
    QCOMPARE(opened.count(), 1);
}

void OpeningTest::whatIsCancelledIsNotMade()
{
    m_desktop->showWelcome();
    Q_EMIT m_desktop->welcome()->createStore();
    auto *creating = m_desktop->welcome()->findChild<dialog::CreateDialog *>();
    const QString file = m_folder->filePath(s("cancelled.db"));
    Q_EMIT m_desktop->creationWanted(file, s("Cancelled"), s("EUR"));
    Q_EMIT m_desktop->openingCancelled();
    // The dialog is told when the next has to wait, until the first is given up.
    const auto isTaken = [&] {
        creating->setBusy(true);
        Q_EMIT m_desktop->creationWanted(m_folder->filePath(s("wanted.db")), s("Wanted"), s("EUR"));
        return creating->isBusy();
    };
    const Session *session = openedBy([&] { QVERIFY(QTest::qWaitFor(isTaken, 60'000)); });
    QVERIFY(session);
    QCOMPARE(session->store().opened().title, s("Wanted"));
    QVERIFY(!QFileInfo::exists(file));
}

void OpeningTest::aSecondStoreIsNotMadeBesideTheFirst()
{
    m_desktop->showWelcome();
    Q_EMIT m_desktop->welcome()->createStore();
    auto *creating = m_desktop->welcome()->findChild<dialog::CreateDialog *>();
    Q_EMIT m_desktop->creationWanted(m_folder->filePath(s("one.db")), s("One"), s("EUR"));
    creating->setBusy(true);
    Q_EMIT m_desktop->creationWanted(m_folder->filePath(s("two.db")), s("Two"), s("EUR"));
    QVERIFY(!creating->isBusy());
    QSignalSpy opened(m_opening, &Opening::opened);
    QTRY_COMPARE_WITH_TIMEOUT(opened.count(), 1, 60'000);
    QVERIFY(!QFileInfo::exists(m_folder->filePath(s("two.db"))));
}

void OpeningTest::theServersPasswordIsAskedFor()
{
    test::Postgres &server = test::Postgres::ofThisProcess();
    const test::Shop shop(server.newDatabase());
    const QString place = database::Place::parse(server.urlOfAsked(shop.place().title()))->text();
    m_desktop->showWelcome();
    Q_EMIT m_desktop->welcome()->openRecent(place);
    const auto asking = [this] { return m_desktop->welcome()->findChild<dialog::ConnectDialog *>(); };
    QTRY_VERIFY_WITH_TIMEOUT(asking() && asking()->isVisible(), 60'000);
    QCOMPARE(database::Place::parse(asking()->address())->text(), place);
    const Session *session = openedBy([&] { Q_EMIT asking()->connectRequested(asking()->address(), s("s3cret")); });
    QVERIFY(session);
    QCOMPARE(m_desktop->recents()->all().first().place, place);
    QVERIFY(!QString::fromUtf8(m_desktop->settings()->kept(s("recents")).toByteArray()).contains(s("s3cret")));
}

/// The button with these words, where it is shown.
QPushButton *OpeningTest::offerOf(const Session *session, const char *words)
{
    for (QPushButton *button : session->parent()->findChildren<QPushButton *>()) {
        if (button->isVisible() && button->text() == s(words))
            return button;
    }
    return nullptr;
}

bool OpeningTest::says(const Session *session, const char *words)
{
    const auto labels = session->parent()->findChildren<QLabel *>();
    return std::any_of(labels.begin(), labels.end(),
                       [words](const QLabel *label) { return label->isVisible() && label->text().contains(s(words)); });
}

void OpeningTest::anOlderStoreIsBroughtUpToDateAndOpenedAgain_data()
{
    QTest::addColumn<QString>("place");
    QTest::addColumn<bool>("isOurs");
    for (const test::Kind kind : {test::Kind::Sqlite, test::Kind::Postgres}) {
        for (const bool isOurs : {true, false})
            QTest::addRow("%d %s", int(kind), isOurs ? "older" : "without our tables")
                << test::freshPlace(kind) << isOurs;
    }
}

void OpeningTest::anOlderStoreIsBroughtUpToDateAndOpenedAgain()
{
    QFETCH(QString, place);
    QFETCH(bool, isOurs);
    test::Shop shop(place);
    QVERIFY(store::migrate(shop.connection(), s("tests"), {.target = isOurs ? 1 : 0}));
    if (!isOurs)
        shop.ask(s("DROP TABLE stockroom_migration"));
    const Session *old = openedBy([&] { Q_EMIT m_desktop->storeWanted(place, {}); });
    QVERIFY(old && !old->store().opened().isWritable());
    QCOMPARE(old->store().opened().ours, isOurs);
    const Session *session = openedBy([&] {
        QPushButton *button = upgradeOf(old);
        QVERIFY(button);
        button->click();
        QVERIFY(!button->isVisible());
    });
    QVERIFY(session && session->store().opened().isWritable());
    QVERIFY(!upgradeOf(session));
    QCOMPARE(session->store().place(), shop.place());
}

void OpeningTest::whyAStoreIsNotBroughtUpToDateIsSaid()
{
    QFETCH(QString, place);
    test::Shop shop(place);
    QVERIFY(store::migrate(shop.connection(), s("tests"), {.target = 1}));
    // What the next step makes is there already.
    shop.ask(s("CREATE TABLE stockroom_change_set (id integer)"));
    const Session *session = openedBy([&] { Q_EMIT m_desktop->storeWanted(place, {}); });
    QVERIFY(session && upgradeOf(session));
    QSignalSpy opened(m_opening, &Opening::opened);
    upgradeOf(session)->click();
    QTRY_VERIFY_WITH_TIMEOUT(says(session, "The store was not brought up to date."), 60'000);
    QVERIFY(says(session, "stockroom_change_set"));
    QVERIFY(upgradeOf(session));
    QCOMPARE(opened.count(), 0);
}

void OpeningTest::aBackendsStoreIsAdoptedAndOpenedAgain_data()
{
    QTest::addColumn<QString>("place");
    QTest::addColumn<bool>("useWal");
    QTest::newRow("file") << test::freshPlace(test::Kind::Sqlite) << false;
    QTest::newRow("file, WAL") << test::freshPlace(test::Kind::Sqlite) << true;
    QTest::newRow("server") << test::freshPlace(test::Kind::Postgres) << false;
}

void OpeningTest::aBackendsStoreIsAdoptedAndOpenedAgain()
{
    QFETCH(QString, place);
    QFETCH(bool, useWal);
    test::makeBackend(place);
    const QStringList before = test::schemaAt(place);
    const Session *old = openedBy([&] { Q_EMIT m_desktop->storeWanted(place, {}); });
    QVERIFY(old && !old->store().opened().isWritable());
    QVERIFY(offerOf(old, "Adopt …"));
    offerOf(old, "Adopt …")->click();
    auto *ask = old->parent()->findChild<dialog::AdoptDialog *>();
    QVERIFY(ask);
    ask->reject();
    QCOMPARE(test::schemaAt(place), before);
    offerOf(old, "Adopt …")->click();
    ask = old->parent()->findChildren<dialog::AdoptDialog *>().last();
    if (useWal)
        ask->findChild<QCheckBox *>()->click();
    const Session *session = openedBy([&] { ask->accept(); });
    QVERIFY(session && session->store().opened().isWritable());
    const auto *window = qobject_cast<window::MainWindow *>(session->parent());
    QVERIFY2(window->toast()->text().startsWith(s("The store is adopted")), qPrintable(window->toast()->text()));
    QCOMPARE(test::schemaAt(place).last() == s("wal"), useWal);
    QVERIFY(!offerOf(session, "Adopt …"));
}

QTEST_MAIN(OpeningTest)
#include "opening_test.moc"
