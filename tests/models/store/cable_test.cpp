// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A cable that is pulled out in the middle of a COMMIT: nobody is told what is not known, and who asks again does it
// once.
#include "tests/support/cable.h"

#include "models/store/asyncstore.h"
#include "tests/support/places.h"
#include "tests/support/shop.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace stockroom;
using database::Connection;
using database::Place;
using entity::ProblemKind;
using entity::Result;
using store::AsyncStore;
using store::Change;
using store::ChangeSet;
using store::Saved;
using test::Cable;

namespace
{

const store::Actor kClerk{u"clerk1"_s, u"tests"_s};
const QByteArray kCommit = "COMMIT";
const QString kId = u"0123456789ab4def8123456789abcdef"_s;
const QString kSets = u"SELECT count(*) FROM stockroom_change_set"_s;

std::unique_ptr<Connection> opened(const QString &place)
{
    auto connection = Connection::open(*Place::parse(place), Connection::Access::Write);
    if (!connection)
        qFatal("%s", qPrintable(connection.problem().words()));
    return std::move(*connection);
}

} // namespace

class CableTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void whatAStoreCouldNotHearIsNeitherSavedNorRefused_data() { pulls(); }
    void whatAStoreCouldNotHearIsNeitherSavedNorRefused();
    void whatAWindowCouldNotHearIsFoundOut_data() { pulls(); }
    void whatAWindowCouldNotHearIsFoundOut();
    void aLineThatIsLostWhileItIsFoundOutTellsNothing();
    void whatIsStillUnderWayIsWaitedFor_data() { underWay(); }
    void whatIsStillUnderWayIsWaitedFor();
    void whatIsSavedIsNotRefusedByAServerThatMayOnlyBeReadNow();

private:
    /// Asks a window's store for it, and counts what it answers, which must be that it is done.
    void send(AsyncStore &store, const QString &act, int *answers);
    static void pulls();
    static void underWay();
    QString waitingAtLock();
    Change sale(const entity::Value &product, qint64 by) const;
    ChangeSet wish(const QString &act) const;
    Result<Saved> done(store::Store &store, const QString &act) const;
    void verifyOnce(const QString &stocks);

    std::unique_ptr<test::Shop> m_shop;
    std::unique_ptr<Cable> m_cable;
    entity::Value m_pot;
    entity::Value m_cup;
    QString m_sold; ///< a set to take back
    int m_sets = 0;
};

void CableTest::init()
{
    m_shop = std::make_unique<test::Shop>(test::freshPlace(test::Kind::Postgres));
    m_cable = std::make_unique<Cable>(m_shop->text());
    m_pot = m_shop->addProduct(u"Teapot"_s, 1000, 5);
    m_cup = m_shop->addProduct(u"Cup"_s, 200, 5);
    m_sold = m_shop->store().apply({.changes = {sale(m_pot, -1)}}, kClerk)->id;
    m_sets = m_shop->ask(kSets).front().toInt();
}

void CableTest::cleanup()
{
    m_cable.reset();
    m_shop.reset();
}

/// Changes that would show if they were done twice, and what is in stock after them.
void CableTest::pulls()
{
    QTest::addColumn<Cable::Pull>("pull");
    QTest::addColumn<QString>("act");
    QTest::addColumn<QString>("stocks");
    for (const auto &[act, stocks] : {std::pair("set", "Cup 5, Teapot 14"), std::pair("sets", "Cup 15, Teapot 14"),
                                      std::pair("add", "Bowl 3, Cup 5, Teapot 4"), std::pair("delete", "Teapot 4"),
                                      std::pair("undo", "Cup 5, Teapot 5")}) {
        QTest::addRow("%s, before", act) << Cable::Pull::Before << QString::fromLatin1(act)
                                         << QString::fromLatin1(stocks);
        QTest::addRow("%s, after", act) << Cable::Pull::After << QString::fromLatin1(act)
                                        << QString::fromLatin1(stocks);
    }
}

Change CableTest::sale(const entity::Value &product, qint64 by) const
{
    return {.entity = u"product"_s, .id = product, .values = {{u"stock"_s, QVariant::fromValue(entity::Delta{by})}}};
}

