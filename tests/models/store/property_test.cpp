// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What holds whatever is done: undoing everything gives the store as it was, and nothing that was reported as saved is
// lost.
#include "models/entity/money.h"
#include "models/store/history.h"
#include "models/store/opening.h"
#include "tests/support/places.h"
#include "tests/support/shop.h"

#include <QTest>
#include <mutex>
#include <random>
#include <thread>

using namespace Qt::StringLiterals;
using namespace stockroom;
using database::Connection;
using entity::ProblemKind;
using entity::Value;
using store::Change;
using store::ChangeSet;

namespace
{

constexpr int kActs = 40;
constexpr int kActors = 4;

int seeds()
{
    return qEnvironmentVariableIntValue("STOCKROOM_SOAK") > 0 ? 500 : 20;
}

/// Every row of every table of the catalogue, but for the times that move with each save.
QStringList contents(test::Shop &shop)
{
    QStringList rows;
    for (const entity::Entity *each : shop.catalogue()->entities()) {
        QStringList columns;
        for (const entity::Field &field : each->fields) {
            if (field.stamp != entity::Stamp::Updated)
                columns << u"coalesce(CAST(%1 AS text), '-')"_s.arg(Connection::quoted(QLatin1String(field.in())));
        }
        rows << shop.ask(u"SELECT %1 FROM %2 ORDER BY 1"_s.arg(columns.join(u" || '|' || "_s),
                                                               Connection::quoted(QLatin1String(each->table))));
    }
    return rows;
}

/// Somebody who does whatever comes to mind.
class Actor
{
public:
    Actor(test::Shop &shop, unsigned seed) : m_shop(shop), m_random(seed) {}

    /// The sets that were saved, oldest first.
    const QStringList &saved() const { return m_saved; }

    void act()
    {
        const int what = below(10);
        if (what == 0 && !m_saved.isEmpty())
            return note(m_shop.store().undo(m_saved.at(below(int(m_saved.size()))), who()));
        ChangeSet set;
        for (int count = below(3); count >= 0; --count)
            set.changes << change();
        note(m_shop.store().apply(set, who()));
    }

private:
    int below(int end) { return std::uniform_int_distribution<int>(0, end - 1)(m_random); }
    store::Actor who() { return {u"actor%1"_s.arg(below(3)), u"tests"_s}; }
    QString word() { return u"%1 %2"_s.arg(u"Tea'\"🫖\u0634"_s).arg(below(1000)); }

    /// A row of the entity, or nothing.
    Value any(const char *entity)
    {
        QStringList keys = m_shop.ask(u"SELECT CAST(%1 AS text) FROM %2 ORDER BY 1"_s.arg(
            QLatin1String(m_shop.entity(entity).key().in()), QLatin1String(m_shop.entity(entity).table)));
        return keys.isEmpty() ? Value() : Value(keys[below(int(keys.size()))].remove(u'-'));
    }

    QVariant money() { return QVariant::fromValue(entity::Money{1 + below(9999)}); }

    static Change added(const char *entity, const entity::Values &values)
    {
        return {Change::Act::Add, QString::fromLatin1(entity), {}, values};
    }

    Change product(const entity::Values &values) { return {Change::Act::Set, u"product"_s, any("product"), values}; }

    Change deletion()
    {
        const char *const entities[] = {"category", "product", "order", "orderitem"};
        const char *entity = entities[below(4)];
        return {Change::Act::Delete, QString::fromLatin1(entity), any(entity)};
    }

    Change change()
    {
        switch (below(9)) {
        case 0:
            return added("category", {{u"name"_s, word()}, {u"parent"_s, any("category")}});
        case 1:
        case 2:
            return added("product", {{u"name"_s, word()},
                                     {u"description"_s, word()},
                                     {u"category"_s, any("category")},
                                     {u"price"_s, money()},
                                     {u"stock"_s, qlonglong(below(9))}});
        case 3:
            return added("order", {{u"number"_s, word()}, {u"customer"_s, word()}});
        case 4:
            return added("orderitem", {{u"order"_s, any("order")},
                                       {u"product"_s, any("product")},
                                       {u"product_name"_s, word()},
                                       {u"quantity"_s, qlonglong(1 + below(3))},
                                       {u"unit_price"_s, money()}});
        case 5:
            return deletion();
        case 6:
            return product({{u"stock"_s, QVariant::fromValue(entity::Delta{below(7) - 3})}});
        case 7:
            return product({{u"category"_s, any("category")}});
        default:
            return product({{u"name"_s, word()}, {u"price"_s, money()}});
        }
    }

