// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/upkeep.h"

#include "models/database/migration.h"
#include "models/store/store.h"
#include "tests/support/backend.h"
#include "tests/support/places.h"
#include "tests/support/shop.h"

#include <QFileInfo>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace stockroom;
using database::Connection;
using database::Place;
using entity::ProblemKind;

class UpkeepTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachOlderStoreBecomesTheSameAsAFreshOne_data() { test::onEachDatabase(); }
    void eachOlderStoreBecomesTheSameAsAFreshOne();
    void missingTriggersAreToldMendedAndTheGapMarked_data() { test::onEachDatabase(); }
    void missingTriggersAreToldMendedAndTheGapMarked();
    void aBackendsStoreIsReadOnlyUntilItIsAdopted_data() { test::onEachDatabase(); }
    void aBackendsStoreIsReadOnlyUntilItIsAdopted();
    void aReleaseLeavesNothingBehind_data() { test::onEachDatabase(); }
    void aReleaseLeavesNothingBehind();
    void aReleaseThatOthersHinderChangesNothing_data() { test::onEachDatabase(); }
    void aReleaseThatOthersHinderChangesNothing();
    void theOutboxForgetsWhatIsOld_data() { test::onEachDatabase(); }
    void theOutboxForgetsWhatIsOld();
    void theJournalIsChangedByConsentAlone();
    void aFileIsCopiedBeforeItsTablesChange();
    void aStepThatFailsLeavesTheStoreAsItWas_data() { test::onEachDatabase(); }
    void aStepThatFailsLeavesTheStoreAsItWas();

private:
    static std::unique_ptr<Connection> open(const QString &place);
    static QString mode(Connection &connection)
    {
        const auto rows = connection.run({u"PRAGMA journal_mode"_s});
        return (*rows)->next() ? (*rows)->value(0).toString() : QString();
    }
};

std::unique_ptr<Connection> UpkeepTest::open(const QString &place)
{
    auto connection = Connection::open(*Place::parse(place), Connection::Access::Write);
    if (!connection)
        qFatal("%s", qPrintable(connection.problem().text));
    return std::move(*connection);
}

void UpkeepTest::eachOlderStoreBecomesTheSameAsAFreshOne()
{
    QFETCH(QString, place);
    QVERIFY(store::create(*Place::parse(place), {}, u"ann"_s).ok());
    const auto connection = open(place);
    const QStringList fresh = test::schemaOf(*connection);
    const int newest = int(database::Migrations::known(connection->dialect())->size());
    for (int older = newest - 1; older >= 0; --older) {
        QVERIFY(store::migrate(*connection, u"ann"_s, {.target = older}).ok());
        const auto written = connection->run({u"INSERT INTO auth_group (name) VALUES ('at %1')"_s.arg(older)});
        QVERIFY2(written.ok(), written.ok() ? "" : qPrintable(written.problem().text));
        QVERIFY(store::migrate(*connection, u"ann"_s).ok());
        QCOMPARE(test::schemaOf(*connection), fresh);
    }
    QCOMPARE(store::look(*connection)->unwatched, QStringList());
}

void UpkeepTest::missingTriggersAreToldMendedAndTheGapMarked()
{
    QFETCH(QString, place);
    QVERIFY(store::create(*Place::parse(place), {}, u"ann"_s).ok());
    const auto connection = open(place);
    const bool sqlite = connection->dialect() == entity::Dialect::Sqlite;
    QVERIFY(connection->runScript(sqlite ? u"DROP TRIGGER stockroom_auth_group_insert"_s
                                         : u"DROP TRIGGER stockroom_auth_group_insert ON auth_group"_s));
    auto opened = store::look(*connection);
    QCOMPARE(opened->unwatched, QStringList{u"auth_group"_s});
    QVERIFY(store::mend(*connection, *opened, u"bob"_s));
    QCOMPARE(opened->unwatched, QStringList());
    QCOMPARE(store::look(*connection)->unwatched, QStringList());
    const auto marks = connection->run({u"SELECT actor, reason FROM stockroom_change_set"_s});
    QVERIFY((*marks)->next());
    QCOMPARE((*marks)->value(0).toString(), u"bob"_s);
    QVERIFY2((*marks)->value(1).toString().contains(u"auth_group"_s), qPrintable((*marks)->value(1).toString()));
    (*marks)->finish();
    QVERIFY(store::mend(*connection, *opened, u"bob"_s));
    QVERIFY(!(*marks)->next());
}

void UpkeepTest::aBackendsStoreIsReadOnlyUntilItIsAdopted()
{
    QFETCH(QString, place);
    test::makeBackend(place);
    const auto connection = open(place);
    const auto opened = store::look(*connection);
    QVERIFY(opened->isDjangos && !opened->ours && !opened->isWritable());
    const QStringList before = test::schemaAt(place);
    const auto refused = store::migrate(*connection, u"ann"_s);
    QCOMPARE(refused.problem().kind, ProblemKind::Unready);
    QCOMPARE(test::schemaAt(place), before);
    QVERIFY(store::migrate(*connection, u"ann"_s, {.adopt = true}));
    QVERIFY(store::look(*connection)->isWritable());
}

