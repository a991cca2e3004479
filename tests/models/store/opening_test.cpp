// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/opening.h"

#include "models/database/basetables.h"
#include "models/database/migration.h"
#include "models/store/copycheck.h"
#include "models/store/upkeep.h"
#include "tests/support/mortal.h"
#include "tests/support/places.h"
#include "tests/support/shop.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace stockroom;
using database::Connection;
using database::Place;
using entity::ProblemKind;

class OpeningTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNewStoreSaysWhatItIs_data() { test::onEachDatabase(); }
    void aNewStoreSaysWhatItIs();
    void withoutANameItIsCalledAsItsPlace_data() { test::onEachDatabase(); }
    void withoutANameItIsCalledAsItsPlace();
    void secondStoreInOnePlaceIsRefused_data() { test::onEachDatabase(); }
    void secondStoreInOnePlaceIsRefused();
    void emptyPlaceIsNoStore_data() { test::onEachDatabase(); }
    void emptyPlaceIsNoStore();
    void tablesOfAnotherProgramAreNoStore_data() { test::onEachDatabase(); }
    void tablesOfAnotherProgramAreNoStore();
    void baseTablesAloneAreAStoreThatIsNotOurs_data() { test::onEachDatabase(); }
    void baseTablesAloneAreAStoreThatIsNotOurs();
    void newerStoreIsRefused_data() { test::onEachDatabase(); }
    void newerStoreIsRefused();
    void olderStoreTellsHowManyStepsItLacks_data() { test::onEachDatabase(); }
    void olderStoreTellsHowManyStepsItLacks();
    void currenciesWithoutHundredthsAreRefused_data();
    void currenciesWithoutHundredthsAreRefused();
    void failedCreationLeavesNoFile();
    void whyAFileCanOnlyBeReadIsSaid_data();
    void whyAFileCanOnlyBeReadIsSaid();
    void aRoleThatMayOnlyReadIsSaidSo();

private:
    static std::unique_ptr<Connection> open(const QString &place,
                                            Connection::Access access = Connection::Access::Write);
};

std::unique_ptr<Connection> OpeningTest::open(const QString &place, Connection::Access access)
{
    auto connection = Connection::open(*Place::parse(place), access);
    if (!connection)
        qFatal("%s", qPrintable(connection.problem().text));
    return std::move(*connection);
}

void OpeningTest::aNewStoreSaysWhatItIs()
{
    QFETCH(QString, place);
    const QString name = u"Tom's \"Täbles\"; DROP TABLE stockroom_setting; --"_s;
    const auto made = store::create(*Place::parse(place), {.name = name, .currency = u"CHF"_s}, u"ann"_s);
    QVERIFY2(made.ok(), made.ok() ? "" : qPrintable(made.problem().text));
    const auto connection = open(place, Connection::Access::Read);
    const auto opened = store::look(*connection);
    QVERIFY2(opened.ok(), opened.ok() ? "" : qPrintable(opened.problem().text));
    QCOMPARE(opened->title, name);
    QCOMPARE(opened->currency, u"CHF"_s);
    QVERIFY(opened->ours);
    QCOMPARE(opened->pending, 0);
    QVERIFY(opened->catalogue->find(u"product"_s));
    QCOMPARE(database::Migrations::applied(*connection)->first().appliedBy, u"ann"_s);
}

void OpeningTest::withoutANameItIsCalledAsItsPlace()
{
    QFETCH(QString, place);
    QVERIFY(store::create(*Place::parse(place), {}, u"ann"_s).ok());
    QCOMPARE(store::look(*open(place))->title, Place::parse(place)->title());
    QCOMPARE(store::look(*open(place))->currency, u"EUR"_s);
}

void OpeningTest::secondStoreInOnePlaceIsRefused()
{
    QFETCH(QString, place);
    QVERIFY(store::create(*Place::parse(place), {.name = u"first"_s}, u"ann"_s).ok());
    const auto second = store::create(*Place::parse(place), {.name = u"second"_s}, u"ann"_s);
    QVERIFY(!second.ok());
    QCOMPARE(second.problem().kind, ProblemKind::Unready);
    QCOMPARE(store::look(*open(place))->title, u"first"_s);
}

void OpeningTest::emptyPlaceIsNoStore()
{
    QFETCH(QString, place);
    const auto opened = store::look(*open(place, Connection::Access::Create));
    QVERIFY(!opened.ok());
    QCOMPARE(opened.problem().kind, ProblemKind::Missing);
    QVERIFY(opened.problem().text.contains(u"stockroomctl init"_s));
}

void OpeningTest::tablesOfAnotherProgramAreNoStore()
{
    QFETCH(QString, place);
    const auto connection = open(place, Connection::Access::Create);
    QVERIFY(connection->runScript(u"CREATE TABLE song (id integer PRIMARY KEY, name text)"_s).ok());
    const auto opened = store::look(*connection);
    QVERIFY(!opened.ok());
    QCOMPARE(opened.problem().kind, ProblemKind::Missing);
    QVERIFY(!store::create(*Place::parse(place), {}, u"ann"_s).ok());
    QCOMPARE(connection->tables()->keys(), QStringList{u"song"_s});
}

void OpeningTest::baseTablesAloneAreAStoreThatIsNotOurs()
{
    QFETCH(QString, place);
    const auto connection = open(place, Connection::Access::Create);
    QVERIFY(database::makeBaseTables(*connection).ok());
    const auto opened = store::look(*connection);
    QVERIFY(opened.ok());
    QVERIFY(!opened->ours);
    QVERIFY(opened->isUpgradable());
    QCOMPARE(opened->title, Place::parse(place)->title());
    QVERIFY(connection->run({u"CREATE TABLE django_migrations (id integer)"_s}).ok());
    const auto djangos = store::look(*connection);
    QVERIFY(djangos.ok() && !djangos->isUpgradable());
}

