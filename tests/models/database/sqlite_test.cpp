// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/database/basetables.h"
#include "models/database/connection.h"
#include "models/database/migration.h"

#include "tests/support/mortal.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>
#include <future>
#include <thread>

#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace stockroom;
using database::Connection;
using database::Place;
using entity::ProblemKind;
using test::Mortal;

namespace
{

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("The test cannot write");
}

std::unique_ptr<Connection> opened(const QString &path, Connection::Access access)
{
    auto connection = Connection::open(*Place::parse(path), access);
    if (!connection)
        qFatal("%s", qPrintable(connection.problem().text));
    return std::move(*connection);
}

QString say(Connection &connection, const QString &text)
{
    const auto query = connection.run({text});
    return query && (*query)->next() ? (*query)->value(0).toString() : QString();
}

/// A file of a few pages that another program made.
void makeForeign(const QString &path, const QString &journal = u"DELETE"_s)
{
    const auto connection = opened(path, Connection::Access::Create);
    const bool made =
        connection
            ->runScript(u"PRAGMA journal_mode = %1; CREATE TABLE song (id integer, name text);"
                        "INSERT INTO song WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 "
                        "FROM n LIMIT 5000) SELECT i, 'some words to fill the pages' FROM n"_s.arg(journal))
            .ok();
    if (!made)
        qFatal("The test cannot make its file");
}

} // namespace

class SqliteTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void filesThatAreNoDatabaseAreRefusedAndStay_data();
    void filesThatAreNoDatabaseAreRefusedAndStay();
    void truncatedStoreIsRefusedAndStays();
    void missingFileIsNotMade();
    void folderAndPipeAreNoStores();
    void emptyFileIsAnEmptyPlace();
    void whatMayNotBeReadIsDenied();
    void whatMayNotBeWrittenIsDeniedButRead();
    void walFileInAFolderThatMayOnlyBeReadIsRead();
    void anotherProgramsFileKeepsItsJournal();
    void ourStoreIsSafelyWritten();
    void everyConnectionChecksForeignKeysAndTrustsNoSchema();
    void lockedStoreIsBusyAfterPatience();
    void waitingForALockCanBeInterrupted();
    void lockIsTakenWhenTheOtherIsDone();
    void unknownVirtualTablesHinderNothing();
    void checksOfJsonHinderNothing();

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }
    void refused(const QString &path, ProblemKind kind, Connection::Access access = Connection::Access::Write);

    std::unique_ptr<QTemporaryDir> m_folder;
};

void SqliteTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    chmod(m_folder->path().toUtf8().constData(), 0777);
}

void SqliteTest::refused(const QString &path, ProblemKind kind, Connection::Access access)
{
    const auto connection = Connection::open(*Place::parse(path), access);
    QVERIFY(!connection.ok());
    QCOMPARE(connection.problem().kind, kind);
    QVERIFY(connection.problem().text.size() > 10);
    QVERIFY2(!connection.problem().text.contains(u'\n'), "one sentence");
}

void SqliteTest::filesThatAreNoDatabaseAreRefusedAndStay_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("zeros") << QByteArray(65536, '\0');
    QTest::newRow("text") << QByteArray("name,price\nTeapot,11.90\n").repeated(1000);
    QTest::newRow("short") << QByteArray("x");
    QTest::newRow("picture") << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16) + QByteArray(9000, 'p');
    QTest::newRow("half a header") << QByteArray("SQLite format 3");
    QTest::newRow("a header and nonsense") << QByteArray("SQLite format 3\0", 16) + QByteArray(8192, 'x');
    QByteArray random(10'000'000, Qt::Uninitialized);
    QRandomGenerator generator(7);
    generator.fillRange(reinterpret_cast<quint32 *>(random.data()), random.size() / 4);
    QTest::newRow("10 MB of chance") << random;
}

void SqliteTest::filesThatAreNoDatabaseAreRefusedAndStay()
{
    QFETCH(QByteArray, bytes);
    const QString file = path(u"file"_s);
    write(file, bytes);
    for (const auto access : {Connection::Access::Read, Connection::Access::Write, Connection::Access::Create})
        refused(file, ProblemKind::Broken, access);
    QCOMPARE(bytesOf(file), bytes);
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList{u"file"_s});
}

