// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Measures many processes that sell from one stock at once: contention. Each is this program, started again with
// "--seller WAY PLACE ID".
#include "models/store/store.h"
#include "tests/bench/measure.h"
#include "tests/support/postgres.h"

#include <QCoreApplication>
#include <QProcess>

#include <array>
#include <vector>

using namespace Qt::StringLiterals;
using namespace stockroom;
using namespace stockroom::bench;
using database::Connection;

namespace
{

constexpr int kSales = 150; // of each process

/// How one is sold.
enum class Way { Ours, Guarded, ReadModifyWrite };
constexpr const char *kWays[] = {"saved through the one door", "bare guarded UPDATE, same triggers",
                                 "read, reckon, write, as a form of Django's does"};

bool sellOurs(store::Store &door, const entity::Value &id)
{
    const auto sold = door.apply({.changes = {{.entity = u"product"_s,
                                               .id = id,
                                               .values = {{u"stock"_s, QVariant::fromValue(entity::Delta{-1})}}}}},
                                 {u"seller"_s, u"bench"_s});
    return sold.ok() || sold.problem().kind != entity::ProblemKind::Busy;
}

bool sellGuarded(Connection &connection, const QString &where)
{
    return connection.begin() &&
           connection.run({u"UPDATE products_product SET stock = stock - 1 WHERE stock >= 1 AND id = "_s + where}) &&
           connection.commit();
}

bool sellByReading(Connection &connection, const QString &where)
{
    auto read = connection.run({u"SELECT stock FROM products_product WHERE id = "_s + where});
    const int stock = read && (*read)->next() ? (*read)->value(0).toInt() : 0;
    (*read)->finish();
    return connection.run({u"UPDATE products_product SET stock = ? WHERE id = "_s + where, {stock - 1}}).ok();
}

/// Sells, and prints how long the longest sale took.
int beSeller(Way way, const QString &text, const QString &key)
{
    const auto connection = sure(Connection::open(sure(database::Place::parse(text)), Connection::Access::Write));
    const auto catalogue = sure(store::look(*connection)).catalogue;
    store::Store door(*connection, catalogue);
    const QString where = u"'%1'"_s.arg(key);
    double longest = 0;
    for (int sale = 0; sale < kSales; ++sale) {
        QElapsedTimer timer;
        timer.start();
        bool isDone = false;
        while (!isDone)
            isDone = way == Way::Ours      ? sellOurs(door, key)
                     : way == Way::Guarded ? sellGuarded(*connection, where)
                                           : sellByReading(*connection, where);
        longest = std::max(longest, milliseconds(timer));
    }
    std::printf("%.3f\n", longest);
    return 0;
}

struct Figures {
    double perSecond = 0;
    double longest = 0; ///< ms
    int lost = 0;       ///< sales that the stock does not know of
};

Figures measure(Way way, int sellers, Connection &connection, const QString &text, const QString &key)
{
    const int all = sellers * kSales;
    sure(connection.run({u"UPDATE products_product SET stock = ?"_s, {all}}));
    std::vector<std::unique_ptr<QProcess>> processes;
    QElapsedTimer timer;
    timer.start();
    for (int each = 0; each < sellers; ++each) {
        processes.push_back(std::make_unique<QProcess>());
        processes.back()->start(QCoreApplication::applicationFilePath(),
                                {u"--seller"_s, QString::number(int(way)), text, key});
    }
    Figures figures;
    for (const auto &each : processes) {
        each->waitForFinished(-1);
        figures.longest = std::max(figures.longest, each->readAllStandardOutput().trimmed().toDouble());
    }
    figures.perSecond = all / (milliseconds(timer) / 1000);
    QSqlQuery *left = sure(connection.run({u"SELECT stock FROM products_product"_s}));
    figures.lost = left->next() ? left->value(0).toInt() : -1;
    left->finish();
    return figures;
}

void measure(const Where &where, test::Postgres &server)
{
    const QString text =
        made(where.kind == test::Kind::Postgres ? server.newDatabase() : test::freshPlace(where.kind), 1);
    const auto connection = sure(Connection::open(sure(database::Place::parse(text)), Connection::Access::Write));
    QSqlQuery *row = sure(connection->run({u"SELECT CAST(id AS text) FROM products_product"_s}));
    row->next();
    const QString key = row->value(0).toString().remove(u'-');
    row->finish();
    for (const int sellers : {8, 16}) {
        std::printf("%s, %d processes sell %d each from one stock\n", where.name, sellers, kSales);
        std::array<Figures, std::size(kWays)> all;
        for (const Way way : {Way::Guarded, Way::Ours, Way::ReadModifyWrite}) {
            Figures &figures = all[size_t(way)];
            figures = measure(way, sellers, *connection, text, key);
            std::printf("  %-48s %7.0f a second, longest %7.1f ms, %d of %d lost\n", kWays[size_t(way)],
                        figures.perSecond, figures.longest, figures.lost, sellers * kSales);
        }
        std::printf("  ours is %.2f of the bare one (goal 0.9)\n",
                    all[size_t(Way::Ours)].perSecond / all[size_t(Way::Guarded)].perSecond);
    }
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.value(1) == u"--seller")
        return beSeller(Way(words.value(2).toInt()), words.value(3), words.value(4));
    test::Postgres server(test::Postgres::Durability::Full);
    for (const Where &where : kWhere)
        measure(where, server);
    return 0;
}
