// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/database/connection.h"

#include "models/database/basetables.h"
#include "tests/support/places.h"

#include <QTest>
#include <thread>

using namespace Qt::StringLiterals;
using namespace stockroom;
using database::Connection;
using database::Place;
using entity::Dialect;
using entity::ProblemKind;
using Violation = Connection::Violation;

class ConnectionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_connection.reset(); }
    void preparedStatementsAreRunAgain_data() { test::onEachDatabase(); }
    void preparedStatementsAreRunAgain();
    void nullTextIsEmptyTextAndOnlyNothingIsNull_data() { test::onEachDatabase(); }
    void nullTextIsEmptyTextAndOnlyNothingIsNull();
    void sqlInValuesIsText_data() { test::onEachDatabase(); }
    void sqlInValuesIsText();
    void namesAreQuoted_data() { test::onEachDatabase(); }
    void namesAreQuoted();
    void queriesInsideAnotherOnesRowsHarmNothing_data() { test::onEachDatabase(); }
    void queriesInsideAnotherOnesRowsHarmNothing();
    void unreadRowsHoldNoSnapshot_data() { test::onEachDatabase(); }
    void unreadRowsHoldNoSnapshot();
    void eachShowsAllRowsAndStopsWhenAsked_data() { test::onEachDatabase(); }
    void eachShowsAllRowsAndStopsWhenAsked();
    void rowsAreShownAsTheLibraryHasThem_data() { test::onEachDatabase(); }
    void rowsAreShownAsTheLibraryHasThem();
    void errorInTheMiddleOfRowsIsAProblem_data() { test::onEachDatabase(); }
    void errorInTheMiddleOfRowsIsAProblem();
    void affectedRowsAreCounted_data() { test::onEachDatabase(); }
    void affectedRowsAreCounted();
    void brokenRulesAreNamed_data() { test::onEachDatabase(); }
    void brokenRulesAreNamed();
    void failedCommitRollsBack_data() { test::onEachDatabase(); }
    void failedCommitRollsBack();
    void commitAfterAFailureSavesNothing_data() { test::onEachDatabase(); }
    void commitAfterAFailureSavesNothing();
    void nothingCanBeWrittenThroughAReader_data() { test::onEachDatabase(); }
    void nothingCanBeWrittenThroughAReader();
    void interruptBeforeAStatementStopsItOnce_data() { test::onEachDatabase(); }
    void interruptBeforeAStatementStopsItOnce();
    void interruptedTransactionCanBeRolledBack_data() { test::onEachDatabase(); }
    void interruptedTransactionCanBeRolledBack();
    void interrupterOutlivesItsConnection_data() { test::onEachDatabase(); }
    void interrupterOutlivesItsConnection();
    void reopeningMakesStatementsAnew_data() { test::onEachDatabase(); }
    void reopeningMakesStatementsAnew();
    void tablesTellTheirColumns_data() { test::onEachDatabase(); }
    void tablesTellTheirColumns();
    void scriptsMayHaveBodiesWithSemicolons_data() { test::onEachDatabase(); }
    void scriptsMayHaveBodiesWithSemicolons();
    void failingScriptIsAProblem_data() { test::onEachDatabase(); }
    void failingScriptIsAProblem();
    void moreStatementsThanAreKeptAllWork_data() { test::onEachDatabase(); }
    void moreStatementsThanAreKeptAllWork();

private:
    std::unique_ptr<Connection> open(Connection::Access access) const;
    void script(const QString &text) { QVERIFY2(m_connection->runScript(text).ok(), qPrintable(text)); }
    QVariant value(const database::Statement &statement) const { return valueOf(*m_connection, statement); }
    static QVariant valueOf(Connection &connection, const database::Statement &statement);

    Place m_place;
    std::unique_ptr<Connection> m_connection;
};

void ConnectionTest::init()
{
    QFETCH(QString, place);
    m_place = *Place::parse(place);
    m_connection = open(Connection::Access::Create);
}

std::unique_ptr<Connection> ConnectionTest::open(Connection::Access access) const
{
    auto connection = Connection::open(m_place, access);
    if (!connection)
        qFatal("%s", qPrintable(connection.problem().text));
    return std::move(*connection);
}

