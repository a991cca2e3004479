// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/desktop.h"
#include "app/desktop/opening.h"
#include "app/desktop/session.h"
#include "models/table/entitytable.h"
#include "tests/ui/pane/openshop.h"
#include "ui/pane/listpane.h"
#include "ui/window/welcomewindow.h"

#include <QFileInfo>
#include <QLabel>
#include <QSignalSpy>
#include <QTemporaryDir>

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
    void aNewStoreIsMadeAndOpened();
    void theDemoStoreIsMadeOnceAndIsWhole();

private:
    Session *openedBy(const std::function<void()> &act);

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
    Q_EMIT m_desktop->storeWanted(m_folder->filePath(s("nowhere.db")), {});
    const auto isSaid = [this] {
        for (const QLabel *label : m_desktop->welcome()->findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().contains(s("nowhere.db")))
                return true;
        }
        return false;
    };
    QTRY_VERIFY_WITH_TIMEOUT(isSaid(), 60'000);
    QVERIFY(!QFileInfo::exists(m_folder->filePath(s("nowhere.db"))));
}

void OpeningTest::aNewStoreIsMadeAndOpened()
{
    const QString file = m_folder->filePath(s("shop.db"));
    const Session *session = openedBy([&] { Q_EMIT m_desktop->creationWanted(file, s("My shop"), s("USD")); });
    QVERIFY(session);
    QCOMPARE(session->store().opened().title, s("My shop"));
    QCOMPARE(session->store().opened().currency, s("USD"));
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

QTEST_MAIN(OpeningTest)
#include "opening_test.moc"
