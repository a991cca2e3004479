// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Measures a list of very many rows: page [--rows N] [STORE...]. Without a store, one is made on each database.
#include "models/entity/instant.h"
#include "models/table/entitytable.h"
#include "tests/bench/measure.h"
#include "tests/bench/plainpage.h"

#include <QApplication>
#include <QEventLoop>
#include <QHeaderView>
#include <QScrollBar>
#include <QTableView>
#include <QTimer>

#include <random>

using namespace Qt::StringLiterals;
using namespace stockroom;
using namespace stockroom::bench;
using table::EntityTable;

namespace
{

constexpr int kTimes = 300;
constexpr int kPage = 128;

/// The longest time between two turns of the event loop.
class Gaps : public QObject
{
public:
    Gaps()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        connect(&m_timer, &QTimer::timeout, this, [this] { take(); });
        m_timer.start(1);
        m_since.start();
    }

    double longest()
    {
        take();
        return std::exchange(m_longest, 0);
    }

private:
    void take()
    {
        m_longest = std::max(m_longest, milliseconds(m_since));
        m_since.restart();
    }

    QTimer m_timer;
    QElapsedTimer m_since;
    double m_longest = 0;
};

/// A view of the size of a screen, which tells how often it was painted.
class View : public QTableView
{
public:
    int painted = 0;

    View()
    {
        resize(1200, 800);
        verticalHeader()->setDefaultSectionSize(30);
        show();
    }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        QTableView::paintEvent(event);
        ++painted;
    }
};

template<typename Condition> void spinUntil(Condition condition)
{
    while (!condition())
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, 50);
}

void paint(View &view)
{
    const int before = view.painted;
    view.viewport()->update();
    spinUntil([&] { return view.painted > before; });
}

void printJumps(const char *what, const QList<double> &times)
{
    std::printf("  jump, %-26s %7.1f %6.1f %6.1f %6.1f", what, part(times, 0.5), part(times, 0.95), part(times, 0.99),
                part(times, 1));
}

/// Reads the same random pages, once seen by both, by the plain query and by ours.
void comparePages(const database::Place &place, const store::Opened &opened)
{
    const auto connection = sure(database::Connection::open(place, database::Connection::Access::Read));
    const entity::Entity &product = *opened.catalogue->find(u"product"_s);
    const store::Paging paging(store::Sql(opened.catalogue, place.dialect()), product);
    const table::Query newest{{}, {u"created"_s, true}};
    const qsizetype created = paging.fields().indexOf(product.find("created"));
    table::Captions captions;
    table::Reading reading(*connection, paging, &captions);
    const std::atomic<bool> wanted{true};
    const table::Marks marks = sure(table::Listing(*connection, paging).marks(newest, wanted));
    const auto plain = plainPage(place);
    std::mt19937 random(1);
    QList<double> theirs;
    QList<double> ours;
    for (int i = 0; i < kTimes; ++i) {
        const int from = int(random() % unsigned(marks.size() / kPage)) * kPage;
        QList<table::Mark> asked;
        for (int row = from; row < from + kPage; ++row)
            asked << marks.at(row);
        entity::Instant first;
        for (const table::Row &row : sure(reading.run(newest, asked)))
            first = std::max(first, row.values[created].value<entity::Instant>());
        const QByteArray text = entity::databaseText(first).toUtf8();
        plain->read(text);
        QElapsedTimer timer;
        timer.start();
        (void)sure(reading.run(newest, asked));
        ours << milliseconds(timer);
        timer.restart();
        plain->read(text);
        theirs << milliseconds(timer);
    }
    std::printf("  page of 128, plain keyset query by the library  p50 %.3f p99 %.3f ms\n", part(theirs, 0.5),
                part(theirs, 0.99));
    std::printf("  page of 128, ours as values with captions       p50 %.3f p99 %.3f ms: %.2f times (goal 2)\n",
                part(ours, 0.5), part(ours, 0.99), part(ours, 0.5) / part(theirs, 0.5));
}

bool showsPlaceholder(const EntityTable &table, const View &view)
{
    const int from = view.rowAt(0);
    const int to = view.rowAt(view.viewport()->height() - 1);
    for (int row = from; row <= (to < 0 ? table.rowCount() - 1 : to); ++row) {
        if (!table.isLoaded(row))
            return true;
    }
    return false;
}

void jump(const EntityTable &table, View &view, Gaps &gaps, const char *what)
{
    std::mt19937 random(2);
    QList<double> times;
    int twice = 0;
    gaps.longest();
    for (int i = 0; i < kTimes; ++i) {
        QElapsedTimer timer;
        timer.start();
        view.verticalScrollBar()->setValue(int(random() % unsigned(view.verticalScrollBar()->maximum() + 1)));
        paint(view);
        twice += showsPlaceholder(table, view) ? 1 : 0;
        spinUntil([&] { return !showsPlaceholder(table, view); });
        times << milliseconds(timer);
    }
    printJumps(what, times);
    std::printf("   painted twice %d of %d, longest gap %.1f\n", twice, kTimes, gaps.longest());
}

