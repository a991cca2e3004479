// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/database/worker.h"

#include "tests/support/places.h"
#include "tests/support/postgres.h"

#include <QTest>
#include <future>

using namespace Qt::StringLiterals;
using namespace stockroom;
using database::Connection;
using database::Place;
using database::Worker;
using entity::Dialect;
using entity::Problem;
using entity::ProblemKind;

namespace
{

/// A statement that does not end by itself while a test runs.
QString endless(Dialect dialect)
{
    return dialect == Dialect::Sqlite
               ? u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n"_s
               : u"SELECT pg_sleep(100000)"_s;
}

int answerOf(Connection &connection)
{
    const auto query = connection.run({u"SELECT 40 + CAST(? AS integer)"_s, {2}});
    return query && (*query)->next() ? (*query)->value(0).toInt() : -1;
}

/// Runs a task to its end and gives what it found.
int ask(Worker &worker)
{
    std::promise<int> answer;
    worker.post([&answer](Connection *connection, const Problem &) {
        answer.set_value(connection ? answerOf(*connection) : -2);
    });
    return answer.get_future().get();
}

/// A second door to the server of a place, to do to the first one what others do.
class Other
{
public:
    explicit Other(const QString &place)
        : m_name(Place::parse(place)->title()),
          m_connection(std::move(*Connection::open(*Place::parse(test::Postgres::ofThisProcess().url(u"postgres"_s)),
                                                   Connection::Access::Write)))
    {
    }

    void allow(bool connections)
    {
        if (!m_connection
                 ->runScript(
                     u"ALTER DATABASE \"%1\" ALLOW_CONNECTIONS %2"_s.arg(m_name, connections ? u"true"_s : u"false"_s))
                 .ok())
            qFatal("ALTER DATABASE failed");
    }

    void cutAll()
    {
        if (!m_connection->run(
                {u"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = ?"_s, {m_name}}))
            qFatal("pg_terminate_backend failed");
    }

private:
    QString m_name;
    std::unique_ptr<Connection> m_connection;
};

} // namespace

class WorkerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tasksRunInTheirOrderAndUrgentOnesFirst_data() { test::onEachDatabase(); }
    void tasksRunInTheirOrderAndUrgentOnesFirst();
    void waitingTaskIsDropped_data() { test::onEachDatabase(); }
    void waitingTaskIsDropped();
    void runningStatementIsInterruptedAndTheNextIsNot_data() { test::onEachDatabase(); }
    void runningStatementIsInterruptedAndTheNextIsNot();
    void unknownTicketsHarmNobody_data() { test::onEachDatabase(); }
    void unknownTicketsHarmNobody();
    void endsWhileALongStatementRuns_data() { test::onEachDatabase(); }
    void endsWhileALongStatementRuns();
    void endsWhileATaskHasManyLongStatements_data() { test::onEachDatabase(); }
    void endsWhileATaskHasManyLongStatements();
    void aTaskThatDoesNotEndIsNotWaitedFor_data() { test::onEachDatabase(); }
    void aTaskThatDoesNotEndIsNotWaitedFor();
    void openTransactionOfATaskIsRolledBack_data() { test::onEachDatabase(); }
    void openTransactionOfATaskIsRolledBack();
    void missingStoreIsToldToTheTask();
    void taskThatLostItsServerRunsAgain();
    void serverIsAskedForUntilItAnswers();
    void taskThatWaitsForAServerCanBeCancelled();
    void serverThatIsAwayFromTheBeginningIsWaitedForByWriters();
    void taskThatWaitsForItsFirstConnectionCanBeCancelled();
    void endsWhileAServerIsAway();
};

void WorkerTest::tasksRunInTheirOrderAndUrgentOnesFirst()
{
    QFETCH(QString, place);
    Worker worker(*Place::parse(place), Connection::Access::Create);
    std::promise<void> begin;
    std::promise<void> end;
    QString order; // touched on the worker's thread alone until the end is told
    const auto task = [&order](QChar letter) {
        return [&order, letter](Connection *, const Problem &) { order += letter; };
    };
    worker.post([&begin](Connection *, const Problem &) { begin.get_future().wait(); });
    worker.post(task(u'b'));
    worker.post(task(u'c'));
    worker.post(task(u'a'), Worker::Turn::Next);
    worker.post([&end](Connection *, const Problem &) { end.set_value(); });
    begin.set_value();
    end.get_future().wait();
    QCOMPARE(order, u"abc"_s);
}

