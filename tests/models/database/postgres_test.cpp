// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/database/connection.h"
#include "tests/support/places.h"
#include "tests/support/postgres.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace stockroom;
using database::Connection;
using database::Place;
using entity::ProblemKind;

namespace
{

std::unique_ptr<Connection> opened(const QString &place, Connection::Access access = Connection::Access::Write)
{
    auto connection = Connection::open(*Place::parse(place), access);
    if (!connection)
        qFatal("%s", qPrintable(connection.problem().text));
    return std::move(*connection);
}

QString say(Connection &connection, const QString &text)
{
    const auto query = connection.run({text});
    return query && (*query)->next() ? (*query)->value(0).toString() : QString();
}

} // namespace

class PostgresTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyConnectionIsSetTheSameWay();
    void aServerThatHearsNothingLetsGo();
    void aDatabasesOwnWayToReadTextsIsNotOurs();
    void decimalsAreExact();
    void wrongPlacesAreRefusedInOneSentence_data();
    void wrongPlacesAreRefusedInOneSentence();
    void refusedPersonIsDenied();
    void fullServerIsBusy();
    void lockedRowIsBusyAfterPatience();
    void deadlockIsBusy();
    void statementThatTakesTooLongIsNoInterrupt();
    void cutConnectionIsLostAndReopened();
    void severedLineIsLost();
    void missingRightsAreDenied();
    void valuesThatDoNotFitAreInvalid();
    void tablesOfOtherSchemasAreNotSeen();
};

void PostgresTest::everyConnectionIsSetTheSameWay()
{
    const auto connection = opened(test::freshPlace(test::Kind::Postgres));
    QCOMPARE(say(*connection, u"SHOW timezone"_s), u"UTC"_s);
    QCOMPARE(say(*connection, u"SHOW application_name"_s), u"stockroom"_s);
    QCOMPARE(say(*connection, u"SHOW standard_conforming_strings"_s), u"on"_s);
    QCOMPARE(say(*connection, u"SHOW lock_timeout"_s), u"5s"_s);
    QVERIFY(say(*connection, u"SHOW statement_timeout"_s) != u"0"_s);
    QVERIFY(connection->reopen().ok());
    QCOMPARE(say(*connection, u"SHOW timezone"_s), u"UTC"_s);
}

void PostgresTest::aServerThatHearsNothingLetsGo()
{
    const auto connection = opened(test::freshPlace(test::Kind::Postgres));
    // Over a socket the server shows 0 for each of them, but knows where it has them from.
    QCOMPARE(say(*connection, u"SELECT count(*) FROM pg_settings WHERE source = 'session' AND name IN "
                              "('tcp_keepalives_idle', 'tcp_keepalives_interval', 'tcp_keepalives_count', "
                              "'tcp_user_timeout')"_s),
             u"4"_s);
}

void PostgresTest::aDatabasesOwnWayToReadTextsIsNotOurs()
{
    const QString place = test::freshPlace(test::Kind::Postgres);
    const QString name = Connection::quoted(Place::parse(place)->title());
    QVERIFY(opened(place)->runScript(u"ALTER DATABASE %1 SET standard_conforming_strings = off"_s.arg(name)));
    const QString text = u"C:\\tea\\'s 100% \\\\x41 \"q\""_s;
    // With options of the address's own, too.
    for (const QString &address : {place, place + u"&options=-c%20work_mem%3D8MB"_s}) {
        const auto connection = opened(address);
        const auto bound = connection->run({u"SELECT CAST(? AS text)"_s, {text}});
        QVERIFY((*bound)->next());
        QCOMPARE((*bound)->value(0).toString(), text);
        QCOMPARE(say(*connection, u"SELECT 'a\\b'"_s), u"a\\b"_s);
        QCOMPARE(say(*connection, u"SHOW work_mem"_s), address == place ? u"4MB"_s : u"8MB"_s);
    }
}

void PostgresTest::decimalsAreExact()
{
    const auto connection = opened(test::freshPlace(test::Kind::Postgres));
    QCOMPARE(say(*connection, u"SELECT 12345678901234567.89::numeric"_s), u"12345678901234567.89"_s);
}