/// Shows a list and tells when its first rows, its number and its last row could be seen.
void open(EntityTable &table, Gaps &gaps, const char *what, const table::Query &query)
{
    gaps.longest();
    QElapsedTimer timer;
    timer.start();
    double first = -1;
    double count = -1;
    const auto reset = QObject::connect(&table, &EntityTable::modelReset, [&] { first = milliseconds(timer); });
    const auto grown = QObject::connect(&table, &EntityTable::rowsInserted, [&] { count = milliseconds(timer); });
    if (table.currentFilter() != query.filter)
        table.setFilter(query.filter);
    table.setOrder(query.order);
    spinUntil([&] { return first >= 0 && table.isCounted() && !table.isLoading(); });
    QObject::disconnect(reset);
    QObject::disconnect(grown);
    std::printf("  open, %-26s first rows %6.1f, their number %6.1f, all %6.1f ms, longest gap %.1f, %d rows\n", what,
                first, count, milliseconds(timer), gaps.longest(), table.rowCount());
}

/// Asks for another order while one is in the midst of being sorted.
void interrupt(EntityTable &table)
{
    QList<double> times;
    for (int i = 0; i < 10; ++i) {
        table.setOrder({u"price"_s, i % 2 == 0});
        QElapsedTimer timer;
        timer.start();
        spinUntil([&] { return timer.elapsed() > 20; });
        bool isReset = false;
        const auto reset = QObject::connect(&table, &EntityTable::modelReset, [&] { isReset = true; });
        timer.restart();
        table.setOrder({u"created"_s, i % 2 == 0});
        spinUntil([&] { return isReset; });
        times << milliseconds(timer);
        QObject::disconnect(reset);
    }
    spinUntil([&] { return !table.isLoading(); });
    std::printf("  another order while one is sorted: first rows p50 %.1f, longest %.1f ms\n", part(times, 0.5),
                part(times, 1));
}

void measureOurs(store::AsyncStore &store)
{
    Gaps gaps;
    View view;
    paint(view);
    const double empty = megabytes();
    EntityTable table(store, *store.catalogue().find(u"product"_s));
    view.setModel(&table);
    open(table, gaps, "newest first", {{}, {u"created"_s, true}});
    std::printf("  memory over the empty window: %.1f MB\n", megabytes() - empty);
    std::printf("                                       p50    p95    p99    max ms (goal: p99 16)\n");
    jump(table, view, gaps, "newest first");
    for (const char *field : {"name", "price", "stock", "category", "active"}) {
        open(table, gaps, field, {{}, {QString::fromLatin1(field), false}});
        jump(table, view, gaps, field);
    }
    store::Filter word;
    word.words = QStringList{u"green"_s};
    open(table, gaps, "with the word green", {word, {u"created"_s, true}});
    jump(table, view, gaps, "with the word green");
    open(table, gaps, "newest first", {{}, {u"created"_s, true}});
    interrupt(table);
    std::printf("  memory over the empty window: %.1f MB (goal 64)\n", megabytes() - empty);
}

/// Qt's own model on the same table, for the same view.
void measureStock(const database::Place &place)
{
    const auto connection = sure(database::Connection::open(place, database::Connection::Access::Read));
    View view;
    paint(view);
    const double empty = megabytes();
    QElapsedTimer timer;
    timer.start();
    QSqlTableModel model(nullptr, connection->database());
    model.setTable(u"products_product"_s);
    model.setSort(model.fieldIndex(u"created_at"_s), Qt::DescendingOrder);
    view.setModel(&model);
    model.select();
    paint(view);
    const double painted = milliseconds(timer);
    while (model.canFetchMore())
        model.fetchMore();
    std::printf("  QSqlTableModel: first paint %.1f, all rows %.1f ms, memory over the empty window %.1f MB\n", painted,
                milliseconds(timer), megabytes() - empty);
    std::mt19937 random(2);
    QList<double> times;
    for (int i = 0; i < kTimes; ++i) {
        timer.restart();
        view.verticalScrollBar()->setValue(int(random() % unsigned(view.verticalScrollBar()->maximum() + 1)));
        paint(view);
        times << milliseconds(timer);
    }
    printJumps("QSqlTableModel", times);
    std::printf("\n");
}

void measure(const QString &text)
{
    const database::Place place = sure(database::Place::parse(text));
    const auto connection = sure(database::Connection::open(place, database::Connection::Access::Read));
    const store::Opened opened = sure(store::look(*connection));
    std::printf("%s\n", place.dialect() == entity::Dialect::Sqlite ? "SQLite" : "PostgreSQL");
    comparePages(place, opened);
    {
        store::AsyncStore store(place, opened, {u"bench"_s, u"bench"_s});
        measureOurs(store);
    }
    measureStock(place);
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication app(argc, argv);
    QStringList stores = QApplication::arguments().mid(1);
    const int rows = rowsAsked(stores);
    if (const qsizetype at = stores.indexOf(u"--rows"_s); at >= 0)
        stores.remove(at, 2);
    if (stores.isEmpty())
        stores = {made(test::Kind::Sqlite, rows), made(test::Kind::Postgres, rows)};
    for (const QString &store : stores)
        measure(store);
    return 0;
}
