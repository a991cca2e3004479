// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/session.h"

#include "tests/support/ctl.h"
#include "tests/support/places.h"
#include "tests/support/shop.h"

#include <QJsonObject>

#include <QTest>

using namespace Qt::StringLiterals;
using namespace stockroom;
using test::Ran;

class SessionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thePasswordOfAUrlIsWarnedOfAndNotRepeated();
    void theOptionGoesBeforeTheEnvironment();
    void aFileThatIsNoStoreIsToldOf();
    void tablesThatSomebodyDroppedAreToldOf();
};

void SessionTest::thePasswordOfAUrlIsWarnedOfAndNotRepeated()
{
    const Ran ran = test::ctl({u"list"_s, u"product"_s}, u"postgresql://eve:hunter2@localhost:1/shop"_s);
    QVERIFY(ran.code != 0);
    QVERIFY2(ran.err.contains(u"PGPASSWORD"_s) && !ran.err.contains(u"hunter2"_s), qPrintable(ran.err));
}

void SessionTest::theOptionGoesBeforeTheEnvironment()
{
    const QString place = test::freshPlace(test::Kind::Sqlite);
    QCOMPARE(test::ctl({u"init"_s, u"--store"_s, place}, u"/nowhere/shop.db"_s).code, 0);
    QCOMPARE(test::ctl({u"list"_s, u"user"_s, u"--store="_s + place}, u"/nowhere/shop.db"_s).code, 0);
    QCOMPARE(test::ctl({u"list"_s, u"user"_s}, u"/nowhere/shop.db"_s).code, 4);
}

void SessionTest::aFileThatIsNoStoreIsToldOf()
{
    const Ran ran = test::ctl({u"list"_s, u"product"_s}, QStringLiteral(STOCKROOM_SOURCE "/CMakeLists.txt"));
    QCOMPARE(ran.code, 1);
    QVERIFY(!ran.err.isEmpty());
}

void SessionTest::tablesThatSomebodyDroppedAreToldOf()
{
    const QString place = test::freshPlace(test::Kind::Sqlite);
    QVERIFY(test::Shop(place).connection().runScript(u"DROP TABLE stockroom_outbox; DROP TABLE stockroom_history"_s));
    for (const QStringList &words : {QStringList{u"add"_s, u"group"_s, u"name=staff"_s}, QStringList{u"history"_s}}) {
        const Ran ran = test::ctl(words, place);
        QCOMPARE(ran.code, 8);
        QVERIFY2(ran.err.contains(u"stockroom_outbox"_s) && ran.err.contains(u"stockroomctl migrate "_s + place),
                 qPrintable(ran.err));
    }
    QCOMPARE(test::ctl({u"list"_s, u"group"_s}, place).code, 0);
    QCOMPARE(test::ctl({u"migrate"_s, place}).code, 0);
    QCOMPARE(test::ctl({u"add"_s, u"group"_s, u"name=staff"_s}, place).code, 0);
}

QTEST_GUILESS_MAIN(SessionTest)
#include "session_test.moc"
