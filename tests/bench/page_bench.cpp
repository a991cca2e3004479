// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Measures a list of very many rows: page [--rows N] [STORE...]. Without a store, one is made on each database.
#include "models/demo/fill.h"
#include "models/store/opening.h"
#include "models/table/entitytable.h"
#include "tests/support/places.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QHeaderView>
#include <QScrollBar>
#include <QSqlQuery>
#include <QTableView>
#include <QTimer>

#include <algorithm>
#include <libpq-fe.h>
#include <random>
#include <sqlite3.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace stockroom;
using table::EntityTable;

namespace
{

constexpr int kJumps = 300;
constexpr int kPage = 128;

template<typename T> T sure(entity::Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(result.problem().words()));
    return std::move(*result);
}

double milliseconds(const QElapsedTimer &timer)
{
    return double(timer.nsecsElapsed()) / 1e6;
}

double part(QList<double> times, double share)
{
    std::sort(times.begin(), times.end());
    return times.isEmpty() ? 0 : times[std::min<qsizetype>(times.size() - 1, qsizetype(share * double(times.size())))];
}

double megabytes()
{
    QFile file(u"/proc/self/statm"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return file.readAll().split(' ').at(1).toDouble() * double(sysconf(_SC_PAGESIZE)) / 1e6;
}

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

/// The view tells when it has painted.
class View : public QTableView
{
public:
    int painted = 0;

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

QList<double> plainPages(const database::Place &place, int rows)
{
    std::mt19937 random(1);
    QList<double> times;
    const char *columns = "id, image, name, category_id, price, stock, is_active, created_at";
    if (place.dialect() == entity::Dialect::Sqlite) {
        sqlite3 *db = nullptr;
        sqlite3_open_v2(place.file().toUtf8().constData(), &db, SQLITE_OPEN_READONLY, nullptr);
        sqlite3_stmt *pick = nullptr;
        sqlite3_prepare_v2(db, "SELECT created_at FROM products_product WHERE rowid = ?", -1, &pick, nullptr);
        sqlite3_stmt *page = nullptr;
        const QByteArray text = QByteArray("SELECT ") + columns +
                                " FROM products_product WHERE created_at <= ? ORDER BY created_at DESC LIMIT 128";
        sqlite3_prepare_v2(db, text.constData(), -1, &page, nullptr);
        for (int i = 0; i < kJumps; ++i) {
            sqlite3_bind_int64(pick, 1, 1 + int(random() % unsigned(rows)));
            sqlite3_step(pick);
            const QByteArray from(reinterpret_cast<const char *>(sqlite3_column_text(pick, 0)));
            sqlite3_reset(pick);
            QElapsedTimer timer;
            timer.start();
            sqlite3_bind_text(page, 1, from.constData(), -1, SQLITE_TRANSIENT);
            while (sqlite3_step(page) == SQLITE_ROW) {
                for (int column = 0; column < 8; ++column)
                    sqlite3_column_text(page, column);
            }
            sqlite3_reset(page);
            times << milliseconds(timer);
        }
        sqlite3_finalize(pick);
        sqlite3_finalize(page);
        sqlite3_close(db);
        return times;
    }
    QByteArray options;
    const auto parameters = place.parameters();
    for (auto each = parameters.cbegin(); each != parameters.cend(); ++each)
        options += each.key().toUtf8() + "='" + each.value().toUtf8() + "' ";
    PGconn *db = PQconnectdb(options.constData());
    const QByteArray text = QByteArray("SELECT ") + columns +
                            " FROM products_product WHERE created_at <= $1 ORDER BY created_at DESC LIMIT 128";
    PQclear(PQprepare(db, "page", text.constData(), 0, nullptr));
    PGresult *spread = PQexec(db, "SELECT created_at FROM products_product TABLESAMPLE SYSTEM (1) LIMIT 3000");
    for (int i = 0; i < kJumps && PQntuples(spread) > 0; ++i) {
        const char *from = PQgetvalue(spread, int(random() % unsigned(PQntuples(spread))), 0);
        QElapsedTimer timer;
        timer.start();
        PGresult *rowsRead = PQexecPrepared(db, "page", 1, &from, nullptr, nullptr, 0);
        times << milliseconds(timer);
        PQclear(rowsRead);
    }
    PQclear(spread);
    PQfinish(db);
    return times;
}

QList<double> ourPages(const database::Place &place, const store::Opened &opened)
{
    const auto connection = sure(database::Connection::open(place, database::Connection::Access::Read));
    const entity::Entity &product = *opened.catalogue->find(u"product"_s);
    const store::Paging paging(store::Sql(opened.catalogue, place.dialect()), product);
    table::Captions captions;
    table::Reading reading(*connection, paging, &captions);
    const std::atomic<bool> wanted{true};
    QElapsedTimer timer;
    timer.start();
    const table::Marks marks = sure(table::Listing(*connection, paging).marks({{}, {u"created"_s, true}}, wanted));
    std::printf("  all marks, newest first          %8.1f ms\n", milliseconds(timer));
    std::mt19937 random(1);
    QList<double> times;
    for (int i = 0; i < kJumps; ++i) {
        const int from = int(random() % unsigned(marks.size() / kPage)) * kPage;
        QList<table::Mark> asked;
        for (int row = from; row < from + kPage; ++row)
            asked << marks.at(row);
        timer.restart();
        const auto rows = sure(reading.run({{}, {u"created"_s, true}}, asked));
        times << milliseconds(timer);
        Q_ASSERT(rows.size() == kPage);
    }
    return times;
}

void jump(EntityTable &table, View &view, Gaps &gaps, const char *what)
{
    std::mt19937 random(2);
    QList<double> times;
    int incomplete = 0;
    gaps.longest();
    for (int i = 0; i < kJumps; ++i) {
        QElapsedTimer timer;
        timer.start();
        view.verticalScrollBar()->setValue(int(random() % unsigned(view.verticalScrollBar()->maximum() + 1)));
        const int before = view.painted;
        view.viewport()->update();
        spinUntil([&] { return view.painted > before; });
        incomplete += showsPlaceholder(table, view) ? 1 : 0;
        spinUntil([&] { return !showsPlaceholder(table, view); });
        times << milliseconds(timer);
    }
    std::printf("  jump, %-26s %6.1f %6.1f %6.1f %6.1f   painted twice %d of %d, gap %.1f, %.0f MB\n", what,
                part(times, 0.5), part(times, 0.95), part(times, 0.99), part(times, 1), incomplete, kJumps,
                gaps.longest(), megabytes());
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
    std::printf("  open, %-26s first rows %6.1f, their number %6.1f, all %6.1f ms, gap %.1f, %d rows\n", what, first,
                count, milliseconds(timer), gaps.longest(), table.rowCount());
}

void interrupt(EntityTable &table, const char *what)
{
    QList<double> times;
    for (int i = 0; i < 10; ++i) {
        table.setOrder({u"price"_s, i % 2 == 0});
        // In the midst of sorting.
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
    std::printf("  another order while one is sorted, %s: first rows after %.1f ms, longest %.1f\n", what,
                part(times, 0.5), part(times, 1));
}

void measure(const QString &text)
{
    const database::Place place = sure(database::Place::parse(text));
    const auto connection = sure(database::Connection::open(place, database::Connection::Access::Write));
    const store::Opened opened = sure(store::look(*connection));
    QSqlQuery *counted = sure(connection->run({u"SELECT count(*) FROM products_product"_s}));
    counted->next();
    const int all = counted->value(0).toInt();
    std::printf("%s, %d products\n", place.dialect() == entity::Dialect::Sqlite ? "SQLite" : "PostgreSQL", all);
    const QList<double> plain = plainPages(place, all);
    const QList<double> ours = ourPages(place, opened);
    std::printf("  page of 128, plain keyset query  p50 %.3f p99 %.3f ms\n", part(plain, 0.5), part(plain, 0.99));
    std::printf("  page of 128, ours with captions  p50 %.3f p99 %.3f ms: %.2f times\n", part(ours, 0.5),
                part(ours, 0.99), part(ours, 0.5) / part(plain, 0.5));
    store::AsyncStore store(place, opened, {u"bench"_s, u"bench"_s});
    Gaps gaps;
    View view;
    view.resize(1200, 800);
    view.verticalHeader()->setDefaultSectionSize(30);
    view.show();
    spinUntil([&] { return view.painted > 0; });
    const double empty = megabytes();
    EntityTable table(store, *opened.catalogue->find(u"product"_s));
    view.setModel(&table);
    open(table, gaps, "newest first", {{}, {u"created"_s, true}});
    std::printf("  memory over the empty window     %6.1f MB\n", megabytes() - empty);
    std::printf("                                      p50    p95    p99    max ms\n");
    jump(table, view, gaps, "newest first");
    for (const char *field : {"name", "price", "stock", "category", "active"}) {
        const QString name = QString::fromLatin1(field);
        open(table, gaps, field, {{}, {name, false}});
        jump(table, view, gaps, field);
    }
    store::Filter word;
    word.words = QStringList{u"green"_s};
    open(table, gaps, "with the word green", {word, {u"created"_s, true}});
    jump(table, view, gaps, "with the word green");
    table.setFilter(store::Filter());
    spinUntil([&] { return !table.isLoading(); });
    interrupt(table, "price");

    std::printf("  memory over the empty window     %6.1f MB\n", megabytes() - empty);
}

QString made(test::Kind kind, int rows)
{
    const QString text = test::freshPlace(kind);
    const database::Place place = sure(database::Place::parse(text));
    sure(store::create(place, {}, u"bench"_s));
    const auto connection = sure(database::Connection::open(place, database::Connection::Access::Write));
    demo::Wishes wishes;
    wishes.products = rows;
    wishes.orders = 0;
    sure(demo::fill(*connection, sure(store::look(*connection)), wishes));
    return text;
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication app(argc, argv);
    QStringList arguments = QApplication::arguments().mid(1);
    int rows = 1'000'000;
    if (const qsizetype at = arguments.indexOf(u"--rows"_s); at >= 0 && at + 1 < arguments.size()) {
        rows = arguments[at + 1].toInt();
        arguments.remove(at, 2);
    }
    if (arguments.isEmpty())
        arguments = {made(test::Kind::Sqlite, rows), made(test::Kind::Postgres, rows)};
    for (const QString &store : arguments)
        measure(store);
    return 0;
}
