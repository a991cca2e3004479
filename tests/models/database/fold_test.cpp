// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/database/fold.h"

#include "models/database/connection.h"
#include "tests/support/places.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace stockroom;
using database::Connection;
using database::Place;

class FoldTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void textsThatDifferInCaseFoldToTheSame_data();
    void textsThatDifferInCaseFoldToTheSame();
    void nothingStaysNothing();
    void postgresIsLeftAlone();

private:
    QVariant folded(const QVariant &text) const;

    std::unique_ptr<Connection> m_connection;
};

void FoldTest::initTestCase()
{
    m_connection =
        std::move(*Connection::open(*Place::parse(test::freshPlace(test::Kind::Sqlite)), Connection::Access::Create));
}

QVariant FoldTest::folded(const QVariant &text) const
{
    const auto query = m_connection->run({u"SELECT stockroom_fold(?)"_s, {text}});
    return query && (*query)->next() ? (*query)->value(0) : QVariant(u"failed"_s);
}

void FoldTest::textsThatDifferInCaseFoldToTheSame_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::newRow("ASCII") << u"TeaPot [Z@`{"_s << u"teapot [z@`{"_s;
    QTest::newRow("German") << u"ÄPFEL"_s << u"äpfel"_s;
    QTest::newRow("Greek") << u"ΟΔΟΣ"_s << u"οδος"_s;
    QTest::newRow("Russian") << u"ЧАЙ"_s << u"чай"_s;
    QTest::newRow("no case") << u"茶壺 إبريق"_s << u"茶壺 إبريق"_s;
    QTest::newRow("beyond 16 bits") << u"😀 A"_s << u"😀 a"_s;
    QTest::newRow("empty") << u""_s << u""_s;
}

void FoldTest::textsThatDifferInCaseFoldToTheSame()
{
    QFETCH(QString, one);
    QFETCH(QString, other);
    QCOMPARE(folded(one).toString(), folded(other).toString());
    QCOMPARE(folded(one).toString(), other.toCaseFolded());
}

void FoldTest::nothingStaysNothing()
{
    QVERIFY(folded(QVariant()).isNull());
}

void FoldTest::postgresIsLeftAlone()
{
    const auto connection =
        Connection::open(*Place::parse(test::freshPlace(test::Kind::Postgres)), Connection::Access::Read);
    QVERIFY(connection.ok());
    database::addFold((*connection)->database());
    QVERIFY((*connection)->run({u"SELECT 1"_s}).ok());
}

QTEST_GUILESS_MAIN(FoldTest)
#include "fold_test.moc"
