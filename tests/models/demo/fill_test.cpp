// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/demo/fill.h"

#include "models/database/basetables.h"
#include "models/entity/money.h"
#include "models/store/media.h"
#include "models/store/reader.h"
#include "tests/support/places.h"

#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace stockroom;
using database::Access;
using database::Connection;
using entity::Result;

class FillTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aStoreIsFilledSoundly_data() { test::onEachDatabase(); }
    void aStoreIsFilledSoundly();
    void theSameWishesGiveTheSameRows_data() { test::onEachDatabase(); }
    void theSameWishesGiveTheSameRows();
    void cancellingLeavesTheStoreAsItWas_data() { test::onEachDatabase(); }
    void cancellingLeavesTheStoreAsItWas();
    void aStoreWithProductsIsRefused_data() { test::onEachDatabase(); }
    void aStoreWithProductsIsRefused();
    void ordersWithoutProductsAreRefused_data() { test::onEachDatabase(); }
    void ordersWithoutProductsAreRefused();
    void aStoreOfAnotherProgramIsFilledToo();
    void picturesLieBesideTheStore();
};

namespace
{

#define VERIFY(result)                                                                                                 \
    do {                                                                                                               \
        const auto is = result;                                                                                        \
        QVERIFY2(is.ok(), is.ok() ? "" : qPrintable(is.problem().words()));                                            \
    } while (false)

/// A new store, open for writing.
struct Shop {
    std::unique_ptr<Connection> connection;
    store::Opened opened;

    explicit Shop(const QString &text)
    {
        const database::Place place = *database::Place::parse(text);
        if (!store::create(place, {}, u"test"_s))
            qFatal("the store could not be made");
        connection = std::move(*Connection::open(place, Access::Write));
        opened = *store::look(*connection);
    }

    QVariant ask(const QString &query) const
    {
        auto answer = connection->run({query});
        if (!answer)
            return answer.problem().text;
        return (*answer)->next() ? (*answer)->value(0) : QVariant();
    }
};

/// Tables, indexes and triggers with their texts, and all counts: what a rolled back fill must leave alone.
QStringList shapeOf(const Shop &shop)
{
    const bool sqlite = shop.connection->dialect() == entity::Dialect::Sqlite;
    QStringList shape;
    auto query = shop.connection->run(
        {sqlite ? u"SELECT name || coalesce(sql, '') FROM sqlite_master ORDER BY name"_s
                : u"SELECT indexdef FROM pg_indexes WHERE schemaname = 'public' UNION ALL SELECT tgname::text FROM "
                  "pg_trigger WHERE NOT tgisinternal ORDER BY 1"_s});
    while ((*query)->next())
        shape << (*query)->value(0).toString();
    for (const entity::Entity *entity : shop.opened.catalogue->entities())
        shape << shop.ask(u"SELECT count(*) FROM "_s + QString::fromUtf8(entity->table)).toString();
    return shape;
}

/// A question to a store of 300 products and 400 orders, and what a sound one answers.
struct Answer {
    QString question;
    QString expected;
};

const Answer kSound[] = {
    {u"SELECT count(*) FROM products_product"_s, u"300"_s},
    {u"SELECT count(*) FROM products_category"_s, u"55"_s},
    {u"SELECT count(*) FROM orders_order"_s, u"400"_s},
    {u"SELECT count(*) FROM orders_orderitem"_s, u"1200"_s},
    {u"SELECT count(*) FROM auth_user"_s, u"4"_s},
    {u"SELECT count(*) FROM auth_group"_s, u"3"_s},
    {u"SELECT count(DISTINCT slug) FROM products_product"_s, u"300"_s},
    {u"SELECT count(*) FROM stockroom_history"_s, u"0"_s},
    {u"SELECT count(*) FROM orders_order o WHERE CAST(round(100 * o.total) AS bigint) <> (SELECT "
     "sum(i.quantity * CAST(round(100 * i.unit_price) AS bigint)) FROM orders_orderitem i WHERE i.order_id = o.id)"_s,
     u"0"_s},
};

const Answer kSoundFile[] = {
    {u"SELECT count(*) FROM pragma_foreign_key_check"_s, u"0"_s},
    {u"PRAGMA integrity_check"_s, u"ok"_s},
    {u"PRAGMA foreign_keys"_s, u"1"_s},
    {u"PRAGMA journal_mode"_s, u"wal"_s},
    {u"SELECT count(*) FROM products_product WHERE typeof(price) = 'text'"_s, u"0"_s},
};

} // namespace

void FillTest::aStoreIsFilledSoundly()
{
    QFETCH(QString, place);
    const Shop shop(place);
    const QStringList before = shapeOf(shop);
    const Result<entity::Done> filled = demo::fill(*shop.connection, shop.opened, {300, 400, 1, {}});
    QVERIFY2(filled, filled ? "" : qPrintable(filled.problem().words()));
    for (const Answer &answer : kSound)
        QCOMPARE(u"%1: %2"_s.arg(answer.question, shop.ask(answer.question).toString()),
                 u"%1: %2"_s.arg(answer.question, answer.expected));
    if (shop.connection->dialect() == entity::Dialect::Sqlite) {
        for (const Answer &answer : kSoundFile)
            QCOMPARE(u"%1: %2"_s.arg(answer.question, shop.ask(answer.question).toString()),
                     u"%1: %2"_s.arg(answer.question, answer.expected));
    }
    QStringList after = shapeOf(shop);
    QCOMPARE(after.size(), before.size());
    const auto shape = before.size() - qsizetype(shop.opened.catalogue->entities().size());
    QStringList indexes = after.first(shape);
    indexes.sort();
    QStringList indexesBefore = before.first(shape);
    indexesBefore.sort();
    QCOMPARE(indexes, indexesBefore);

    store::Reader reader(*shop.connection, shop.opened.catalogue);
    const entity::Entity &product = *shop.opened.catalogue->find(u"product"_s);
    const auto rows = reader.list(product, {}, {u"created"_s, true}, 10);
    QVERIFY(rows);
    QCOMPARE(rows->size(), 10);
    QVERIFY(rows->front().value(u"price"_s).value<entity::Money>().minor > 0);
}