void SqliteTest::truncatedStoreIsRefusedAndStays()
{
    const QString file = path(u"store"_s);
    makeForeign(file);
    const QByteArray half = bytesOf(file).left(50'000);
    write(file, half);
    for (const auto access : {Connection::Access::Read, Connection::Access::Write, Connection::Access::Create})
        refused(file, ProblemKind::Broken, access);
    QCOMPARE(bytesOf(file), half);
}

void SqliteTest::missingFileIsNotMade()
{
    refused(path(u"none"_s), ProblemKind::Missing, Connection::Access::Read);
    refused(path(u"none"_s), ProblemKind::Missing, Connection::Access::Write);
    refused(path(u"no/folder"_s), ProblemKind::Missing, Connection::Access::Create);
    QVERIFY(QDir(m_folder->path()).isEmpty());
}

void SqliteTest::folderAndPipeAreNoStores()
{
    refused(m_folder->path(), ProblemKind::Unready);
    refused(m_folder->path(), ProblemKind::Unready, Connection::Access::Create);
    const QString pipe = path(u"pipe"_s);
    QCOMPARE(mkfifo(pipe.toUtf8().constData(), 0666), 0);
    refused(pipe, ProblemKind::Unready, Connection::Access::Read); // and is not waited for
    refused(u"/dev/null"_s, ProblemKind::Unready);
}

void SqliteTest::emptyFileIsAnEmptyPlace()
{
    write(path(u"empty"_s), {});
    QVERIFY(*database::isEmpty(*opened(path(u"empty"_s), Connection::Access::Read)));
    QCOMPARE(QFileInfo(path(u"empty"_s)).size(), 0);
}

void SqliteTest::whatMayNotBeReadIsDenied()
{
    const QString file = path(u"secret"_s);
    makeForeign(file);
    chmod(file.toUtf8().constData(), 0600);
    chmod(m_folder->path().toUtf8().constData(), 0755);
    if (geteuid() != 0)
        chmod(file.toUtf8().constData(), 0);
    const Mortal mortal;
    refused(file, ProblemKind::Denied, Connection::Access::Read);
    refused(file, ProblemKind::Denied, Connection::Access::Write);
}

void SqliteTest::whatMayNotBeWrittenIsDeniedButRead()
{
    const QString file = path(u"fixed"_s);
    makeForeign(file);
    const QByteArray before = bytesOf(file);
    chmod(file.toUtf8().constData(), 0444);
    {
        const Mortal mortal;
        refused(file, ProblemKind::Denied, Connection::Access::Write);
        QCOMPARE(say(*opened(file, Connection::Access::Read), u"SELECT count(*) FROM song"_s), u"5000"_s);
    }
    // A file that may be written in a folder that may not: there is no room for the journal.
    chmod(file.toUtf8().constData(), 0666);
    chmod(m_folder->path().toUtf8().constData(), 0555);
    {
        const Mortal mortal;
        refused(file, ProblemKind::Denied, Connection::Access::Write);
        refused(path(u"new"_s), ProblemKind::Denied, Connection::Access::Create);
    }
    chmod(m_folder->path().toUtf8().constData(), 0777);
    QCOMPARE(bytesOf(file), before);
}

void SqliteTest::walFileInAFolderThatMayOnlyBeReadIsRead()
{
    const QString file = path(u"what? 100% #1"_s);
    makeForeign(file, u"WAL"_s);
    chmod(file.toUtf8().constData(), 0444);
    chmod(m_folder->path().toUtf8().constData(), 0555);
    {
        const Mortal mortal;
        QCOMPARE(say(*opened(file, Connection::Access::Read), u"SELECT count(*) FROM song"_s), u"5000"_s);
    }
    chmod(m_folder->path().toUtf8().constData(), 0777);
}

void SqliteTest::anotherProgramsFileKeepsItsJournal()
{
    const QString file = path(u"foreign"_s);
    makeForeign(file);
    for (const auto access : {Connection::Access::Read, Connection::Access::Write, Connection::Access::Create})
        QCOMPARE(say(*opened(file, access), u"PRAGMA journal_mode"_s), u"delete"_s);
}

void SqliteTest::ourStoreIsSafelyWritten()
{
    const QString file = path(u"ours"_s);
    const auto steps = database::Migrations::known(entity::Dialect::Sqlite);
    QVERIFY(database::Migrations::migrate(*opened(file, Connection::Access::Create), *steps, u"ann"_s).ok());
    const auto connection = opened(file, Connection::Access::Write);
    QCOMPARE(say(*connection, u"PRAGMA journal_mode"_s), u"wal"_s);
    QCOMPARE(say(*connection, u"PRAGMA synchronous"_s), u"2"_s);
    QCOMPARE(say(*opened(file, Connection::Access::Read), u"PRAGMA journal_mode"_s), u"wal"_s);
}

void SqliteTest::everyConnectionChecksForeignKeysAndTrustsNoSchema()
{
    makeForeign(path(u"f"_s));
    for (const auto access : {Connection::Access::Read, Connection::Access::Write}) {
        const auto connection = opened(path(u"f"_s), access);
        QCOMPARE(say(*connection, u"PRAGMA foreign_keys"_s), u"1"_s);
        QCOMPARE(say(*connection, u"PRAGMA trusted_schema"_s), u"0"_s);
        QCOMPARE(say(*connection, u"PRAGMA cache_size"_s),
                 access == Connection::Access::Read ? u"-4096"_s : u"-16384"_s);
    }
}

void SqliteTest::lockedStoreIsBusyAfterPatience()
{
    const auto first = opened(path(u"f"_s), Connection::Access::Create);
    const auto second = opened(path(u"f"_s), Connection::Access::Write);
    QVERIFY(first->begin().ok());
    const auto refusal = second->begin(20);
    QVERIFY(!refusal.ok());
    QCOMPARE(refusal.problem().kind, ProblemKind::Busy);
    QVERIFY(!second->isInterrupted());
    first->rollback();
    QVERIFY(second->begin(20).ok());
}

void SqliteTest::waitingForALockCanBeInterrupted()
{
    const auto first = opened(path(u"f"_s), Connection::Access::Create);
    const auto second = opened(path(u"f"_s), Connection::Access::Write);
    QVERIFY(first->begin().ok());
    std::thread other([interrupter = second->interrupter()] { interrupter->interrupt(); });
    QVERIFY(!second->begin(1'000'000'000).ok());
    other.join();
}

void SqliteTest::lockIsTakenWhenTheOtherIsDone()
{
    const auto first = opened(path(u"f"_s), Connection::Access::Create);
    QVERIFY(first->begin().ok());
    std::promise<void> waits;
    bool taken = false;
    std::thread other([&] {
        const auto second = opened(path(u"f"_s), Connection::Access::Write);
        waits.set_value();
        taken = second->begin(1'000'000'000).ok() && second->commit().ok();
    });
    waits.get_future().wait();
    QVERIFY(first->commit().ok());
    other.join();
    QVERIFY(taken);
}

void SqliteTest::unknownVirtualTablesHinderNothing()
{
    const auto connection = opened(path(u"f"_s), Connection::Access::Create);
    QVERIFY(connection
                ->runScript(u"CREATE TABLE t (a integer); PRAGMA writable_schema = ON; INSERT INTO sqlite_master "
                            "VALUES ('table', 'v', 'v', 0, 'CREATE VIRTUAL TABLE v USING unheard(a)')"_s)
                .ok());
    const auto tables = opened(path(u"f"_s), Connection::Access::Write)->tables();
    QVERIFY2(tables.ok(), tables.ok() ? "" : qPrintable(tables.problem().text));
    QCOMPARE(tables->keys(), QStringList{u"t"_s});
}

void SqliteTest::checksOfJsonHinderNothing()
{
    const QString table = u"CREATE TABLE t (a text CHECK (JSON_VALID(a) OR a IS NULL))"_s;
    QVERIFY(opened(path(u"f"_s), Connection::Access::Create)->runScript(table).ok());
    for (const auto access : {Connection::Access::Read, Connection::Access::Write, Connection::Access::Create})
        QCOMPARE(opened(path(u"f"_s), access)->tables()->keys(), QStringList{u"t"_s});
    QVERIFY(opened(path(u"f"_s), Connection::Access::Write)->runScript(u"INSERT INTO t VALUES ('{}')"_s).ok());
}

QTEST_GUILESS_MAIN(SqliteTest)
#include "sqlite_test.moc"
