// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Transactions that begin with their first statement and end with their last.
#include "models/database/connection.h"
#include "tests/support/places.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace stockroom;
using database::Cells;
using database::Connection;
using database::Place;
using entity::Dialect;
using Violation = Connection::Violation;

class TransactionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_connection.reset(); }
    void itBeginsWithWhicheverStatementIsFirst_data() { test::onEachDatabase(); }
    void itBeginsWithWhicheverStatementIsFirst();
    void whatGoesAheadIsInTheTransaction_data() { test::onEachDatabase(); }
    void whatGoesAheadIsInTheTransaction();
    void whatGoesAheadAndFailsIsTold_data() { test::onEachDatabase(); }
    void whatGoesAheadAndFailsIsTold();
    void whatBeganWithNothingEnds_data() { test::onEachDatabase(); }
    void whatBeganWithNothingEnds();
    void lastStatementIsCommittedWithTheRest_data() { test::onEachDatabase(); }
    void lastStatementIsCommittedWithTheRest();
    void nothingIsSavedWhenTheLastStatementFails_data() { test::onEachDatabase(); }
    void nothingIsSavedWhenTheLastStatementFails();
    void nothingIsSavedWhenTheCommitFails_data() { test::onEachDatabase(); }
    void nothingIsSavedWhenTheCommitFails();
    void firstStatementThatFailsLeavesNothing_data() { test::onEachDatabase(); }
    void firstStatementThatFailsLeavesNothing();
    void commitAfterALostServerIsNotSaid_data() { test::onEachDatabase(); }
    void commitAfterALostServerIsNotSaid();
    void countThatIsTooSmallIsTold_data() { test::onEachDatabase(); }
    void countThatIsTooSmallIsTold();

private:
    qint64 rows();
    bool add(int number) { return m_connection->rows({u"INSERT INTO t VALUES (?)"_s, {number}}, ignored).ok(); }
    static bool ignored(Cells) { return true; }

    Place m_place;
    std::unique_ptr<Connection> m_connection;
};

void TransactionTest::init()
{
    QFETCH(QString, place);
    m_place = *Place::parse(place);
    auto opened = Connection::open(m_place, Connection::Access::Create);
    QVERIFY(opened.ok());
    m_connection = std::move(*opened);
    QVERIFY(m_connection->runScript(u"CREATE TABLE t (a integer PRIMARY KEY)"_s).ok());
}

/// As another connection sees them.
qint64 TransactionTest::rows()
{
    const auto other = Connection::open(m_place, Connection::Access::Read);
    qint64 count = -1;
    const auto read = (*other)->rows({u"SELECT count(*) FROM t"_s}, [&count](Cells row) {
        count = row.front().number();
        return true;
    });
    return read ? count : -1;
}

void TransactionTest::itBeginsWithWhicheverStatementIsFirst()
{
    const auto script = [this](int number) {
        return m_connection->runScript(u"INSERT INTO t VALUES (%1)"_s.arg(number)).ok();
    };
    const auto query = [this](int number) { return m_connection->run({u"INSERT INTO t VALUES (?)"_s, {number}}).ok(); };
    const auto shown = [this](int number) {
        return m_connection->each({u"INSERT INTO t VALUES (?)"_s, {number}}, [](const QSqlQuery &) { return true; })
            .ok();
    };
    const auto read = [this](int number) { return add(number); };
    for (const std::function<bool(int)> &first : QList<std::function<bool(int)>>{script, query, shown, read}) {
        QVERIFY(m_connection->beginWithNext().ok());
        QVERIFY(m_connection->inTransaction());
        QVERIFY(first(1));
        QVERIFY(add(2));
        QCOMPARE(rows(), 0);
        m_connection->rollback();
        QVERIFY(!m_connection->inTransaction());
        QCOMPARE(rows(), 0);
    }
    QVERIFY(m_connection->beginWithNext().ok());
    QVERIFY(add(1));
    QVERIFY(m_connection->commit().ok());
    QCOMPARE(rows(), 1);
}

void TransactionTest::whatGoesAheadIsInTheTransaction()
{
    const database::Statement insert{u"INSERT INTO t VALUES (?)"_s, {1}};
    for (const bool isKept : {false, true}) {
        QVERIFY(m_connection->beginWithNext().ok());
        QVERIFY(m_connection->ahead(insert).ok());
        QVERIFY(m_connection->ahead({insert.text, {2}}).ok());
        qint64 seen = 0;
        QVERIFY(m_connection
                    ->rows({u"SELECT count(*) FROM t"_s},
                           [&seen](Cells row) {
                               seen = row.front().number();
                               return true;
                           })
                    .ok());
        QCOMPARE(seen, 2);
        QVERIFY(m_connection->ahead({insert.text, {3}}).ok());
        if (isKept)
            QVERIFY(m_connection->commitAfter({insert.text, {4}}).ok());
        else
            m_connection->rollback();
        QCOMPARE(rows(), isKept ? 4 : 0);
    }
    QVERIFY(m_connection->ahead({insert.text, {5}}).ok());
    QVERIFY(m_connection->runScript(u"DELETE FROM t WHERE a = 1"_s).ok());
    QCOMPARE(rows(), 4);
}

