// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Measures what the history costs the writes of others: history [--rows N].
#include "models/store/triggers.h"
#include "tests/bench/measure.h"
#include "tests/support/postgres.h"

#include <QCoreApplication>
#include <QSqlQuery>

using namespace Qt::StringLiterals;
using namespace stockroom;
using namespace stockroom::bench;
using database::Connection;

namespace
{

constexpr int kSingle = 1000;
constexpr int kTurns = 5;

/// One row at a time, each in a transaction of its own: the median.
double single(Connection &connection, const QStringList &keys)
{
    QList<double> times;
    for (const QString &key : keys) {
        QElapsedTimer timer;
        timer.start();
        sure(connection.begin());
        sure(connection.run({u"UPDATE products_product SET price = price + 1 WHERE id = '%1'"_s.arg(key)}));
        sure(connection.commit());
        times << milliseconds(timer);
    }
    return part(times, 0.5);
}

double bulk(Connection &connection)
{
    QElapsedTimer timer;
    timer.start();
    sure(connection.begin());
    sure(connection.run({u"UPDATE products_product SET stock = stock + 1"_s}));
    sure(connection.commit());
    return milliseconds(timer);
}

QStringList someKeys(Connection &connection)
{
    QSqlQuery *query = sure(connection.run({u"SELECT CAST(id AS text) FROM products_product LIMIT %1"_s.arg(kSingle)}));
    QStringList keys;
    while (query->next())
        keys << query->value(0).toString();
    return keys;
}

void measure(const Where &where, int rows, test::Postgres &server)
{
    const bool sqlite = where.kind == test::Kind::Sqlite;
    const QString text = made(sqlite ? test::freshPlace(where.kind) : server.newDatabase(), rows);
    const auto connection = sure(Connection::open(sure(database::Place::parse(text)), Connection::Access::Write));
    const auto catalogue = sure(store::look(*connection)).catalogue;
    const QStringList keys = someKeys(*connection);
    QList<double> bare[2];
    QList<double> noted[2];
    // In turns: a table of PostgreSQL grows with each.
    for (int turn = 0; turn < kTurns; ++turn) {
        sure(store::Triggers::remove(*connection));
        bare[0] << single(*connection, keys);
        bare[1] << bulk(*connection);
        sure(store::Triggers::install(*connection, *catalogue));
        noted[0] << single(*connection, keys);
        noted[1] << bulk(*connection);
    }
    const char *const names[] = {"one row", "all rows at once"};
    for (int which = 0; which < 2; ++which) {
        const double without = part(bare[which], 0.5);
        const double with = part(noted[which], 0.5);
        std::printf("%s, %d products, %-16s %9.3f ms, with history %9.3f ms: %.2f times (goal 1.3)\n", where.name, rows,
                    names[which], without, with, with / without);
    }
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    test::Postgres server(test::Postgres::Durability::Full);
    for (const Where &where : kWhere)
        measure(where, rowsAsked(QCoreApplication::arguments()), server);
    return 0;
}
