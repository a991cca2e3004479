// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/recovery.h"

#include "models/database/migration.h"
#include "models/database/owntables.h"
#include "models/store/history.h"
#include "models/store/upkeep.h"
#include "tests/support/backend.h"
#include "tests/support/shoptest.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;
using namespace stockroom;
using database::Connection;
using database::OwnTables;
using database::Place;
using entity::ProblemKind;
using store::Opened;

/// Somebody drops tables of ours behind the program's back.
class RecoveryTest : public test::ShopTest
{
    Q_OBJECT

private Q_SLOTS:
    void eachTableIsMissedAndComesBack();
    void theCurrencyIsNotGuessed();
    void whatIsMissingIsNamedToWhoWrites();
    void anEmptiedHistoryIsMarked();
    void rowsGetNumbersThatNobodyHad();
    void stepsGoBackWithoutTheirTables();
    void aStoreIsReleasedWithoutTheTablesThatAreGone();
    void aStoreWithoutItsListOfStepsIsOnlyReleased();
    void whatIsToComeBackIsPlanned();

private:
    QStringList own() const { return OwnTables::madeBy(*database::Migrations::known(m_shop->connection().dialect())); }
    void drop(const QString &table) { m_shop->ask(u"DROP TABLE "_s + table); }
    Opened look() const { return *store::look(m_shop->connection()); }
};

void RecoveryTest::eachTableIsMissedAndComesBack()
{
    const QStringList whole = test::schemaOf(m_shop->connection());
    for (const QString &table : own()) {
        drop(table);
        QCOMPARE(look().lost, QStringList{table});
        QVERIFY(!look().isWritable());
        QVERIFY(look().isUpgradable());
        const auto done = store::migrate(m_shop->connection(), u"ann"_s, {.currency = u"USD"_s});
        QVERIFY2(done, done ? "" : qPrintable(done.problem().text));
        QCOMPARE(test::schemaOf(m_shop->connection()), whole);
        QVERIFY(look().isWritable());
        m_shop->addProduct(u"after "_s + table);
    }
}

void RecoveryTest::theCurrencyIsNotGuessed()
{
    drop(u"stockroom_setting"_s);
    const auto refused = store::migrate(m_shop->connection(), u"ann"_s);
    QCOMPARE(refused.problem().kind, ProblemKind::Unready);
    QVERIFY2(refused.problem().text.contains(u"--currency"_s), qPrintable(refused.problem().text));
    QCOMPARE(store::migrate(m_shop->connection(), u"ann"_s, {.currency = u"JPY"_s}).problem().kind,
             ProblemKind::Invalid);
    QCOMPARE(look().lost, QStringList{u"stockroom_setting"_s});
    QVERIFY(store::migrate(m_shop->connection(), u"ann"_s, {.name = u"Harbour"_s, .currency = u"USD"_s}));
    QCOMPARE(look().currency, u"USD"_s);
    QCOMPARE(look().title, u"Harbour"_s);
}

void RecoveryTest::whatIsMissingIsNamedToWhoWrites()
{
    m_shop->addProduct(u"Teapot"_s);
    drop(u"stockroom_outbox"_s);
    const auto refused = m_shop->store().apply(
        {.changes = {{.act = store::Change::Act::Add, .entity = u"group"_s, .values = {{u"name"_s, u"staff"_s}}}}},
        {u"ann"_s, u"tests"_s});
    QCOMPARE(refused.problem().kind, ProblemKind::Unready);
    QVERIFY2(refused.problem().text.contains(u"stockroom_outbox"_s), qPrintable(refused.problem().text));
    QVERIFY2(refused.problem().text.contains(u"stockroomctl migrate"_s), qPrintable(refused.problem().text));
}

void RecoveryTest::anEmptiedHistoryIsMarked()
{
    m_shop->addProduct(u"Teapot"_s);
    for (const QString &table : {u"stockroom_history"_s, u"stockroom_change_set"_s}) {
        drop(table);
        QVERIFY(store::migrate(m_shop->connection(), u"bob"_s));
        const QStringList marks = m_shop->ask(u"SELECT reason FROM stockroom_change_set WHERE actor = 'bob'"_s);
        QCOMPARE(marks.size(), 1);
        QVERIFY2(marks.first().contains(table), qPrintable(marks.first()));
        m_shop->ask(u"DELETE FROM stockroom_change_set"_s);
    }
}

