// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/bulkloader.h"

#include "models/entity/instant.h"
#include "models/entity/money.h"
#include "models/store/reader.h"
#include "tests/support/places.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace stockroom;
using database::Access;
using database::Connection;
using store::BulkLoader;
using store::Cell;

class BulkLoaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rowsAreReadAsTheyWereGiven_data() { test::onEachDatabase(); }
    void rowsAreReadAsTheyWereGiven();
    void withoutACommitNothingStays_data() { test::onEachDatabase(); }
    void withoutACommitNothingStays();
    void aRowThatBreaksARuleIsToldOf_data() { test::onEachDatabase(); }
    void aRowThatBreaksARuleIsToldOf();
    void fieldsThatTheStoreLacksAreLeftOut_data() { test::onEachDatabase(); }
    void fieldsThatTheStoreLacksAreLeftOut();
    void indexesAndTriggersAreThereAgain_data() { test::onEachDatabase(); }
    void indexesAndTriggersAreThereAgain();
};

namespace
{

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

    const entity::Entity &entity(const QString &name) const { return *opened.catalogue->find(name); }

    QStringList ask(const QString &query) const
    {
        QStringList rows;
        auto answer = connection->run({query});
        while (answer && (*answer)->next())
            rows << (*answer)->value(0).toString();
        return rows;
    }

    QStringList shape() const
    {
        return connection->dialect() == entity::Dialect::Sqlite
                   ? ask(u"SELECT coalesce(sql, name) FROM sqlite_master ORDER BY 1"_s)
                   : ask(u"SELECT indexdef FROM pg_indexes WHERE schemaname = 'public' UNION ALL SELECT tgname::text "
                         "FROM pg_trigger WHERE NOT tgisinternal ORDER BY 1"_s);
    }
};

const QStringList kFields{u"id"_s,    u"image"_s, u"name"_s,   u"slug"_s,    u"category"_s, u"description"_s,
                          u"price"_s, u"stock"_s, u"active"_s, u"created"_s, u"updated"_s,  u"created_by"_s};

// Quotes, tabs, backslashes and line ends are what COPY and SQL could trip over.
constexpr auto kNasty = "a\tb\\N\nc\r'\"; -- 茶🍵";

std::vector<Cell> product(int number, qint64 category)
{
    const std::string text = std::to_string(number);
    return {std::string(31, 'a') + text,
            std::string(),
            std::string("Name"),
            "slug-" + text,
            category,
            std::string(kNasty),
            qint64(1'234'507),
            qint64(3),
            qint64(1),
            qint64(1'700'000'000'000'001),
            qint64(951'782'400'000'000),
            std::monostate()};
}

qint64 category(BulkLoader &loader, const Shop &shop)
{
    const auto key =
        loader.addOne(shop.entity(u"category"_s), {{u"name"_s, u"Tea"_s},
                                                   {u"slug"_s, u"tea"_s},
                                                   {u"description"_s, QString()},
                                                   {u"parent"_s, QVariant()},
                                                   {u"created"_s, QVariant::fromValue(entity::Instant{})}});
    return key ? key->toLongLong() : -1;
}

} // namespace

