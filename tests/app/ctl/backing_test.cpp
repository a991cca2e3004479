// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/backing.h"

#include "models/database/archive.h"
#include "tests/support/ctl.h"
#include "tests/support/places.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace stockroom;
using test::Ran;

class BackingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aStoreIsCopiedAndPutBack_data() { test::onEachDatabase(); }
    void aStoreIsCopiedAndPutBack();
    void whatWouldBeLostIsAskedAbout_data() { test::onEachDatabase(); }
    void whatWouldBeLostIsAskedAbout();
    void whatIsNoStoreIsRefused();
    void whatIsNoCopyIsRefusedBeforeAnybodyIsAsked_data() { test::onEachDatabase(); }
    void whatIsNoCopyIsRefusedBeforeAnybodyIsAsked();
    void aDumpOfAnotherDatabaseIsRefusedBeforeAnybodyIsAsked();
};

void BackingTest::aStoreIsCopiedAndPutBack()
{
    QFETCH(QString, place);
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"copy"_s);
    QCOMPARE(test::ctl({u"init"_s, place}).code, 0);
    QCOMPARE(test::ctl({u"add"_s, u"group"_s, u"name=staff"_s}, place).code, 0);
    const Ran written = test::ctl({u"backup"_s, place, file});
    QCOMPARE(written.err, QString());
    QVERIFY(written.out.contains(file));
    QCOMPARE(test::ctl({u"delete"_s, u"group"_s, u"staff"_s, u"--yes"_s}, place).code, 0);
    const Ran restored = test::ctl({u"restore"_s, place, file, u"--yes"_s});
    QCOMPARE(restored.err, QString());
    QCOMPARE(test::ctl({u"show"_s, u"group"_s, u"staff"_s}, place).code, 0);
}

void BackingTest::whatWouldBeLostIsAskedAbout()
{
    QFETCH(QString, place);
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"copy"_s);
    QCOMPARE(test::ctl({u"init"_s, place}).code, 0);
    QCOMPARE(test::ctl({u"backup"_s, place, file}).code, 0);
    QCOMPARE(test::ctl({u"backup"_s, place, file}).code, 2);
    QCOMPARE(test::ctl({u"backup"_s, place, file, u"--yes"_s}).code, 0);
    const Ran asked = test::ctl({u"restore"_s, place, file});
    QCOMPARE(asked.code, 2);
    QVERIFY2(asked.err.contains(u"--yes"_s), qPrintable(asked.err));
}

void BackingTest::whatIsNoStoreIsRefused()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"copy"_s);
    const QString place = test::freshPlace(test::Kind::Sqlite);
    QCOMPARE(test::ctl({u"backup"_s, place, file}).code, 4);
    QCOMPARE(test::ctl({u"init"_s, place}).code, 0);
    QCOMPARE(test::ctl({u"restore"_s, place, file, u"--yes"_s}).code, 4);
    QCOMPARE(test::ctl({u"backup"_s, place, place, u"--yes"_s}).code, 2);
}

void BackingTest::whatIsNoCopyIsRefusedBeforeAnybodyIsAsked()
{
    QFETCH(QString, place);
    const QTemporaryDir folder;
    QCOMPARE(test::ctl({u"init"_s, place}).code, 0);
    QFile letter(folder.filePath(u"letter"_s));
    QVERIFY(letter.open(QIODevice::WriteOnly) && letter.write("Dear customer, thank you for your order.") > 0);
    letter.close();
    // Without --yes: that is not what is complained of.
    const Ran refused = test::ctl({u"restore"_s, place, letter.fileName()});
    QCOMPARE(refused.code, 1);
    QVERIFY2(refused.err.contains(letter.fileName()) && !refused.err.contains(u"--yes"_s), qPrintable(refused.err));
    QCOMPARE(test::ctl({u"restore"_s, place, letter.fileName() + u"-missing"_s}).code, 4);
}

void BackingTest::aDumpOfAnotherDatabaseIsRefusedBeforeAnybodyIsAsked()
{
    const QString place = test::freshPlace(test::Kind::Postgres);
    const QString other = test::freshPlace(test::Kind::Postgres);
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"other.dump"_s);
    QCOMPARE(test::ctl({u"init"_s, place}).code, 0);
    const auto connection = database::Connection::open(*database::Place::parse(other), database::Access::Write);
    QVERIFY(connection && (*connection)->runScript(u"CREATE TABLE letter (id integer)"_s));
    QVERIFY(database::backUp(*database::Place::parse(other), file));
    const Ran refused = test::ctl({u"restore"_s, place, file});
    QCOMPARE(refused.code, 4);
    QVERIFY2(refused.err.contains(u"no copy of a store"_s) && !refused.err.contains(u"--yes"_s),
             qPrintable(refused.err));
}

QTEST_GUILESS_MAIN(BackingTest)
#include "backing_test.moc"
