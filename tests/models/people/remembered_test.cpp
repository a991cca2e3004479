// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/remembered.h"

#include "tests/models/people/staff.h"
#include "tests/support/backend.h"

#include <QTest>

using namespace stockroom;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using entity::ProblemKind;
using people::Outcome;
using people::Person;
using people::Remembered;
using people::Secret;

namespace
{

constexpr const char *kDjangos =
    "pbkdf2_sha256$260000$eKw3YzKYZY7ZDRgkk9bxA1$FieIbilvSXM9nt8Bhml36ByWO+p/xTvmaidTi2mnjbw=";

} // namespace

class RememberedTest : public test::StaffTest
{
    Q_OBJECT

private:
    Remembered remembered() { return {m_shop->connection(), opened(), means()}; }
    Person person(const char *name) { return *accounts().people().find(text(name)); }
    Secret remember(const char *name, const char *computer = "till-2")
    {
        return *remembered().remember(person(name), text(computer));
    }
    /// The name of who is signed in, or the kind of the refusal.
    QString signedIn(const Secret &token)
    {
        const auto in = remembered().signIn(token, m_visit);
        return in ? in->username : u"%1"_s.arg(int(in.problem().kind));
    }
    const QString m_denied = u"%1"_s.arg(int(ProblemKind::Denied));

private Q_SLOTS:
    void init()
    {
        ShopTest::init();
        hire("anna", u"plain$s3cret"_s);
        hire("ben", u"plain$s3cret"_s);
    }

    void aTokenSignsItsPersonIn()
    {
        const Secret anna = remember("anna");
        const Secret ben = remember("ben");
        QCOMPARE(anna.size(), size_t(43));
        QVERIFY(!anna.is(ben));
        QCOMPARE(signedIn(anna), u"anna"_s);
        QCOMPARE(signedIn(ben), u"ben"_s);
        QCOMPARE(signedIn(anna), u"anna"_s);
        const auto tries = *accounts().attempts(10);
        QCOMPARE(tries.size(), 3);
        QCOMPARE(tries.front().outcome, Outcome::Remembered);
        QCOMPARE(tries.front().username, u"anna"_s);
        QCOMPARE(m_judged, 0);
    }

    void theStoreHasNoToken()
    {
        const Secret token = remember("anna");
        const QString sum = m_shop->ask(u"SELECT token_sum FROM stockroom_remembered"_s).value(0);
        QCOMPARE(sum.size(), 64);
        QVERIFY(!sum.contains(token.told()));
        QCOMPARE(signedIn(Secret(QStringView(sum))), m_denied);
    }

