// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A program that is killed at any moment: what it said to be saved is there, and nothing is half done. The program is
// this one, started again with "--victim WHAT PLACE".
#include "models/database/backup.h"
#include "models/database/migration.h"
#include "models/store/store.h"
#include "models/store/upkeep.h"
#include "tests/support/backend.h"
#include "tests/support/places.h"
#include "tests/support/shop.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QProcess>
#include <QTest>
#include <csignal>
#include <cstdio>
#include <random>

using namespace Qt::StringLiterals;
using namespace stockroom;
using database::Connection;
using database::Place;
using entity::Done;
using entity::Result;

namespace
{

constexpr int kRounds = 20;
constexpr int kSoakRounds = 1000;
constexpr int kProducts = 40;

int rounds()
{
    return qEnvironmentVariableIntValue("STOCKROOM_SOAK") > 0 ? kSoakRounds : kRounds;
}

std::unique_ptr<Connection> opened(const QString &place)
{
    auto connection = Connection::open(*Place::parse(place), Connection::Access::Write);
    if (!connection)
        qFatal("%s", qPrintable(connection.problem().words()));
    return std::move(*connection);
}

/// Says that a turn is done and on disk, and stays alive until it is killed.
void say(int turn)
{
    std::printf("%d\n", turn);
    std::fflush(stdout);
}

/// Sets the stock of these products to the number of the turn, in one change set.
void edit(Connection &connection, bool all)
{
    const auto catalogue = store::look(connection)->catalogue;
    store::Store door(connection, catalogue);
    const auto rows = door.reader().list(*catalogue->find(u"product"_s), {}, {u"name"_s}, all ? kProducts : 1);
    const int before = int(rows->front().value(u"stock"_s).toLongLong());
    for (int turn = before + 1;; ++turn) {
        store::ChangeSet set;
        for (const entity::Values &row : *rows)
            set.changes << store::Change{
                .entity = u"product"_s, .id = row.value(u"id"_s), .values = {{u"stock"_s, qlonglong(turn)}}};
        if (const auto saved = door.apply(set, {u"victim"_s, u"tests"_s}); !saved)
            qFatal("%s", qPrintable(saved.problem().words()));
        say(turn);
    }
}

void sure(const Result<Done> &done)
{
    if (!done)
        qFatal("%s", qPrintable(done.problem().words()));
}

void migrateUpAndDown(Connection &connection)
{
    for (int turn = 1;; ++turn) {
        sure(store::migrate(connection, u"victim"_s, {.target = turn % 2}));
        sure(store::migrate(connection, u"victim"_s));
        say(turn);
    }
}

void adoptAndRelease(Connection &connection)
{
    for (int turn = 1;; ++turn) {
        sure(store::migrate(connection, u"victim"_s, {.adopt = true, .useWal = true}));
        sure(store::release(connection));
        say(turn);
    }
}

void copy(Connection &connection)
{
    for (int turn = 1;; ++turn) {
        sure(database::copyStore(connection.place(), connection.place().file() + u".copy"_s));
        say(turn);
    }
}

int beVictim(const QString &what, const QString &place)
{
    const auto connection = opened(place);
    if (what == u"edit" || what == u"bulk")
        edit(*connection, what == u"bulk");
    else if (what == u"migrate")
        migrateUpAndDown(*connection);
    else if (what == u"adopt")
        adoptAndRelease(*connection);
    else
        copy(*connection);
    return 0;
}

/// Starts a victim, waits until it has said a few turns and then for a moment of any length, kills it, and gives the
/// last turn that it said.
int kill(const QString &what, const QString &place, std::mt19937 &random)
{
    QProcess victim;
    victim.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    victim.start(QCoreApplication::applicationFilePath(), {u"--victim"_s, what, place});
    const int turns = std::uniform_int_distribution<int>(0, 3)(random);
    QByteArray said;
    while (said.count('\n') < turns && victim.waitForReadyRead(-1))
        said += victim.readAllStandardOutput();
    victim.waitForFinished(std::uniform_int_distribution<int>(0, 60)(random));
    victim.kill();
    victim.waitForFinished(-1);
    said += victim.readAllStandardOutput();
    // It was at work until then.
    [&] {
        QVERIFY(said.count('\n') >= turns && victim.exitStatus() == QProcess::CrashExit &&
                victim.exitCode() == SIGKILL);
    }();
    const QList<QByteArray> lines = said.left(said.lastIndexOf('\n') + 1).trimmed().split('\n');
    return lines.back().toInt();
}

/// How many others are connected. What a dead program had sent to a server is still done by it.
QStringList others(test::Shop &shop)
{
    if (shop.place().dialect() == entity::Dialect::Sqlite)
        return {};
    return shop.ask(u"SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND "
                    "backend_type = 'client backend' AND pid <> pg_backend_pid()"_s);
}

} // namespace

class KillTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasSavedIsThere_data() { onEach({"edit", "bulk"}); }
    void whatWasSavedIsThere();
    void aMigrationIsDoneOrNot_data() { test::onEachDatabase(); }
    void aMigrationIsDoneOrNot();
    void anAdoptionAndAReleaseAreDoneOrNot_data() { test::onEachDatabase(); }
    void anAdoptionAndAReleaseAreDoneOrNot();
    void aCopyIsWholeOrNotThere();

private:
    static void onEach(const QList<const char *> &victims)
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<QString>("place");
        for (const char *each : victims) {
            QTest::addRow("%s sqlite", each) << QString::fromLatin1(each) << test::freshPlace(test::Kind::Sqlite);
            QTest::addRow("%s postgres", each) << QString::fromLatin1(each) << test::freshPlace(test::Kind::Postgres);
        }
    }
};

void KillTest::whatWasSavedIsThere()
{
    QFETCH(QString, what);
    QFETCH(QString, place);
    test::Shop shop(place);
    for (int i = 0; i < kProducts; ++i)
        shop.addProduct(u"Teapot %1"_s.arg(i, 3, 10, QChar(u'0')), 1000, 0);
    const int rows = what == u"bulk" ? kProducts : 1;
    for (int seed = 0; seed < rounds(); ++seed) {
        std::mt19937 random(seed);
        const QStringList before = others(shop);
        const int said = kill(what, place, random);
        QTRY_COMPARE_WITH_TIMEOUT(others(shop), before, 60'000);
        QStringList stocks = shop.ask(u"SELECT stock FROM products_product ORDER BY name LIMIT %1"_s.arg(rows));
        stocks.removeDuplicates();
        QCOMPARE(stocks.size(), 1);
        const int is = stocks.front().toInt();
        QVERIFY2(is >= said, qPrintable(u"seed %1: said %2, is %3"_s.arg(seed).arg(said).arg(is)));
        // Each set has all its rows, and each row its set.
        QCOMPARE(shop.ask(u"SELECT count(*) FROM stockroom_history WHERE act = 'update'"_s),
                 QStringList{QString::number(is * rows)});
        QCOMPARE(shop.ask(u"SELECT count(*) FROM stockroom_change_set s WHERE NOT EXISTS "
                          "(SELECT 1 FROM stockroom_history h WHERE h.change_set = s.id)"_s),
                 QStringList{u"0"_s});
    }
    if (shop.place().dialect() == entity::Dialect::Sqlite)
        QCOMPARE(shop.ask(u"PRAGMA integrity_check"_s), QStringList{u"ok"_s});
}

void KillTest::aMigrationIsDoneOrNot()
{
    QFETCH(QString, place);
    QVERIFY(store::create(*Place::parse(place), {}, u"ann"_s));
    const QStringList fresh = test::schemaAt(place);
    for (int seed = 0; seed < rounds(); ++seed) {
        std::mt19937 random(seed);
        kill(u"migrate"_s, place, random);
        const auto connection = opened(place);
        const auto is = store::look(*connection);
        QVERIFY2(is, is ? "" : qPrintable(is.problem().words()));
        QCOMPARE(is->unwatched, QStringList());
        const auto up = store::migrate(*connection, u"ann"_s);
        QVERIFY2(up, up ? "" : qPrintable(up.problem().words()));
        QCOMPARE(test::schemaAt(place), fresh);
    }
}

void KillTest::anAdoptionAndAReleaseAreDoneOrNot()
{
    QFETCH(QString, place);
    test::makeBackend(place);
    const QStringList before = test::schemaAt(place);
    for (int seed = 0; seed < rounds(); ++seed) {
        std::mt19937 random(seed);
        kill(u"adopt"_s, place, random);
        const auto connection = opened(place);
        const auto is = store::look(*connection);
        QVERIFY2(is, is ? "" : qPrintable(is.problem().words()));
        const auto released = store::release(*connection);
        QVERIFY2(released || !is->ours, released ? "" : qPrintable(released.problem().words()));
        QCOMPARE(test::schemaAt(place), before);
    }
}

void KillTest::aCopyIsWholeOrNotThere()
{
    const QString place = test::freshPlace(test::Kind::Sqlite);
    test::Shop shop(place);
    for (int i = 0; i < kProducts; ++i)
        shop.addProduct(u"Teapot %1"_s.arg(i));
    shop.ask(u"UPDATE products_product SET description = '%1'"_s.arg(QString(100'000, u'x')));
    const QString copy = place + u".copy"_s;
    for (int seed = 0; seed < rounds(); ++seed) {
        std::mt19937 random(seed);
        const int said = kill(u"copy"_s, place, random);
        QVERIFY(said == 0 || QFileInfo::exists(copy));
        if (QFileInfo::exists(copy))
            QVERIFY(database::checkFile(copy));
    }
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.value(1) == u"--victim")
        return beVictim(words.value(2), words.value(3));
    KillTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "kill_test.moc"
