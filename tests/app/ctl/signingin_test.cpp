// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/accounts.h"
#include "tests/support/ctl.h"
#include "tests/support/shoptest.h"

#include <QTest>

using namespace stockroom;
using namespace Qt::StringLiterals;

namespace
{

constexpr int kDenied = 6;
constexpr const char *kPassword = "green-kettle-77";

} // namespace

/// Who asks in the shell.
class SigningInTest : public test::ShopTest
{
    Q_OBJECT

private Q_SLOTS:
    void aStoreWithoutPeopleIsOpenToWhoeverMayWriteIt()
    {
        QCOMPARE(test::ctl(addTo(u"--as"_s, u"anybody"_s), m_shop->text()).code, 0);
        QCOMPARE(lastActor(), u"anybody stockroomctl"_s);
    }

    void thePasswordIsAskedFor()
    {
        hire("ana");
        QCOMPARE(fed(kPassword, u"ana"_s).code, 0);
        QCOMPARE(lastActor(), u"ana stockroomctl"_s);
        for (const char *wrong : {"green-kettle-78", ""}) {
            const test::Ran refused = fed(wrong, u"ana"_s);
            QVERIFY2(refused.code != 0, wrong);
        }
        QCOMPARE(fed("green-kettle-78", u"ana"_s).code, kDenied);
        QCOMPARE(fed(kPassword, u"nobody"_s).code, kDenied);
        QCOMPARE(m_shop->ask(u"SELECT name FROM auth_group"_s).size(), 1);
    }

    void theOwnersWordIsTakenForAFile()
    {
        QFETCH_GLOBAL(QString, place);
        hire("ana");
        const test::Ran ran = test::ctl(addTo(u"--as"_s, u"ana"_s), m_shop->text());
        if (m_shop->connection().dialect() == entity::Dialect::Postgres) {
            // A server has no file that is somebody's own.
            QVERIFY(ran.code != 0);
            return;
        }
        QCOMPARE(ran.code, 0);
        QCOMPARE(lastActor(), u"ana stockroomctl (owner of the file)"_s);
        const test::Ran unknown = test::ctl(addTo(u"--as"_s, u"bea"_s), m_shop->text());
        QCOMPARE(unknown.code, kDenied);
        QVERIFY2(unknown.err.contains(u"--as"_s), qPrintable(unknown.err));
    }

    void whatThePolicyDeniesIsRefused()
    {
        hire("ana");
        m_shop->ask(u"UPDATE auth_user SET is_superuser = false"_s);
        hire("bea");
        const test::Ran refused = fed(kPassword, u"ana"_s);
        QCOMPARE(refused.code, kDenied);
        QCOMPARE(m_shop->ask(u"SELECT name FROM auth_group"_s), QStringList());
        m_shop->ask(u"UPDATE auth_user SET is_active = false WHERE username = 'bea'"_s);
        m_shop->ask(u"UPDATE auth_user SET is_superuser = true WHERE username = 'ana'"_s);
        QCOMPARE(fed(kPassword, u"bea"_s).code, kDenied);
        QCOMPARE(fed(kPassword, u"ana"_s).code, 0);
    }

private:
    static QStringList addTo(const QString &option, const QString &value)
    {
        return {u"add"_s, u"group"_s, u"name=Packers %1"_s.arg(value), option, value};
    }

    test::Ran fed(const char *password, const QString &as) const
    {
        return test::ctlFed(password, QStringList(addTo(u"--as"_s, as)) << u"--password-fd"_s << u"0"_s,
                            m_shop->text());
    }

    void hire(const char *name)
    {
        people::Accounts accounts(m_shop->connection(), *store::look(m_shop->connection()));
        QVERIFY(accounts
                    .createSuperuser({u"test"_s, u"test"_s}, {QString::fromUtf8(name)},
                                     people::Secret(QByteArrayView(kPassword)))
                    .ok());
    }

    QString lastActor()
    {
        return m_shop
            ->ask(u"SELECT actor || ' ' || program FROM stockroom_change_set s JOIN stockroom_history h "
                  "ON h.change_set = s.id WHERE h.entity_table = 'auth_group' ORDER BY h.id DESC LIMIT 1"_s)
            .value(0);
    }
};

QTEST_GUILESS_MAIN(SigningInTest)
#include "signingin_test.moc"
