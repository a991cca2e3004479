// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/entity/money.h"
#include "models/store/asyncstore.h"
#include "models/store/history.h"
#include "tests/support/outage.h"
#include "tests/support/postgres.h"
#include "tests/support/shop.h"
#include "tests/support/wire.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace stockroom;
using entity::ProblemKind;
using entity::Result;
using store::AsyncStore;
using store::Saved;
using test::Wire;

namespace
{

const store::Actor kClerk{u"clerk1"_s, u"tests"_s};

} // namespace

/// What a server, its administrator and the way to it can do to a store that is open.
class ServerFaultTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void aSaveWhoseCommitIsLostIsNotCalledSaved_data();
    void aSaveWhoseCommitIsLostIsNotCalledSaved();
    void aWindowSavesOnceWhateverIsLost_data() { aSaveWhoseCommitIsLostIsNotCalledSaved_data(); }
    void aWindowSavesOnceWhateverIsLost();
    void anUndoIsDoneOnceWhateverIsLost_data() { aSaveWhoseCommitIsLostIsNotCalledSaved_data(); }
    void anUndoIsDoneOnceWhateverIsLost();
    void aServerWithoutRoomIsWaitedFor();
    void aRoleThatMayNotSignInIsToldSo();
    void aRightThatIsTakenAwayIsNamed_data();
    void aRightThatIsTakenAwayIsNamed();

private:
    /// The same database for the role "clerk", which may do what a clerk must.
    QString placeOfClerk();
    std::shared_ptr<AsyncStore> opened(const QString &place);
    store::ChangeSet sale() const
    {
        return {.id = u"0123456789abcdef0123456789abcdef"_s,
                .changes = {{.entity = u"product"_s,
                             .id = m_id,
                             .values = {{u"stock"_s, QVariant::fromValue(entity::Delta{-1})}}}}};
    }
    /// Sells one in the window, and counts the answers.
    void sell(AsyncStore &window)
    {
        window.apply(sale(), this, [this](const Result<Saved> &saved) {
            QVERIFY2(saved, qPrintable(saved ? QString() : saved.problem().words()));
            ++m_answers;
        });
    }
    QString stock() { return m_shop->ask(u"SELECT stock FROM products_product"_s).value(0); }
    QString times() { return m_shop->ask(u"SELECT count(*) FROM stockroom_history WHERE act = 'update'"_s).value(0); }
    void administer(const QString &sql) { QVERIFY2(m_shop->connection().runScript(sql).ok(), qPrintable(sql)); }

    std::unique_ptr<test::Shop> m_shop;
    entity::Value m_id;
    int m_answers = 0;
};

void ServerFaultTest::init()
{
    m_shop = std::make_unique<test::Shop>(test::Postgres::ofThisProcess().newDatabase());
    m_id = m_shop->addProduct(u"Teapot"_s, 1000, 5);
    m_answers = 0;
    administer(u"DO $$ BEGIN CREATE ROLE clerk LOGIN; EXCEPTION WHEN duplicate_object THEN NULL; END $$;"
               "ALTER ROLE clerk LOGIN CONNECTION LIMIT -1"_s);
}

void ServerFaultTest::cleanup()
{
    administer(u"ALTER ROLE clerk LOGIN CONNECTION LIMIT -1"_s);
    m_shop.reset();
}

QString ServerFaultTest::placeOfClerk()
{
    administer(
        u"GRANT ALL ON ALL TABLES IN SCHEMA public TO clerk; GRANT ALL ON ALL SEQUENCES IN SCHEMA public TO clerk"_s);
    return QString(m_shop->text()).replace(u"user=postgres"_s, u"user=clerk"_s);
}

std::shared_ptr<AsyncStore> ServerFaultTest::opened(const QString &place)
{
    std::shared_ptr<AsyncStore> window;
    QString refused;
    AsyncStore::open(*database::Place::parse(place), kClerk, this, [&](const auto &made) {
        if (made)
            window = *made;
        else
            refused = made.problem().words();
    });
    const bool answered = QTest::qWaitFor([&] { return window || !refused.isEmpty(); });
    if (!answered || !window)
        qFatal("%s", qPrintable(refused));
    return window;
}

void ServerFaultTest::aSaveWhoseCommitIsLostIsNotCalledSaved_data()
{
    QTest::addColumn<Wire::Loss>("loss");
    QTest::addColumn<QString>("left");
    QTest::newRow("the COMMIT") << Wire::Loss::Request << u"5"_s;
    QTest::newRow("its answer") << Wire::Loss::Answer << u"4"_s;
}

void ServerFaultTest::aSaveWhoseCommitIsLostIsNotCalledSaved()
{
    QFETCH(Wire::Loss, loss);
    QFETCH(QString, left);
    Wire wire(m_shop->text());
    const auto connection = database::Connection::open(*database::Place::parse(wire.place()), database::Access::Write);
    QVERIFY2(connection, qPrintable(connection ? QString() : connection.problem().words()));
    store::Store door(**connection, m_shop->catalogue());
    wire.loseNext(loss);
    const auto saved = door.apply(sale(), kClerk);
    QVERIFY(!saved);
    QCOMPARE(saved.problem().kind, ProblemKind::Busy);
    QVERIFY((*connection)->isLost());
    QCOMPARE(wire.losses(), 1);
    QTRY_COMPARE(stock(), left);
    // Who asks again with the same id is told that it is done, once.
    const auto again = m_shop->store().apply(sale(), kClerk);
    QVERIFY2(again, qPrintable(again ? QString() : again.problem().words()));
    QCOMPARE(again->changes.size(), 1);
    QCOMPARE(stock(), u"4"_s);
    QCOMPARE(times(), u"1"_s);
}