void TransactionTest::whatGoesAheadAndFailsIsTold()
{
    QVERIFY(add(1));
    const database::Statement twice{u"INSERT INTO t VALUES (?)"_s, {1}};
    for (int round = 0; round < 2; ++round) { // prepared anew, and known
        QVERIFY(m_connection->beginWithNext().ok());
        const bool isRefused = !m_connection->ahead(twice).ok() || !add(2);
        QVERIFY(isRefused);
        QCOMPARE(m_connection->violation(), Violation::Unique);
        m_connection->rollback();
        QVERIFY(!m_connection->inTransaction());
        QCOMPARE(rows(), 1);
    }
    const bool isRefused = !m_connection->ahead({u"INSERT INTO nowhere VALUES (1)"_s}).ok() || !add(3);
    QVERIFY(isRefused);
}

void TransactionTest::whatBeganWithNothingEnds()
{
    QVERIFY(m_connection->beginWithNext().ok());
    m_connection->rollback();
    QVERIFY(!m_connection->inTransaction());
    QVERIFY(m_connection->beginWithNext().ok());
    QVERIFY(m_connection->commit().ok());
    QVERIFY(!m_connection->inTransaction());
    QVERIFY(add(1));
    QCOMPARE(rows(), 1);
}

void TransactionTest::lastStatementIsCommittedWithTheRest()
{
    QVERIFY(m_connection->beginWithNext().ok());
    QVERIFY(add(1));
    QVERIFY(m_connection->commitAfter({u"INSERT INTO t VALUES (?)"_s, {2}}).ok());
    QVERIFY(!m_connection->inTransaction());
    QCOMPARE(rows(), 2);
    QVERIFY(m_connection->beginWithNext().ok());
    QVERIFY(m_connection->commitAfter({u"INSERT INTO t VALUES (?)"_s, {3}}).ok());
    QCOMPARE(rows(), 3);
}

void TransactionTest::nothingIsSavedWhenTheLastStatementFails()
{
    QVERIFY(m_connection->beginWithNext().ok());
    QVERIFY(add(1));
    const auto committed = m_connection->commitAfter({u"INSERT INTO t VALUES (?)"_s, {1}});
    QVERIFY(!committed.ok());
    QCOMPARE(m_connection->violation(), Violation::Unique);
    QVERIFY(!m_connection->inTransaction());
    QCOMPARE(rows(), 0);
    QVERIFY(add(1));
    QCOMPARE(rows(), 1);
}

void TransactionTest::nothingIsSavedWhenTheCommitFails()
{
    QVERIFY(
        m_connection->runScript(u"CREATE TABLE u (a integer REFERENCES t (a) DEFERRABLE INITIALLY DEFERRED)"_s).ok());
    QVERIFY(m_connection->beginWithNext().ok());
    QVERIFY(add(1));
    const auto committed = m_connection->commitAfter({u"INSERT INTO u VALUES (?)"_s, {7}});
    QVERIFY(!committed.ok());
    QCOMPARE(m_connection->violation(), Violation::ForeignKey);
    QVERIFY(!m_connection->inTransaction());
    QCOMPARE(rows(), 0);
}

void TransactionTest::firstStatementThatFailsLeavesNothing()
{
    QVERIFY(add(1));
    QVERIFY(m_connection->beginWithNext().ok());
    QVERIFY(!add(1));
    QCOMPARE(m_connection->violation(), Violation::Unique);
    m_connection->rollback();
    QVERIFY(!m_connection->inTransaction());
    QVERIFY(add(2));
    QCOMPARE(rows(), 2);
}

void TransactionTest::commitAfterALostServerIsNotSaid()
{
    if (m_place.dialect() == Dialect::Sqlite)
        return; // has no server
    QVERIFY(m_connection->beginWithNext().ok());
    QVERIFY(add(1));
    m_connection->interrupter()->sever();
    QVERIFY(!m_connection->commitAfter({u"INSERT INTO t VALUES (?)"_s, {2}}).ok());
    QVERIFY(m_connection->isLost());
    QVERIFY(m_connection->reopen().ok());
    QVERIFY(!m_connection->inTransaction());
    QCOMPARE(rows(), 0);
    // Nor does the next transaction think that it has begun.
    QVERIFY(m_connection->beginWithNext().ok());
    m_connection->interrupter()->sever();
    QVERIFY(!add(1));
    QVERIFY(m_connection->isLost());
    QVERIFY(m_connection->reopen().ok());
    QVERIFY(!m_connection->inTransaction());
}

void TransactionTest::countThatIsTooSmallIsTold()
{
    if (m_place.dialect() == Dialect::Sqlite)
        return; // takes a negative length
    QVERIFY(m_connection->beginWithNext().ok());
    QVERIFY(add(1));
    QVERIFY(!m_connection
                 ->commitAfter(
                     {u"SELECT substring('' FROM 1 FOR CASE WHEN count(*) >= ? THEN 0 ELSE -1 END) FROM t"_s, {2}})
                 .ok());
    QCOMPARE(m_connection->violation(), Violation::TooFew);
    QVERIFY(!m_connection->inTransaction());
    QCOMPARE(rows(), 0);
}

QTEST_GUILESS_MAIN(TransactionTest)
#include "transaction_test.moc"
