// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Measures a list of very many rows: page [--rows N] [STORE...]. Without a store, one is made on each database.
#include "models/entity/instant.h"
#include "models/entity/money.h"
#include "tests/bench/listview.h"
#include "tests/bench/plainpage.h"
#include "ui/paint/theme.h"
#include "ui/widget/style.h"

#include <QApplication>
#include <QProcess>
#include <QSqlQuery>

#include <future>
#include <thread>

using namespace Qt::StringLiterals;
using namespace stockroom;
using namespace stockroom::bench;
using table::EntityTable;

namespace
{

constexpr int kTimes = 300;
constexpr int kPage = 128;
const QString kStock = u"--stock"_s;
const QString kOurs = u"--ours"_s;

/// What is compared, in milliseconds and megabytes.
struct Figures {
    double first = 0;  ///< until the first rows are painted
    double all = 0;    ///< until every row can be reached
    double jump = 0;   ///< p99
    double memory = 0; ///< over the empty window
};

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

double jump(const EntityTable &table, ListView &view, const char *what)
{
    const Gap gap;
    int twice = 0;
    const QList<double> times = jumps(view, kTimes, twice, [&] { return showsPlaceholder(table, view); });
    printJumps(what, times);
    std::printf("   painted twice %d of %d, longest gap %.1f\n", twice, kTimes, gap.longest());
    return part(times, 0.99);
}

/// Shows a list and tells when its first rows, its number and its last row could be seen.
Figures open(EntityTable &table, ListView &view, const char *what, const table::Query &query)
{
    const Gap gap;
    QElapsedTimer timer;
    timer.start();
    bool isReset = false;
    double count = -1;
    const auto reset = QObject::connect(&table, &EntityTable::modelReset, [&] { isReset = true; });
    const auto grown = QObject::connect(&table, &EntityTable::rowsInserted, [&] { count = milliseconds(timer); });
    if (table.currentFilter() != query.filter)
        table.setFilter(query.filter);
    table.setOrder(query.order);
    if (!table.isLoading())
        table.select();
    spinUntil([&] { return isReset; });
    view.paint();
    Figures figures{.first = milliseconds(timer)};
    spinUntil([&] { return table.isCounted() && !table.isLoading(); });
    figures.all = milliseconds(timer);
    QObject::disconnect(reset);
    QObject::disconnect(grown);
    std::printf("  open, %-26s painted %6.1f, their number %6.1f, all %6.1f ms, longest gap %.1f, %d rows\n", what,
                figures.first, count, figures.all, gap.longest(), table.rowCount());
    return figures;
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

/// Where the row that was current stands in another order.
void keep(EntityTable &table, ListView &view)
{
    QList<double> times;
    std::mt19937 random(3);
    for (int i = 0; i < 10; ++i) {
        const int row = int(random() % unsigned(table.rowCount()));
        view.scrollTo(table.index(row, 0));
        view.paint();
        spinUntil([&] { return table.isLoaded(row); });
        table.keep(table.index(row, 0));
        bool isKept = false;
        const auto kept = QObject::connect(&table, &EntityTable::keptAt, [&] { isKept = true; });
        QElapsedTimer timer;
        timer.start();
        table.setOrder({i % 2 == 0 ? u"name"_s : u"created"_s, true});
        spinUntil([&] { return isKept; });
        times << milliseconds(timer);
        QObject::disconnect(kept);
        spinUntil([&] { return !table.isLoading(); });
    }
    std::printf("  another order, until the current row is known to stand where: p50 %.1f, longest %.1f ms\n",
                part(times, 0.5), part(times, 1));
}

/// Another program that adds products at the beginning of the list, all the time.
class Writer
{
public:
    explicit Writer(const database::Place &place) : m_thread([this, place] { work(place); }) {}
    ~Writer()
    {
        m_stop.set_value();
        m_thread.join();
    }
    Writer(const Writer &) = delete;
    Writer &operator=(const Writer &) = delete;
    int written() const { return m_written; }

private:
    void work(const database::Place &place)
    {
        const auto connection = sure(database::Connection::open(place, database::Connection::Access::Write));
        const auto catalogue = sure(store::look(*connection)).catalogue;
        store::Store store(*connection, catalogue);
        const entity::Value shelf =
            sure(store.reader().list(*catalogue->find(u"category"_s), {}, {u"id"_s}, 1)).front().value(u"id"_s);
        std::future<void> stopped = m_stop.get_future();
        while (stopped.wait_for(std::chrono::milliseconds(20)) == std::future_status::timeout) {
            sure(store.apply({.changes = {{.act = store::Change::Act::Add,
                                           .entity = u"product"_s,
                                           .values = {{u"name"_s, u"A product of another program"_s},
                                                      {u"description"_s, u"It came meanwhile."_s},
                                                      {u"category"_s, shelf},
                                                      {u"price"_s, QVariant::fromValue(entity::Money{100})}}}}},
                             {u"other"_s, u"bench"_s}));
            ++m_written;
        }
    }

    std::promise<void> m_stop;
    std::atomic<int> m_written = 0;
    std::thread m_thread;
};

Figures measureOurs(store::AsyncStore &store)
{
    ListView view;
    const double empty = megabytes();
    EntityTable table(store, *store.catalogue().find(u"product"_s));
    pane::Thumbnails thumbnails{QString()};
    pane::CellDelegate delegate(&table, &thumbnails, {&store, QLocale::c()});
    view.setItemDelegate(&delegate);
    view.setModel(&table);
    const table::Query newest{{}, {u"created"_s, true}};
    Figures figures = open(table, view, "newest first", newest);
    std::printf("  rows are %d high                      p50    p95    p99    max ms (goal: p99 16)\n",
                view.verticalHeader()->defaultSectionSize());
    figures.jump = jump(table, view, "newest first");
    for (const char *field : {"name", "price", "stock", "category", "active"}) {
        open(table, view, field, {{}, {QString::fromLatin1(field), false}});
        jump(table, view, field);
    }
    store::Filter word;
    word.words = QStringList{u"green"_s};
    open(table, view, "with the word green", {word, {u"created"_s, true}});
    jump(table, view, "with the word green");
    open(table, view, "newest first", newest);
    interrupt(table);
    keep(table, view);
    open(table, view, "newest first", newest);
    figures.memory = megabytes() - empty;
    std::printf("  memory over the empty window: %.1f MB (goal 64)\n", figures.memory);
    const Writer writer(store.place());
    jump(table, view, "while another one adds rows");
    std::printf("  rows that were added meanwhile: %d\n", writer.written());
    view.setModel(nullptr);
    return figures;
}

/// Qt's own model on the same table, in its own view with rows of the same height.
Figures measureStock(const database::Place &place)
{
    const auto connection = sure(database::Connection::open(place, database::Connection::Access::Read));
    StockView view;
    const double empty = megabytes();
    QElapsedTimer timer;
    timer.start();
    QSqlTableModel model(nullptr, connection->database());
    model.setTable(u"products_product"_s);
    model.setSort(model.fieldIndex(u"created_at"_s), Qt::DescendingOrder);
    view.setModel(&model);
    model.select();
    view.paint();
    Figures figures{.first = milliseconds(timer)};
    while (model.canFetchMore())
        model.fetchMore();
    figures.all = milliseconds(timer);
    figures.memory = megabytes() - empty;
    std::printf("  QSqlTableModel: painted %.1f, all rows %.1f ms, memory over the empty window %.1f MB\n",
                figures.first, figures.all, figures.memory);
    int twice = 0;
    const QList<double> times = jumps(view, kTimes, twice, [] { return false; });
    printJumps("QSqlTableModel", times);
    std::printf("\n");
    figures.jump = part(times, 0.99);
    return figures;
}

/// A store has no other indexes than those that Django makes; said, since they decide what sorting costs.
void printIndexes(const database::Place &place)
{
    const auto connection = sure(database::Connection::open(place, database::Connection::Access::Read));
    QSqlQuery *query =
        sure(connection->run({place.dialect() == entity::Dialect::Sqlite
                                  ? u"SELECT count(*) FROM pragma_index_list('products_product')"_s
                                  : u"SELECT count(*) FROM pg_indexes WHERE tablename = 'products_product'"_s}));
    std::printf("  indexes on the products: %d, Django's own\n", query->next() ? query->value(0).toInt() : 0);
}

/// One of the two in a process of its own: the memory of one is not what the other has left.
Figures inOwnProcess(const QString &part, const QString &text)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QCoreApplication::applicationFilePath(), {part, text});
    Figures figures;
    while (process.waitForReadyRead(-1) || process.canReadLine()) {
        while (process.canReadLine()) {
            const QByteArray line = process.readLine();
            if (std::sscanf(line.constData(), "figures %lf %lf %lf %lf", &figures.first, &figures.all, &figures.jump,
                            &figures.memory) != 4)
                std::printf("%s", line.constData());
        }
    }
    process.waitForFinished(-1);
    if (process.exitCode() != 0)
        qFatal("The measurement of %s failed", qPrintable(part));
    return figures;
}