void UpkeepTest::aReleaseLeavesNothingBehind()
{
    QFETCH(QString, place);
    test::makeBackend(place);
    const QStringList before = test::schemaAt(place);
    const auto connection = open(place);
    QCOMPARE(store::release(*connection).problem().kind, ProblemKind::Missing);
    QVERIFY(store::migrate(*connection, u"ann"_s, {.adopt = true, .useWal = true}));
    store::Store door(*connection, store::look(*connection)->catalogue);
    QVERIFY(door.apply(
        {.changes = {{.act = store::Change::Act::Add, .entity = u"group"_s, .values = {{u"name"_s, u"staff"_s}}}}},
        {u"ann"_s, u"tests"_s}));
    const auto released = store::release(*connection);
    QVERIFY2(released, released ? "" : qPrintable(released.problem().words()));
    QCOMPARE(test::schemaAt(place), before);
    const auto rows = connection->run({u"SELECT name FROM auth_group"_s});
    QVERIFY((*rows)->next());
    QCOMPARE((*rows)->value(0).toString(), u"staff"_s);
}

void UpkeepTest::aReleaseThatOthersHinderChangesNothing()
{
    QFETCH(QString, place);
    test::makeBackend(place);
    const auto connection = open(place);
    QVERIFY(store::migrate(*connection, u"ann"_s, {.adopt = true, .useWal = true}));
    const QStringList before = test::schemaAt(place);
    const auto other = open(place);
    QVERIFY(other->begin());
    QVERIFY(other->run({u"INSERT INTO auth_group (name) VALUES ('busy')"_s}));
    const auto refused = store::release(*connection);
    QCOMPARE(refused.problem().kind, ProblemKind::Busy);
    QVERIFY2(refused.problem().text.contains(u"Nothing was changed"), qPrintable(refused.problem().text));
    other->rollback();
    QCOMPARE(test::schemaAt(place), before);
}

void UpkeepTest::theOutboxForgetsWhatIsOld()
{
    QFETCH(QString, place);
    test::Shop shop(place);
    shop.add("group", {{u"name"_s, u"staff"_s}});
    shop.add("group", {{u"name"_s, u"packers"_s}});
    shop.ask(u"UPDATE stockroom_outbox SET at = '2026-01-02 03:04:05' WHERE row_id = '1'"_s);
    QVERIFY(store::emptyOutbox(shop.connection()));
    QCOMPARE(shop.ask(u"SELECT row_id FROM stockroom_outbox"_s), QStringList{u"2"_s});
}

void UpkeepTest::theJournalIsChangedByConsentAlone()
{
    for (const bool consent : {false, true}) {
        const QString place = test::freshPlace(test::Kind::Sqlite);
        test::makeBackend(place);
        QVERIFY(store::migrate(*open(place), u"ann"_s, {.adopt = true, .useWal = consent}));
        const auto connection = open(place);
        QCOMPARE(mode(*connection), consent ? u"wal"_s : u"delete"_s);
        QVERIFY(store::release(*connection));
        QCOMPARE(mode(*connection), u"delete"_s);
    }
}

void UpkeepTest::aFileIsCopiedBeforeItsTablesChange()
{
    const QString place = test::freshPlace(test::Kind::Sqlite);
    QVERIFY(store::create(*Place::parse(place), {}, u"ann"_s).ok());
    const auto connection = open(place);
    const int newest = int(database::Migrations::known(connection->dialect())->size());
    QVERIFY(store::migrate(*connection, u"ann"_s, {.target = newest - 1}));
    const QString copy = place + u".before-%1-down"_s.arg(newest, 4, 10, QChar(u'0'));
    QVERIFY(QFileInfo::exists(copy));
    const auto before = Connection::open(*Place::parse(copy), Connection::Access::Read);
    QCOMPARE(store::look(**before)->pending, 0);
    // What has nothing to do copies nothing.
    QVERIFY(QFile::remove(copy));
    QVERIFY(store::migrate(*connection, u"ann"_s, {.target = newest - 1}));
    QVERIFY(!QFileInfo::exists(copy));
    // Called off, it changes nothing.
    const auto off = store::migrate(*connection, u"ann"_s, {.progress = [](qint64, qint64) { return false; }});
    QCOMPARE(off.problem().kind, ProblemKind::Busy);
    QCOMPARE(store::look(*connection)->pending, 1);
    QVERIFY(!QFileInfo::exists(copy));
}

void UpkeepTest::aStepThatFailsLeavesTheStoreAsItWas()
{
    QFETCH(QString, place);
    test::makeBackend(place);
    const auto connection = open(place);
    // A table of that name is in the way of the second step.
    QVERIFY(connection->runScript(u"CREATE TABLE stockroom_history (id integer)"_s));
    const QStringList before = test::schemaAt(place);
    const auto failed = store::migrate(*connection, u"ann"_s, {.adopt = true});
    QCOMPARE(failed.problem().kind, ProblemKind::Broken);
    QVERIFY2(failed.problem().text.contains(u"history"), qPrintable(failed.problem().text));
    QCOMPARE(test::schemaAt(place), before);
}

QTEST_GUILESS_MAIN(UpkeepTest)
#include "upkeep_test.moc"
