// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/gate.h"

#include "models/people/accounts.h"
#include "tests/ui/pane/openshop.h"
#include "ui/window/firstpage.h"
#include "ui/window/gatewindow.h"
#include "ui/window/signinpage.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace stockroom;
using desktop::Gate;
using test::s;

namespace
{

constexpr int kLong = 120'000; // a password is computed, on any machine

} // namespace

class GateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { test::onEachDatabase(); }
    void init();
    void cleanup();

    void aStoreWithoutPeopleAsksForTheFirst();
    void aWeakPasswordIsRefusedAtItsField();
    void whoSaysTheRightPasswordIsLetIn();
    void nobodyButThePersonUnlocks();
    void whoWasLetGoIsAStranger();
    void whatFailsAtTheLockCanBeTriedAgain();

private:
    void hire(const char *name);
    bool isAsked();
    void signInAs(const char *name, const char *password);
    QString refusal() const { return m_gate->window()->findChild<QLabel *>(s("problem"))->text(); }

    std::unique_ptr<test::Shop> m_shop;
    desktop::Vault m_vault;
    std::unique_ptr<Gate> m_gate;
    QList<people::Standing> m_admitted;
};

void GateTest::init()
{
    QFETCH_GLOBAL(QString, place);
    // Nothing of this computer's keyring.
    qunsetenv("DBUS_SESSION_BUS_ADDRESS");
    m_shop = std::make_unique<test::Shop>(test::freshPlaceLike(place));
    const auto opened = store::look(m_shop->connection());
    m_gate = std::make_unique<Gate>(m_shop->place(), *opened, &m_vault, nullptr);
    m_admitted.clear();
    connect(m_gate.get(), &Gate::admitted, this, [this](const people::Standing &each) { m_admitted << each; });
}

void GateTest::cleanup()
{
    m_gate.reset();
    m_shop.reset();
}

void GateTest::hire(const char *name)
{
    people::Accounts accounts(m_shop->connection(), *store::look(m_shop->connection()));
    QVERIFY(
        accounts.createSuperuser({s("test"), s("test")}, {s(name)}, people::Secret(QByteArrayView("kettle-77-green")))
            .ok());
}

bool GateTest::isAsked()
{
    QSignalSpy asked(m_gate.get(), &Gate::asked);
    m_gate->ask(s("guest"));
    return asked.wait(kLong) && QTest::qWaitForWindowActive(m_gate->window());
}

void GateTest::signInAs(const char *name, const char *password)
{
    const QList<QLineEdit *> fields = m_gate->window()->signIn()->findChildren<QLineEdit *>();
    fields.at(0)->setText(s(name));
    fields.at(1)->setText(s(password));
    QTest::keyClick(fields.at(1), Qt::Key_Return);
}

void GateTest::aStoreWithoutPeopleAsksForTheFirst()
{
    QVERIFY(isAsked());
    QCOMPARE(m_gate->window()->page(), m_gate->window()->first());
    QCOMPARE(m_gate->window()->first()->findChild<QLineEdit *>()->text(), s("guest"));
    Q_EMIT m_gate->window()->first()->personWanted(s("ana"), {}, s("kettle-77-green"));
    QTRY_COMPARE_WITH_TIMEOUT(m_admitted.size(), 1, kLong);
    QCOMPARE(m_admitted.first().person.name, s("ana"));
    QVERIFY(m_admitted.first().person.superuser);
    QVERIFY(!m_gate->window()->isVisible());
}

void GateTest::aWeakPasswordIsRefusedAtItsField()
{
    QVERIFY(isAsked());
    Q_EMIT m_gate->window()->first()->personWanted(s("ana"), {}, s("1234"));
    const auto fields = m_gate->window()->first()->findChildren<QLineEdit *>();
    QTRY_VERIFY_WITH_TIMEOUT(!fields.at(2)->accessibleDescription().isEmpty(), kLong);
    QVERIFY(fields.at(0)->accessibleDescription().isEmpty());
    QVERIFY(m_admitted.isEmpty());
}

void GateTest::whoSaysTheRightPasswordIsLetIn()
{
    hire("ana");
    QVERIFY(isAsked());
    QCOMPARE(m_gate->window()->page(), m_gate->window()->signIn());
    signInAs("ana", "kettle-77-brown");
    QTRY_VERIFY_WITH_TIMEOUT(!refusal().isEmpty(), kLong);
    const QString wrong = refusal();
    signInAs("nobody", "kettle-77-green");
    QTRY_VERIFY_WITH_TIMEOUT(!m_gate->window()->signIn()->isBusy(), kLong);
    // A stranger learns no names.
    QCOMPARE(refusal(), wrong);
    signInAs("ana", "kettle-77-green");
    QTRY_COMPARE_WITH_TIMEOUT(m_admitted.size(), 1, kLong);
    QVERIFY(m_admitted.first().rules->decide(m_admitted.first().person, {.action = s("product.change")}).allowed);
}

void GateTest::nobodyButThePersonUnlocks()
{
    hire("ana");
    hire("bea");
    m_gate->lock(s("ana"), [] { return false; });
    QVERIFY(QTest::qWaitForWindowActive(m_gate->window()));
    // Whatever is done to the field of the name.
    signInAs("bea", "kettle-77-green");
    QTRY_VERIFY_WITH_TIMEOUT(refusal().contains(s("ana")), kLong);
    QVERIFY(m_admitted.isEmpty());
    signInAs("ana", "kettle-77-green");
    QTRY_COMPARE_WITH_TIMEOUT(m_admitted.size(), 1, kLong);
}

void GateTest::whoWasLetGoIsAStranger()
{
    hire("ana");
    hire("bea");
    const QString key = m_shop->ask(s("SELECT id FROM auth_user WHERE username = 'ana'")).first();
    m_gate->resume(key.toLongLong());
    QTRY_COMPARE_WITH_TIMEOUT(m_admitted.size(), 1, kLong);
    m_shop->ask(s("UPDATE auth_user SET is_active = false WHERE username = 'ana'"));
    QSignalSpy asked(m_gate.get(), &Gate::asked);
    m_gate->resume(key.toLongLong());
    QVERIFY(asked.wait(kLong));
    QCOMPARE(m_admitted.size(), 1);
}

void GateTest::whatFailsAtTheLockCanBeTriedAgain()
{
    hire("ana");
    m_gate->lock(s("ana"), [] { return false; });
    QVERIFY(QTest::qWaitForWindowActive(m_gate->window()));
    QSignalSpy failed(m_gate.get(), &Gate::failed);
    // The password is right, and what counts for her cannot be read.
    m_shop->ask(s("ALTER TABLE stockroom_policy RENAME COLUMN document TO text"));
    signInAs("ana", "kettle-77-green");
    QTRY_VERIFY_WITH_TIMEOUT(!m_gate->window()->signIn()->isBusy(), kLong);
    QVERIFY(!refusal().isEmpty());
    QVERIFY(m_gate->window()->isVisible());
    QCOMPARE(failed.count(), 0);
    m_shop->ask(s("ALTER TABLE stockroom_policy RENAME COLUMN text TO document"));
    signInAs("ana", "kettle-77-green");
    QTRY_COMPARE_WITH_TIMEOUT(m_admitted.size(), 1, kLong);
}

QTEST_MAIN(GateTest)
#include "gate_test.moc"
