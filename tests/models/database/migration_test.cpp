// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/database/migration.h"

#include "tests/support/places.h"
#include "tests/support/shop.h"

#include <QTest>
#include <thread>

using namespace Qt::StringLiterals;
using namespace stockroom;
using database::Connection;
using database::Migration;
using database::Migrations;
using database::Place;
using entity::Dialect;
using entity::ProblemKind;

class MigrationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_connection.reset(); }
    void freshStoreGetsAllStepsAndTheSecondTimeNone_data() { test::onEachDatabase(); }
    void freshStoreGetsAllStepsAndTheSecondTimeNone();
    void everyStepGoesDownAndUpAgain_data() { test::onEachDatabase(); }
    void everyStepGoesDownAndUpAgain();
    void eachOlderStoreBecomesTheSameAsAFreshOne_data() { test::onEachDatabase(); }
    void eachOlderStoreBecomesTheSameAsAFreshOne();
    void newerStoreIsLeftAlone_data() { test::onEachDatabase(); }
    void newerStoreIsLeftAlone();
    void changedStepIsNoticed_data() { test::onEachDatabase(); }
    void changedStepIsNoticed();
    void gapIsNoticed_data() { test::onEachDatabase(); }
    void gapIsNoticed();
    void brokenStepRollsBackAndTheStepsBeforeStay_data() { test::onEachDatabase(); }
    void brokenStepRollsBackAndTheStepsBeforeStay();
    void unknownTargetIsRefused_data() { test::onEachDatabase(); }
    void unknownTargetIsRefused();
    void twoThatMigrateAtOnceTakeTurns_data() { test::onEachDatabase(); }
    void twoThatMigrateAtOnceTakeTurns();
    void whatBelongsAroundTheStepsIsDoneWithThem_data() { test::onEachDatabase(); }
    void whatBelongsAroundTheStepsIsDoneWithThem();
    void inAnOpenTransactionAllStepsAreOne_data() { test::onEachDatabase(); }
    void inAnOpenTransactionAllStepsAreOne();
    void anotherProgramsTablesStay_data() { test::onEachDatabase(); }
    void anotherProgramsTablesStay();

private:
    std::unique_ptr<Connection> open() const;
    /// The steps one, two, …, each making a table of its name.
    QList<Migration> steps(int count) const;
    QStringList tables() const { return m_connection->tables()->keys(); }
    entity::Result<entity::Done> migrate(const QList<Migration> &known, int target = -1)
    {
        return Migrations::migrate(*m_connection, known, u"ann"_s, target);
    }

    Place m_place;
    std::unique_ptr<Connection> m_connection;
};

void MigrationTest::init()
{
    QFETCH(QString, place);
    m_place = *Place::parse(place);
    m_connection = open();
}

std::unique_ptr<Connection> MigrationTest::open() const
{
    auto connection = Connection::open(m_place, Connection::Access::Create);
    if (!connection)
        qFatal("%s", qPrintable(connection.problem().text));
    return std::move(*connection);
}

QList<Migration> MigrationTest::steps(int count) const
{
    QList<Migration> steps;
    for (int i = 1; i <= count; ++i) {
        const QString table = u"stockroom_t%1"_s.arg(i);
        steps.append({.number = i,
                      .name = u"make t%1"_s.arg(i),
                      .up = u"CREATE TABLE %1 (a integer); INSERT INTO %1 VALUES (%2);"_s.arg(table).arg(i),
                      .down = u"DROP TABLE "_s + table,
                      .checksum = QString(64, QChar(u'a' + i))});
    }
    return steps;
}

