// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/accounts.h"

#include "models/store/chronicle.h"
#include "tests/models/people/staff.h"
#include "tests/support/backend.h"
#include "tests/support/role.h"

#include <QTest>

using namespace stockroom;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using entity::ProblemKind;
using people::Accounts;
using people::Outcome;
using people::Person;

namespace
{

constexpr const char *kDjangos =
    "pbkdf2_sha256$260000$eKw3YzKYZY7ZDRgkk9bxA1$FieIbilvSXM9nt8Bhml36ByWO+p/xTvmaidTi2mnjbw=";
constexpr const char *kOlderArgon =
    "argon2$argon2i$v=19$m=512,t=3,p=2$c2Vhc2FsdHNlYXNhbHQ$L3UlEZKtgmE/Jlu629nc3bp5yunxQsxP";
constexpr const char *kPassword = "Tëapot für 2 🫖";

} // namespace

class AccountsTest : public test::StaffTest
{
    Q_OBJECT

private:
    entity::Result<Person> signIn(const char *username, const char *password)
    {
        return accounts().signIn(text(username), secret(password), m_visit);
    }
    QString refusal(const char *username, const char *password)
    {
        const auto refused = signIn(username, password);
        return refused ? QString() : refused.problem().text;
    }
    QList<Outcome> outcomes()
    {
        QList<Outcome> all;
        const auto attempts = accounts().attempts(100);
        for (const auto &each : *attempts)
            all << each.outcome;
        return all;
    }
    /// All that the history has of rows, as texts.
    QString history()
    {
        return m_shop
            ->ask(u"SELECT coalesce(CAST(\"before\" AS text), '') || coalesce(CAST(\"after\" AS text), '') "
                  "FROM stockroom_history"_s)
            .join(u'\n');
    }

private Q_SLOTS:
    void init()
    {
        ShopTest::init();
        m_judged = 0;
    }

    void whoGivesTheRightPasswordIsSignedIn()
    {
        const auto key = hire("anna", u"plain$s3cret"_s, {{u"staff"_s, true}});
        const auto anna = signIn("anna", "s3cret");
        QVERIFY(anna.ok());
        QCOMPARE(anna->key, key);
        QVERIFY(anna->staff && !anna->lastLogin);
        QCOMPARE(m_judged, 1);
        // When it was the last time.
        pass(1h);
        QCOMPARE(signIn("anna", "s3cret")->lastLogin->micros, m_now.micros - 3'600'000'000);
        // A name may be typed in several ways.
        QVERIFY(signIn("\xEF\xBD\x81nna", "s3cret").ok());
        const auto tries = *accounts().attempts(10);
        QCOMPARE(tries.size(), 3);
        QCOMPARE(tries.front().outcome, Outcome::SignedIn);
        QCOMPARE(tries.front().username, u"anna"_s);
        QCOMPARE(tries.front().visit.host, u"till-2"_s);
    }

    /// One sentence and one computation each.
    void nothingTellsWhyOneWasRefused()
    {
        hire("anna", u"plain$s3cret"_s);
        hire("ben", u"plain$s3cret"_s, {{u"active"_s, false}});
        hire("cora", u"!"_s);
        hire("dora", u"md5$salt$5f4dcc3b5aa765d61d8327deb882cf99"_s);
        const QString sentence = refusal("anna", "wrong");
        QCOMPARE(m_judged, 1);
        QVERIFY(!sentence.isEmpty());
        int asked = 1;
        for (const char *name : {"nobody", "ben", "cora", "dora", "", "no\xC2\xA0such"}) {
            QCOMPARE(refusal(name, "s3cret"), sentence);
            QCOMPARE(m_judged, ++asked);
            QCOMPARE(signIn(name, "s3cret").problem().kind, ProblemKind::Denied);
            ++asked;
        }
        const QString unwritable(3, QChar(0xD800));
        QCOMPARE(accounts().signIn(unwritable, secret("x"), m_visit).problem().text, sentence);
        QCOMPARE(accounts().signIn(QString(QChar::Null), secret("x"), m_visit).problem().text, sentence);
        // Who looks after the store is told.
        QCOMPARE(outcomes().mid(6, 2), (QList{Outcome::Unreadable, Outcome::Unreadable}));
        QCOMPARE(outcomes().mid(10, 2), (QList{Outcome::Inactive, Outcome::Inactive}));
        // A password that was typed for a name stands nowhere.
        QVERIFY(m_shop
                    ->ask(u"SELECT username FROM stockroom_signin_log WHERE username NOT IN "
                          "('anna', 'ben', 'cora', 'dora', '')"_s)
                    .isEmpty());
    }

    void failuresLockANameForAWhile_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::newRow("of a person") << QByteArray("anna");
        QTest::newRow("of nobody") << QByteArray("nobody");
    }
    void failuresLockANameForAWhile()
    {
        QFETCH(QByteArray, name);
        hire("anna", u"plain$s3cret"_s);
        hire("ben", u"plain$s3cret"_s);
        for (int turn = 0; turn < 6; ++turn)
            QCOMPARE(signIn(name.constData(), "wrong").problem().kind, ProblemKind::Denied);
        // Also for the right password, after a restart, and without a computation.
        test::SecondDoor other(*m_shop);
        Accounts again(other.connection(), opened(), std::make_shared<policy::Policy>(), means());
        const auto locked = again.signIn(text(name.constData()), secret("s3cret"), m_visit);
        QCOMPARE(locked.problem().kind, ProblemKind::Busy);
        QVERIFY(locked.problem().text.contains(u"60"));
        QCOMPARE(m_judged, 6);
        QCOMPARE(outcomes().front(), Outcome::Locked);
        QVERIFY(signIn("ben", "s3cret").ok());
        pass(60s);
        QCOMPARE(signIn(name.constData(), "wrong").problem().kind, ProblemKind::Denied);
        pass(119s);
        QCOMPARE(signIn(name.constData(), "s3cret").problem().kind, ProblemKind::Busy);
        pass(1s);
        QCOMPARE(signIn(name.constData(), "s3cret").ok(), name == "anna");
        QCOMPARE(signIn(name.constData(), "wrong").problem().kind == ProblemKind::Denied, name == "anna");
    }

