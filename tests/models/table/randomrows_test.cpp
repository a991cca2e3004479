// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Chance scrolls, sorts, filters, edits and lets others write; what a table shows is compared with the plain query.
#include "models/table/entitytable.h"
#include "tests/models/table/warehouse.h"
#include "tests/support/places.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace stockroom;
using table::EntityTable;
using test::kActor;
using test::Warehouse;

namespace
{

/// Less than what is there by far: rows are dropped, asked for again, and dropped before they came.
constexpr table::Reach kReach{.page = 16, .kept = 80, .shown = 24};
constexpr int kRows = 1200;
constexpr int kRounds = 120;

int rounds()
{
    return qEnvironmentVariableIntValue("STOCKROOM_SOAK") > 0 ? kRounds * 25 : kRounds;
}

/// What chance may do with the rows of one entity.
struct Play {
    const char *entity;
    store::Change (*add)(Warehouse &house, int number, std::mt19937 &random);
    entity::Values (*set)(std::mt19937 &random);
    /// A column that can be edited, and what is typed into it.
    std::pair<QString, QString> (*type)(std::mt19937 &random);
    store::Filter (*filter)(std::mt19937 &random);
};

int oneOf(int count, std::mt19937 &random)
{
    return int(random() % unsigned(count));
}

const Play kProducts{
    .entity = "product",
    .add = [](Warehouse &house, int number, std::mt19937 &random) { return house.add(number, random); },
    .set = [](std::mt19937 &random) -> entity::Values {
        if (random() % 2)
            return {{u"stock"_s, qlonglong(oneOf(9, random))}, {u"active"_s, random() % 2 == 0}};
        return {{u"price"_s, QVariant::fromValue(entity::Money{100 + oneOf(90, random)})}};
    },
    .type = [](std::mt19937 &random) -> std::pair<QString, QString> {
        if (random() % 2)
            return {u"stock"_s, QString::number(oneOf(5, random))};
        return {u"price"_s, u"1.%1"_s.arg(10 + oneOf(80, random))};
    },
    .filter = [](std::mt19937 &random) -> store::Filter {
        store::Filter filter;
        const int which = oneOf(4, random);
        if (which == 1)
            filter.words = QStringList{u"grüne"_s};
        if (which == 2)
            filter.conditions = {{u"price"_s, store::Condition::Test::Less, QVariant::fromValue(entity::Money{150})}};
        return filter;
    }};

const Play kUsers{.entity = "user",
                  .add = [](Warehouse &, int number, std::mt19937 &random) -> store::Change {
                      static int made = 0;
                      return {.act = store::Change::Act::Add,
                              .entity = u"user"_s,
                              .values = {{u"username"_s, u"user%1"_s.arg(++made)},
                                         {u"first_name"_s, number % 3 ? u"Ada"_s : u"Zoë"_s},
                                         {u"last_name"_s, u"Clerk %1"_s.arg(oneOf(30, random))}}};
                  },
                  .set = [](std::mt19937 &random) -> entity::Values {
                      return {{u"last_name"_s, u"Clerk %1"_s.arg(oneOf(30, random))}};
                  },
                  .type = [](std::mt19937 &random) -> std::pair<QString, QString> {
                      return {random() % 2 ? u"first_name"_s : u"last_name"_s, u"Clerk %1"_s.arg(oneOf(30, random))};
                  },
                  .filter = [](std::mt19937 &random) -> store::Filter {
                      store::Filter filter;
                      if (oneOf(3, random) == 1)
                          filter.words = QStringList{u"zoë"_s};
                      return filter;
                  }};

/// A table that chance plays with.
struct Game {
    Game(const QString &place, const Play &play, unsigned seed)
        : what(play), random(seed), house(place), other(house.shop)
    {
        house.fill(0, random);
        store::ChangeSet set;
        for (int i = 0; i < kRows; ++i)
            set.changes << what.add(house, i, random);
        if (!house.shop.store().apply(set, kActor))
            qFatal("The store could not be filled");
        table = std::make_unique<EntityTable>(*house.store, house.entity(what.entity), nullptr, kReach);
    }

    int row() { return oneOf(std::max(1, table->rowCount()), random); }

    /// Paints as a view does: some rows that stand together.
    void look(int from)
    {
        for (int at = from; at < std::min(from + 20, table->rowCount()); ++at)
            table->index(at, 1).data();
    }

    void playHere(int round);
    void playElsewhere(int round);
    void hold();
    bool heldAreTheirs() const;
    bool shows(int from, const QList<entity::Values> &rows) const;
    QList<entity::Values> plain();