void print(const Figures &figures)
{
    std::printf("figures %f %f %f %f\n", figures.first, figures.all, figures.jump, figures.memory);
}

void measureOurs(const database::Place &place)
{
    const auto connection = sure(database::Connection::open(place, database::Connection::Access::Read));
    store::AsyncStore store(place, sure(store::look(*connection)), {u"bench"_s, u"bench"_s});
    print(measureOurs(store));
}

void measure(const QString &text)
{
    const database::Place place = sure(database::Place::parse(text));
    const auto connection = sure(database::Connection::open(place, database::Connection::Access::Read));
    std::printf("%s\n", place.dialect() == entity::Dialect::Sqlite ? "SQLite" : "PostgreSQL");
    printIndexes(place);
    comparePages(place, sure(store::look(*connection)));
    const Figures stock = inOwnProcess(kStock, text);
    const Figures ours = inOwnProcess(kOurs, text);
    std::printf("  ours to QSqlTableModel: first paint %.2f, all rows %.2f, jump p99 %.2f, memory %.2f times\n",
                ours.first / stock.first, ours.all / stock.all, ours.jump / stock.jump, ours.memory / stock.memory);
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication app(argc, argv);
    QApplication::setStyle(new widget::Style);
    QApplication::setFont(paint::baseFont(QApplication::font()));
    QStringList stores = QApplication::arguments().mid(1);
    if (stores.value(0) == kStock)
        print(measureStock(sure(database::Place::parse(stores.value(1)))));
    else if (stores.value(0) == kOurs)
        measureOurs(sure(database::Place::parse(stores.value(1))));
    if (stores.value(0) == kStock || stores.value(0) == kOurs)
        return 0;
    const int rows = rowsAsked(stores);
    if (const qsizetype at = stores.indexOf(u"--rows"_s); at >= 0)
        stores.remove(at, 2);
    if (stores.isEmpty())
        stores = {made(test::Kind::Sqlite, rows), made(test::Kind::Postgres, rows)};
    for (const QString &store : stores)
        measure(store);
    return 0;
}
