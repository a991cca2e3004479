// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/upkeeping.h"

#include "models/database/connection.h"
#include "tests/support/backend.h"
#include "tests/support/ctl.h"
#include "tests/support/places.h"
#include "tests/support/shop.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace stockroom;
using test::Ran;

class UpkeepingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void migrationsAreShownAndGoDownAndUp_data() { test::onEachDatabase(); }
    void migrationsAreShownAndGoDownAndUp();
    void otherProgramsWriteWhileOurTablesAreAway_data() { test::onEachDatabase(); }
    void otherProgramsWriteWhileOurTablesAreAway();
    void aPlanIsSqlThatIsNotRun_data() { test::onEachDatabase(); }
    void aPlanIsSqlThatIsNotRun();
    void aStepThatIsNotCompleteIsShownAndToldOf_data() { test::onEachDatabase(); }
    void aStepThatIsNotCompleteIsShownAndToldOf();
    void theLastStepIsTakenBack_data() { test::onEachDatabase(); }
    void theLastStepIsTakenBack();
    void aBackendsStoreIsAdoptedAndReleased_data() { test::onEachDatabase(); }
    void aBackendsStoreIsAdoptedAndReleased();
    void theHistoryIsWrittenToAFileBeforeItGoes_data() { test::onEachDatabase(); }
    void theHistoryIsWrittenToAFileBeforeItGoes();
    void theHistoryIsWrittenToAFileBeforeAStepTakesIt_data() { test::onEachDatabase(); }
    void theHistoryIsWrittenToAFileBeforeAStepTakesIt();
    void aStoreWithoutAHistoryIsReleasedToo_data() { test::onEachDatabase(); }
    void aStoreWithoutAHistoryIsReleasedToo();
};

void UpkeepingTest::migrationsAreShownAndGoDownAndUp()
{
    QFETCH(QString, place);
    QCOMPARE(test::ctl({u"init"_s, place, u"--as"_s, u"anna"_s}).code, 0);
    const Ran shown = test::ctl({u"migrations"_s, place});
    QCOMPARE(shown.code, 0);
    QVERIFY2(shown.out.contains(u"settings"_s) && shown.out.contains(u"anna"_s), qPrintable(shown.out));
    const Ran asked = test::ctl({u"migrate"_s, place, u"--to"_s, u"1"_s});
    QCOMPARE(asked.code, 2);
    QVERIFY2(asked.err.contains(u"history"_s) && asked.err.contains(u"--yes"_s), qPrintable(asked.err));
    QVERIFY2(!asked.err.contains(u"settings"_s), qPrintable(asked.err));
    QCOMPARE(test::ctl({u"migrations"_s, place}).out, shown.out);
    QCOMPARE(test::ctl({u"migrate"_s, place, u"--to"_s, u"6"_s}).code, 0);
    QCOMPARE(test::ctl({u"migrate"_s, place, u"--to"_s, u"1"_s, u"--yes"_s}).code, 0);
    const Ran refused = test::ctl({u"add"_s, u"group"_s, u"name=staff"_s}, place);
    QCOMPARE(refused.code, 8);
    QVERIFY2(refused.err.contains(u"stockroomctl migrate"_s), qPrintable(refused.err));
    const Ran up = test::ctl({u"migrate"_s, place});
    QCOMPARE(up.err, QString());
    QCOMPARE(up.code, 0);
    QCOMPARE(test::ctl({u"add"_s, u"group"_s, u"name=staff"_s}, place).code, 0);
    QCOMPARE(test::ctl({u"migrate"_s, place, u"--to=soon"_s}).code, 2);
}

void UpkeepingTest::otherProgramsWriteWhileOurTablesAreAway()
{
    QFETCH(QString, place);
    QCOMPARE(test::ctl({u"init"_s, place}).code, 0);
    const auto rows = [&place](const QString &sql) {
        const auto other = database::Connection::open(*database::Place::parse(place), database::Access::Write);
        const auto answer = (*other)->run({sql});
        if (!answer)
            return answer.problem().text;
        return (*answer)->next() ? (*answer)->value(0).toString() : QString();
    };
    for (const QString &step : {u"1"_s, u"0"_s}) {
        const Ran down = test::ctl({u"migrate"_s, place, u"--to"_s, step, u"--yes"_s});
        QCOMPARE(down.err, QString());
        QCOMPARE(rows(u"INSERT INTO auth_group (name) VALUES ('at %1')"_s.arg(step)), QString());
    }
    QCOMPARE(test::ctl({u"migrate"_s, place}).err, QString());
    QCOMPARE(rows(u"UPDATE auth_group SET name = 'after' WHERE name = 'at 0'"_s), QString());
    QCOMPARE(rows(u"SELECT count(*) FROM stockroom_history"_s), u"1"_s);
}

