// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/making.h"

#include "models/store/opening.h"
#include "tests/support/ctl.h"
#include "tests/support/places.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <array>

using namespace Qt::StringLiterals;
using namespace stockroom;
using test::Ran;

class MakingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initMakesAStoreOnce_data() { test::onEachDatabase(); }
    void initMakesAStoreOnce();
    void initRefusesACurrencyWithoutTwoDecimals_data() { test::onEachDatabase(); }
    void initRefusesACurrencyWithoutTwoDecimals();
    void demoMakesAndFillsAStore_data() { test::onEachDatabase(); }
    void demoMakesAndFillsAStore();
    void aKilledDemoLeavesTheStoreAsItWas();
    void demoFillsAnEmptyStoreThatIsThere_data() { test::onEachDatabase(); }
    void demoFillsAnEmptyStoreThatIsThere();
    void demoRefusesOrdersWithoutProductsAndMakesNothing_data() { test::onEachDatabase(); }
    void demoRefusesOrdersWithoutProductsAndMakesNothing();
    void demoRefusesWordsForNumbers();
    void picturesGoWhereTheyAreSent();
    void twoThatMakeAStoreInOnePlaceMakeOne_data() { test::onEachDatabase(); }
    void twoThatMakeAStoreInOnePlaceMakeOne();
    void aPlaceWithoutAStoreIsMissing_data() { test::onEachDatabase(); }
    void aPlaceWithoutAStoreIsMissing();
};

void MakingTest::initMakesAStoreOnce()
{
    QFETCH(QString, place);
    const Ran made = test::ctl({u"init"_s, place, u"--name"_s, u"Harbour & Söhne"_s, u"--currency"_s, u"CHF"_s});
    QCOMPARE(made.err, QString());
    QCOMPARE(made.code, 0);
    QCOMPARE(made.out, QString());
    const Ran again = test::ctl({u"init"_s, place});
    QCOMPARE(again.code, 8);
    QVERIFY(!again.err.isEmpty());
    QCOMPARE(test::ctl({u"list"_s, u"product"_s, u"--json"_s}, place).out, u"[]\n"_s);
}

void MakingTest::initRefusesACurrencyWithoutTwoDecimals()
{
    QFETCH(QString, place);
    const Ran refused = test::ctl({u"init"_s, place, u"--currency"_s, u"JPY"_s});
    QCOMPARE(refused.code, 3);
    QVERIFY2(refused.err.contains(u"currency"_s), qPrintable(refused.err));
    QVERIFY(!QFileInfo::exists(place));
}

void MakingTest::demoMakesAndFillsAStore()
{
    QFETCH(QString, place);
    const QStringList demo{u"demo"_s, place, u"--products"_s, u"150"_s, u"--orders"_s, u"40"_s, u"--seed"_s, u"7"_s};
    const Ran made = test::ctl(demo);
    QCOMPARE(made.err, QString());
    QCOMPARE(made.code, 0);
    QCOMPARE(test::ctl({u"list"_s, u"product"_s, u"--json"_s, u"--limit"_s, u"0"_s}, place).json().size(), 150);
    QCOMPARE(test::ctl({u"list"_s, u"orderitem"_s, u"--json"_s, u"--limit=0"_s}, place).json().size(), 120);
    const Ran again = test::ctl(demo);
    QCOMPARE(again.code, 8);
    QVERIFY2(again.err.contains(u"products already"_s), qPrintable(again.err));
}

