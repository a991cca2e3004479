// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/database/longstep.h"

#include "models/database/migration.h"
#include "tests/support/places.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <thread>

using namespace Qt::StringLiterals;
using namespace stockroom;
using database::Connection;
using database::LongStep;
using database::Migration;
using database::Migrations;
using entity::Dialect;
using entity::ProblemKind;

namespace
{

constexpr const char *kTable = "-- A table.\nCREATE TABLE stockroom_t (a integer, b integer);\n-- down\n"
                               "DROP TABLE stockroom_t;\n";
constexpr const char *kOutside =
    "-- outside a transaction\nCREATE INDEX CONCURRENTLY IF NOT EXISTS stockroom_a ON stockroom_t (a);\n"
    "CREATE UNIQUE INDEX CONCURRENTLY IF NOT EXISTS stockroom_b\n    ON stockroom_t (b);\n-- down\n"
    "DROP INDEX CONCURRENTLY IF EXISTS stockroom_b;\nDROP INDEX CONCURRENTLY IF EXISTS stockroom_a;\n";
constexpr const char *kInside =
    "-- outside a transaction\nCREATE INDEX stockroom_a ON stockroom_t (a);\n"
    "CREATE UNIQUE INDEX stockroom_b ON stockroom_t (b);\n-- down\nDROP INDEX stockroom_b;\nDROP INDEX stockroom_a;\n";

} // namespace

class LongStepTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_connection.reset(); }

    void itRunsAfterTheOthersAndBackAgain_data() { test::onEachDatabase(); }
    void itRunsAfterTheOthersAndBackAgain();
    void whatFailsInTheMiddleIsMarkedAndGoneOnWith_data() { test::onEachDatabase(); }
    void whatFailsInTheMiddleIsMarkedAndGoneOnWith();
    void whatFailedInTheMiddleCanBeTakenBack_data() { test::onEachDatabase(); }
    void whatFailedInTheMiddleCanBeTakenBack();
    void oneWhoseConnectionDiesIsGoneOnWith_data() { test::onEachDatabase(); }
    void oneWhoseConnectionDiesIsGoneOnWith();
    void oneThatAnotherVersionBeganIsLeftAlone_data() { test::onEachDatabase(); }
    void oneThatAnotherVersionBeganIsLeftAlone();
    void inAnOpenTransactionItWaitsForTheCommit_data() { test::onEachDatabase(); }
    void inAnOpenTransactionItWaitsForTheCommit();
    void aReleaseTakesItBackInItsTransaction_data() { test::onEachDatabase(); }
    void aReleaseTakesItBackInItsTransaction();
    void whatOthersTookBackStaysAsTheyLeftIt_data() { test::onEachDatabase(); }
    void whatOthersTookBackStaysAsTheyLeftIt();
    void twoAtOnceTakeTurns_data() { test::onEachDatabase(); }
    void twoAtOnceTakeTurns();
    void theTriggersAreThereBeforeItBegins_data() { test::onEachDatabase(); }
    void theTriggersAreThereBeforeItBegins();

private:
    std::unique_ptr<Connection> open() const;
    void write(const QString &file, const char *text) const;
    bool isFile() const { return m_connection->dialect() == Dialect::Sqlite; }
    QString ask(const QString &text)
    {
        const auto rows = m_connection->run({text});
        return rows && (*rows)->next() ? (*rows)->value(0).toString() : QString();
    }
    /// The indexes of ours that are whole.
    QString indexes()
    {
        return ask(isFile() ? u"SELECT count(*) FROM sqlite_master WHERE name IN ('stockroom_a', 'stockroom_b')"_s
                            : u"SELECT count(*) FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid "
                              "WHERE i.indisvalid AND c.relname IN ('stockroom_a', 'stockroom_b')"_s);
    }
    entity::Result<entity::Done> migrate(int target = -1)
    {
        return Migrations::migrate(*m_connection, m_steps, u"ann"_s, target);
    }
    /// Two rows that the second index of the step refuses.
    void putInTheWay() { QVERIFY(m_connection->runScript(u"INSERT INTO stockroom_t VALUES (1, 1), (2, 1)"_s)); }

    database::Place m_place;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Connection> m_connection;
    QList<Migration> m_steps;
};

