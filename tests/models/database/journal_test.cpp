// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/database/journal.h"

#include "tests/support/places.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace stockroom;
using database::Access;
using database::Connection;
using database::Journal;

class JournalTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_place = *database::Place::parse(test::freshPlace(test::Kind::Sqlite));
        auto connection = Connection::open(m_place, Access::Create);
        QVERIFY(connection);
        m_connection = std::move(*connection);
        QVERIFY(m_connection->runScript(u"CREATE TABLE t (a integer)"_s));
    }

    void theModeStaysWithTheFile()
    {
        QCOMPARE(*Journal::of(*m_connection), Journal::wal());
        QCOMPARE(*Journal::set(*m_connection, Journal::usual()), true);
        m_connection.reset();
        const auto again = Connection::open(m_place, Access::Write);
        QCOMPARE(*Journal::of(**again), Journal::usual());
    }

    void whileOthersReadItStaysAsItIs()
    {
        const auto other = Connection::open(m_place, Access::Read);
        QVERIFY((*other)->begin() && (*other)->runScript(u"SELECT * FROM t"_s));
        QCOMPARE(*Journal::set(*m_connection, Journal::usual()), false);
        QCOMPARE(*Journal::of(*m_connection), Journal::wal());
        (*other)->rollback();
    }

    void whatIsNoModeIsRefused()
    {
        for (const QString &mode : {u"off"_s, u"memory"_s, u"wal; DROP TABLE t"_s, QString()})
            QVERIFY(!Journal::set(*m_connection, mode));
        QCOMPARE(*Journal::of(*m_connection), Journal::wal());
    }

private:
    database::Place m_place;
    std::unique_ptr<Connection> m_connection;
};

QTEST_GUILESS_MAIN(JournalTest)
#include "journal_test.moc"