void MakingTest::aKilledDemoLeavesTheStoreAsItWas()
{
    const QString place = test::freshPlace(test::Kind::Sqlite);
    const QTemporaryDir media;
    QCOMPARE(test::ctl({u"init"_s, place}).code, 0);
    QProcess demo;
    demo.start(QStringLiteral(STOCKROOM_BINARY "/bin/stockroomctl"),
               {u"demo"_s, place, u"--products=100000"_s, u"--media"_s, media.path()});
    // The first picture is painted when rows are being written.
    while (!QFileInfo::exists(media.filePath(u"products"_s)) && demo.state() != QProcess::NotRunning)
        demo.waitForFinished(1);
    demo.kill();
    demo.waitForFinished(-1);
    QCOMPARE(demo.exitStatus(), QProcess::CrashExit);
    for (const QString &entity : {u"product"_s, u"category"_s, u"user"_s, u"order"_s}) {
        const Ran listed = test::ctl({u"list"_s, entity, u"--json"_s}, place);
        QCOMPARE(listed.err, QString());
        QCOMPARE(listed.out, u"[]\n"_s);
    }
    QCOMPARE(test::ctl({u"demo"_s, place, u"--products=5"_s, u"--orders=5"_s}).code, 0);
}

void MakingTest::demoFillsAnEmptyStoreThatIsThere()
{
    QFETCH(QString, place);
    QCOMPARE(test::ctl({u"init"_s, place}).code, 0);
    QCOMPARE(test::ctl({u"demo"_s, u"--products=5"_s, u"--orders=0"_s}, place).code, 0);
    QCOMPARE(test::ctl({u"list"_s, u"product"_s, u"--json"_s}, place).json().size(), 5);
}

void MakingTest::demoRefusesOrdersWithoutProductsAndMakesNothing()
{
    QFETCH(QString, place);
    QCOMPARE(test::ctl({u"demo"_s, place, u"--products=0"_s}).code, 3);
    QVERIFY(!QFileInfo::exists(place));
    QCOMPARE(test::ctl({u"init"_s, place}).code, 0);
}

void MakingTest::demoRefusesWordsForNumbers()
{
    const QString place = test::freshPlace(test::Kind::Sqlite);
    QCOMPARE(test::ctl({u"demo"_s, place, u"--products"_s, u"many"_s}).code, 2);
    QCOMPARE(test::ctl({u"demo"_s, place, u"--orders=-1"_s}).code, 2);
    QVERIFY(!QFileInfo::exists(place));
}

void MakingTest::picturesGoWhereTheyAreSent()
{
    const QString place = test::freshPlace(test::Kind::Sqlite);
    const QTemporaryDir media;
    QCOMPARE(test::ctl({u"demo"_s, place, u"--products=50"_s, u"--orders=0"_s, u"--media"_s, media.path()}).code, 0);
    QVERIFY(QFileInfo::exists(media.filePath(u"products"_s)));
    // Whoever opens the store finds them there.
    const auto connection = database::Connection::open(*database::Place::parse(place), database::Access::Read);
    QCOMPARE(store::look(**connection)->media, media.path());
    QVERIFY(!QFileInfo::exists(QFileInfo(place).dir().filePath(QFileInfo(place).completeBaseName() + u".media"_s)));
}

void MakingTest::twoThatMakeAStoreInOnePlaceMakeOne()
{
    QFETCH(QString, place);
    std::array<QProcess, 4> makers;
    for (QProcess &each : makers)
        each.start(QStringLiteral(STOCKROOM_BINARY "/bin/stockroomctl"), {u"init"_s, place});
    QList<int> codes;
    for (QProcess &each : makers) {
        each.waitForFinished(-1);
        codes << each.exitCode();
    }
    std::sort(codes.begin(), codes.end());
    QCOMPARE(codes, (QList<int>{0, 8, 8, 8}));
    QCOMPARE(test::ctl({u"list"_s, u"product"_s, u"--json"_s}, place).out, u"[]\n"_s);
}

void MakingTest::aPlaceWithoutAStoreIsMissing()
{
    QFETCH(QString, place);
    const Ran listed = test::ctl({u"list"_s, u"product"_s}, place);
    QCOMPARE(listed.code, 4);
    QVERIFY(!listed.err.isEmpty());
    QCOMPARE(test::ctl({u"migrate"_s, place}).code, 4);
}

QTEST_GUILESS_MAIN(MakingTest)
#include "making_test.moc"
