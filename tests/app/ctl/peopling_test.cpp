// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/peopling.h"

#include "models/people/accounts.h"
#include "tests/support/ctl.h"
#include "tests/support/places.h"
#include "tests/support/shoptest.h"

#include <QTest>

using namespace stockroom;
using namespace Qt::StringLiterals;

class PeoplingTest : public test::ShopTest
{
    Q_OBJECT

private Q_SLOTS:
    void aSuperuserIsMadeAndSignsIn()
    {
        QCOMPARE(ctl({u"users"_s}).out, QString());
        QVERIFY(ctl({u"users"_s}).err.contains(u"createsuperuser"_s));
        const test::Ran made =
            withSecret("green-kettle-77\n", {u"createsuperuser"_s, u"ana"_s, u"--email"_s, u"ana@harbour.example"_s});
        QVERIFY2(made.code == 0, qPrintable(made.err));
        QCOMPARE(made.out, u"ana\n"_s);
        QVERIFY(signsIn("green-kettle-77"));
        const test::Ran listed = ctl({u"users"_s, u"--json"_s});
        QCOMPARE(listed.first(u"username"_s).toString(), u"ana"_s);
        QCOMPARE(listed.first(u"superuser"_s).toBool(), true);
        QVERIFY(!listed.out.contains(u"pbkdf2"_s));
    }

    void anotherPasswordIsGiven()
    {
        QCOMPARE(withSecret("green-kettle-77", {u"createsuperuser"_s, u"ana"_s}).code, 0);
        const QStringList asAna{u"--as"_s, u"ana"_s, u"--password-fd"_s, u"0"_s};
        const test::Ran given =
            withSecret("green-kettle-77\nbrown-kettle-78\nmore", QStringList{u"passwd"_s, u"ana"_s} + asAna);
        QVERIFY2(given.code == 0, qPrintable(given.err));
        QVERIFY(signsIn("brown-kettle-78"));
        QVERIFY(!signsIn("green-kettle-77"));
        const test::Ran unknown =
            withSecret("brown-kettle-78\nred-kettle-79", QStringList{u"passwd"_s, u"nobody"_s} + asAna);
        QVERIFY2(unknown.err.contains(u"nobody"_s), qPrintable(unknown.err));
    }

    void whatIsRefusedSaysWhy_data()
    {
        QTest::addColumn<QByteArray>("secret");
        QTest::addColumn<QString>("said");
        QTest::newRow("weak") << QByteArray("12345") << u"8 characters"_s;
        QTest::newRow("none") << QByteArray("\n") << u"no password"_s;
        QTest::newRow("too long") << QByteArray(5000, 'x') << u"longer than"_s;
    }

    void whatIsRefusedSaysWhy()
    {
        QFETCH(QByteArray, secret);
        QFETCH(QString, said);
        const test::Ran refused = withSecret(secret, {u"createsuperuser"_s, u"ana"_s});
        QCOMPARE(refused.code, 3);
        QVERIFY2(refused.err.contains(said), qPrintable(refused.err));
        QCOMPARE(m_shop->ask(u"SELECT username FROM auth_user"_s), QStringList());
    }

    void withoutATerminalOneSaysWhere()
    {
        const test::Ran refused = ctl({u"createsuperuser"_s, u"ana"_s});
        QCOMPARE(refused.code, 3);
        QVERIFY2(refused.err.contains(u"--password-fd"_s), qPrintable(refused.err));
        QCOMPARE(ctl({u"createsuperuser"_s, u"ana"_s, u"--new-password-fd"_s, u"77"_s}).code, 3);
        QCOMPARE(ctl({u"createsuperuser"_s, u"ana"_s, u"--new-password-fd"_s, u"x"_s}).code, 3);
    }

private:
    test::Ran ctl(const QStringList &arguments) const { return test::ctl(arguments, m_shop->text()); }

    /// With the secret on the standard input, a descriptor like any other.
    test::Ran withSecret(const QByteArray &secret, const QStringList &arguments) const
    {
        return test::ctlFed(secret, QStringList(arguments) << u"--new-password-fd"_s << u"0"_s, m_shop->text());
    }

    bool signsIn(const char *password)
    {
        const auto opened = store::look(m_shop->connection());
        people::Accounts accounts(m_shop->connection(), *opened);
        return accounts.signIn(u"ana"_s, people::Secret(QByteArrayView(password)), {u"test"_s, u"here"_s}).ok();
    }
};

QTEST_GUILESS_MAIN(PeoplingTest)
#include "peopling_test.moc"