    void theLastSuperuserWaitsHalfAMinute()
    {
        hire("root", u"plain$s3cret"_s, {{u"superuser"_s, true}});
        hire("anna", u"plain$s3cret"_s, {{u"superuser"_s, true}, {u"active"_s, false}});
        for (int turn = 0; turn < 20; ++turn) {
            QCOMPARE(signIn("root", "wrong").problem().kind, ProblemKind::Denied);
            pass(turn < 5 ? 0s : 30s);
        }
        QVERIFY(signIn("root", "s3cret").ok());
        // With another one who could let them in they wait like anybody.
        m_shop->ask(u"UPDATE auth_user SET is_active = (1 = 1) WHERE username = 'anna'"_s);
        for (int turn = 0; turn < 6; ++turn)
            QCOMPARE(signIn("root", "wrong").problem().kind, ProblemKind::Denied);
        pass(30s);
        QCOMPARE(signIn("root", "s3cret").problem().kind, ProblemKind::Busy);
    }

    /// Many that try at the same time: each is counted before its password is looked at.
    void tryingAtTheSameTimeIsNoWayAround()
    {
        hire("anna", u"plain$s3cret"_s);
        test::SecondDoor other(*m_shop);
        people::Means within = means();
        int refused = 0;
        within.verify = [&](const people::Secret &password, const QString &encoded) {
            for (int turn = 0; turn < 8; ++turn) {
                Accounts second(other.connection(), opened(), std::make_shared<policy::Policy>(), means());
                const auto tried = second.signIn(u"anna"_s, secret("wrong"), m_visit);
                refused += !tried && tried.problem().kind == ProblemKind::Busy ? 1 : 0;
            }
            return means().verify(password, encoded);
        };
        Accounts first(m_shop->connection(), opened(), std::make_shared<policy::Policy>(), within);
        QVERIFY(first.signIn(u"anna"_s, secret("s3cret"), m_visit).ok());
        QCOMPARE(refused, 3);
        QCOMPARE(m_judged, 6);
    }

    void weakerPasswordsAreEncodedAnew_data()
    {
        QTest::addColumn<QString>("encoded");
        QTest::addColumn<QString>("begin");
        QTest::newRow("PBKDF2") << text(kDjangos) << u"pbkdf2_sha256$1000000$"_s;
        QTest::newRow("Argon2") << text(kOlderArgon) << u"argon2$argon2id$v=19$m=102400,t=2,p=8$"_s;
    }
    void weakerPasswordsAreEncodedAnew()
    {
        QFETCH(QString, encoded);
        QFETCH(QString, begin);
        hire("anna", encoded);
        Accounts accounts(m_shop->connection(), opened());
        QVERIFY(!accounts.signIn(u"anna"_s, secret("wrong"), m_visit).ok());
        QCOMPARE(encodedOf("anna"), encoded);
        QVERIFY(accounts.signIn(u"anna"_s, secret(kPassword), m_visit).ok());
        const QString anew = encodedOf("anna");
        QVERIFY(anew.startsWith(begin));
        QVERIFY(accounts.signIn(u"anna"_s, secret(kPassword), m_visit).ok());
        QCOMPARE(encodedOf("anna"), anew);
        QVERIFY(!history().contains(begin.section(u'$', 0, 0)));
        QVERIFY(history().contains(u"last_login"_s));
    }

