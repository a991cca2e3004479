// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/database/owntables.h"

#include "tests/support/shoptest.h"

using namespace Qt::StringLiterals;
using namespace stockroom;
using database::Migration;
using database::Migrations;
using database::OwnTables;

class OwnTablesTest : public test::ShopTest
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsMadeAndDroppedIsKnown();
    void aTableIsMadeAsTheStepsLeaveIt();
    void whatTheStepsLeftIsAllThere();
    void whatSomebodyDroppedIsMissing();
};

static QList<Migration> steps()
{
    return {{.number = 1,
             .up = u"CREATE TABLE a (\n id integer\n);\nCREATE INDEX a_id ON a (id);\n"
                   "CREATE TABLE b (id integer);\n"_s},
            {.number = 2,
             .up = u"DROP TABLE b;\nDROP INDEX a_id;\nCREATE UNIQUE INDEX CONCURRENTLY a_new ON a (id);\n"
                   "CREATE TABLE IF NOT EXISTS c (id integer);\n"_s}};
}

void OwnTablesTest::whatIsMadeAndDroppedIsKnown()
{
    QCOMPARE(OwnTables::madeBy(steps()), (QStringList{u"a"_s, u"c"_s}));
    QCOMPARE(OwnTables::madeBy(steps().first(1)), (QStringList{u"a"_s, u"b"_s}));
    QCOMPARE(OwnTables::madeBy({}), QStringList());
}

void OwnTablesTest::aTableIsMadeAsTheStepsLeaveIt()
{
    QCOMPARE(OwnTables::script(steps(), u"a"_s, entity::Dialect::Postgres),
             (QStringList{u"CREATE TABLE a (\n id integer\n)"_s, u"CREATE INDEX a_id ON a (id)"_s, u"DROP INDEX a_id"_s,
                          u"CREATE UNIQUE INDEX a_new ON a (id)"_s}));
    QCOMPARE(OwnTables::script(steps(), u"c"_s, entity::Dialect::Sqlite),
             QStringList{u"CREATE TABLE IF NOT EXISTS c (id integer)"_s});
}

void OwnTablesTest::whatTheStepsLeftIsAllThere()
{
    const auto known = Migrations::known(m_shop->connection().dialect());
    QVERIFY(OwnTables::madeBy(*known).contains(u"stockroom_history"_s));
    QCOMPARE(*OwnTables::missingIn(m_shop->connection(), *known), QStringList());
}

void OwnTablesTest::whatSomebodyDroppedIsMissing()
{
    const auto known = Migrations::known(m_shop->connection().dialect());
    m_shop->ask(u"DROP TABLE stockroom_outbox"_s);
    QCOMPARE(*OwnTables::missingIn(m_shop->connection(), *known), QStringList{u"stockroom_outbox"_s});
}

QTEST_GUILESS_MAIN(OwnTablesTest)
#include "owntables_test.moc"
