// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Measures a saved cell against the plain UPDATE: edit [--rows N].
#include "models/entity/money.h"
#include "models/store/store.h"
#include "models/store/triggers.h"
#include "tests/bench/measure.h"
#include "tests/support/postgres.h"

#include <QCoreApplication>
#include <QSqlError>
#include <QSqlQuery>
#include <QSqlTableModel>

#include <libpq-fe.h>
#include <random>
#include <sqlite3.h>

using namespace Qt::StringLiterals;
using namespace stockroom;
using namespace stockroom::bench;

namespace
{

constexpr int kEdits = 2000;

QStringList someKeys(database::Connection &connection)
{
    QSqlQuery *query = sure(connection.run({u"SELECT id FROM products_product ORDER BY slug LIMIT 20000"_s}));
    QStringList keys;
    while (query->next())
        keys << query->value(0).toString();
    std::shuffle(keys.begin(), keys.end(), std::mt19937(1));
    return keys.mid(0, kEdits);
}

QList<double> plainSqlite(const database::Place &place, const QStringList &keys)
{
    sqlite3 *db = nullptr;
    sqlite3_open_v2(place.file().toUtf8().constData(), &db, SQLITE_OPEN_READWRITE, nullptr);
    sqlite3_exec(db, "PRAGMA synchronous=FULL", nullptr, nullptr, nullptr);
    sqlite3_stmt *update = nullptr;
    sqlite3_prepare_v2(db, "UPDATE products_product SET price = ?, updated_at = ? WHERE id = ?", -1, &update, nullptr);
    QList<double> times;
    for (const QString &key : keys) {
        const QByteArray id = key.toUtf8();
        QElapsedTimer timer;
        timer.start();
        sqlite3_bind_text(update, 1, "12.34", -1, SQLITE_STATIC);
        sqlite3_bind_text(update, 2, "2026-11-02 10:00:00.123456", -1, SQLITE_STATIC);
        sqlite3_bind_text(update, 3, id.constData(), -1, SQLITE_STATIC);
        sqlite3_step(update);
        sqlite3_reset(update);
        times << milliseconds(timer);
    }
    sqlite3_finalize(update);
    sqlite3_close(db);
    return times;
}

QList<double> plainPostgres(const database::Place &place, const QStringList &keys)
{
    QByteArray options;
    const auto parameters = place.parameters();
    for (auto each = parameters.cbegin(); each != parameters.cend(); ++each)
        options += each.key().toUtf8() + "='" + each.value().toUtf8() + "' ";
    PGconn *db = PQconnectdb(options.constData());
    PQclear(
        PQprepare(db, "save", "UPDATE products_product SET price = $1, updated_at = now() WHERE id = $2", 0, nullptr));
    QList<double> times;
    for (const QString &key : keys) {
        const QByteArray id = key.toUtf8();
        const char *values[] = {"12.34", id.constData()};
        QElapsedTimer timer;
        timer.start();
        PQclear(PQexecPrepared(db, "save", 2, values, nullptr, nullptr, 0));
        times << milliseconds(timer);
    }
    PQfinish(db);
    return times;
}

QList<double> ours(database::Connection &connection, std::shared_ptr<const entity::Catalogue> catalogue,
                   const QStringList &keys)
{
    store::Store store(connection, std::move(catalogue));
    const entity::Entity &product = *store.reader().sql().catalogue().find(u"product"_s);
    QList<double> times;
    qint64 cents = 100;
    for (const QString &key : keys) {
        const entity::Value id = entity::fromDatabase(product.key(), key);
        const auto before = sure(store.reader().row(product, id)).value(u"price"_s);
        QElapsedTimer timer;
        timer.start();
        sure(store.apply({.changes = {{.entity = u"product"_s,
                                       .id = id,
                                       .values = {{u"price"_s, QVariant::fromValue(entity::Money{++cents})}},
                                       .before = {{u"price"_s, before}}}}},
                         {u"bench"_s, u"bench"_s}));
        times << milliseconds(timer);
    }
    return times;
}

/// A cell typed into Qt's own model, which saves it at once.
QList<double> stock(database::Connection &connection, const QStringList &keys)
{
    QSqlTableModel model(nullptr, connection.database());
    model.setTable(u"products_product"_s);
    model.setEditStrategy(QSqlTableModel::OnFieldChange);
    model.setFilter(u"id IN ('%1')"_s.arg(keys.join(u"','"_s)));
    model.select();
    while (model.canFetchMore())
        model.fetchMore();
    const int price = model.fieldIndex(u"price"_s);
    QList<double> times;
    for (int row = 0; row < model.rowCount(); ++row) {
        QElapsedTimer timer;
        timer.start();
        if (!model.setData(model.index(row, price), u"77.%1"_s.arg(10 + row % 90)))
            qFatal("%s", qPrintable(model.lastError().text()));
        times << milliseconds(timer);
    }
    return times;
}

/// Where a commit is on the disk when it is answered, as on a server in a shop.
QString durablePlace(test::Kind kind)
{
    static test::Postgres server(test::Postgres::Durability::Full);
    return kind == test::Kind::Postgres ? server.newDatabase() : test::freshPlace(kind);
}

void measure(const Where &where, int rows)
{
    const database::Place place = sure(database::Place::parse(made(durablePlace(where.kind), rows)));
    const auto connection = sure(database::Connection::open(place, database::Connection::Access::Write));
    const auto catalogue = sure(store::look(*connection)).catalogue;
    const QStringList keys = someKeys(*connection);
    sure(store::Triggers::remove(*connection));
    const bool sqlite = where.kind == test::Kind::Sqlite;
    const QList<double> plain = sqlite ? plainSqlite(place, keys) : plainPostgres(place, keys);
    sure(store::Triggers::install(*connection, *catalogue));
    const QList<double> withHistory = sqlite ? plainSqlite(place, keys) : plainPostgres(place, keys);
    const QList<double> saved = ours(*connection, catalogue, keys);
    const QList<double> byQt = stock(*connection, keys);
    std::printf("%s, %d products, %d cells\n", where.name, rows, kEdits);
    std::printf("  plain UPDATE                      p50 %.3f p99 %.3f ms\n", part(plain, 0.5), part(plain, 0.99));
    std::printf("  plain UPDATE, history triggers    p50 %.3f p99 %.3f ms: %.2f times\n", part(withHistory, 0.5),
                part(withHistory, 0.99), part(withHistory, 0.5) / part(plain, 0.5));
    std::printf("  saved through the one door        p50 %.3f p99 %.3f ms: %.2f times (goal 3)\n", part(saved, 0.5),
                part(saved, 0.99), part(saved, 0.5) / part(plain, 0.5));
    std::printf("  saved by QSqlTableModel, triggers p50 %.3f p99 %.3f ms: %.2f times; ours is %.2f of it\n",
                part(byQt, 0.5), part(byQt, 0.99), part(byQt, 0.5) / part(plain, 0.5),
                part(saved, 0.5) / part(byQt, 0.5));
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    for (const Where &where : kWhere)
        measure(where, rowsAsked(QCoreApplication::arguments()));
    return 0;
}