    void anotherPasswordMeanwhileStays()
    {
        hire("anna", u"plain$weak"_s);
        people::Means within = means();
        within.verify = [&](const people::Secret &password, const QString &encoded) {
            give("anna", u"plain$theirs"_s);
            return means().verify(password, encoded);
        };
        Accounts accounts(m_shop->connection(), opened(), std::make_shared<policy::Policy>(), within);
        QVERIFY(accounts.signIn(u"anna"_s, secret("weak"), m_visit).ok());
        QCOMPARE(encodedOf("anna"), u"plain$theirs"_s);
    }

    void aNewPasswordStandsInTheHistoryWithoutItself()
    {
        const auto key = hire("anna", u"plain$s3cret"_s);
        for (int turn = 0; turn < 6; ++turn)
            static_cast<void>(signIn("anna", "wrong"));
        const auto set = accounts().setPassword(m_actor, u"anna"_s, secret("velvet lanterns"));
        QVERIFY2(set.ok(), qPrintable(set ? QString() : set.problem().words()));
        QVERIFY(people::verify(secret("velvet lanterns"), encodedOf("anna")).right);
        QVERIFY(!history().contains(u"pbkdf2"_s));
        QVERIFY(!history().contains(u"velvet"_s));
        store::Chronicle chronicle(m_shop->connection(), *m_shop->catalogue());
        const auto told = *chronicle.of(m_shop->entity("user"), key, 1);
        QCOMPARE(told.front().actor, m_actor);
        QVERIFY(told.front().reason.contains(u"anna"_s));
        // Nobody has to wait any more.
        Accounts real(m_shop->connection(), opened());
        QVERIFY(real.signIn(u"anna"_s, secret("velvet lanterns"), m_visit).ok());
        // And no undo brings the old one back, which it says.
        const auto undone = m_shop->store().undo(told.front().id, m_actor);
        QCOMPARE(undone.problem().kind, ProblemKind::Invalid);
        QVERIFY(people::verify(secret("velvet lanterns"), encodedOf("anna")).right);
    }

    void theFormStaysThatOfTheBackend()
    {
        hire("anna", text(kOlderArgon));
        QVERIFY(accounts().setPassword(m_actor, u"anna"_s, secret("velvet lanterns")).ok());
        QVERIFY(encodedOf("anna").startsWith(u"argon2$argon2id$"_s));
    }

    void weakAndForbiddenPasswordsAreRefused()
    {
        hire("anna", u"plain$s3cret"_s, {{u"email"_s, u"velvet@harbour.example"_s}});
        const auto weak = accounts().setPassword(m_actor, u"anna"_s, secret("velvet"));
        QCOMPARE(weak.problem().kind, ProblemKind::Invalid);
        QCOMPARE(weak.problem().failures.size(), 2);
        QCOMPARE(weak.problem().failures.front().field, u"password"_s);
        QCOMPARE(accounts().setPassword(m_actor, u"nobody"_s, secret("velvet lanterns")).problem().kind,
                 ProblemKind::Missing);
        const auto closed = std::make_shared<const test::Closed>();
        QCOMPARE(accounts(closed).setPassword(m_actor, u"anna"_s, secret("velvet lanterns")).problem().kind,
                 ProblemKind::Denied);
        QCOMPARE(encodedOf("anna"), u"plain$s3cret"_s);
        QCOMPARE(m_shop->connection().inTransaction(), false);
    }

    void whoKnowsTheOldOneMayChangeIt()
    {
        hire("anna", u"plain$s3cret"_s);
        const auto closed = std::make_shared<const test::Closed>();
        const auto wrong =
            accounts(closed).changePassword(u"anna"_s, secret("wrong"), secret("velvet lanterns"), m_visit);
        QCOMPARE(wrong.problem().kind, ProblemKind::Denied);
        QCOMPARE(encodedOf("anna"), u"plain$s3cret"_s);
        QVERIFY(accounts(closed).changePassword(u"anna"_s, secret("s3cret"), secret("velvet lanterns"), m_visit).ok());
        QVERIFY(people::verify(secret("velvet lanterns"), encodedOf("anna")).right);
    }

    void theFirstSuperuserNeedsNobodysLeave()
    {
        const auto closed = std::make_shared<const test::Closed>();
        const auto root = accounts(closed).createSuperuser(m_actor, {u"root"_s, u"root@harbour.example"_s},
                                                           secret("velvet lanterns"));
        QVERIFY2(root.ok(), qPrintable(root ? QString() : root.problem().words()));
        QVERIFY(root->superuser && root->staff && root->active);
        QCOMPARE(m_shop->row("user", root->key).value(u"email"_s).toString(), u"root@harbour.example"_s);
        QVERIFY(people::verify(secret("velvet lanterns"), encodedOf("root")).right);
        QVERIFY(!history().contains(u"pbkdf2"_s));
        QVERIFY(history().contains(u"root@harbour.example"_s));
        // The next one does.
        const auto second = accounts(closed).createSuperuser(m_actor, {u"second"_s}, secret("velvet lanterns"));
        QCOMPARE(second.problem().kind, ProblemKind::Denied);
        QVERIFY(accounts().createSuperuser(m_actor, {u"second"_s}, secret("velvet lanterns")).ok());
    }