ChangeSet CableTest::wish(const QString &act) const
{
    ChangeSet set{.id = kId, .changes = {sale(m_pot, 10)}};
    if (act == u"sets")
        set.changes << sale(m_cup, 10);
    if (act == u"delete")
        set.changes = {{.act = Change::Act::Delete, .entity = u"product"_s, .id = m_cup}};
    if (act == u"add") {
        const entity::Values cup = m_shop->row("product", m_cup);
        const entity::Values bowl{{u"name"_s, u"Bowl"_s},
                                  {u"description"_s, u"Round."_s},
                                  {u"category"_s, cup.value(u"category"_s)},
                                  {u"price"_s, cup.value(u"price"_s)},
                                  {u"stock"_s, 3LL}};
        set.changes = {{.act = Change::Act::Add, .entity = u"product"_s, .values = bowl}};
    }
    return set;
}

Result<Saved> CableTest::done(store::Store &store, const QString &act) const
{
    return act == u"undo" ? store.undo(m_sold, kClerk, kId) : store.apply(wish(act), kClerk);
}

/// One set more than before, with all that belongs to it.
void CableTest::verifyOnce(const QString &stocks)
{
    QCOMPARE(m_shop->ask(u"SELECT string_agg(name || ' ' || stock, ', ' ORDER BY name) FROM products_product"_s),
             QStringList{stocks});
    QCOMPARE(m_shop->ask(kSets), QStringList{QString::number(m_sets + 1)});
    QCOMPARE(m_shop->ask(u"SELECT count(*) FROM stockroom_history h FULL JOIN stockroom_outbox o "
                         "USING (change_set, row_id) WHERE h.id IS NULL OR o.id IS NULL"_s),
             QStringList{u"0"_s});
}

void CableTest::whatAStoreCouldNotHearIsNeitherSavedNorRefused()
{
    QFETCH(Cable::Pull, pull);
    QFETCH(QString, act);
    QFETCH(QString, stocks);
    const auto connection = opened(m_cable->place());
    store::Store store(*connection, m_shop->catalogue());
    m_cable->pullAt(kCommit, pull);
    const auto lost = done(store, act);
    QVERIFY(m_cable->isPulled());
    QVERIFY(!lost && connection->isLost());
    QCOMPARE(lost.problem().kind, ProblemKind::Busy);
    QCOMPARE(lost.problem().words(), u"The connection to the server is lost"_s);
    QVERIFY(connection->reopen());
    const auto known = done(store, act);
    QVERIFY2(known, known ? "" : qPrintable(known.problem().words()));
    QCOMPARE(known->id, kId);
    verifyOnce(stocks);
}

void CableTest::whatAWindowCouldNotHearIsFoundOut()
{
    QFETCH(Cable::Pull, pull);
    QFETCH(QString, act);
    QFETCH(QString, stocks);
    const auto connection = opened(m_shop->text());
    AsyncStore store(*Place::parse(m_cable->place()), *store::look(*connection), kClerk);
    QSignalSpy changed(&store, &AsyncStore::changed);
    QSignalSpy reachable(&store, &AsyncStore::reachableChanged);
    m_cable->pullAt(kCommit, pull);
    int answers = 0;
    send(store, act, &answers);
    QTRY_COMPARE(answers, 1);
    QTRY_VERIFY(!store.isSaving() && store.isReachable());
    QCOMPARE(changed.count(), 1);
    QVERIFY(reachable.count() >= 2);
    QVERIFY(m_cable->isPulled());
    QCOMPARE(store.undoable().size(), 1);
    verifyOnce(stocks);
}