    void whatIsNoTokenIsRefused()
    {
        remember("anna");
        for (const char *token : {"", "x", "' OR '1' = '1", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"})
            QCOMPARE(signedIn(secret(token)), m_denied);
        QCOMPARE(accounts().attempts(1)->front().outcome, Outcome::Refused);
        QCOMPARE(accounts().attempts(1)->front().username, QString());
    }

    void itEndsAfterThirtyDays()
    {
        const Secret token = remember("anna");
        pass(30 * 24h - 1s);
        QCOMPARE(signedIn(token), u"anna"_s);
        QCOMPARE(remembered().of(person("anna"))->size(), 1);
        pass(1s);
        QVERIFY(remembered().of(person("anna"))->isEmpty());
        QCOMPARE(signedIn(token), m_denied);
        pass(-24h);
        QCOMPARE(signedIn(token), m_denied);
    }

    void oldOnesGoWhenANewOneComes()
    {
        remember("anna");
        pass(31 * 24h);
        remember("ben");
        QCOMPARE(m_shop->ask(u"SELECT count(*) FROM stockroom_remembered"_s), QStringList{u"1"_s});
    }

    void anotherPasswordEndsIt_data()
    {
        QTest::addColumn<bool>("isOurs");
        QTest::newRow("here") << true;
        QTest::newRow("by another program") << false;
    }
    void anotherPasswordEndsIt()
    {
        QFETCH(bool, isOurs);
        const Secret first = remember("anna");
        const Secret second = remember("anna", "office");
        const Secret ben = remember("ben");
        if (isOurs)
            QVERIFY(accounts().setPassword(m_actor, u"anna"_s, secret("velvet lanterns")).ok());
        else
            give("anna", u"plain$other"_s);
        QCOMPARE(m_shop->ask(u"SELECT count(*) FROM stockroom_remembered"_s), QStringList{isOurs ? u"1"_s : u"3"_s});
        QCOMPARE(signedIn(first), m_denied);
        QCOMPARE(signedIn(second), m_denied);
        QCOMPARE(signedIn(ben), u"ben"_s);
        // The old password once more does not bring it back.
        give("anna", u"plain$s3cret"_s);
        QCOMPARE(signedIn(first), m_denied);
    }

    void thePasswordEncodedAnewKeepsIt()
    {
        give("anna", text(kDjangos));
        const Secret token = remember("anna");
        people::Accounts real(m_shop->connection(), opened());
        QVERIFY(real.signIn(u"anna"_s, secret("Tëapot für 2 🫖"), m_visit).ok());
        QVERIFY(encodedOf("anna") != text(kDjangos));
        QCOMPARE(signedIn(token), u"anna"_s);
    }

    void whoIsGoneOrNotActiveIsRefused_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::newRow("not active") << u"UPDATE auth_user SET is_active = (1 = 0) WHERE username = 'anna'"_s;
        QTest::newRow("no password") << u"UPDATE auth_user SET password = '!' WHERE username = 'anna'"_s;
        QTest::newRow("gone") << u"DELETE FROM auth_user WHERE username = 'anna'"_s;
    }
    void whoIsGoneOrNotActiveIsRefused()
    {
        QFETCH(QString, sql);
        const Secret token = remember("anna");
        m_shop->ask(sql);
        QCOMPARE(signedIn(token), m_denied);
    }

    void computersAreListedAndRevoked()
    {
        const Secret till = remember("anna", "till-2");
        pass(1h);
        const Secret office = remember("anna", "office");
        const Secret ben = remember("ben", "office");
        pass(1h);
        QCOMPARE(signedIn(till), u"anna"_s);
        const auto all = *remembered().of(person("anna"));
        QCOMPARE(all.size(), 2);
        QCOMPARE(all.front().name, u"till-2"_s);
        QCOMPARE(all.front().used->micros, m_now.micros);
        QCOMPARE(all.front().until.micros - all.front().since.micros, 30LL * 24 * 3600 * 1'000'000);
        QVERIFY(!all.back().used);
        // One cannot revoke another's.
        QCOMPARE(remembered().revoke(person("ben"), all.front().id).problem().kind, ProblemKind::Missing);
        QVERIFY(remembered().revoke(person("anna"), all.front().id).ok());
        QCOMPARE(signedIn(till), m_denied);
        QCOMPARE(signedIn(office), u"anna"_s);
        QVERIFY(remembered().revoke(ben).ok());
        QCOMPARE(signedIn(ben), m_denied);
        remember("anna", "home");
        QVERIFY(remembered().revokeAll(person("anna")).ok());
        QVERIFY(remembered().of(person("anna"))->isEmpty());
        QCOMPARE(signedIn(office), m_denied);
    }

    void aStoreThatWasNotAdoptedRemembersNobody()
    {
        QFETCH_GLOBAL(QString, place);
        const QString backend = test::freshPlaceLike(place);
        test::makeBackend(backend);
        const auto connection = opened(*database::Place::parse(backend), database::Access::Read);
        Remembered remembered(*connection, *store::look(*connection));
        QCOMPARE(remembered.remember(person("anna"), u"till"_s).problem().kind, ProblemKind::Unready);
        QCOMPARE(remembered.signIn(secret("x"), m_visit).problem().kind, ProblemKind::Unready);
        QVERIFY(remembered.of(person("anna"))->isEmpty());
    }
};

QTEST_GUILESS_MAIN(RememberedTest)
#include "remembered_test.moc"