void OpeningTest::newerStoreIsRefused()
{
    QFETCH(QString, place);
    QVERIFY(store::create(*Place::parse(place), {}, u"ann"_s).ok());
    const auto connection = open(place);
    QVERIFY(connection
                ->runScript(u"INSERT INTO stockroom_migration SELECT 9999, 'tomorrow', checksum, applied_at, "
                            "applied_by FROM stockroom_migration WHERE number = 1"_s)
                .ok());
    const auto opened = store::look(*connection);
    QVERIFY(!opened.ok());
    QCOMPARE(opened.problem().kind, ProblemKind::Unready);
    QVERIFY(opened.problem().text.contains(u"newer"_s));
}

void OpeningTest::olderStoreTellsHowManyStepsItLacks()
{
    QFETCH(QString, place);
    QVERIFY(store::create(*Place::parse(place), {.name = u"old"_s}, u"ann"_s).ok());
    const auto connection = open(place);
    const auto steps = database::Migrations::known(connection->dialect());
    QVERIFY(database::Migrations::migrate(*connection, *steps, u"ann"_s, 1).ok());
    QCOMPARE(store::look(*connection)->pending, int(steps->size()) - 1);
    QCOMPARE(store::look(*connection)->title, u"old"_s);
}

void OpeningTest::currenciesWithoutHundredthsAreRefused_data()
{
    QTest::addColumn<QString>("currency");
    for (const char *each : {"JPY", "KWD", "eur", "EURO", "", "E R", "EUR\n"})
        QTest::newRow(each) << QString::fromLatin1(each);
}

void OpeningTest::currenciesWithoutHundredthsAreRefused()
{
    QFETCH(QString, currency);
    const QString place = test::freshPlace(test::Kind::Sqlite);
    const auto made = store::create(*Place::parse(place), {.currency = currency}, u"ann"_s);
    QVERIFY(!made.ok());
    QCOMPARE(made.problem().kind, ProblemKind::Invalid);
    QCOMPARE(made.problem().failures.first().field, u"currency"_s);
    QVERIFY(!QFileInfo::exists(place));
}

void OpeningTest::failedCreationLeavesNoFile()
{
    const QTemporaryDir folder;
    const QString place = folder.filePath(u"no/such/folder/shop.sqlite"_s);
    const auto made = store::create(*Place::parse(place), {}, u"ann"_s);
    QVERIFY(!made.ok());
    QCOMPARE(made.problem().kind, ProblemKind::Missing);
    QVERIFY(QDir(folder.path()).isEmpty());
}

void OpeningTest::whyAFileCanOnlyBeReadIsSaid_data()
{
    QTest::addColumn<int>("ofFile");
    QTest::addColumn<int>("ofFolder");
    QTest::addColumn<QString>("reason");
    QTest::newRow("file") << 0444 << 0777 << u"You may not write to \"FILE\""_s;
    QTest::newRow("folder") << 0666 << 0555 << u"You may not write in the folder \"FOLDER\""_s;
    QTest::newRow("neither") << 0666 << 0777 << QString();
}

void OpeningTest::whyAFileCanOnlyBeReadIsSaid()
{
    QFETCH(int, ofFile);
    QFETCH(int, ofFolder);
    QFETCH(QString, reason);
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"shop.sqlite"_s);
    QVERIFY(store::create(*Place::parse(file), {}, u"ann"_s));
    QCOMPARE(chmod(file.toUtf8().constData(), mode_t(ofFile)), 0);
    QCOMPARE(chmod(folder.path().toUtf8().constData(), mode_t(ofFolder)), 0);
    {
        const test::Mortal mortal;
        const auto opened = store::lookAt(*Place::parse(file));
        QVERIFY2(opened, qPrintable(opened ? QString() : opened.problem().words()));
        QCOMPARE(opened->barred, reason.replace(u"FILE"_s, file).replace(u"FOLDER"_s, folder.path()));
        QCOMPARE(opened->isWritable(), reason.isEmpty());
        QVERIFY(opened->isWhole() && !opened->isUpgradable());
    }
    QCOMPARE(chmod(folder.path().toUtf8().constData(), 0700), 0);
}

void OpeningTest::aRoleThatMayOnlyReadIsSaidSo()
{
    const QString place = test::freshPlace(test::Kind::Postgres);
    QVERIFY(store::create(*Place::parse(place), {}, u"ann"_s));
    const auto connection = open(place);
    QVERIFY(connection->runScript(u"CREATE ROLE opening_test_guest;"
                                  "GRANT SELECT ON ALL TABLES IN SCHEMA public TO opening_test_guest;"
                                  "SET ROLE opening_test_guest"_s));
    const auto opened = store::look(*connection);
    QVERIFY2(opened, qPrintable(opened ? QString() : opened.problem().words()));
    QVERIFY2(opened->barred.contains(u"opening_test_guest"), qPrintable(opened->barred));
    QVERIFY(!opened->isWritable());
    QVERIFY(connection->runScript(u"RESET ROLE; DROP OWNED BY opening_test_guest; DROP ROLE opening_test_guest"_s));
    QCOMPARE(store::look(*connection)->barred, QString());
}

QTEST_GUILESS_MAIN(OpeningTest)
#include "opening_test.moc"