void WorkerTest::waitingTaskIsDropped()
{
    QFETCH(QString, place);
    Worker worker(*Place::parse(place), Connection::Access::Create);
    std::promise<void> begin;
    bool ran = false;
    worker.post([&begin](Connection *, const Problem &) { begin.get_future().wait(); });
    const Worker::Ticket ticket = worker.post([&ran](Connection *, const Problem &) { ran = true; });
    QVERIFY(worker.cancel(ticket));
    QVERIFY(!worker.cancel(ticket));
    begin.set_value();
    QCOMPARE(ask(worker), 42);
    QVERIFY(!ran);
}

void WorkerTest::runningStatementIsInterruptedAndTheNextIsNot()
{
    QFETCH(QString, place);
    Worker worker(*Place::parse(place), Connection::Access::Create);
    for (int i = 0; i < 20; ++i) {
        std::promise<void> begun;
        std::promise<ProblemKind> ended;
        bool interrupted = false;
        const Worker::Ticket ticket = worker.post([&](Connection *connection, const Problem &) {
            begun.set_value();
            const auto query = connection->run({endless(connection->dialect())});
            interrupted = connection->isInterrupted();
            ended.set_value(query ? ProblemKind::Missing : query.problem().kind);
        });
        begun.get_future().wait();
        QVERIFY(!worker.cancel(ticket));
        QCOMPARE(ended.get_future().get(), ProblemKind::Busy);
        QVERIFY(interrupted);
        QCOMPARE(ask(worker), 42);
    }
}

void WorkerTest::unknownTicketsHarmNobody()
{
    QFETCH(QString, place);
    Worker worker(*Place::parse(place), Connection::Access::Create);
    QVERIFY(!worker.cancel(0));
    QVERIFY(!worker.cancel(99));
    worker.cancelAll();
    QCOMPARE(ask(worker), 42);
}

void WorkerTest::endsWhileALongStatementRuns()
{
    QFETCH(QString, place);
    const auto begun = std::make_shared<std::promise<void>>();
    const auto failed = std::make_shared<std::promise<bool>>();
    {
        Worker worker(*Place::parse(place), Connection::Access::Create);
        worker.post([=](Connection *connection, const Problem &) {
            begun->set_value();
            failed->set_value(!connection->run({endless(connection->dialect())}).ok());
        });
        worker.post([](Connection *, const Problem &) { qFatal("A task ran after the end"); });
        begun->get_future().wait();
    }
    QVERIFY(failed->get_future().get());
}

void WorkerTest::endsWhileATaskHasManyLongStatements()
{
    QFETCH(QString, place);
    const auto begun = std::make_shared<std::promise<void>>();
    const auto failures = std::make_shared<std::promise<int>>();
    {
        Worker worker(*Place::parse(place), Connection::Access::Create);
        worker.post([=](Connection *connection, const Problem &) {
            begun->set_value();
            int failed = 0;
            for (int i = 0; i < 3; ++i)
                failed += connection->run({endless(connection->dialect())}).ok() ? 0 : 1;
            failures->set_value(failed);
        });
        begun->get_future().wait();
    }
    QCOMPARE(failures->get_future().get(), 3);
}

void WorkerTest::aTaskThatDoesNotEndIsNotWaitedFor()
{
    QFETCH(QString, place);
    const auto begun = std::make_shared<std::promise<void>>();
    const auto go = std::make_shared<std::promise<void>>();
    const auto ended = std::make_shared<std::promise<int>>();
    {
        Worker worker(*Place::parse(place), Connection::Access::Create);
        // As a system call for a server that is gone.
        worker.post([=](Connection *connection, const Problem &) {
            begun->set_value();
            go->get_future().wait();
            ended->set_value(answerOf(*connection));
        });
        begun->get_future().wait();
    }
    go->set_value();
    // Told to stop, its statement fails; it still has its connection.
    QCOMPARE(ended->get_future().get(), -1);
}

void WorkerTest::openTransactionOfATaskIsRolledBack()
{
    QFETCH(QString, place);
    Worker worker(*Place::parse(place), Connection::Access::Create);
    worker.post([](Connection *connection, const Problem &) {
        if (!connection->begin().ok() || !connection->runScript(u"CREATE TABLE half (i integer)"_s).ok())
            qFatal("The test cannot begin");
    });
    std::promise<bool> clean;
    worker.post([&clean](Connection *connection, const Problem &) {
        clean.set_value(!connection->inTransaction() && connection->tables()->isEmpty());
    });
    QVERIFY(clean.get_future().get());
}