QVariant ConnectionTest::valueOf(Connection &connection, const database::Statement &statement)
{
    const auto query = connection.run(statement);
    if (!query)
        qFatal("%s", qPrintable(query.problem().text));
    return (*query)->next() ? (*query)->value(0) : QVariant();
}

void ConnectionTest::preparedStatementsAreRunAgain()
{
    for (int i = 0; i < 3; ++i)
        QCOMPARE(value({u"SELECT CAST(? AS integer) + 1"_s, {i}}).toInt(), i + 1);
}

void ConnectionTest::nullTextIsEmptyTextAndOnlyNothingIsNull()
{
    script(u"CREATE TABLE t (a text, b text, c text)"_s);
    QVERIFY(m_connection->run({u"INSERT INTO t VALUES (?, ?, ?)"_s, {QString(), u""_s, QVariant()}}).ok());
    QCOMPARE(value({u"SELECT count(*) FROM t WHERE a = '' AND b = '' AND c IS NULL"_s}).toInt(), 1);
}

void ConnectionTest::sqlInValuesIsText()
{
    script(u"CREATE TABLE t (a text)"_s);
    const QString text = uR"('); DROP TABLE t; -- \' " ? :a $1 \\ )"_s + u"😀٣"_s;
    QVERIFY(m_connection->run({u"INSERT INTO t VALUES (?)"_s, {text}}).ok());
    QCOMPARE(value({u"SELECT a FROM t WHERE a = ?"_s, {text}}).toString(), text);
}

void ConnectionTest::namesAreQuoted()
{
    const QString name = u"a\"; DROP TABLE t; --"_s;
    script(u"CREATE TABLE t (a integer)"_s);
    script(u"CREATE TABLE %1 (%1 integer)"_s.arg(Connection::quoted(name)));
    const auto tables = m_connection->tables();
    QCOMPARE(tables->size(), 2);
    QCOMPARE(tables->value(name).first().name, name);
}

void ConnectionTest::queriesInsideAnotherOnesRowsHarmNothing()
{
    script(u"CREATE TABLE t (a integer); INSERT INTO t VALUES (1), (2), (3)"_s);
    const auto rows = m_connection->run({u"SELECT a FROM t WHERE a > ? ORDER BY a"_s, {0}});
    QList<int> seen;
    while ((*rows)->next()) {
        const int a = (*rows)->value(0).toInt();
        seen << a;
        QCOMPARE(value({u"SELECT a FROM t WHERE a = ?"_s, {a}}).toInt(), a);
        QVERIFY(m_connection->run({u"INSERT INTO t VALUES (?)"_s, {a + 10}}).ok());
    }
    QCOMPARE(seen, (QList<int>{1, 2, 3}));
}

void ConnectionTest::unreadRowsHoldNoSnapshot()
{
    script(u"CREATE TABLE t (a integer); INSERT INTO t VALUES (1), (2)"_s);
    const auto reader = open(Connection::Access::Read);
    const auto rows = reader->run({u"SELECT a FROM t"_s});
    QVERIFY((*rows)->next());
    script(u"INSERT INTO t VALUES (3)"_s);
    QCOMPARE(valueOf(*reader, {u"SELECT count(*) FROM t"_s}).toInt(), 3);
    script(u"DROP TABLE t"_s);
}

void ConnectionTest::eachShowsAllRowsAndStopsWhenAsked()
{
    script(u"CREATE TABLE t (a integer); INSERT INTO t VALUES (1), (2), (3)"_s);
    int sum = 0;
    const database::Statement statement{u"SELECT a FROM t WHERE a > ? ORDER BY a"_s, {0}};
    const auto all = m_connection->each(statement, [&sum](const QSqlQuery &row) {
        sum += row.value(0).toInt();
        return true;
    });
    QCOMPARE(*all, 3);
    QCOMPARE(sum, 6);
    QCOMPARE(*m_connection->each(statement, [](const QSqlQuery &row) { return row.value(0).toInt() < 2; }), 2);
    script(u"DROP TABLE t"_s);
}

