// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/database/whereabouts.h"

#include "models/database/connection.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace stockroom;
using database::Connection;
using database::Place;
using entity::ProblemKind;

namespace
{

std::unique_ptr<Connection> opened(const QString &path, Connection::Access access = Connection::Access::Write)
{
    auto connection = Connection::open(*Place::parse(path), access);
    if (!connection)
        qFatal("%s", qPrintable(connection.problem().text));
    return std::move(*connection);
}

QString ask(Connection &connection, const QString &query)
{
    const auto rows = connection.run({query});
    return rows && (*rows)->next() ? (*rows)->value(0).toString() : u"refused"_s;
}

void add(Connection &connection, const QString &word)
{
    const auto added = connection.atomically([&]() -> entity::Result<entity::Done> {
        const auto done = connection.run({u"INSERT INTO song VALUES (?)"_s, {word}});
        return done ? entity::Result<entity::Done>(entity::Done{}) : done.problem();
    });
    if (!added)
        qFatal("%s", qPrintable(added.problem().text));
}

const QString kSongs = u"SELECT group_concat(name) FROM song"_s;

} // namespace

class WhereaboutsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void nothingIsSavedIntoAFileThatIsNotThere_data() { eachJournal(); }
    void nothingIsSavedIntoAFileThatIsNotThere();
    void nothingIsSavedIntoAFileThatWasDeleted_data() { eachJournal(); }
    void nothingIsSavedIntoAFileThatWasDeleted();
    void nothingIsSavedIntoAFileWhosePlaceIsTaken_data() { eachJournal(); }
    void nothingIsSavedIntoAFileWhosePlaceIsTaken();
    void whatTakesThePlaceIsNotDamaged_data();
    void whatTakesThePlaceIsNotDamaged();
    void whatLiesBesideAFileBehindALinkStays();
    void nothingIsSavedWithoutItsJournal();
    void otherJournalModesHinderNothing();

private:
    static void eachJournal();
    QString path(const char *name) const { return m_folder->filePath(QString::fromLatin1(name)); }
    void make(const char *name, const QString &journal, const QString &word) const;
    static void refusedBecause(Connection &connection, const char *words);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Connection> m_connection;
};

void WhereaboutsTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void WhereaboutsTest::cleanup()
{
    m_connection.reset();
}

void WhereaboutsTest::eachJournal()
{
    QTest::addColumn<QString>("journal");
    QTest::newRow("wal") << u"wal"_s;
    QTest::newRow("rollback") << u"delete"_s;
}

/// A file with one song, and some pages of another table.
void WhereaboutsTest::make(const char *name, const QString &journal, const QString &word) const
{
    const auto connection = opened(path(name), Connection::Access::Create);
    QVERIFY(connection
                ->runScript(u"PRAGMA journal_mode = %1; CREATE TABLE song (name text); CREATE TABLE %2 (a text);"
                            "INSERT INTO %2 WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT 3000) "
                            "SELECT 'some words to fill the pages' FROM n"_s.arg(journal, word))
                .ok());
    add(*connection, word);
}

void WhereaboutsTest::refusedBecause(Connection &connection, const char *words)
{
    const auto begun = connection.begin();
    QVERIFY(!begun);
    QCOMPARE(begun.problem().kind, ProblemKind::Busy);
    QVERIFY2(begun.problem().text.contains(QString::fromLatin1(words)), qPrintable(begun.problem().text));
    QVERIFY(!connection.inTransaction());
    QVERIFY(connection.astray());
}

void WhereaboutsTest::nothingIsSavedIntoAFileThatIsNotThere()
{
    QFETCH(QString, journal);
    make("shop", journal, u"one"_s);
    m_connection = opened(path("shop"));
    const auto reader = opened(path("shop"), Connection::Access::Read);
    QVERIFY(!m_connection->astray());
    QVERIFY(QFile::rename(path("shop"), path("away")));
    refusedBecause(*m_connection, "is no longer there");
    QCOMPARE(ask(*m_connection, kSongs), u"one"_s);
    QVERIFY(reader->begin());
    QCOMPARE(ask(*reader, kSongs), u"one"_s);
    reader->rollback();
    QVERIFY(QFile::rename(path("away"), path("shop")));
    add(*m_connection, u"two"_s);
    QCOMPARE(ask(*reader, kSongs), u"one,two"_s);
}

void WhereaboutsTest::nothingIsSavedIntoAFileThatWasDeleted()
{
    QFETCH(QString, journal);
    make("shop", journal, u"one"_s);
    m_connection = opened(path("shop"));
    QVERIFY(QFile::remove(path("shop")));
    refusedBecause(*m_connection, "is no longer there");
    QCOMPARE(ask(*m_connection, kSongs), u"one"_s);
    QVERIFY(!QFile::exists(path("shop")));
}