    const Play &what;
    std::mt19937 random;
    Warehouse house;
    test::SecondDoor other;
    std::unique_ptr<EntityTable> table;
    QList<std::pair<QPersistentModelIndex, entity::Value>> held;
};

void Game::playHere(int round)
{
    table->setPatience(oneOf(3, random));
    const auto [field, text] = what.type(random);
    switch (oneOf(9, random)) {
    case 0:
        table->sort(oneOf(table->columnCount(), random), oneOf(2, random) ? Qt::AscendingOrder : Qt::DescendingOrder);
        break;
    case 1:
        table->setFilter(what.filter(random));
        break;
    case 2:
        house.store->apply({.changes = {what.add(house, round, random)}}, table.get(), {});
        break;
    case 3:
        // As somebody pulls at the scroll bar: more than what is asked for at once.
        for (int i = 0; i < 12; ++i)
            look(row());
        break;
    case 4:
        hold();
        break;
    case 5:
    case 6:
        table->setData(table->index(row(), table->columnOf(field)), text);
        break;
    default:
        look(row());
    }
}

void Game::playElsewhere(int round)
{
    const auto id = table->index(row(), 0).data(EntityTable::IdRole);
    store::ChangeSet set;
    const int which = id.isValid() ? oneOf(4, random) : 0;
    if (which == 0)
        set.changes = {what.add(house, round, random), what.add(house, round + 1, random)};
    else if (which == 1)
        set.changes = {{.act = store::Change::Act::Delete, .entity = QString::fromLatin1(what.entity), .id = id}};
    else
        set.changes = {{.entity = QString::fromLatin1(what.entity), .id = id, .values = what.set(random)}};
    // A row that is gone already is refused, which is as it should be.
    (void)other.store().apply(set, kActor);
}

/// Takes hold of some rows as a selection does, or lets them go.
void Game::hold()
{
    held.clear();
    for (int i = oneOf(6, random); i > 0; --i) {
        const int at = row();
        if (const entity::Value id = table->idAt(at); id.isValid())
            held.append({table->index(at, 1), id});
    }
}

bool Game::heldAreTheirs() const
{
    for (const auto &[index, id] : held) {
        const entity::Value there = index.isValid() ? table->idAt(index.row()) : entity::Value();
        if (there.isValid() && there != id)
            return false;
    }
    return true;
}

QList<entity::Values> Game::plain()
{
    const store::Sql sql(house.shop.catalogue(), house.shop.place().dialect());
    const auto query = house.shop.connection().run(
        sql.list(table->entity(), table->currentFilter(), table->currentOrder(), 1'000'000));
    QList<entity::Values> rows;
    while (query && (*query)->next())
        rows << sql.values(table->entity(), **query);
    return rows;
}

/// Whether a page of the table is what the plain query gives; what was refused in a cell stays there.
bool Game::shows(int from, const QList<entity::Values> &rows) const
{
    if (table->rowCount() != rows.size())
        return false;
    const QString key = QString::fromUtf8(table->entity().key().name);
    for (int at = from; at < std::min<qsizetype>(from + kReach.page, rows.size()); ++at) {
        if (table->index(at, 0).data(EntityTable::IdRole) != rows[at].value(key))
            return false;
        for (int column = 0; column < table->columnCount(); ++column) {
            const QModelIndex cell = table->index(at, column);
            if (cell.data(EntityTable::ReasonRole).toString().isEmpty() &&
                cell.data(EntityTable::ValueRole) != rows[at].value(QString::fromUtf8(table->fields()[column]->name)))
                return false;
        }
    }
    return true;
}

} // namespace

class RandomRowsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void productsAreWhatAPlainQueryGives_data() { test::onEachDatabase(); }
    void productsAreWhatAPlainQueryGives() { play(kProducts); }
    void usersAreWhatAPlainQueryGives_data() { test::onEachDatabase(); }
    void usersAreWhatAPlainQueryGives() { play(kUsers); }

private:
    static void play(const Play &what);
};

void RandomRowsTest::play(const Play &what)
{
    QFETCH(QString, place);
    const unsigned seed =
        qEnvironmentVariableIsSet("STOCKROOM_SEED") ? qEnvironmentVariable("STOCKROOM_SEED").toUInt() : 11;
    Game game(place, what, seed);
    const QAbstractItemModelTester tester(game.table.get());
    game.table->select();
    QTRY_VERIFY_WITH_TIMEOUT(game.table->isCounted(), 60'000);
    for (int round = 0; round < rounds(); ++round) {
        if (oneOf(5, game.random) < 4)
            game.playHere(round);
        else
            game.playElsewhere(round);
        if (oneOf(3, game.random) > 0)
            QCoreApplication::processEvents();
        QVERIFY(game.heldAreTheirs());
    }
    QTRY_VERIFY_WITH_TIMEOUT(!game.house.store->isSaving(), 60'000);
    // What is edited here keeps its place until the list is read anew.
    game.table->select();
    const QList<entity::Values> rows = game.plain();
    game.table->setPatience(4);
    for (int from = 0; from < rows.size(); from += kReach.page)
        QTRY_VERIFY_WITH_TIMEOUT(game.shows(from, rows), 60'000);
    QTRY_COMPARE_WITH_TIMEOUT(game.table->rowCount(), rows.size(), 60'000);
}

QTEST_GUILESS_MAIN(RandomRowsTest)
#include "randomrows_test.moc"
