// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/policies.h"

#include "models/people/accounts.h"
#include "tests/models/people/staff.h"
#include "tests/support/backend.h"

#include <QTest>

using namespace stockroom;
using namespace Qt::StringLiterals;
using entity::ProblemKind;
using people::Policies;

namespace
{

/// Everything for the superuser, and what is said for the others.
QByteArray policyOf(const QByteArray &more)
{
    return R"({"version": 1, "statements": [{"id": "root", "effect": "allow", "principal": ["superuser"], )"
           R"("action": ["*"]})" +
           more + "]}";
}

const QByteArray kViewers = R"(, {"id": "see", "effect": "allow", "principal": ["*"], "action": ["*.view"]})";

} // namespace

class PoliciesTest : public test::StaffTest
{
    Q_OBJECT

private Q_SLOTS:
    void theStandardPolicyCountsAtFirst()
    {
        Policies policies(m_shop->connection(), opened());
        QCOMPARE(policies.current()->number, 0);
        QCOMPARE(policies.current()->text, Policies::standard());
        const auto ana = hire("ana", u"plain$x"_s);
        const auto standing = policies.standing(ana);
        QVERIFY(standing.ok());
        QVERIFY(!standing->rules->decide(standing->person, {.action = u"product.view"_s}).allowed);
        const auto root = hire("root", u"plain$x"_s, {{u"superuser"_s, true}});
        const auto all = policies.standing(root);
        QVERIFY(all->rules->decide(all->person, {.action = u"policy.change"_s}).allowed);
        QCOMPARE(policies.standing(qlonglong(999)).problem().kind, ProblemKind::Missing);
    }

    void aNewVersionCountsAndTheOldOnesAreKept()
    {
        const store::Actor root = actorOf(hire("root", u"plain$x"_s, {{u"superuser"_s, true}}));
        Policies policies(m_shop->connection(), opened());
        const auto number = policies.put(root, policyOf(kViewers), u"Let all look"_s, 0);
        QVERIFY2(number.ok(), qPrintable(number ? QString() : number.problem().words()));
        QCOMPARE(policies.current()->number, *number);
        const auto all = policies.all();
        QCOMPARE(all->size(), 2);
        QCOMPARE(all->first().actor, u"root"_s);
        QCOMPARE(all->first().note, u"Let all look"_s);
        QCOMPARE(all->first().text, policyOf(kViewers));
        QVERIFY((*policies.rules())
                    ->decide({.name = u"x"_s, .authenticated = true}, {.action = u"product.view"_s})
                    .allowed);
        // Whoever began with an older one looks again.
        QCOMPARE(policies.put(root, policyOf({}), {}, 0).problem().kind, ProblemKind::Conflict);
        QCOMPARE(policies.all()->size(), 2);
    }

    void whatIsRefusedLeavesTheOldOne()
    {
        const store::Actor root = actorOf(hire("root", u"plain$x"_s, {{u"superuser"_s, true}}));
        const store::Actor clerk = actorOf(hire("clerk", u"plain$x"_s));
        Policies policies(m_shop->connection(), opened());
        QCOMPARE(policies.put(clerk, policyOf(kViewers), {}, 0).problem().kind, ProblemKind::Denied);
        const auto malformed = policies.put(root, "{\"version\": 1,\n \"statements\": [{}]}", {}, 0).problem();
        QCOMPARE(malformed.kind, ProblemKind::Invalid);
        QVERIFY2(malformed.words().contains(u"Line 2"_s), qPrintable(malformed.words()));
        QCOMPARE(policies.current()->number, 0);
    }

    void nobodyLocksEverybodyOut()
    {
        const store::Actor root = actorOf(hire("root", u"plain$x"_s, {{u"superuser"_s, true}}));
        hire("away", u"plain$x"_s, {{u"staff"_s, true}, {u"active"_s, false}});
        hire("mute", u"!"_s, {{u"staff"_s, true}});
        const QByteArray staff = R"({"version": 1, "statements": [{"id": "staff", "effect": "allow", )"
                                 R"("principal": ["staff"], "action": ["*"]}]})";
        Policies policies(m_shop->connection(), opened());
        QCOMPARE(policies.put(root, staff, {}, 0).problem().kind, ProblemKind::Invalid);
        hire("chief", u"plain$x"_s, {{u"staff"_s, true}});
        QVERIFY(policies.put(root, staff, {}, 0).ok());
    }

    void whatAnotherProgramWroteGivesNobodyAnything()
    {
        m_shop->ask(u"INSERT INTO stockroom_policy (at, actor, note, document) VALUES "
                    "('2026-01-01 00:00:00.000000', 'x', '', '{}')"_s);
        Policies policies(m_shop->connection(), opened());
        QCOMPARE(policies.current()->number, 0);
        QCOMPARE(policies.all()->size(), 2);
    }

    void aBackendsStoreHasTheStandardOne()
    {
        QFETCH_GLOBAL(QString, place);
        const QString backend = test::freshPlaceLike(place);
        test::makeBackend(backend);
        const auto connection = database::Connection::open(*database::Place::parse(backend), database::Access::Write);
        Policies policies(**connection, *store::look(**connection));
        QCOMPARE(policies.current()->number, 0);
        QCOMPARE(policies.put({u"root"_s, {}}, policyOf({}), {}, 0).problem().kind, ProblemKind::Unready);
    }

private:
    store::Actor actorOf(const entity::Value &key)
    {
        people::People people(m_shop->connection(), m_shop->catalogue());
        const auto person = people.withKey(key);
        return {person->username, u"test"_s, people::asked(*person)};
    }
};

QTEST_GUILESS_MAIN(PoliciesTest)
#include "policies_test.moc"