void FillTest::theSameWishesGiveTheSameRows()
{
    QFETCH(QString, place);
    const auto kind = place.startsWith(u"postgresql"_s) ? test::Kind::Postgres : test::Kind::Sqlite;
    QList<QByteArray> hashes;
    for (const std::uint64_t seed : {1, 1, 2}) {
        const Shop shop(test::freshPlace(kind));
        VERIFY(demo::fill(*shop.connection, shop.opened, {120, 150, seed, {}}));
        QCryptographicHash hash(QCryptographicHash::Sha256);
        store::Reader reader(*shop.connection, shop.opened.catalogue);
        for (const entity::Entity *entity : shop.opened.catalogue->entities()) {
            const auto rows = reader.list(*entity, {}, {QString::fromUtf8(entity->key().name), false}, 10'000);
            QVERIFY(rows);
            for (const entity::Values &row : *rows) {
                for (const entity::Field &field : entity->fields)
                    hash.addData(toText(field, row.value(QString::fromUtf8(field.name))).toUtf8());
            }
        }
        hashes << hash.result();
    }
    QCOMPARE(hashes.at(0), hashes.at(1));
    QVERIFY(hashes.at(0) != hashes.at(2));
}

void FillTest::cancellingLeavesTheStoreAsItWas()
{
    QFETCH(QString, place);
    const Shop shop(place);
    const QStringList before = shapeOf(shop);
    QSet<QString> parts;
    for (int allowed = 0;; allowed += allowed < 4 ? 1 : 7) {
        int left = allowed;
        QString last;
        const auto filled = demo::fill(*shop.connection, shop.opened, {100, 100, 1, {}}, [&](const demo::Step &step) {
            last = step.what;
            return left-- > 0;
        });
        if (filled)
            break;
        parts.insert(last);
        QCOMPARE(filled.problem().kind, entity::ProblemKind::Busy);
        QCOMPARE(shapeOf(shop), before);
    }
    QCOMPARE(parts.size(), 4);
    QCOMPARE(shop.ask(u"SELECT count(*) FROM products_product"_s).toInt(), 100);
}

void FillTest::aStoreWithProductsIsRefused()
{
    QFETCH(QString, place);
    const Shop shop(place);
    VERIFY(demo::fill(*shop.connection, shop.opened, {5, 5, 1, {}}));
    const QStringList before = shapeOf(shop);
    const auto again = demo::fill(*shop.connection, shop.opened, {5, 5, 1, {}});
    QVERIFY(!again);
    QCOMPARE(again.problem().kind, entity::ProblemKind::Unready);
    QVERIFY(again.problem().text.contains(u"already"_s));
    QCOMPARE(shapeOf(shop), before);
}

void FillTest::ordersWithoutProductsAreRefused()
{
    QFETCH(QString, place);
    const Shop shop(place);
    const auto filled = demo::fill(*shop.connection, shop.opened, {0, 5, 1, {}});
    QVERIFY(!filled);
    QCOMPARE(filled.problem().kind, entity::ProblemKind::Invalid);
    VERIFY(demo::fill(*shop.connection, shop.opened, {0, 0, 1, {}}));
}

void FillTest::aStoreOfAnotherProgramIsFilledToo()
{
    const database::Place place = *database::Place::parse(test::freshPlace(test::Kind::Sqlite));
    const auto connection = std::move(*Connection::open(place, Access::Create));
    VERIFY(database::makeBaseTables(*connection));
    const store::Opened foreign = *store::look(*connection);
    QVERIFY(!foreign.ours);
    VERIFY(demo::fill(*connection, foreign, {10, 10, 1, {}}));
    store::Reader reader(*connection, foreign.catalogue);
    QCOMPARE(*reader.count(*foreign.catalogue->find(u"product"_s), {}), 10);
}

void FillTest::picturesLieBesideTheStore()
{
    const QString place = test::freshPlace(test::Kind::Sqlite);
    const Shop shop(place);
    const QString media = store::mediaFolder(shop.connection->place());
    VERIFY(demo::fill(*shop.connection, shop.opened, {200, 0, 1, media}));
    auto images = shop.connection->run({u"SELECT DISTINCT image FROM products_product WHERE image <> ''"_s});
    int seen = 0;
    for (; (*images)->next(); ++seen) {
        const QString path = QDir(media).filePath((*images)->value(0).toString());
        QVERIFY2(QFileInfo(path).size() > 100, qPrintable(path));
    }
    QVERIFY(seen > 50);
}

QTEST_GUILESS_MAIN(FillTest)
#include "fill_test.moc"