void LongStepTest::init()
{
    QFETCH(QString, place);
    m_place = *database::Place::parse(place);
    m_connection = open();
    m_folder = std::make_unique<QTemporaryDir>();
    write(u"0001_table.sql"_s, kTable);
    write(u"0002_indexes.postgres.sql"_s, kOutside);
    write(u"0002_indexes.sqlite.sql"_s, kInside);
    m_steps = *Migrations::known(m_connection->dialect(), m_folder->path());
    QCOMPARE(m_steps.size(), 2);
    // SQLite has nothing that could not run in a transaction.
    QCOMPARE(m_steps.back().isLong, !isFile());
}

std::unique_ptr<Connection> LongStepTest::open() const
{
    auto connection = Connection::open(m_place, Connection::Access::Create);
    if (!connection)
        qFatal("%s", qPrintable(connection.problem().text));
    return std::move(*connection);
}

void LongStepTest::write(const QString &name, const char *text) const
{
    QFile file(m_folder->filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text) > 0);
}

void LongStepTest::itRunsAfterTheOthersAndBackAgain()
{
    const auto done = migrate();
    QVERIFY2(done, qPrintable(done ? QString() : done.problem().text));
    QCOMPARE(Migrations::applied(*m_connection)->size(), 2);
    QCOMPARE(Migrations::applied(*m_connection)->back().appliedBy, u"ann"_s);
    QCOMPARE(indexes(), u"2"_s);
    QVERIFY(!LongStep::begun(*m_connection)->has_value());
    QVERIFY(migrate(1));
    QCOMPARE(Migrations::applied(*m_connection)->size(), 1);
    QCOMPARE(indexes(), u"0"_s);
    QVERIFY(migrate(0));
    QCOMPARE(m_connection->tables()->keys(), QStringList{u"stockroom_migration"_s});
}

void LongStepTest::whatFailsInTheMiddleIsMarkedAndGoneOnWith()
{
    QVERIFY(migrate(1));
    putInTheWay();
    const auto failed = migrate();
    QVERIFY(!failed);
    QCOMPARE(failed.problem().kind, ProblemKind::Broken);
    QVERIFY2(failed.problem().text.contains(u"2 (indexes)"), qPrintable(failed.problem().text));
    QCOMPARE(*Migrations::pending(*m_connection, m_steps), 1);
    QCOMPARE(*LongStep::begun(*m_connection), isFile() ? std::nullopt : std::optional(2));
    QCOMPARE(ask(isFile() ? u"SELECT '5s'"_s : u"SELECT current_setting('lock_timeout')"_s), u"5s"_s);
    // Nobody is in the way of the next one, and what the index left behind is not taken for it.
    QVERIFY(m_connection->runScript(u"DELETE FROM stockroom_t WHERE a = 2"_s));
    m_connection = open();
    const auto done = migrate();
    QVERIFY2(done, qPrintable(done ? QString() : done.problem().text));
    QCOMPARE(indexes(), u"2"_s);
    QCOMPARE(*Migrations::pending(*m_connection, m_steps), 0);
    QVERIFY(!LongStep::begun(*m_connection)->has_value());
}

void LongStepTest::whatFailedInTheMiddleCanBeTakenBack()
{
    QVERIFY(migrate(1));
    putInTheWay();
    QVERIFY(!migrate());
    const auto back = migrate(1);
    QVERIFY2(back, qPrintable(back ? QString() : back.problem().text));
    QVERIFY(!LongStep::begun(*m_connection)->has_value());
    QCOMPARE(ask(isFile() ? u"SELECT count(*) FROM sqlite_master WHERE name = 'stockroom_a'"_s
                          : u"SELECT count(*) FROM pg_class WHERE relname IN ('stockroom_a', 'stockroom_b')"_s),
             u"0"_s);
    QCOMPARE(ask(u"SELECT count(*) FROM stockroom_t"_s), u"2"_s);
}

void LongStepTest::oneWhoseConnectionDiesIsGoneOnWith()
{
    QVERIFY(migrate(1));
    QList<Migration> deadly = m_steps;
    deadly.back().up =
        deadly.back().up.section(u';', 0, 0) +
        (isFile() ? u";\nSELECT nothing();\n"_s : u";\nSELECT pg_terminate_backend(pg_backend_pid());\n"_s);
    QVERIFY(!Migrations::migrate(*m_connection, deadly, u"ann"_s));
    QCOMPARE(m_connection->isLost(), !isFile());
    m_connection = open();
    QCOMPARE(indexes(), isFile() ? u"0"_s : u"1"_s);
    const auto done = migrate();
    QVERIFY2(done, qPrintable(done ? QString() : done.problem().text));
    QCOMPARE(indexes(), u"2"_s);
}