void MigrationTest::freshStoreGetsAllStepsAndTheSecondTimeNone()
{
    const auto known = Migrations::known(m_place.dialect());
    QVERIFY2(known.ok(), known.ok() ? "" : qPrintable(known.problem().text));
    QVERIFY(known->size() >= 2);
    QVERIFY(Migrations::applied(*m_connection)->isEmpty());
    const auto migrated = migrate(*known);
    QVERIFY2(migrated.ok(), migrated.ok() ? "" : qPrintable(migrated.problem().text));
    const auto applied = Migrations::applied(*m_connection);
    QCOMPARE(applied->size(), known->size());
    QCOMPARE(applied->first().name, u"settings"_s);
    QCOMPARE(applied->first().checksum, known->first().checksum);
    QCOMPARE(applied->first().appliedBy, u"ann"_s);
    QVERIFY(!applied->first().appliedAt.isEmpty());
    for (const QString &table : {u"stockroom_setting"_s, u"stockroom_change_set"_s, u"stockroom_history"_s})
        QVERIFY2(tables().contains(table), qPrintable(table));
    QVERIFY(migrate(*known).ok());
    QCOMPARE(Migrations::applied(*m_connection)->size(), applied->size());
    QCOMPARE(Migrations::applied(*m_connection)->last().appliedAt, applied->last().appliedAt);
}

void MigrationTest::everyStepGoesDownAndUpAgain()
{
    const auto known = Migrations::known(m_place.dialect());
    QVERIFY(migrate(*known).ok());
    const QStringList all = tables();
    for (int target = int(known->size()) - 1; target >= 0; --target) {
        QVERIFY(migrate(*known, target).ok());
        QCOMPARE(Migrations::applied(*m_connection)->size(), target);
    }
    QCOMPARE(tables(), QStringList{u"stockroom_migration"_s});
    QVERIFY(migrate(*known).ok());
    QCOMPARE(tables(), all);
}

void MigrationTest::eachOlderStoreBecomesTheSameAsAFreshOne()
{
    const auto known = Migrations::known(m_place.dialect());
    QVERIFY(migrate(*known).ok());
    const QStringList fresh = test::schemaOf(*m_connection);
    for (int older = 0; older < known->size(); ++older) {
        QVERIFY(migrate(*known, older).ok());
        QCOMPARE(*Migrations::pending(*m_connection, *known), int(known->size()) - older);
        QVERIFY(migrate(*known).ok());
        QCOMPARE(test::schemaOf(*m_connection), fresh);
        QCOMPARE(*Migrations::pending(*m_connection, *known), 0);
    }
}

void MigrationTest::newerStoreIsLeftAlone()
{
    QVERIFY(migrate(steps(3)).ok());
    const QStringList before = tables();
    for (const int target : {-1, 0, 2}) {
        const auto refusal = migrate(steps(2), target);
        QVERIFY(!refusal.ok());
        QCOMPARE(refusal.problem().kind, ProblemKind::Unready);
        QVERIFY(refusal.problem().text.contains(u"newer"_s));
    }
    QCOMPARE(tables(), before);
}

void MigrationTest::changedStepIsNoticed()
{
    QVERIFY(migrate(steps(2)).ok());
    QList<Migration> changed = steps(3);
    changed.first().checksum = QString(64, u'x');
    const auto refusal = migrate(changed);
    QVERIFY(!refusal.ok());
    QCOMPARE(refusal.problem().kind, ProblemKind::Unready);
    QVERIFY(!tables().contains(u"stockroom_t3"_s));
}

void MigrationTest::gapIsNoticed()
{
    QVERIFY(migrate(steps(3)).ok());
    QVERIFY(m_connection->runScript(u"DELETE FROM stockroom_migration WHERE number = 2"_s).ok());
    const auto refusal = migrate(steps(3));
    QVERIFY(!refusal.ok());
    QCOMPARE(refusal.problem().kind, ProblemKind::Unready);
    QVERIFY(refusal.problem().text.contains(u'2'));
}