void ConnectionTest::rowsAreShownAsTheLibraryHasThem()
{
    script(u"CREATE TABLE t (a integer, b text); INSERT INTO t VALUES (1, 'Tée ''?'''), (2, NULL), (3, '')"_s);
    const database::Statement statement{u"SELECT a, b, '?' FROM t WHERE a > ? AND a < ? ORDER BY a"_s, {0, 9}};
    // Twice: the second time what was prepared is used.
    for (int i = 0; i < 2; ++i) {
        QStringList texts;
        const auto show = [&texts](database::Cells row) {
            texts << (row[1].isNull() ? u"NULL"_s : row[1].text()) + row[2].text() + QString::number(row[0].number());
            return true;
        };
        QVERIFY(m_connection->rows(statement, show).ok());
        QCOMPARE(texts, QStringList({u"Tée '?'?1"_s, u"NULL?2"_s, u"?3"_s}));
    }
    int seen = 0;
    QVERIFY(m_connection->rows(statement, [&seen](database::Cells) { return ++seen < 2; }).ok());
    QCOMPARE(seen, 2);
    const auto never = [](database::Cells) { return true; };
    QVERIFY(!m_connection->rows({u"SELECT nothing FROM t WHERE a = ?"_s, {1}}, never).ok());
    m_connection->interrupter()->interrupt();
    QCOMPARE(m_connection->rows(statement, never).problem().kind, ProblemKind::Busy);
    QVERIFY(m_connection->isInterrupted());
    // What was prepared belongs to the line that is gone.
    QVERIFY(m_connection->reopen().ok());
    QVERIFY(m_connection->rows(statement, never).ok());
    script(u"DROP TABLE t"_s);
}

void ConnectionTest::errorInTheMiddleOfRowsIsAProblem()
{
    script(u"CREATE TABLE t (a bigint); INSERT INTO t VALUES (1), (2), (-9223372036854775807)"_s);
    const database::Statement statement{u"SELECT abs(a - ?) FROM t"_s, {1}};
    QVERIFY(!m_connection->run(statement).ok());
    QVERIFY(!m_connection->each(statement, [](const QSqlQuery &) { return true; }).ok());
    QVERIFY(!m_connection->rows(statement, [](database::Cells) { return true; }).ok());
    QCOMPARE(value({u"SELECT count(*) FROM t"_s}).toInt(), 3);
}

void ConnectionTest::affectedRowsAreCounted()
{
    script(u"CREATE TABLE t (a integer); INSERT INTO t VALUES (1), (2), (3)"_s);
    QVERIFY(m_connection->run({u"UPDATE t SET a = a + 1 WHERE a > ?"_s, {1}}).ok());
    QCOMPARE(m_connection->affected(), 2);
    QVERIFY(m_connection->run({u"UPDATE t SET a = a + 1 WHERE a > ?"_s, {99}}).ok());
    QCOMPARE(m_connection->affected(), 0);
    QVERIFY(m_connection->run({u"DELETE FROM t WHERE a > ? RETURNING a"_s, {1}}).ok());
    QCOMPARE(m_connection->affected(), 2);
}

void ConnectionTest::brokenRulesAreNamed()
{
    script(u"CREATE TABLE p (id integer PRIMARY KEY);"
           "CREATE TABLE t (a integer NOT NULL, b text UNIQUE, c integer REFERENCES p (id), d integer,"
           " CONSTRAINT d_is_small CHECK (d < 10), UNIQUE (c, d)); INSERT INTO p VALUES (1);"
           "INSERT INTO t VALUES (1, 'x', 1, 1)"_s);
    const auto refused = [this](const QVariantList &row, Violation violation, const QString &named) {
        const auto result = m_connection->run({u"INSERT INTO t VALUES (?, ?, ?, ?)"_s, row});
        QVERIFY(!result.ok());
        QCOMPARE(result.problem().kind, ProblemKind::Invalid);
        QCOMPARE(m_connection->violation(), violation);
        if (!named.isEmpty())
            QCOMPARE(m_connection->violated(), named);
    };
    refused({QVariant(), u"y"_s, 1, 2}, Violation::NotNull, u"a"_s);
    refused({1, u"x"_s, 1, 2}, Violation::Unique, u"b"_s);
    refused({1, u"y"_s, 1, 1}, Violation::Unique, u"c, d"_s);
    refused({1, u"y"_s, 1, 10}, Violation::Check, u"d_is_small"_s);
    // SQLite does not say which one.
    refused({1, u"y"_s, 7, 1}, Violation::ForeignKey, m_place.dialect() == Dialect::Postgres ? u"c"_s : QString());
    QVERIFY(m_connection->run({u"INSERT INTO t VALUES (?, ?, ?, ?)"_s, {1, u"y"_s, 1, 2}}).ok());
    QCOMPARE(m_connection->violation(), Violation::None);
}