void WhereaboutsTest::nothingIsSavedIntoAFileWhosePlaceIsTaken()
{
    QFETCH(QString, journal);
    make("shop", journal, u"one"_s);
    make("other", journal, u"another"_s);
    m_connection = opened(path("shop"));
    QCOMPARE(std::rename(qPrintable(path("other")), qPrintable(path("shop"))), 0);
    refusedBecause(*m_connection, "Another file has taken the place");
    QCOMPARE(ask(*m_connection, kSongs), u"one"_s);
    QVERIFY(m_connection->reopen());
    add(*m_connection, u"two"_s);
    QCOMPARE(ask(*m_connection, kSongs), u"another,two"_s);
}

void WhereaboutsTest::whatTakesThePlaceIsNotDamaged_data()
{
    QTest::addColumn<bool>("isNoticed");
    QTest::newRow("when it is noticed") << true;
    QTest::newRow("when the old one is closed") << false;
}

/// The journal of the old file would be read into the new one.
void WhereaboutsTest::whatTakesThePlaceIsNotDamaged()
{
    QFETCH(bool, isNoticed);
    make("shop", u"wal"_s, u"one"_s);
    make("other", u"wal"_s, u"another"_s);
    m_connection = opened(path("shop"));
    for (int i = 0; i < 50; ++i)
        add(*m_connection, u"some more words for the journal"_s);
    QVERIFY(QFile::exists(path("shop-wal")));
    QCOMPARE(std::rename(qPrintable(path("other")), qPrintable(path("shop"))), 0);
    if (isNoticed)
        QVERIFY(m_connection->astray());
    else
        m_connection.reset();
    const auto next = opened(path("shop"));
    QCOMPARE(ask(*next, u"PRAGMA integrity_check"_s), u"ok"_s);
    QCOMPARE(ask(*next, kSongs), u"another"_s);
    add(*next, u"two"_s);
    QCOMPARE(ask(*next, kSongs), u"another,two"_s);
    m_connection.reset();
    QCOMPARE(ask(*next, kSongs), u"another,two"_s);
    QVERIFY(!next->astray());
}

void WhereaboutsTest::whatLiesBesideAFileBehindALinkStays()
{
    make("old", u"wal"_s, u"one"_s);
    make("new", u"wal"_s, u"another"_s);
    QVERIFY(QFile::link(path("old"), path("shop")));
    m_connection = opened(path("shop"));
    add(*m_connection, u"two"_s);
    QVERIFY(QFile::remove(path("shop")) && QFile::link(path("new"), path("shop")));
    refusedBecause(*m_connection, "Another file has taken the place");
    QVERIFY(QFile::exists(path("old-wal")));
    m_connection.reset();
    QCOMPARE(ask(*opened(path("old")), kSongs), u"one,two"_s);
}

void WhereaboutsTest::nothingIsSavedWithoutItsJournal()
{
    make("shop", u"wal"_s, u"one"_s);
    m_connection = opened(path("shop"));
    add(*m_connection, u"two"_s);
    QVERIFY(QFile::remove(path("shop-wal")));
    refusedBecause(*m_connection, "-wal\", which belongs to the open store, has been taken away");
    QCOMPARE(ask(*m_connection, kSongs), u"one,two"_s);
    m_connection.reset();
    m_connection = opened(path("shop"));
    QCOMPARE(ask(*m_connection, kSongs), u"one,two"_s);
    add(*m_connection, u"three"_s);
}

void WhereaboutsTest::otherJournalModesHinderNothing()
{
    make("shop", u"wal"_s, u"one"_s);
    m_connection = opened(path("shop"));
    for (const QString &mode : {u"delete"_s, u"wal"_s, u"delete"_s}) {
        QCOMPARE(ask(*m_connection, u"PRAGMA journal_mode = "_s + mode), mode);
        QVERIFY(!m_connection->astray());
        add(*m_connection, u"two"_s);
    }
    // Another one changes it.
    QCOMPARE(ask(*opened(path("shop")), u"PRAGMA journal_mode = wal"_s), u"wal"_s);
    add(*m_connection, u"three"_s);
    QVERIFY(!m_connection->astray());
    QVERIFY(QFile::remove(path("shop-wal")));
    refusedBecause(*m_connection, "has been taken away");
}

QTEST_GUILESS_MAIN(WhereaboutsTest)
#include "whereabouts_test.moc"
