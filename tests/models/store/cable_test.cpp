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

private:
    static void pulls();
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
    const auto answer = [&](const Result<Saved> &saved) {
        QVERIFY2(saved, saved ? "" : qPrintable(saved.problem().words()));
        ++answers;
    };
    if (act == u"undo")
        store.undo(m_sold, this, answer);
    else
        store.apply(wish(act), this, answer);
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

QTEST_GUILESS_MAIN(CableTest)
#include "cable_test.moc"