void ConnectionTest::failedCommitRollsBack()
{
    QVERIFY(database::makeBaseTables(*m_connection).ok());
    QVERIFY(m_connection->begin().ok());
    QVERIFY(m_connection->inTransaction());
    const QString text = u"INSERT INTO auth_user_groups (user_id, group_id) VALUES (?, ?)"_s;
    QVERIFY(m_connection->run({text, {77, 78}}).ok()); // deferred: noticed at the end
    const auto committed = m_connection->commit();
    QVERIFY(!committed.ok());
    QCOMPARE(committed.problem().kind, ProblemKind::Invalid);
    QCOMPARE(m_connection->violation(), Violation::ForeignKey);
    QVERIFY(!m_connection->inTransaction());
    QCOMPARE(value({u"SELECT count(*) FROM auth_user_groups"_s}).toInt(), 0);
}

void ConnectionTest::commitAfterAFailureSavesNothing()
{
    if (m_place.dialect() == Dialect::Sqlite)
        return; // its transactions outlive a failed statement
    script(u"CREATE TABLE t (a integer PRIMARY KEY)"_s);
    QVERIFY(m_connection->begin().ok());
    QVERIFY(m_connection->run({u"INSERT INTO t VALUES (?)"_s, {1}}).ok());
    QVERIFY(!m_connection->run({u"INSERT INTO t VALUES (?)"_s, {1}}).ok());
    QVERIFY(!m_connection->commit().ok());
    QCOMPARE(value({u"SELECT count(*) FROM t"_s}).toInt(), 0);
}

void ConnectionTest::nothingCanBeWrittenThroughAReader()
{
    script(u"CREATE TABLE t (a integer)"_s);
    const auto reader = open(Connection::Access::Read);
    for (const QString &text : {u"INSERT INTO t VALUES (1)"_s, u"DROP TABLE t"_s, u"CREATE TABLE u (a integer)"_s}) {
        const auto result = reader->run({text});
        QVERIFY2(!result.ok(), qPrintable(text));
        QCOMPARE(result.problem().kind, ProblemKind::Denied);
    }
    QCOMPARE(valueOf(*reader, {u"SELECT count(*) FROM t"_s}).toInt(), 0);
}

void ConnectionTest::interruptBeforeAStatementStopsItOnce()
{
    m_connection->interrupter()->interrupt();
    const auto stopped = m_connection->run({u"SELECT 1"_s});
    QVERIFY(!stopped.ok());
    QCOMPARE(stopped.problem().kind, ProblemKind::Busy);
    QVERIFY(m_connection->isInterrupted());
    QCOMPARE(value({u"SELECT 1"_s}).toInt(), 1);
    QVERIFY(!m_connection->isInterrupted());
    m_connection->interrupter()->interrupt();
    m_connection->forgetInterrupt();
    QCOMPARE(value({u"SELECT 1"_s}).toInt(), 1);
}