void ServerFaultTest::aWindowSavesOnceWhateverIsLost()
{
    QFETCH(Wire::Loss, loss);
    Wire wire(m_shop->text());
    const auto window = opened(wire.place());
    QSignalSpy changed(window.get(), &AsyncStore::changed);
    wire.loseNext(loss);
    sell(*window);
    QTRY_COMPARE(m_answers, 1);
    QCOMPARE(wire.losses(), 1);
    QCOMPARE(stock(), u"4"_s);
    QCOMPARE(times(), u"1"_s);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(window->undoable().size(), 1);
    QVERIFY(!window->isSaving());
}

void ServerFaultTest::anUndoIsDoneOnceWhateverIsLost()
{
    QFETCH(Wire::Loss, loss);
    Wire wire(m_shop->text());
    const auto window = opened(wire.place());
    sell(*window);
    QTRY_COMPARE(m_answers, 1);
    wire.loseNext(loss);
    bool isUndone = false;
    window->undoLast(this, [&](const Result<Saved> &saved) {
        QVERIFY2(saved, qPrintable(saved ? QString() : saved.problem().words()));
        isUndone = true;
    });
    QTRY_VERIFY(isUndone);
    QCOMPARE(wire.losses(), 1);
    QCOMPARE(stock(), u"5"_s);
    QCOMPARE(times(), u"2"_s);
    QCOMPARE(window->redoable().size(), 1);
    QVERIFY(window->undoable().isEmpty());
}

void ServerFaultTest::aServerWithoutRoomIsWaitedFor()
{
    const QString place = placeOfClerk();
    const auto window = opened(place);
    QSignalSpy reachable(window.get(), &AsyncStore::reachableChanged);
    administer(u"ALTER ROLE clerk CONNECTION LIMIT 0; "
               "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = 'clerk'"_s);
    sell(*window);
    QTRY_VERIFY(!window->isReachable());
    const auto other = database::Connection::open(*database::Place::parse(place), database::Access::Read);
    QVERIFY(!other);
    QCOMPARE(other.problem().kind, ProblemKind::Busy);
    QVERIFY2(other.problem().text.contains(u"room"), qPrintable(other.problem().text));
    QCOMPARE(m_answers, 0);
    QVERIFY(window->isSaving());
    administer(u"ALTER ROLE clerk CONNECTION LIMIT -1"_s);
    QTRY_COMPARE(m_answers, 1);
    QCOMPARE(stock(), u"4"_s);
    QCOMPARE(times(), u"1"_s);
    QTRY_VERIFY(window->isReachable());
}

void ServerFaultTest::aRoleThatMayNotSignInIsToldSo()
{
    const auto window = opened(placeOfClerk());
    administer(u"ALTER ROLE clerk NOLOGIN; "
               "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = 'clerk'"_s);
    // Nobody knows whether that was meant for a while: what was written stays with who wrote it.
    QString refused;
    window->apply(sale(), this, [&](const Result<Saved> &saved) {
        QVERIFY(!saved);
        refused = saved.problem().words();
    });
    QTRY_VERIFY2(refused.contains(u"does not let \"clerk\" in"), qPrintable(refused));
    QCOMPARE(stock(), u"5"_s);
    administer(u"ALTER ROLE clerk LOGIN"_s);
    sell(*window);
    QTRY_COMPARE(m_answers, 1);
    QCOMPARE(stock(), u"4"_s);
    QTRY_VERIFY(window->isReachable());
}

void ServerFaultTest::aRightThatIsTakenAwayIsNamed_data()
{
    QTest::addColumn<QString>("right");
    QTest::addColumn<QString>("table");
    QTest::newRow("the products") << u"UPDATE"_s << u"products_product"_s;
    QTest::newRow("the change sets") << u"INSERT"_s << u"stockroom_change_set"_s;
    QTest::newRow("the outbox") << u"INSERT"_s << u"stockroom_outbox"_s;
}

void ServerFaultTest::aRightThatIsTakenAwayIsNamed()
{
    QFETCH(QString, right);
    QFETCH(QString, table);
    const auto window = opened(placeOfClerk());
    administer(u"REVOKE %1 ON %2 FROM clerk"_s.arg(right, table));
    QString refused;
    window->apply(sale(), this, [&](const Result<Saved> &saved) {
        QVERIFY(!saved);
        QCOMPARE(saved.problem().kind, ProblemKind::Denied);
        refused = saved.problem().words();
    });
    QTRY_VERIFY2(refused.contains(table), qPrintable(refused));
    QCOMPARE(stock(), u"5"_s);
    QCOMPARE(times(), u"0"_s);
    qint64 count = 0;
    window->read<qint64>(
        this, [this](store::Reader &reader) { return reader.count(m_shop->entity("product"), {}); },
        [&count](const Result<qint64> &found) { count = *found; });
    QTRY_COMPARE(count, 1);
    QVERIFY(window->isReachable());
    administer(u"GRANT %1 ON %2 TO clerk"_s.arg(right, table));
    sell(*window);
    QTRY_COMPARE(m_answers, 1);
    QCOMPARE(stock(), u"4"_s);
}

QTEST_GUILESS_MAIN(ServerFaultTest)
#include "serverfault_test.moc"