void BulkLoaderTest::rowsAreReadAsTheyWereGiven()
{
    QFETCH(QString, place);
    const Shop shop(place);
    BulkLoader loader(*shop.connection, shop.opened);
    QVERIFY(loader.begin());
    const qint64 tea = category(loader, shop);
    QVERIFY(loader.into(shop.entity(u"product"_s), kFields));
    for (int number = 0; number < 3; ++number)
        QVERIFY(loader.add(product(number, tea)));
    QVERIFY(loader.commit());

    store::Reader reader(*shop.connection, shop.opened.catalogue);
    const auto rows = reader.list(shop.entity(u"product"_s), {}, {u"slug"_s, false}, 10);
    QVERIFY(rows);
    QCOMPARE(rows->size(), 3);
    const entity::Values &row = rows->at(1);
    QCOMPARE(row.value(u"id"_s).toString(), QString(31, u'a') + u'1');
    QCOMPARE(row.value(u"description"_s).toString(), QString::fromUtf8(kNasty));
    QCOMPARE(row.value(u"price"_s).value<entity::Money>(), entity::Money{1'234'507});
    QCOMPARE(row.value(u"stock"_s).toLongLong(), 3);
    QCOMPARE(row.value(u"active"_s).toBool(), true);
    QCOMPARE(row.value(u"created"_s).value<entity::Instant>(), entity::Instant{1'700'000'000'000'001});
    QCOMPARE(entity::isoText(row.value(u"updated"_s).value<entity::Instant>()), u"2000-02-29T00:00:00Z"_s);
    QCOMPARE(row.value(u"category"_s).toLongLong(), tea);
    QVERIFY(!row.value(u"created_by"_s).isValid());
}

void BulkLoaderTest::withoutACommitNothingStays()
{
    QFETCH(QString, place);
    const Shop shop(place);
    const QStringList before = shop.shape();
    {
        BulkLoader loader(*shop.connection, shop.opened);
        QVERIFY(loader.begin());
        const qint64 tea = category(loader, shop);
        QVERIFY(loader.into(shop.entity(u"product"_s), kFields));
        QVERIFY(loader.add(product(1, tea)));
    }
    QCOMPARE(shop.ask(u"SELECT count(*) FROM products_product"_s), QStringList(u"0"_s));
    QCOMPARE(shop.ask(u"SELECT count(*) FROM products_category"_s), QStringList(u"0"_s));
    QCOMPARE(shop.shape(), before);
}

void BulkLoaderTest::aRowThatBreaksARuleIsToldOf()
{
    QFETCH(QString, place);
    const Shop shop(place);
    BulkLoader loader(*shop.connection, shop.opened);
    QVERIFY(loader.begin());
    const qint64 tea = category(loader, shop);
    QVERIFY(loader.into(shop.entity(u"product"_s), kFields));
    // PostgreSQL tells at the end of the rows, SQLite at once.
    bool refused = false;
    for (int twice = 0; twice < 2; ++twice)
        refused = !loader.add(product(1, tea)) || refused;
    const auto finished = loader.finishRows();
    QVERIFY(refused || !finished);
    if (!finished)
        QVERIFY2(finished.problem().text.contains(u"unique"_s), qPrintable(finished.problem().text));
}

void BulkLoaderTest::fieldsThatTheStoreLacksAreLeftOut()
{
    QFETCH(QString, place);
    const Shop shop(place);
    BulkLoader loader(*shop.connection, shop.opened);
    QVERIFY(loader.begin());
    const qint64 tea = category(loader, shop);
    QVERIFY(loader.into(shop.entity(u"product"_s), QStringList{u"no such field"_s} + kFields));
    std::vector<Cell> cells = product(1, tea);
    cells.insert(cells.begin(), std::string("nothing"));
    QVERIFY(loader.add(cells));
    QVERIFY(loader.commit());
    QCOMPARE(shop.ask(u"SELECT slug FROM products_product"_s), QStringList(u"slug-1"_s));
}

void BulkLoaderTest::indexesAndTriggersAreThereAgain()
{
    QFETCH(QString, place);
    const Shop shop(place);
    const QStringList before = shop.shape();
    BulkLoader loader(*shop.connection, shop.opened);
    QVERIFY(loader.begin());
    QVERIFY(shop.shape().size() < before.size());
    QVERIFY(loader.indexesLeft() > 5);
    QVERIFY(*loader.makeNextIndex());
    QVERIFY(loader.commit());
    QCOMPARE(shop.shape(), before);
    QVERIFY(!*loader.makeNextIndex());
}

QTEST_GUILESS_MAIN(BulkLoaderTest)
#include "bulkloader_test.moc"