void LongStepTest::oneThatAnotherVersionBeganIsLeftAlone()
{
    QVERIFY(migrate(1));
    for (int number : {1, 9}) {
        QVERIFY(m_connection->runScript(u"CREATE TABLE stockroom_migration_begun_%1 (a integer)"_s.arg(number)));
        // No step of SQLite's is ever begun.
        const auto done = migrate();
        QCOMPARE(done.ok(), isFile());
        if (!isFile())
            QCOMPARE(done.problem().kind, ProblemKind::Unready);
        QVERIFY(m_connection->runScript(u"DROP TABLE stockroom_migration_begun_%1"_s.arg(number)));
    }
}

void LongStepTest::inAnOpenTransactionItWaitsForTheCommit()
{
    QVERIFY(m_connection->atomically([this] { return migrate(); }));
    QCOMPARE(Migrations::applied(*m_connection)->size(), isFile() ? 2 : 1);
    QVERIFY(migrate());
    QCOMPARE(Migrations::applied(*m_connection)->size(), 2);
    QCOMPARE(indexes(), u"2"_s);
}

void LongStepTest::aReleaseTakesItBackInItsTransaction()
{
    QVERIFY(migrate());
    QVERIFY(m_connection->begin());
    QVERIFY(migrate(0));
    m_connection->rollback();
    QCOMPARE(indexes(), u"2"_s);
    QVERIFY(migrate(1));
    putInTheWay();
    QVERIFY(!migrate());
    const auto gone = m_connection->atomically([this] { return migrate(0); });
    QVERIFY2(gone, qPrintable(gone ? QString() : gone.problem().text));
    QCOMPARE(m_connection->tables()->keys(), QStringList{u"stockroom_migration"_s});
}

void LongStepTest::whatOthersTookBackStaysAsTheyLeftIt()
{
    QVERIFY(migrate(1));
    // They made something of that name since.
    QVERIFY(m_connection->runScript(u"CREATE INDEX stockroom_a ON stockroom_t (a)"_s));
    const auto back = m_connection->atomically([this] { return LongStep::takeBack(*m_connection, m_steps.back()); });
    QVERIFY2(back, back ? "" : qPrintable(back.problem().text));
    QCOMPARE(indexes(), u"1"_s);
    QCOMPARE(Migrations::applied(*m_connection)->size(), 1);
}

void LongStepTest::twoAtOnceTakeTurns()
{
    const auto work = [this](QString *refused) {
        const auto connection = open();
        const auto done = Migrations::migrate(*connection, m_steps, u"bob"_s);
        *refused = done ? QString() : done.problem().text;
    };
    QString refused[3];
    std::thread threads[3];
    for (int i = 0; i < 3; ++i)
        threads[i] = std::thread(work, &refused[i]);
    for (std::thread &each : threads)
        each.join();
    QCOMPARE(refused[0] + refused[1] + refused[2], QString());
    QCOMPARE(indexes(), u"2"_s);
    QCOMPARE(Migrations::applied(*m_connection)->size(), 2);
}

void LongStepTest::theTriggersAreThereBeforeItBegins()
{
    QStringList done;
    const Migrations::Around around{.before =
                                        [&done](Connection &) {
                                            done << u"before"_s;
                                            return entity::Done{};
                                        },
                                    .complete =
                                        [&done](Connection &connection) {
                                            done << u"complete %1"_s.arg(Migrations::applied(connection)->size());
                                            return entity::Done{};
                                        }};
    QVERIFY(Migrations::migrate(*m_connection, m_steps, u"ann"_s, -1, around));
    // Others write on while the indexes are made, and are to be noted.
    QCOMPARE(done, isFile() ? (QStringList{u"before"_s, u"before"_s, u"complete 2"_s})
                            : (QStringList{u"before"_s, u"complete 1"_s, u"complete 2"_s}));
}

QTEST_GUILESS_MAIN(LongStepTest)
#include "longstep_test.moc"