void UpkeepingTest::aPlanIsSqlThatIsNotRun()
{
    QFETCH(QString, place);
    test::makeBackend(place);
    const Ran plan = test::ctl({u"migrate"_s, place, u"--plan"_s});
    QCOMPARE(plan.err, QString());
    QVERIFY2(plan.out.contains(u"CREATE TABLE stockroom_history"_s), qPrintable(plan.out));
    QVERIFY2(plan.out.contains(u"TRIGGER"_s), qPrintable(plan.out));
    QVERIFY(plan.out.indexOf(u"-- 0001"_s) < plan.out.indexOf(u"-- 0002"_s));
    QVERIFY(!test::ctl({u"migrations"_s, place}).out.contains(u"20"_s));
    QCOMPARE(test::ctl({u"migrate"_s, place, u"--adopt"_s}).err, QString());
    QCOMPARE(test::ctl({u"migrate"_s, place, u"--plan"_s}).out, u"-- nothing to do\n"_s);
    const Ran back = test::ctl({u"rollback"_s, place, u"--plan"_s});
    QVERIFY2(back.out.contains(u"DROP TABLE stockroom_policy"_s), qPrintable(back.out));
}

void UpkeepingTest::aStepThatIsNotCompleteIsShownAndToldOf()
{
    QFETCH(QString, place);
    QCOMPARE(test::ctl({u"init"_s, place}).code, 0);
    const auto opened = database::Connection::open(*database::Place::parse(place), database::Access::Write);
    database::Connection &other = **opened;
    QVERIFY(other.runScript(u"CREATE TABLE stockroom_migration_begun_6 (a integer); "
                            "DELETE FROM stockroom_migration WHERE number = 6"_s));
    // A file's steps are never left in the middle.
    const bool isServer = other.dialect() == entity::Dialect::Postgres;
    QCOMPARE(test::ctl({u"migrations"_s, place}).out.contains(u"begun, not complete"_s), isServer);
    const Ran refused = test::ctl({u"add"_s, u"group"_s, u"name=staff"_s}, place);
    QCOMPARE(refused.code, 8);
    QCOMPARE(refused.err.contains(u"not complete; go on with: stockroomctl migrate"_s), isServer);
}

void UpkeepingTest::theLastStepIsTakenBack()
{
    QFETCH(QString, place);
    QCOMPARE(test::ctl({u"init"_s, place}).code, 0);
    QCOMPARE(test::ctl({u"rollback"_s, place}).code, 2);
    const Ran back = test::ctl({u"rollback"_s, place, u"--yes"_s});
    QCOMPARE(back.err, QString());
    QCOMPARE(test::ctl({u"add"_s, u"group"_s, u"name=staff"_s}, place).code, 8);
    QCOMPARE(test::ctl({u"migrate"_s, place}).err, QString());
    QCOMPARE(test::ctl({u"add"_s, u"group"_s, u"name=staff"_s}, place).code, 0);
    // Nobody is asked about what is refused anyway.
    const auto other = database::Connection::open(*database::Place::parse(place), database::Access::Write);
    QVERIFY((*other)->runScript(u"UPDATE stockroom_migration SET checksum = 'x' WHERE number = 1"_s));
    QCOMPARE(test::ctl({u"rollback"_s, place}).code, 8);
}

void UpkeepingTest::aBackendsStoreIsAdoptedAndReleased()
{
    QFETCH(QString, place);
    test::makeBackend(place);
    const QStringList before = test::schemaAt(place);
    QCOMPARE(test::ctl({u"add"_s, u"group"_s, u"name=staff"_s}, place).code, 8);
    const Ran refused = test::ctl({u"migrate"_s, place});
    QCOMPARE(refused.code, 8);
    QVERIFY2(refused.err.contains(u"--adopt"_s), qPrintable(refused.err));
    QCOMPARE(test::schemaAt(place), before);
    QCOMPARE(test::ctl({u"release"_s, place, u"--yes"_s}).code, 4);
    QCOMPARE(test::ctl({u"migrate"_s, place, u"--adopt"_s}).err, QString());
    QCOMPARE(test::ctl({u"add"_s, u"group"_s, u"name=staff"_s}, place).code, 0);
    QVERIFY(test::schemaAt(place) != before);
    QCOMPARE(test::ctl({u"release"_s, place}).code, 2);
    const Ran released = test::ctl({u"release"_s, place, u"--yes"_s});
    QCOMPARE(released.err, QString());
    QCOMPARE(test::schemaAt(place), before);
    QVERIFY(test::ctl({u"list"_s, u"group"_s}, place).out.contains(u"staff"_s));
}

