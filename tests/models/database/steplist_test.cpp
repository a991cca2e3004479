// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/database/steplist.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace stockroom;
using database::Migration;
using database::StepList;
using entity::Dialect;

class StepListTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void filesOfStepsAreChecked_data();
    void filesOfStepsAreChecked();
    void whatIsToDoIsTold();
    void whatWasBegunIsToldFirst();

private:
    /// One that runs in a transaction, and one that does not.
    static QList<Migration> steps()
    {
        return {{.number = 1, .name = u"one"_s, .up = u"UP 1"_s, .down = u"DOWN 1"_s},
                {.number = 2, .name = u"two"_s, .up = u"UP 2"_s, .down = u"DOWN 2"_s, .isLong = true}};
    }
};

void StepListTest::filesOfStepsAreChecked_data()
{
    QTest::addColumn<QStringList>("names");
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("sqlite");
    QTest::addColumn<int>("postgres");
    const QString good = u"CREATE TABLE a (at {time}, id {serial});\n-- down\nDROP TABLE a;\n"_s;
    QTest::newRow("both") << QStringList{u"0001_one.sql"_s, u"0002_two_words.sql"_s} << good << 2 << 2;
    QTest::newRow("pairs") << QStringList{u"0001_one.sqlite.sql"_s, u"0001_one.postgres.sql"_s} << good << 1 << 1;
    QTest::newRow("half a pair") << QStringList{u"0001_one.sql"_s, u"0002_two.postgres.sql"_s} << good << 1 << 2;
    QTest::newRow("gap") << QStringList{u"0001_one.sql"_s, u"0003_three.sql"_s} << good << -1 << -1;
    QTest::newRow("twice") << QStringList{u"0001_one.sql"_s, u"0001_two.sql"_s} << good << -1 << -1;
    QTest::newRow("no way down") << QStringList{u"0001_one.sql"_s} << u"CREATE TABLE a (i integer);"_s << -1 << -1;
    QTest::newRow("not a step") << QStringList{u"notes.sql"_s} << good << 0 << 0;
}

void StepListTest::filesOfStepsAreChecked()
{
    QFETCH(QStringList, names);
    QFETCH(QString, text);
    QFETCH(int, sqlite);
    QFETCH(int, postgres);
    const QTemporaryDir folder;
    for (const QString &name : names) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text.toUtf8());
    }
    const auto count = [&folder](Dialect dialect) {
        const auto known = StepList::known(dialect, folder.path());
        for (const Migration &step : known ? *known : QList<Migration>()) {
            if (step.up.contains(u'{') || step.checksum.size() != 64)
                return -2;
        }
        return known ? int(known->size()) : -1;
    };
    QCOMPARE(count(Dialect::Sqlite), sqlite);
    QCOMPARE(count(Dialect::Postgres), postgres);
}

void StepListTest::whatIsToDoIsTold()
{
    QCOMPARE(StepList::told(steps(), 0, 2),
             u"-- 0001 one (up)\nUP 1\n\n-- 0002 two (up, outside a transaction)\nUP 2\n\n"_s);
    QCOMPARE(StepList::told(steps(), 2, 0),
             u"-- 0002 two (down, outside a transaction)\nDOWN 2\n\n-- 0001 one (down)\nDOWN 1\n\n"_s);
    QCOMPARE(StepList::told(steps(), 1, 1), QString());
}

void StepListTest::whatWasBegunIsToldFirst()
{
    QCOMPARE(StepList::told(steps(), 1, 2, 2),
             u"-- 0002 two (up, outside a transaction, begun and not complete)\nUP 2\n\n"_s);
    // A way back that stopped in the middle is in no list either, and is gone on with all the same.
    QCOMPARE(StepList::told(steps(), 1, 1, 2),
             u"-- 0002 two (down, outside a transaction, begun and not complete)\nDOWN 2\n\n"_s);
    QCOMPARE(StepList::told(steps(), 1, 0, 2).count(u"DOWN"_s), 2);
}

QTEST_GUILESS_MAIN(StepListTest)
#include "steplist_test.moc"
