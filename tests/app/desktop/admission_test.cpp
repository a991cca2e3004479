// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/admission.h"

#include "app/desktop/settings.h"
#include "models/people/accounts.h"
#include "tests/ui/pane/openshop.h"
#include "ui/window/gatewindow.h"
#include "ui/window/mainwindow.h"
#include "ui/window/signinpage.h"

#include <QDialog>
#include <QLabel>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace stockroom;
using desktop::Admission;
using test::s;

namespace
{

constexpr int kLong = 120'000; // a password is computed, on any machine

} // namespace

class AdmissionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { test::onEachDatabase(); }
    void init();
    void cleanup();

    void theStoreKnowsWhoAsks();
    void nothingShowsBehindTheLock();
    void whatIsNotSavedKeepsOthersOut();

private:
    bool admit();

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<test::OpenShop> m_open;
    std::unique_ptr<desktop::Settings> m_settings;
    desktop::Vault m_vault;
    std::unique_ptr<Admission> m_admission;
    std::unique_ptr<window::MainWindow> m_window;
};

void AdmissionTest::init()
{
    // Nothing of this computer's keyring.
    qunsetenv("DBUS_SESSION_BUS_ADDRESS");
    m_folder = std::make_unique<QTemporaryDir>();
    m_open = std::make_unique<test::OpenShop>();
    people::Accounts accounts(m_open->shop->connection(), *store::look(m_open->shop->connection()));
    QVERIFY(
        accounts.createSuperuser({s("test"), s("test")}, {s("ana")}, people::Secret(QByteArrayView("kettle-77-green")))
            .ok());
    QVERIFY(m_open->open());
    m_settings = std::make_unique<desktop::Settings>(m_folder->path());
    m_admission = std::make_unique<Admission>(m_open->store, &m_vault, m_settings.get(), nullptr);
}

void AdmissionTest::cleanup()
{
    m_admission.reset();
    m_window.reset();
    m_settings.reset();
    m_open.reset();
}

bool AdmissionTest::admit()
{
    QSignalSpy admitted(m_admission.get(), &Admission::admitted);
    const QString key = m_open->shop->ask(s("SELECT id FROM auth_user")).first();
    m_admission->begin(key.toLongLong(), false);
    if (!admitted.wait(kLong))
        return false;
    m_window = std::make_unique<window::MainWindow>();
    m_admission->guard(m_window.get());
    m_window->show();
    return QTest::qWaitForWindowActive(m_window.get());
}

void AdmissionTest::theStoreKnowsWhoAsks()
{
    QVERIFY(admit());
    QCOMPARE(m_open->store->actor().name, s("ana"));
    QVERIFY(m_open->store->actor().person->superuser);
    QVERIFY(
        !m_open->store->policy().decide({.name = s("x"), .authenticated = true}, {.action = s("product.add")}).allowed);
}

void AdmissionTest::nothingShowsBehindTheLock()
{
    QVERIFY(admit());
    QDialog dialog(m_window.get());
    dialog.show();
    Q_EMIT m_window->lockRequested();
    QVERIFY(!m_window->isVisible());
    QVERIFY(!dialog.isVisible());
    window::GateWindow *gate = m_admission->gate()->window();
    QVERIFY(gate->isVisible());
    // Something behind it is not saved: who closes the lock is not let in.
    m_window->setMayClose([] { return false; });
    gate->close();
    QVERIFY(!m_window->isVisible());
    QVERIFY(gate->isVisible());
    Q_EMIT gate->signIn()->signInWanted(s("ana"), s("kettle-77-green"), false);
    QTRY_VERIFY_WITH_TIMEOUT(m_window->isVisible(), kLong);
    QVERIFY(dialog.isVisible());
    QVERIFY(!gate->isVisible());
}

void AdmissionTest::whatIsNotSavedKeepsOthersOut()
{
    QVERIFY(admit());
    QSignalSpy other(m_admission.get(), &Admission::otherWanted);
    m_admission->lock();
    Q_EMIT m_admission->gate()->window()->leaveWanted();
    QCOMPARE(other.count(), 1);
    m_admission->keepLocked();
    const auto *problem = m_admission->gate()->window()->findChild<QLabel *>(s("problem"));
    QVERIFY(problem->text().contains(s("ana")));
    QVERIFY(!m_window->isVisible());
}

QTEST_MAIN(AdmissionTest)
#include "admission_test.moc"