void WorkerTest::missingStoreIsToldToTheTask()
{
    Worker worker(*Place::parse(test::freshPlace(test::Kind::Sqlite)), Connection::Access::Write);
    std::promise<ProblemKind> told;
    worker.post([&told](Connection *connection, const Problem &problem) {
        told.set_value(connection ? ProblemKind::Broken : problem.kind);
    });
    QCOMPARE(told.get_future().get(), ProblemKind::Missing);
}

void WorkerTest::taskThatLostItsServerRunsAgain()
{
    const QString place = test::freshPlace(test::Kind::Postgres);
    Worker worker(*Place::parse(place), Connection::Access::Write);
    QCOMPARE(ask(worker), 42);
    Other other(place);
    other.cutAll();
    std::promise<int> answer;
    int runs = 0;
    worker.post([&](Connection *connection, const Problem &) {
        ++runs;
        const int found = answerOf(*connection); // by a statement that was prepared before the cut
        if (!connection->isLost())
            answer.set_value(found);
    });
    QCOMPARE(answer.get_future().get(), 42);
    QCOMPARE(runs, 2);
}

void WorkerTest::serverIsAskedForUntilItAnswers()
{
    const QString place = test::freshPlace(test::Kind::Postgres);
    Worker worker(*Place::parse(place), Connection::Access::Write);
    QCOMPARE(ask(worker), 42);
    Other other(place);
    other.allow(false);
    other.cutAll();
    std::promise<void> lost;
    std::promise<int> answer;
    worker.post([&, told = false](Connection *connection, const Problem &) mutable {
        const int found = answerOf(*connection);
        if (!connection->isLost())
            answer.set_value(found);
        else if (!std::exchange(told, true))
            lost.set_value();
    });
    lost.get_future().wait();
    other.allow(true);
    QCOMPARE(answer.get_future().get(), 42);
}

void WorkerTest::taskThatWaitsForAServerCanBeCancelled()
{
    const QString place = test::freshPlace(test::Kind::Postgres);
    Worker worker(*Place::parse(place), Connection::Access::Write);
    QCOMPARE(ask(worker), 42);
    Other other(place);
    other.allow(false);
    other.cutAll();
    std::promise<void> lost;
    const Worker::Ticket ticket = worker.post([&](Connection *connection, const Problem &) {
        answerOf(*connection);
        lost.set_value(); // a second time would throw
    });
    lost.get_future().wait();
    worker.cancel(ticket);
    other.allow(true);
    QCOMPARE(ask(worker), 42);
}

void WorkerTest::serverThatIsAwayFromTheBeginningIsWaitedForByWriters()
{
    const QString place = test::freshPlace(test::Kind::Postgres);
    Other other(place);
    other.allow(false);
    Worker reader(*Place::parse(place), Connection::Access::Read);
    Worker writer(*Place::parse(place), Connection::Access::Write);
    bool isAllowed = false;
    std::promise<std::pair<int, bool>> answer;
    writer.post([&](Connection *connection, const Problem &) {
        answer.set_value({connection ? answerOf(*connection) : -2, isAllowed});
    });
    const Worker::Ticket unwanted = writer.post([](Connection *, const Problem &) { qFatal("Nobody wants this"); });
    QCOMPARE(ask(reader), -2);
    QVERIFY(writer.cancel(unwanted));
    isAllowed = true;
    other.allow(true);
    QCOMPARE(answer.get_future().get(), std::pair(42, true));
    QCOMPARE(ask(reader), 42);
}

void WorkerTest::taskThatWaitsForItsFirstConnectionCanBeCancelled()
{
    const QString place = test::freshPlace(test::Kind::Postgres);
    Other other(place);
    other.allow(false);
    Worker writer(*Place::parse(place), Connection::Access::Write);
    writer.post([](Connection *, const Problem &) { qFatal("Nobody wants this"); });
    writer.cancelAll();
    other.allow(true);
    QCOMPARE(ask(writer), 42);
}

void WorkerTest::endsWhileAServerIsAway()
{
    const QString place = test::freshPlace(test::Kind::Postgres);
    Other other(place);
    const auto lost = std::make_shared<std::promise<void>>();
    {
        Worker worker(*Place::parse(place), Connection::Access::Write);
        QCOMPARE(ask(worker), 42);
        other.allow(false);
        other.cutAll();
        worker.post([=](Connection *connection, const Problem &) {
            answerOf(*connection);
            lost->set_value(); // a second time would throw
        });
        lost->get_future().wait();
    }
    other.allow(true);
}

QTEST_GUILESS_MAIN(WorkerTest)
#include "worker_test.moc"
