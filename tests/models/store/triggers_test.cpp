// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/triggers.h"

#include "models/store/history.h"
#include "models/store/upkeep.h"
#include "tests/support/shoptest.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace stockroom;
using store::Triggers;

class TriggersTest : public test::ShopTest
{
    Q_OBJECT

private Q_SLOTS:
    void aFreshStoreLacksNone()
    {
        const auto lacking = Triggers::lackingIn(m_shop->connection(), *m_shop->catalogue());
        QVERIFY2(lacking, qPrintable(lacking ? QString() : lacking.problem().words()));
        QCOMPARE(*lacking, QStringList());
    }

    void installedTwiceTheyWriteOnceAndRemovedNever()
    {
        QVERIFY(m_shop->connection().begin());
        QVERIFY(Triggers::install(m_shop->connection(), *m_shop->catalogue()));
        QVERIFY(m_shop->connection().commit());
        m_shop->add("group", {{u"name"_s, u"staff"_s}});
        QCOMPARE(rows(), u"1"_s);
        QVERIFY(Triggers::remove(m_shop->connection()));
        m_shop->ask(u"UPDATE auth_group SET name = 'people'"_s);
        QCOMPARE(rows(), u"1"_s);
        QCOMPARE(Triggers::lackingIn(m_shop->connection(), *m_shop->catalogue())->size(), 7);
    }

    void oneThatIsGoneOrSwitchedOffIsMissed()
    {
        const bool sqlite = m_shop->connection().dialect() == entity::Dialect::Sqlite;
        m_shop->ask(sqlite ? u"DROP TRIGGER stockroom_auth_group_update"_s
                           : u"DROP TRIGGER stockroom_auth_group_update ON auth_group"_s);
        m_shop->ask(sqlite ? u"DROP TRIGGER stockroom_orders_order_delete"_s
                           : u"ALTER TABLE orders_order DISABLE TRIGGER stockroom_orders_order_delete"_s);
        QCOMPARE(*Triggers::lackingIn(m_shop->connection(), *m_shop->catalogue()),
                 (QStringList{u"orders_order"_s, u"auth_group"_s}));
        QVERIFY(Triggers::install(m_shop->connection(), *m_shop->catalogue()));
        QCOMPARE(*Triggers::lackingIn(m_shop->connection(), *m_shop->catalogue()), QStringList());
    }

    void oneThatKnowsNotAllColumnsIsMissed()
    {
        // PostgreSQL's triggers write down whatever columns there are.
        m_shop->ask(u"ALTER TABLE auth_group ADD COLUMN colour varchar(20) NULL"_s);
        const auto now = entity::Catalogue::over(*m_shop->connection().tables());
        const bool sqlite = m_shop->connection().dialect() == entity::Dialect::Sqlite;
        QCOMPARE(*Triggers::lackingIn(m_shop->connection(), **now),
                 sqlite ? QStringList{u"auth_group"_s} : QStringList());
    }

    void whatAnOlderProgramMadeIsMadeAnew()
    {
        const bool sqlite = m_shop->connection().dialect() == entity::Dialect::Sqlite;
        QVERIFY(m_shop->connection().runScript(
            sqlite ? u"DROP TRIGGER stockroom_auth_group_update; CREATE TRIGGER stockroom_auth_group_update AFTER "
                     "UPDATE ON auth_group BEGIN SELECT 1; END"_s
                   : u"CREATE OR REPLACE FUNCTION stockroom_note() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN "
                     "RETURN NULL; END'"_s));
        auto opened = store::look(m_shop->connection());
        QVERIFY(opened->unwatched.contains(u"auth_group"_s));
        // Something noted the changes all the time.
        QCOMPARE(opened->unnoted, QStringList());
        QVERIFY(store::mend(m_shop->connection(), *opened, u"ann"_s));
        QCOMPARE(*Triggers::lackingIn(m_shop->connection(), *m_shop->catalogue()), QStringList());
        m_shop->ask(u"INSERT INTO auth_group (name) VALUES ('staff')"_s);
        m_shop->ask(u"UPDATE auth_group SET name = 'people'"_s);
        QCOMPARE(rows(), u"2"_s);
    }

    void aColumnWhoseTextIsToBeKeptIsNamed()
    {
        m_shop->ask(u"ALTER TABLE auth_group ADD COLUMN colour "_s +
                    (m_shop->connection().dialect() == entity::Dialect::Sqlite ? u"text"_s : u"jsonb"_s));
        auto opened = store::look(m_shop->connection());
        QCOMPARE(opened->unwatched, QStringList{u"auth_group"_s});
        QVERIFY(store::mend(m_shop->connection(), *opened, u"ann"_s));
        QCOMPARE(store::look(m_shop->connection())->unwatched, QStringList());
        // Another program may call it otherwise at any time: what becomes of its rows is written down all the same.
        m_shop->ask(u"ALTER TABLE auth_group RENAME COLUMN colour TO hue"_s);
        m_shop->ask(u"INSERT INTO auth_group (name) VALUES ('staff')"_s);
        QCOMPARE(rows(), u"1"_s);
    }

    void aChangeOfCaseAloneIsWritten()
    {
        const bool sqlite = m_shop->connection().dialect() == entity::Dialect::Sqlite;
        m_shop->ask(u"ALTER TABLE auth_group ADD COLUMN colour varchar(20) "_s +
                    (sqlite ? u"COLLATE NOCASE"_s : QString()));
        const auto now = *entity::Catalogue::over(*m_shop->connection().tables());
        QVERIFY(Triggers::install(m_shop->connection(), *now));
        m_shop->ask(u"INSERT INTO auth_group(name, colour) VALUES ('staff', 'Red')"_s);
        m_shop->ask(u"UPDATE auth_group SET colour = 'red'"_s);
        const auto noted = store::History::since(m_shop->connection(), *now, {});
        QCOMPARE(noted->sets.back().changes.back().before, (entity::Values{{u"colour"_s, u"Red"_s}}));
        QCOMPARE(noted->sets.back().changes.back().after, (entity::Values{{u"colour"_s, u"red"_s}}));
    }

    void aLongNameOfATableIsNoHindrance()
    {
        // A backend's own user model may stand in a table of any name.
        const QString table = u"people_who_work_in_the_shop_"_s + QString(30, u'x');
        m_shop->ask(u"ALTER TABLE auth_user RENAME TO "_s + table);
        const auto catalogue = *entity::Catalogue::over(*m_shop->connection().tables());
        QVERIFY(Triggers::install(m_shop->connection(), *catalogue));
        QCOMPARE(*Triggers::lackingIn(m_shop->connection(), *catalogue), QStringList());
        m_shop->ask(u"DELETE FROM %1"_s.arg(table));
        QCOMPARE(rows(), u"0"_s);
        m_shop->ask(
            u"INSERT INTO %1(password, is_superuser, username, first_name, last_name, email, is_staff, "
            "is_active, date_joined) VALUES ('', '0', 'clerk1', '', '', '', '0', '1', '2026-01-02 03:04:05')"_s.arg(
                table));
        QCOMPARE(rows(), u"1"_s);
    }

private:
    QString rows() { return m_shop->ask(u"SELECT count(*) FROM stockroom_history"_s).front(); }
};

QTEST_GUILESS_MAIN(TriggersTest)
#include "triggers_test.moc"