void UpkeepingTest::theHistoryIsWrittenToAFileBeforeItGoes()
{
    QFETCH(QString, place);
    QCOMPARE(test::ctl({u"init"_s, place}).code, 0);
    QCOMPARE(test::ctl({u"add"_s, u"group"_s, u"name=staff"_s, u"--as"_s, u"anna"_s}, place).code, 0);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"history.jsonl"_s);
    const Ran nowhere = test::ctl({u"release"_s, place, u"--yes"_s, u"--history"_s, path + u"/no"_s});
    QCOMPARE(nowhere.code, 1);
    QCOMPARE(test::ctl({u"history"_s}, place).code, 0);
    const Ran released = test::ctl({u"release"_s, place, u"--yes"_s, u"--history"_s, path});
    QCOMPARE(released.err, QString());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QList<QByteArray> lines = file.readAll().trimmed().split('\n');
    QCOMPARE(lines.size(), 1);
    const QJsonObject row = QJsonDocument::fromJson(lines.front()).object();
    QCOMPARE(row[u"actor"_s].toString(), u"anna"_s);
    QCOMPARE(row[u"table"_s].toString(), u"auth_group"_s);
    QCOMPARE(row[u"act"_s].toString(), u"insert"_s);
    QCOMPARE(row[u"after"_s][u"name"_s].toString(), u"staff"_s);
    QVERIFY(row[u"before"_s].isNull());
}

void UpkeepingTest::theHistoryIsWrittenToAFileBeforeAStepTakesIt()
{
    QFETCH(QString, place);
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"history.jsonl"_s));
    QCOMPARE(test::ctl({u"init"_s, place}).code, 0);
    QCOMPARE(test::ctl({u"add"_s, u"group"_s, u"name=staff"_s}, place).code, 0);
    const QStringList down{u"migrate"_s, place, u"--to"_s, u"1"_s, u"--yes"_s};
    // Where the history stays, and where it cannot be written, nothing is done.
    QCOMPARE(test::ctl({u"rollback"_s, place, u"--yes"_s, u"--history"_s, file.fileName()}).code, 2);
    QCOMPARE(test::ctl(down + QStringList{u"--history"_s, u"/nowhere/history"_s}).code, 1);
    const Ran asked = test::ctl({u"migrate"_s, place, u"--to"_s, u"1"_s});
    QVERIFY2(asked.code == 2 && asked.err.contains(u"--history FILE"_s), qPrintable(asked.err));
    QVERIFY(!file.exists());
    QCOMPARE(test::ctl({u"history"_s}, place).code, 0);
    QCOMPARE(test::ctl(down + QStringList{u"--history"_s, file.fileName()}).code, 0);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QList<QByteArray> lines = file.readAll().trimmed().split('\n');
    QCOMPARE(lines.size(), 1);
    QCOMPARE(QJsonDocument::fromJson(lines.first())[u"table"_s].toString(), u"auth_group"_s);
}

void UpkeepingTest::aStoreWithoutAHistoryIsReleasedToo()
{
    QFETCH(QString, place);
    QCOMPARE(test::ctl({u"init"_s, place}).code, 0);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"history.jsonl"_s);
    for (const QString &step : {u"1"_s, u"0"_s}) {
        QCOMPARE(test::ctl({u"migrate"_s, place, u"--to"_s, step, u"--yes"_s}).code, 0);
        const Ran released = test::ctl({u"release"_s, place, u"--yes"_s, u"--history"_s, path});
        QCOMPARE(released.err, QString());
        QCOMPARE(released.code, 0);
        QCOMPARE(QFileInfo(path).size(), 0);
        QCOMPARE(test::ctl({u"migrate"_s, place, u"--adopt"_s}).code, 0);
    }
}

QTEST_GUILESS_MAIN(UpkeepingTest)
#include "upkeeping_test.moc"