void CableTest::aLineThatIsLostWhileItIsFoundOutTellsNothing()
{
    const auto connection = opened(m_cable->place());
    store::Store store(*connection, m_shop->catalogue());
    m_cable->pullAt(kCommit, Cable::Pull::After);
    QVERIFY(!done(store, u"set"_s));
    QVERIFY(connection->reopen());
    m_cable->pullAt("FROM stockroom_change_set WHERE id", Cable::Pull::Before);
    const auto lost = done(store, u"set"_s);
    QVERIFY(m_cable->isPulled());
    QVERIFY(!lost && connection->isLost());
    QCOMPARE(lost.problem().kind, ProblemKind::Busy);
    QVERIFY(connection->reopen());
    QVERIFY(done(store, u"set"_s));
    verifyOnce(u"Cup 5, Teapot 14"_s);
}

void CableTest::underWay()
{
    QTest::addColumn<QString>("act");
    QTest::addColumn<bool>("arrives");
    for (const char *act : {"set", "undo"}) {
        QTest::addRow("%s, arrives", act) << QString::fromLatin1(act) << true;
        QTest::addRow("%s, never does", act) << QString::fromLatin1(act) << false;
    }
}

/// The process of the server that waits for another one's transaction, and since when; empty for none.
QString CableTest::waitingAtLock()
{
    return m_shop
        ->ask(u"SELECT pid || ' since ' || query_start FROM pg_stat_activity WHERE datname = current_database() "
              "AND wait_event_type = 'Lock'"_s)
        .value(0);
}

void CableTest::whatIsStillUnderWayIsWaitedFor()
{
    QFETCH(QString, act);
    QFETCH(bool, arrives);
    const auto connection = opened(m_shop->text());
    AsyncStore store(*Place::parse(m_cable->place()), *store::look(*connection), kClerk);
    m_cable->pullAt(kCommit, Cable::Pull::UnderWay);
    int answers = 0;
    send(store, act, &answers);
    // Nobody waits for ever: it is tried again when the server ends the wait.
    QString before;
    for (int tries = 0; tries < 3; ++tries) {
        QString now;
        const auto isAnother = [&] {
            now = waitingAtLock();
            return !now.isEmpty() && now != before;
        };
        QTRY_VERIFY(isAnother());
        before = now;
        if (tries < 2)
            m_shop->ask(u"SELECT pg_cancel_backend(%1)"_s.arg(now.section(u' ', 0, 0)));
    }
    QCOMPARE(answers, 0);
    arrives ? m_cable->deliver() : m_cable->lose();
    QTRY_COMPARE(answers, 1);
    verifyOnce(act == u"undo" ? u"Cup 5, Teapot 5"_s : u"Cup 5, Teapot 14"_s);
}

void CableTest::whatIsSavedIsNotRefusedByAServerThatMayOnlyBeReadNow()
{
    const auto connection = opened(m_shop->text());
    AsyncStore store(*Place::parse(m_cable->place()), *store::look(*connection), kClerk);
    QString told;
    const auto answer = [&told](const Result<Saved> &saved) { told = saved ? saved->id : saved.problem().words(); };
    const Change nothing{.entity = u"product"_s, .id = m_pot, .values = {{u"stock"_s, 4LL}}};
    store.apply({.id = u"1"_s, .changes = {nothing}}, this, answer);
    QTRY_COMPARE(told, u"1"_s); // the writer has its connection
    // As after the next connection leads to the server that stood by.
    m_shop->ask(u"ALTER DATABASE \"%1\" SET default_transaction_read_only = on"_s.arg(m_shop->place().title()));
    m_cable->pullAt(kCommit, Cable::Pull::After);
    store.apply(wish(u"set"_s), this, answer);
    QTRY_COMPARE(told, kId);
    verifyOnce(u"Cup 5, Teapot 14"_s);
    store.apply({.changes = {sale(m_pot, 1)}}, this, answer);
    QTRY_COMPARE(told, u"The store may only be read here"_s);
}

void CableTest::send(AsyncStore &store, const QString &act, int *answers)
{
    const auto answer = [answers](const Result<Saved> &saved) {
        QVERIFY2(saved, saved ? "" : qPrintable(saved.problem().words()));
        ++*answers;
    };
    if (act == u"undo")
        store.undo(m_sold, this, answer);
    else
        store.apply(wish(act), this, answer);
}

QTEST_GUILESS_MAIN(CableTest)
#include "cable_test.moc"