void MigrationTest::brokenStepRollsBackAndTheStepsBeforeStay()
{
    QList<Migration> known = steps(3);
    known[1].up += u"CREATE TABLE nonsense (;"_s;
    const auto refusal = migrate(known);
    QVERIFY(!refusal.ok());
    QCOMPARE(refusal.problem().kind, ProblemKind::Broken);
    QVERIFY(refusal.problem().text.contains(u"make t2"_s));
    QVERIFY(!m_connection->inTransaction());
    QCOMPARE(tables(), (QStringList{u"stockroom_migration"_s, u"stockroom_t1"_s}));
    QCOMPARE(Migrations::applied(*m_connection)->size(), 1);
    // Mended, it goes on from there.
    QVERIFY(migrate(steps(3)).ok());
    QCOMPARE(Migrations::applied(*m_connection)->size(), 3);
    // The same downwards.
    known = steps(3);
    known[2].down += u"; ALTER TABLE nowhere RENAME TO elsewhere"_s;
    QVERIFY(!migrate(known, 0).ok());
    QVERIFY(tables().contains(u"stockroom_t3"_s));
}

void MigrationTest::unknownTargetIsRefused()
{
    const auto refusal = migrate(steps(2), 3);
    QVERIFY(!refusal.ok());
    QCOMPARE(refusal.problem().kind, ProblemKind::Missing);
    QVERIFY(tables().isEmpty());
}

void MigrationTest::twoThatMigrateAtOnceTakeTurns()
{
    const QList<Migration> known = steps(8);
    QString otherProblem;
    std::thread other([&] {
        const auto connection = open();
        if (const auto result = Migrations::migrate(*connection, known, u"bob"_s); !result)
            otherProblem = result.problem().text;
    });
    const auto migrated = migrate(known);
    other.join();
    QVERIFY2(migrated.ok(), migrated.ok() ? "" : qPrintable(migrated.problem().text));
    QCOMPARE(otherProblem, QString());
    QCOMPARE(Migrations::applied(*m_connection)->size(), known.size());
}

void MigrationTest::whatBelongsAroundTheStepsIsDoneWithThem()
{
    QStringList done;
    const Migrations::Around around{
        .before =
            [&done](Connection &connection) {
                done << u"before"_s + QString::number(Migrations::applied(connection)->size());
                return connection.inTransaction() ? entity::Result<entity::Done>(entity::Done{})
                                                  : entity::Problem::broken(u"outside"_s);
            },
        .complete =
            [&done](Connection &connection) {
                done << u"complete"_s + QString::number(Migrations::applied(connection)->size());
                return entity::Result<entity::Done>(entity::Done{});
            }};
    QVERIFY(Migrations::migrate(*m_connection, steps(2), u"ann"_s, -1, around).ok());
    QCOMPARE(done, (QStringList{u"before0"_s, u"before1"_s, u"complete2"_s}));
    done.clear();
    QVERIFY(Migrations::migrate(*m_connection, steps(2), u"ann"_s, 1, around).ok());
    QCOMPARE(done, QStringList{u"before2"_s});
    const Migrations::Around failing{
        .before = [](Connection &) -> entity::Result<entity::Done> { return entity::Problem::broken(u"no"_s); }};
    QVERIFY(!Migrations::migrate(*m_connection, steps(2), u"ann"_s, 0, failing).ok());
    QCOMPARE(Migrations::applied(*m_connection)->size(), 1);
    QVERIFY(!m_connection->inTransaction());
}

void MigrationTest::inAnOpenTransactionAllStepsAreOne()
{
    QVERIFY(m_connection->begin().ok());
    QVERIFY(migrate(steps(3)).ok());
    QVERIFY(m_connection->inTransaction());
    m_connection->rollback();
    QVERIFY(tables().isEmpty());
}

void MigrationTest::anotherProgramsTablesStay()
{
    QVERIFY(m_connection->runScript(u"CREATE TABLE song (id integer); INSERT INTO song VALUES (1)"_s).ok());
    QVERIFY(migrate(steps(2)).ok());
    QVERIFY(migrate(steps(2), 0).ok());
    QCOMPARE(tables(), (QStringList{u"song"_s, u"stockroom_migration"_s}));
}

QTEST_GUILESS_MAIN(MigrationTest)
#include "migration_test.moc"
