// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/database/sqlitefault.h"

#include <QTest>

#include <cerrno>
#include <sqlite3.h>

using namespace Qt::StringLiterals;
using namespace stockroom;
using database::faultOfCode;
using database::Violation;
using entity::ProblemKind;

class SqliteFaultTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCodeHasAKindAndASentence_data();
    void everyCodeHasAKindAndASentence();
    void wantOfRoomIsToldFromADiskThatFails();
    void aBrokenRuleNamesItsColumns();
};

void SqliteFaultTest::everyCodeHasAKindAndASentence_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<ProblemKind>("kind");
    QTest::newRow("busy") << SQLITE_BUSY_SNAPSHOT << ProblemKind::Busy;
    QTest::newRow("interrupt") << SQLITE_INTERRUPT << ProblemKind::Busy;
    QTest::newRow("read-only") << SQLITE_READONLY_DBMOVED << ProblemKind::Denied;
    QTest::newRow("cannot open") << SQLITE_CANTOPEN << ProblemKind::Denied;
    QTest::newRow("no database") << SQLITE_NOTADB << ProblemKind::Broken;
    QTest::newRow("corrupt") << SQLITE_CORRUPT << ProblemKind::Broken;
    QTest::newRow("full") << SQLITE_FULL << ProblemKind::Broken;
    QTest::newRow("disk") << SQLITE_IOERR_FSYNC << ProblemKind::Broken;
    QTest::newRow("memory") << SQLITE_NOMEM << ProblemKind::Broken;
    QTest::newRow("any other") << SQLITE_ERROR << ProblemKind::Broken;
}

void SqliteFaultTest::everyCodeHasAKindAndASentence()
{
    QFETCH(int, code);
    QFETCH(ProblemKind, kind);
    const database::Fault fault = faultOfCode(code, u"no such table: t"_s);
    QCOMPARE(fault.problem.kind, kind);
    QVERIFY(fault.problem.text.size() > 10 && !fault.problem.text.contains(u'\n'));
    QCOMPARE(fault.interrupted, code == SQLITE_INTERRUPT);
    QCOMPARE(fault.violation, Violation::None);
    QCOMPARE(fault.problem.text.contains(u"no such table: t"), code == SQLITE_ERROR);
}

void SqliteFaultTest::wantOfRoomIsToldFromADiskThatFails()
{
    for (const int system : {ENOSPC, EDQUOT, EFBIG})
        QCOMPARE(faultOfCode(SQLITE_IOERR_WRITE, {}, system).problem.text, u"The disk is full, or your share of it"_s);
    QVERIFY(!faultOfCode(SQLITE_IOERR_WRITE, {}, EIO).problem.text.contains(u"full"));
    QCOMPARE(faultOfCode(SQLITE_FULL).problem.text, u"The disk is full"_s);
    // A file that finds no memory is no disk that fails.
    QCOMPARE(faultOfCode(SQLITE_IOERR_NOMEM).problem.text, faultOfCode(SQLITE_NOMEM).problem.text);
}

void SqliteFaultTest::aBrokenRuleNamesItsColumns()
{
    const auto fault = faultOfCode(SQLITE_CONSTRAINT_UNIQUE, u"UNIQUE constraint failed: t.c, t.d"_s);
    QCOMPARE(fault.violation, Violation::Unique);
    QCOMPARE(fault.violated, u"c, d"_s);
    QCOMPARE(fault.problem.kind, ProblemKind::Invalid);
    QCOMPARE(faultOfCode(SQLITE_CONSTRAINT_FOREIGNKEY, u"FOREIGN KEY constraint failed"_s).violated, QString());
    const auto named = faultOfCode(SQLITE_CONSTRAINT_CHECK, u"CHECK constraint failed: \"stock\" >= 0"_s);
    QCOMPARE(named.violated, u"stock"_s);
}

QTEST_GUILESS_MAIN(SqliteFaultTest)
#include "sqlitefault_test.moc"