void PostgresTest::wrongPlacesAreRefusedInOneSentence_data()
{
    QTest::addColumn<QString>("place");
    QTest::addColumn<ProblemKind>("kind");
    QTest::addColumn<QString>("named");
    const QString right = test::Postgres::ofThisProcess().url(u"postgres"_s);
    const QString port = right.section(u"port="_s, 1).section(u'&', 0, 0);
    QTest::newRow("database") << test::Postgres::ofThisProcess().url(u"nowhere"_s) << ProblemKind::Missing
                              << u"nowhere"_s;
    QTest::newRow("role") << QString(right).replace(u"user=postgres"_s, u"user=stranger"_s) << ProblemKind::Denied
                          << u"stranger"_s;
    QTest::newRow("port") << QString(right).replace(u"port="_s + port, u"port=1"_s) << ProblemKind::Busy
                          << u"answers"_s;
    QTest::newRow("folder") << u"postgresql:///x?host=/nonexistent"_s << ProblemKind::Busy << u"/nonexistent"_s;
    QTest::newRow("host") << u"postgresql://host.invalid/x"_s << ProblemKind::Busy << u"host.invalid"_s;
    QTest::newRow("closed port") << u"postgresql://127.0.0.1:1/x"_s << ProblemKind::Busy << u"127.0.0.1"_s;
}

void PostgresTest::wrongPlacesAreRefusedInOneSentence()
{
    QFETCH(QString, place);
    QFETCH(ProblemKind, kind);
    QFETCH(QString, named);
    const auto connection = Connection::open(*Place::parse(place), Connection::Access::Write);
    QVERIFY(!connection.ok());
    QCOMPARE(connection.problem().kind, kind);
    QVERIFY2(connection.problem().text.contains(named), qPrintable(connection.problem().text));
    QVERIFY(!connection.problem().text.contains(u'\n'));
}

void PostgresTest::refusedPersonIsDenied()
{
    const QString place = test::freshPlace(test::Kind::Postgres);
    const auto owner = opened(place);
    const QString name = Place::parse(place)->title();
    QVERIFY(owner->runScript(u"CREATE ROLE \"r_%1\" LOGIN; REVOKE CONNECT ON DATABASE \"%1\" FROM PUBLIC"_s.arg(name))
                .ok());
    const auto other = Connection::open(*Place::parse(QString(place).replace(u"user=postgres"_s, u"user=r_"_s + name)),
                                        Connection::Access::Read);
    QVERIFY(owner->runScript(u"DROP ROLE \"r_%1\""_s.arg(name)).ok());
    QVERIFY(!other.ok());
    QCOMPARE(other.problem().kind, ProblemKind::Denied);
}

void PostgresTest::fullServerIsBusy()
{
    const QString place = test::freshPlace(test::Kind::Postgres);
    const auto owner = opened(place);
    const QString name = Place::parse(place)->title();
    QVERIFY(owner->runScript(u"CREATE ROLE \"f_%1\" LOGIN CONNECTION LIMIT 0"_s.arg(name)).ok());
    const auto other = Connection::open(*Place::parse(QString(place).replace(u"user=postgres"_s, u"user=f_"_s + name)),
                                        Connection::Access::Read);
    QVERIFY(owner->runScript(u"DROP ROLE \"f_%1\""_s.arg(name)).ok());
    QVERIFY(!other.ok());
    QCOMPARE(other.problem().kind, ProblemKind::Busy);
}

void PostgresTest::lockedRowIsBusyAfterPatience()
{
    const QString place = test::freshPlace(test::Kind::Postgres);
    const auto first = opened(place);
    const auto second = opened(place);
    QVERIFY(first->runScript(u"CREATE TABLE t (a integer); INSERT INTO t VALUES (1)"_s).ok());
    QVERIFY(first->begin().ok());
    QVERIFY(first->run({u"UPDATE t SET a = 2"_s}).ok());
    QVERIFY(second->begin(20).ok());
    const auto refusal = second->run({u"UPDATE t SET a = 3"_s});
    QVERIFY(!refusal.ok());
    QCOMPARE(refusal.problem().kind, ProblemKind::Busy);
    QVERIFY(!second->isLost());
    QVERIFY(!second->isInterrupted());
    second->rollback();
    QVERIFY(first->commit().ok());
    QVERIFY(second->begin(20).ok());
    QVERIFY(second->run({u"UPDATE t SET a = 3"_s}).ok());
    QVERIFY(second->commit().ok());
    QCOMPARE(say(*second, u"SHOW lock_timeout"_s), u"5s"_s);
}

