// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/session.h"

#include "tests/support/ctl.h"
#include "tests/support/places.h"

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

QTEST_GUILESS_MAIN(SessionTest)
#include "session_test.moc"