void ConnectionTest::interruptedTransactionCanBeRolledBack()
{
    script(u"CREATE TABLE t (a bigint)"_s);
    QVERIFY(m_connection->begin().ok());
    QVERIFY(m_connection->run({u"INSERT INTO t VALUES (?)"_s, {1}}).ok());
    std::thread other([interrupter = m_connection->interrupter()] { interrupter->interrupt(); });
    const QString many = m_place.dialect() == Dialect::Sqlite
                             ? u"INSERT INTO t WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) "
                               "SELECT i FROM n"_s
                             : u"INSERT INTO t SELECT i FROM generate_series(1, 100000000000) i"_s;
    QVERIFY(!m_connection->run({many}).ok());
    other.join();
    QVERIFY(m_connection->isInterrupted());
    m_connection->rollback();
    QVERIFY(!m_connection->inTransaction());
    QCOMPARE(value({u"SELECT count(*) FROM t"_s}).toInt(), 0);
}

void ConnectionTest::interrupterOutlivesItsConnection()
{
    const auto interrupter = m_connection->interrupter();
    m_connection.reset();
    interrupter->interrupt();
    interrupter->sever();
}

void ConnectionTest::reopeningMakesStatementsAnew()
{
    const database::Statement statement{u"SELECT CAST(? AS integer)"_s, {5}};
    QCOMPARE(value(statement).toInt(), 5);
    QVERIFY(m_connection->reopen().ok());
    QCOMPARE(value(statement).toInt(), 5);
}

void ConnectionTest::tablesTellTheirColumns()
{
    script(u"CREATE TABLE p (id integer PRIMARY KEY);"
           "CREATE TABLE t (a VARCHAR(20) NOT NULL DEFAULT 'x', \"B\" integer NULL REFERENCES p (id));"
           "CREATE VIEW v AS SELECT a FROM t"_s);
    const auto tables = m_connection->tables();
    QVERIFY(tables.ok());
    QCOMPARE(tables->keys(), (QStringList{u"p"_s, u"t"_s}));
    const QList<entity::Column> columns = tables->value(u"t"_s);
    QCOMPARE(columns.size(), 2);
    QCOMPARE(columns.at(0).name, u"a"_s);
    QCOMPARE(columns.at(0).type, m_place.dialect() == Dialect::Sqlite ? u"varchar(20)"_s : u"character varying(20)"_s);
    QVERIFY(!columns.at(0).nullable);
    QVERIFY(columns.at(0).hasDefault);
    QCOMPARE(columns.at(1).name, u"B"_s);
    QVERIFY(columns.at(1).nullable);
    QVERIFY(!columns.at(1).hasDefault);
    QCOMPARE(columns.at(1).references, u"p"_s);
    QVERIFY(!tables->value(u"p"_s).first().nullable);
}

void ConnectionTest::scriptsMayHaveBodiesWithSemicolons()
{
    script(u"CREATE TABLE t (a integer); CREATE TABLE l (a integer);"_s);
    if (m_place.dialect() == Dialect::Sqlite)
        script(u"CREATE TRIGGER x AFTER INSERT ON t BEGIN INSERT INTO l VALUES (NEW.a); "
               "INSERT INTO l VALUES (NEW.a + 1); END; INSERT INTO t VALUES (1);"_s);
    else
        script(u"CREATE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN INSERT INTO l VALUES (NEW.a); "
               "INSERT INTO l VALUES (NEW.a + 1); RETURN NULL; END $$; CREATE TRIGGER x AFTER INSERT ON t "
               "FOR EACH ROW EXECUTE FUNCTION f(); INSERT INTO t VALUES (1);"_s);
    QCOMPARE(value({u"SELECT sum(a) FROM l"_s}).toInt(), 3);
}

void ConnectionTest::failingScriptIsAProblem()
{
    const auto result = m_connection->runScript(u"CREATE TABLE t (a integer); SELEC 1; CREATE TABLE u (a integer)"_s);
    QVERIFY(!result.ok());
    QCOMPARE(result.problem().kind, ProblemKind::Broken);
    QVERIFY(!m_connection->tables()->contains(u"u"_s));
}

void ConnectionTest::moreStatementsThanAreKeptAllWork()
{
    for (int i = 0; i < 300; ++i)
        QCOMPARE(value({u"SELECT CAST(? AS integer) + %1"_s.arg(i), {1}}).toInt(), i + 1);
}

QTEST_GUILESS_MAIN(ConnectionTest)
#include "connection_test.moc"