    void aSuperuserIsCheckedLikeAnyRow()
    {
        hire("anna", u"plain$s3cret"_s);
        const auto refused = [this](const people::NewPerson &who, const char *password) {
            const auto made = accounts().createSuperuser(m_actor, who, secret(password));
            QStringList fields;
            for (const auto &each : made ? QList<entity::Failure>() : made.problem().failures)
                fields << each.field;
            return fields;
        };
        QCOMPARE(refused({u"anna"_s}, "velvet lanterns"), QStringList{u"username"_s});
        QCOMPARE(refused({u"a b"_s, u"no address"_s}, "123"),
                 (QStringList{u"username"_s, u"email"_s, u"password"_s, u"password"_s, u"password"_s}));
        QCOMPARE(refused({QString()}, "velvet lanterns"), QStringList{u"username"_s});
        QCOMPARE(m_shop->ask(u"SELECT count(*) FROM auth_user"_s), QStringList{u"1"_s});
        QVERIFY(!m_shop->connection().inTransaction());
    }

    void aStoreThatWasNotAdoptedLetsIn()
    {
        QFETCH_GLOBAL(QString, place);
        const QString backend = test::freshPlaceLike(place);
        test::makeBackend(backend);
        const auto parsed = *database::Place::parse(backend);
        const auto writer = opened(parsed, database::Access::Write);
        QVERIFY(writer
                    ->run({u"INSERT INTO auth_user(id, password, is_superuser, username, first_name, last_name, email, "
                           "is_staff, is_active, date_joined) VALUES (7, ?, (1 = 1), 'anna', '', '', '', (1 = 1), "
                           "(1 = 1), '2026-01-01 00:00:00')"_s,
                           {text(kDjangos)}})
                    .ok());
        for (const auto access : {database::Access::Read, database::Access::Write}) {
            const auto connection = opened(parsed, access);
            Accounts accounts(*connection, *store::look(*connection), std::make_shared<policy::Policy>(), {});
            QVERIFY(!accounts.counts());
            QCOMPARE(accounts.signIn(u"anna"_s, secret(kPassword), m_visit)->key, QVariant(qlonglong(7)));
            for (int turn = 0; turn < 7; ++turn)
                QCOMPARE(accounts.signIn(u"anna"_s, secret("wrong"), m_visit).problem().kind, ProblemKind::Denied);
            QVERIFY(accounts.attempts(10)->isEmpty());
            QCOMPARE(accounts.setPassword(m_actor, u"anna"_s, secret("velvet lanterns")).problem().kind,
                     ProblemKind::Unready);
            QCOMPARE(accounts.createSuperuser(m_actor, {u"root"_s}, secret("velvet lanterns")).problem().kind,
                     ProblemKind::Unready);
        }
        const auto read = *writer->run({u"SELECT password, last_login FROM auth_user"_s});
        QVERIFY(read->next());
        QCOMPARE(read->value(0).toString(), text(kDjangos));
        QVERIFY(read->isNull(1));
    }

    /// The table is the backend's, and a role may be let to read it only.
    void aTableThatMayNotBeWrittenLetsIn()
    {
        QFETCH_GLOBAL(QString, place);
        const bool isServer = place.startsWith(u"postgresql"_s);
        hire("anna", u"plain$weak"_s);
        if (!isServer) {
            m_shop->ask(u"CREATE TRIGGER closed BEFORE UPDATE ON auth_user BEGIN SELECT RAISE(ABORT, 'closed'); END"_s);
            QVERIFY(signIn("anna", "weak").ok());
        } else {
            test::Role role(*m_shop);
            role.revoke("UPDATE ON auth_user");
            const auto connection = opened(role.place(), database::Access::Write);
            Accounts accounts(*connection, *store::look(*connection), std::make_shared<policy::Policy>(), means());
            QVERIFY(accounts.signIn(u"anna"_s, secret("weak"), m_visit).ok());
            QVERIFY(!connection->inTransaction());
        }
        QCOMPARE(encodedOf("anna"), u"plain$weak"_s);
        QCOMPARE(outcomes(), QList{Outcome::SignedIn});
    }
};

QTEST_GUILESS_MAIN(AccountsTest)
#include "accounts_test.moc"
