// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/database/script.h"

#include "tests/support/places.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace stockroom;
using database::Connection;
using database::Place;

class ScriptTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void statementsEndWithALine();
    void theFirstThatFailsIsTheLast_data() { test::onEachDatabase(); }
    void theFirstThatFailsIsTheLast();
};

void ScriptTest::statementsEndWithALine()
{
    const QString script = u"-- one; of these\nCREATE TABLE a (\n  b text DEFAULT ';' NOT NULL\n);\n\n"
                           "  -- two\nDROP TABLE a; \n"_s;
    QCOMPARE(database::statementsIn(script),
             (QStringList{u"CREATE TABLE a (\n  b text DEFAULT ';' NOT NULL\n)"_s, u"DROP TABLE a"_s}));
    QCOMPARE(database::statementsIn(u"-- nothing\n"_s), QStringList());
}

void ScriptTest::theFirstThatFailsIsTheLast()
{
    QFETCH(QString, place);
    const auto connection = Connection::open(*Place::parse(place), Connection::Access::Create);
    QVERIFY(connection);
    QVERIFY(database::runAll(**connection, {u"CREATE TABLE a (b integer)"_s, u"INSERT INTO a VALUES (1)"_s}));
    const auto failed = database::runAll(
        **connection, {u"INSERT INTO a VALUES (2)"_s, u"INSERT INTO c VALUES (3)"_s, u"INSERT INTO a VALUES (4)"_s});
    QVERIFY(!failed);
    const auto rows = (*connection)->run({u"SELECT max(b) FROM a"_s});
    QVERIFY((*rows)->next());
    QCOMPARE((*rows)->value(0).toInt(), 2);
}

QTEST_GUILESS_MAIN(ScriptTest)
#include "script_test.moc"
