// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/people.h"

#include "tests/models/people/staff.h"
#include "tests/support/backend.h"

#include <QTest>

using namespace stockroom;
using namespace Qt::StringLiterals;
using entity::ProblemKind;
using people::People;

class PeopleTest : public test::StaffTest
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhoAPersonIs()
    {
        const auto key =
            hire("anna", u"plain$x"_s, {{u"first_name"_s, u"Anna"_s}, {u"last_name"_s, u"Berg"_s}, {u"staff"_s, true}});
        for (const char *name : {"packers", "buyers", "others"})
            m_shop->add("group", {{u"name"_s, text(name)}});
        m_shop->ask(
            u"INSERT INTO auth_user_groups(user_id, group_id) SELECT %1, id FROM auth_group WHERE name <> 'others'"_s
                .arg(key.toString()));
        m_shop->ask(u"UPDATE auth_user SET last_login = '2026-01-02 03:04:05.000006' WHERE username = 'anna'"_s);
        People people(m_shop->connection(), m_shop->catalogue());
        const auto anna = people.find(u"anna"_s);
        QVERIFY(anna.ok());
        QCOMPARE(anna->key, key);
        QCOMPARE(anna->name, u"Anna Berg"_s);
        QCOMPARE(anna->groups, (QStringList{u"buyers"_s, u"packers"_s}));
        QVERIFY(anna->active && anna->staff && !anna->superuser);
        QCOMPARE(entity::isoText(*anna->lastLogin), u"2026-01-02T03:04:05.000006Z"_s);
        QCOMPARE(*people.withKey(key), *anna);
        QCOMPARE(*people.encodedOf(*anna), u"plain$x"_s);
        hire("ab", u"!"_s);
        const auto all = people.all();
        QVERIFY(all.ok());
        QCOMPARE(all->size(), 2);
        QCOMPARE(all->first().username, u"ab"_s);
        QCOMPARE(all->first().groups, QStringList());
        QCOMPARE(all->last(), *anna);
    }

    void namesAreExact()
    {
        hire("anna", u"plain$x"_s);
        People people(m_shop->connection(), m_shop->catalogue());
        QCOMPARE(people.find(u"anna"_s)->name, u"anna"_s);
        QVERIFY(!people.find(u"anna"_s)->lastLogin);
        for (const char *other : {"Anna", "ann", "anna ", "", "1"})
            QCOMPARE(people.find(text(other)).problem().kind, ProblemKind::Missing);
        QCOMPARE(people.withKey(qlonglong(999)).problem().kind, ProblemKind::Missing);
    }

    void knowsWhetherASuperuserCanSignIn()
    {
        People people(m_shop->connection(), m_shop->catalogue());
        QVERIFY(!*people.hasSuperuser());
        hire("staff", u"plain$x"_s, {{u"staff"_s, true}});
        hire("away", u"plain$x"_s, {{u"superuser"_s, true}, {u"active"_s, false}});
        hire("nobody", u"!"_s, {{u"superuser"_s, true}});
        hire("marked", u"!abc"_s, {{u"superuser"_s, true}});
        QVERIFY(!*people.hasSuperuser());
        const auto root = hire("root", u"plain$x"_s, {{u"superuser"_s, true}});
        QVERIFY(*people.hasSuperuser());
        QVERIFY(!*people.hasSuperuser(root));
        hire("second", u"plain$x"_s, {{u"superuser"_s, true}});
        QVERIFY(*people.hasSuperuser(root));
    }

    /// A table that leads to both is not that of who is in which group.
    void anotherTableGivesNoGroups()
    {
        const auto key = hire("anna", u"plain$x"_s);
        const auto group = m_shop->add("group", {{u"name"_s, u"admins"_s}});
        m_shop->ask(u"CREATE TABLE a_invitation (user_id integer REFERENCES auth_user (id), "
                    "group_id integer REFERENCES auth_group (id))"_s);
        m_shop->ask(u"INSERT INTO a_invitation VALUES (%1, %2)"_s.arg(key.toString(), group.toString()));
        People people(m_shop->connection(), opened().catalogue);
        QCOMPARE(people.find(u"anna"_s)->groups, QStringList());
    }

    void aTableThatHasLessIsRead()
    {
        hire("anna", u"plain$x"_s, {{u"superuser"_s, true}});
        for (const char *column : {"is_superuser", "is_staff", "is_active", "last_login", "first_name", "email"})
            m_shop->ask(u"ALTER TABLE auth_user RENAME COLUMN %1 TO x_%1"_s.arg(text(column)));
        People people(m_shop->connection(), opened().catalogue);
        const auto anna = people.find(u"anna"_s);
        QVERIFY(anna.ok());
        QVERIFY(anna->active && !anna->staff && !anna->superuser && !anna->lastLogin);
        QVERIFY(!*people.hasSuperuser());
        QVERIFY(people.signedIn(m_now).isEmpty());
        QCOMPARE(people.superuser(u"b"_s, u"b@x.example"_s).keys(), QStringList{u"username"_s});
        QCOMPARE(people.about({{u"username"_s, u"anna"_s}}, u"Shop"_s).person.size(), 2);
    }

    void saysWhyNothingCanBeWritten()
    {
        QVERIFY(people::mayWrite(m_shop->connection(), opened()).ok());
        QFETCH_GLOBAL(QString, place);
        const QString backend = test::freshPlaceLike(place);
        test::makeBackend(backend);
        const auto connection = database::Connection::open(*database::Place::parse(backend), database::Access::Read);
        const auto problem = people::mayWrite(**connection, *store::look(**connection)).problem();
        QCOMPARE(problem.kind, ProblemKind::Unready);
        QVERIFY(problem.text.contains(u"stockroomctl migrate"_s));
        QVERIFY(problem.text.contains(u"--adopt"_s));
        const auto reader = database::Connection::open(m_shop->place(), database::Access::Read);
        QVERIFY(people::mayWrite(**reader, opened()).problem().text.contains(u"reading alone"_s));
    }
};

QTEST_GUILESS_MAIN(PeopleTest)
#include "people_test.moc"