    void note(const entity::Result<store::Saved> &result)
    {
        if (result && !result->changes.isEmpty())
            m_saved << result->id;
        if (!result)
            QVERIFY2(result.problem().kind != ProblemKind::Broken && result.problem().kind != ProblemKind::Busy,
                     qPrintable(result.problem().words()));
    }

    test::Shop &m_shop;
    std::mt19937 m_random;
    QStringList m_saved;
};

/// What all who sell at once were told to be saved.
struct Sales {
    std::mutex mutex;
    QStringList saved;
    qint64 sold = 0;
};

void sell(const database::Place &place, const Value &id, unsigned seed, Sales &sales)
{
    const auto connection = Connection::open(place, Connection::Access::Write);
    store::Store door(**connection, store::look(**connection)->catalogue);
    std::mt19937 random(seed);
    for (int i = 0; i < kActs;) {
        const int count = std::uniform_int_distribution<int>(1, 3)(random);
        const int cents = std::uniform_int_distribution<int>(1, 100)(random);
        const entity::Values values{{u"stock"_s, QVariant::fromValue(entity::Delta{-count})},
                                    {u"price"_s, QVariant::fromValue(entity::Money{cents})}};
        const auto done = door.apply({.changes = {{Change::Act::Set, u"product"_s, id, values}}},
                                     {u"actor%1"_s.arg(seed), u"tests"_s});
        if (!done)
            continue; // whoever was in the way is gone soon
        ++i;
        const std::scoped_lock lock(sales.mutex);
        sales.saved << done->id;
        sales.sold += count;
    }
}

} // namespace

class PropertyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void undoingEverythingGivesTheStoreAsItWas_data() { test::onEachDatabase(); }
    void undoingEverythingGivesTheStoreAsItWas();
    void whatSeveralSavedAtOnceIsAllThere_data() { test::onEachDatabase(); }
    void whatSeveralSavedAtOnceIsAllThere();
};

void PropertyTest::undoingEverythingGivesTheStoreAsItWas()
{
    QFETCH(QString, place);
    test::Shop shop(place);
    for (int i = 0; i < 3; ++i)
        shop.addProduct(u"Teapot %1"_s.arg(i));
    shop.add("order", {{u"number"_s, u"A-1"_s}, {u"customer"_s, u"Ann"_s}});
    const QStringList before = contents(shop);
    for (int seed = 0; seed < seeds(); ++seed) {
        Actor actor(shop, unsigned(seed));
        for (int i = 0; i < kActs; ++i)
            actor.act();
        QVERIFY2(actor.saved().size() > kActs / 4, qPrintable(u"seed %1 saved too little"_s.arg(seed)));
        for (auto id = actor.saved().crbegin(); id != actor.saved().crend(); ++id) {
            const auto undone = shop.store().undo(*id, {u"ann"_s, u"tests"_s});
            QVERIFY2(undone, qPrintable(u"seed %1: %2"_s.arg(seed).arg(undone ? QString() : undone.problem().words())));
        }
        QCOMPARE(contents(shop), before);
    }
}

void PropertyTest::whatSeveralSavedAtOnceIsAllThere()
{
    QFETCH(QString, place);
    test::Shop shop(place);
    const Value id = shop.addProduct(u"Teapot"_s, 1000, 1000);
    Sales sales;
    std::vector<std::thread> actors;
    for (unsigned each = 0; each < kActors; ++each)
        actors.emplace_back(sell, shop.place(), id, each, std::ref(sales));
    for (std::thread &each : actors)
        each.join();
    QCOMPARE(shop.row("product", id).value(u"stock"_s).toLongLong(), 1000 - sales.sold);
    QStringList noted = shop.ask(u"SELECT change_set FROM stockroom_history WHERE act = 'update'"_s);
    std::sort(noted.begin(), noted.end());
    std::sort(sales.saved.begin(), sales.saved.end());
    QCOMPARE(noted, sales.saved);
    // The newest of them is what the row holds.
    const auto last = store::History::of(shop.connection(), *shop.catalogue(), shop.entity("product"), id, 1);
    QVERIFY(last && last->sets.size() == 1);
    QCOMPARE(last->sets.front().changes.front().after.value(u"price"_s), shop.row("product", id).value(u"price"_s));
}

QTEST_GUILESS_MAIN(PropertyTest)
#include "property_test.moc"