void PostgresTest::deadlockIsBusy()
{
    const auto connection = opened(test::freshPlace(test::Kind::Postgres));
    const auto refusal = connection->runScript(u"DO $$ BEGIN RAISE EXCEPTION 'x' USING ERRCODE = '40P01'; END $$"_s);
    QVERIFY(!refusal.ok());
    QCOMPARE(refusal.problem().kind, ProblemKind::Busy);
}

void PostgresTest::statementThatTakesTooLongIsNoInterrupt()
{
    const auto connection = opened(test::freshPlace(test::Kind::Postgres));
    QVERIFY(connection->runScript(u"SET statement_timeout = 10"_s).ok());
    const auto refusal = connection->run({u"SELECT pg_sleep(100000)"_s});
    QVERIFY(!refusal.ok());
    QCOMPARE(refusal.problem().kind, ProblemKind::Busy);
    QVERIFY(!connection->isInterrupted());
}

void PostgresTest::cutConnectionIsLostAndReopened()
{
    const QString place = test::freshPlace(test::Kind::Postgres);
    const auto first = opened(place);
    const auto second = opened(place);
    const database::Statement statement{u"SELECT CAST(? AS integer)"_s, {5}};
    QVERIFY(first->run(statement).ok());
    const QString id = say(*first, u"SELECT pg_backend_pid()"_s);
    QVERIFY(first->begin().ok());
    QVERIFY(second->run({u"SELECT pg_terminate_backend(CAST(? AS integer))"_s, {id}}).ok());
    for (int i = 0; i < 3; ++i) {
        const auto refusal = first->run(statement);
        QVERIFY(!refusal.ok());
        QCOMPARE(refusal.problem().kind, ProblemKind::Busy);
        QVERIFY(first->isLost());
    }
    first->rollback();
    QVERIFY(!first->commit().ok());
    QVERIFY(!first->begin().ok());
    QVERIFY(!first->isOpen());
    QVERIFY(first->reopen().ok());
    QVERIFY(!first->isLost());
    QVERIFY(first->run(statement).ok());
}

void PostgresTest::severedLineIsLost()
{
    const auto connection = opened(test::freshPlace(test::Kind::Postgres));
    connection->interrupter()->sever();
    QVERIFY(!connection->run({u"SELECT 1"_s}).ok());
    QVERIFY(connection->isLost());
}

void PostgresTest::missingRightsAreDenied()
{
    const auto connection = opened(test::freshPlace(test::Kind::Postgres));
    QVERIFY(connection->runScript(u"CREATE TABLE t (a integer); SET ROLE pg_read_all_settings"_s).ok());
    const auto refusal = connection->run({u"SELECT a FROM t"_s});
    QVERIFY(!refusal.ok());
    QCOMPARE(refusal.problem().kind, ProblemKind::Denied);
}

void PostgresTest::valuesThatDoNotFitAreInvalid()
{
    const auto connection = opened(test::freshPlace(test::Kind::Postgres));
    QVERIFY(connection->runScript(u"CREATE TABLE t (a varchar(3))"_s).ok());
    const auto refusal = connection->run({u"INSERT INTO t VALUES (?)"_s, {u"four"_s}});
    QVERIFY(!refusal.ok());
    QCOMPARE(refusal.problem().kind, ProblemKind::Invalid);
}

void PostgresTest::tablesOfOtherSchemasAreNotSeen()
{
    const auto connection = opened(test::freshPlace(test::Kind::Postgres));
    QVERIFY(connection
                ->runScript(u"CREATE SCHEMA other; CREATE TABLE other.t (a integer); CREATE TABLE u (a integer);"
                            "CREATE TEMPORARY TABLE v (a integer)"_s)
                .ok());
    QCOMPARE(connection->tables()->keys(), QStringList{u"u"_s});
    QVERIFY(connection->runScript(u"SET search_path = other"_s).ok());
    QCOMPARE(connection->tables()->keys(), QStringList{u"t"_s});
}

QTEST_GUILESS_MAIN(PostgresTest)
#include "postgres_test.moc"