void RecoveryTest::rowsGetNumbersThatNobodyHad()
{
    m_shop->addProduct(u"Teapot"_s);
    m_shop->ask(u"UPDATE products_product SET stock = 7"_s);
    const qint64 newest = *store::History::newest(m_shop->connection());
    // Another program's change, whose id is made from its number, was taken back; the next of that number was not.
    QVERIFY(m_shop->store().undo(store::History::idOfRow(newest), {u"ann"_s, u"tests"_s}));
    drop(u"stockroom_history"_s);
    QVERIFY(store::migrate(m_shop->connection(), u"ann"_s));
    m_shop->ask(u"UPDATE products_product SET stock = 9"_s);
    QVERIFY(*store::History::newest(m_shop->connection()) > newest + 1'000'000);
    // The same holds for who looks on in the outbox.
    drop(u"stockroom_outbox"_s);
    QVERIFY(store::migrate(m_shop->connection(), u"ann"_s));
    m_shop->addProduct(u"Cup"_s);
    QVERIFY(m_shop->ask(u"SELECT min(id) FROM stockroom_outbox"_s).first().toLongLong() > 1'000'000);
}

void RecoveryTest::stepsGoBackWithoutTheirTables()
{
    drop(u"stockroom_history"_s);
    m_shop->ask(u"DROP INDEX stockroom_change_set_undoes"_s);
    const auto done = store::migrate(m_shop->connection(), u"ann"_s, {.target = 1});
    QVERIFY2(done, done ? "" : qPrintable(done.problem().text));
    QCOMPARE(look().pending,
             own().isEmpty() ? 0 : int(database::Migrations::known(m_shop->connection().dialect())->size()) - 1);
}

void RecoveryTest::aStoreIsReleasedWithoutTheTablesThatAreGone()
{
    for (int at = 0; at < own().size(); ++at) {
        const QString place = test::freshPlaceLike(m_shop->text());
        test::makeBackend(place);
        const QStringList before = test::schemaAt(place);
        const auto connection = Connection::open(*Place::parse(place), Connection::Access::Write);
        QVERIFY(store::migrate(**connection, u"ann"_s, {.adopt = true}));
        QVERIFY((*connection)->runScript(u"DROP TABLE "_s + own().at(at)));
        const auto released = store::release(**connection, [](Connection &) { return entity::Done{}; });
        QVERIFY2(released, released ? "" : qPrintable(released.problem().text));
        QCOMPARE(test::schemaAt(place), before);
    }
}

void RecoveryTest::aStoreWithoutItsListOfStepsIsOnlyReleased()
{
    const QString place = test::freshPlaceLike(m_shop->text());
    test::makeBackend(place);
    const QStringList before = test::schemaAt(place);
    const auto connection = Connection::open(*Place::parse(place), Connection::Access::Write);
    QVERIFY(store::migrate(**connection, u"ann"_s, {.adopt = true}));
    QVERIFY((*connection)->runScript(u"DROP TABLE stockroom_migration"_s));
    QCOMPARE(store::look(**connection)->lost, QStringList{OwnTables::list()});
    const auto refused = store::migrate(**connection, u"ann"_s, {.adopt = true});
    QCOMPARE(refused.problem().kind, ProblemKind::Unready);
    QVERIFY2(refused.problem().text.contains(u"release"_s), qPrintable(refused.problem().text));
    QVERIFY(!store::plan(**connection));
    // The copy from before the first time is worth more than one of this.
    if (const QString file = Place::parse(place)->file(); !file.isEmpty())
        QCOMPARE(QDir(QFileInfo(file).path()).entryList({QFileInfo(file).fileName() + u".before-*"_s}).size(), 1);
    const auto released = store::release(**connection);
    QVERIFY2(released, released ? "" : qPrintable(released.problem().text));
    QCOMPARE(test::schemaAt(place), before);
}

void RecoveryTest::whatIsToComeBackIsPlanned()
{
    drop(u"stockroom_outbox"_s);
    const auto plan = store::plan(m_shop->connection());
    QVERIFY2(plan->contains(u"CREATE TABLE stockroom_outbox"_s), qPrintable(*plan));
}

QTEST_GUILESS_MAIN(RecoveryTest)
#include "recovery_test.moc"
