// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/database/onlooker.h"

#include "models/database/backup.h"
#include "models/database/connection.h"
#include "tests/support/mortal.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace stockroom;
using database::Connection;
using database::Onlooker;
using database::Place;
using test::Mortal;

namespace
{

std::unique_ptr<Connection> opened(const QString &path, Connection::Access access)
{
    auto connection = Connection::open(*Place::parse(path), access);
    if (!connection)
        qFatal("%s", qPrintable(connection.problem().text));
    return std::move(*connection);
}

QString count(Connection &connection)
{
    const auto query = connection.run({u"SELECT count(*) FROM song"_s});
    return query && (*query)->next() ? (*query)->value(0).toString() : QString();
}

} // namespace

/// Somebody who may write the folder, but not the file.
class OnlookerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void nothingIsLeftBesideAFile_data();
    void nothingIsLeftBesideAFile();
    void aCopyLeavesNothingEither_data() { nothingIsLeftBesideAFile_data(); }
    void aCopyLeavesNothingEither();
    void theOwnerGoesOnAndTheReaderLooksAgain();
    void whatTheOwnerHasNotPutIntoTheFileIsRead();

private:
    void make(const QString &journal);
    QStringList inFolder() const { return QDir(m_folder->path()).entryList(QDir::Files, QDir::Name); }
    void allow(bool mayWrite) const { ::chmod(QFile::encodeName(m_file).constData(), mayWrite ? 0666 : 0444); }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
};

void OnlookerTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    ::chmod(QFile::encodeName(m_folder->path()).constData(), 0777);
    m_file = m_folder->filePath(u"a shop? 100% #1.db"_s);
}

void OnlookerTest::make(const QString &journal)
{
    QVERIFY(
        opened(m_file, Connection::Access::Create)
            ->runScript(u"PRAGMA journal_mode = %1; CREATE TABLE song (id integer); INSERT INTO song VALUES (1)"_s.arg(
                journal)));
    QCOMPARE(inFolder().size(), 1);
}

void OnlookerTest::nothingIsLeftBesideAFile_data()
{
    QTest::addColumn<QString>("journal");
    QTest::addColumn<bool>("mayWrite");
    QTest::newRow("one's own") << u"DELETE"_s << true;
    QTest::newRow("another's") << u"DELETE"_s << false;
    QTest::newRow("one's own, WAL") << u"WAL"_s << true;
    QTest::newRow("another's, WAL") << u"WAL"_s << false;
}

void OnlookerTest::nothingIsLeftBesideAFile()
{
    QFETCH(QString, journal);
    QFETCH(bool, mayWrite);
    make(journal);
    allow(mayWrite);
    const Mortal mortal;
    QCOMPARE(count(*opened(m_file, Connection::Access::Read)), u"1"_s);
    QCOMPARE(inFolder().size(), 1);
    // Whoever may write does not write through it, all the same.
    const auto connection = opened(m_file, Connection::Access::Read);
    QCOMPARE(connection->runScript(u"INSERT INTO song VALUES (2)"_s).problem().kind, entity::ProblemKind::Denied);
}

void OnlookerTest::aCopyLeavesNothingEither()
{
    QFETCH(QString, journal);
    QFETCH(bool, mayWrite);
    make(journal);
    allow(mayWrite);
    const Mortal mortal;
    const QString copy = m_folder->filePath(u"copy"_s);
    const auto copied = database::copyStore(*Place::parse(m_file), copy, {});
    QVERIFY2(copied, copied ? "" : qPrintable(copied.problem().text));
    QCOMPARE(inFolder().size(), 2);
    QCOMPARE(count(*opened(copy, Connection::Access::Read)), u"1"_s);
    QCOMPARE(inFolder().size(), 2);
}

void OnlookerTest::theOwnerGoesOnAndTheReaderLooksAgain()
{
    make(u"WAL"_s);
    allow(false);
    std::unique_ptr<Connection> reader;
    {
        const Mortal mortal;
        reader = opened(m_file, Connection::Access::Read);
        QCOMPARE(count(*reader), u"1"_s);
    }
    allow(true);
    const auto owner = opened(m_file, Connection::Access::Write);
    QVERIFY(owner->runScript(u"INSERT INTO song VALUES (2)"_s));
    allow(false);
    const Mortal mortal;
    QCOMPARE(count(*reader), QString());
    QVERIFY(reader->isLost());
    QVERIFY(reader->reopen());
    QCOMPARE(count(*reader), u"2"_s);
}

void OnlookerTest::whatTheOwnerHasNotPutIntoTheFileIsRead()
{
    make(u"WAL"_s);
    const auto owner = opened(m_file, Connection::Access::Write);
    QVERIFY(owner->runScript(u"INSERT INTO song VALUES (2)"_s));
    allow(false);
    const QStringList before = inFolder();
    {
        const Mortal mortal;
        const auto reader = opened(m_file, Connection::Access::Read);
        QCOMPARE(count(*reader), u"2"_s);
        QVERIFY(!Onlooker::way(m_file).contains(u"immutable"_s));
    }
    QCOMPARE(inFolder(), before);
    for (const QString &each : before)
        QCOMPARE(QFileInfo(m_folder->filePath(each)).ownerId(), ::geteuid());
}

QTEST_GUILESS_MAIN(OnlookerTest)
#include "onlooker_test.moc"
