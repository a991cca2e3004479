// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/sql.h"

#include "models/entity/instant.h"
#include "models/entity/money.h"
#include "tests/support/places.h"
#include "tests/support/shop.h"

#include <QSqlQuery>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace stockroom;
using entity::Delta;
using entity::Money;
using entity::Values;

namespace
{

/// A store and the SQL for it.
struct Writing {
    explicit Writing(const QString &place) : shop(place), sql(shop.catalogue(), shop.place().dialect()) {}

    const entity::Entity &product() const { return shop.entity("product"); }

    /// How many rows the statement touched; -1 when it failed.
    qint64 touched(const store::Statement &statement)
    {
        return shop.connection().run(statement) ? shop.connection().affected() : -1;
    }

    test::Shop shop;
    store::Sql sql;
};

QVariant money(qint64 cents)
{
    return QVariant::fromValue(Money{cents});
}

} // namespace

class SqlTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAndWritesEveryKind_data() { test::onEachDatabase(); }
    void readsAndWritesEveryKind();
    void updatesOnlyWhatStillHoldsItsValue_data() { test::onEachDatabase(); }
    void updatesOnlyWhatStillHoldsItsValue();
    void comparesMoneyInCents_data() { test::onEachDatabase(); }
    void comparesMoneyInCents();
    void comparesTimesToTheMicrosecond_data() { test::onEachDatabase(); }
    void comparesTimesToTheMicrosecond();
    void addsADifferenceWithinTheBounds_data() { test::onEachDatabase(); }
    void addsADifferenceWithinTheBounds();
    void removesOnlyWhatStillHoldsItsValue_data() { test::onEachDatabase(); }
    void removesOnlyWhatStillHoldsItsValue();
    void ordersEmptyValuesLast_data() { test::onEachDatabase(); }
    void ordersEmptyValuesLast();
    void ordersLinksByWhatIsShown_data() { test::onEachDatabase(); }
    void ordersLinksByWhatIsShown();
    void listsNoSecrets();
    void readsCaptionsOfManyKeysAtOnce_data() { test::onEachDatabase(); }
    void readsCaptionsOfManyKeysAtOnce();
};

void SqlTest::readsAndWritesEveryKind()
{
    QFETCH(QString, place);
    Writing writing(place);
    const auto time = entity::instantFromText(u"2026-01-02 03:04:05.123456"_s);
    const Values values{{u"number"_s, u"N-1"_s},
                        {u"status"_s, u"paid"_s},
                        {u"customer"_s, u"Zoë “quoted” O'Neil 中"_s},
                        {u"email"_s, QString()},
                        {u"address"_s, u"a\nb\\"_s},
                        {u"note"_s, u"100 % ? :x"_s},
                        {u"total"_s, money(123456789099)},
                        {u"placed"_s, QVariant()},
                        {u"created"_s, QVariant::fromValue(*time)},
                        {u"updated"_s, QVariant::fromValue(*time)},
                        {u"created_by"_s, QVariant()},
                        {u"id"_s, u"00112233445566778899aabbccddeeff"_s}};
    const entity::Entity &order = writing.shop.entity("order");
    const auto inserted = writing.shop.connection().run(writing.sql.insert(order, values));
    QVERIFY(inserted.ok());
    QVERIFY((*inserted)->next());
    QCOMPARE(entity::fromDatabase(order.key(), (*inserted)->value(0)), values.value(u"id"_s));
    const Values read = writing.shop.row("order", values.value(u"id"_s));
    QCOMPARE(read, values);
    QVERIFY(!read.value(u"email"_s).isNull());
    QCOMPARE(writing.shop.ask(u"SELECT count(*) FROM orders_order WHERE customer_email = ''"_s), QStringList{u"1"_s});
}

void SqlTest::updatesOnlyWhatStillHoldsItsValue()
{
    QFETCH(QString, place);
    Writing writing(place);
    const auto id = writing.shop.addProduct(u"Cup"_s, 1000, 5);
    const Values name{{u"name"_s, u"Mug"_s}};
    const auto update = [&](const Values &before) {
        return writing.touched(writing.sql.update(writing.product(), id, name, before));
    };
    QCOMPARE(update({{u"name"_s, u"Pot"_s}}), 0);
    QCOMPARE(update({{u"name"_s, u"Cup"_s}, {u"stock"_s, 6LL}}), 0);
    QCOMPARE(update({{u"name"_s, u"Cup"_s}, {u"created_by"_s, 1LL}}), 0);
    QCOMPARE(update({{u"name"_s, u"Cup"_s}, {u"image"_s, QVariant()}}), 0);
    QCOMPARE(update({{u"name"_s, u"Cup"_s}, {u"stock"_s, 5LL}, {u"active"_s, true}, {u"created_by"_s, QVariant()}}), 1);
    QCOMPARE(update({}), 1);
    QCOMPARE(writing.touched(writing.sql.update(writing.product(), QString(32, u'0'), name, {})), 0);
}

void SqlTest::comparesMoneyInCents()
{
    QFETCH(QString, place);
    Writing writing(place);
    const auto id = writing.shop.addProduct(u"Cup"_s, 1226, 5);
    // What a multiplication in another program leaves behind; PostgreSQL rounds it by itself.
    QVERIFY(writing.shop.connection().run({u"UPDATE products_product SET price = 12.257"_s}).ok());
    const Values price{{u"price"_s, money(1300)}};
    QCOMPARE(writing.touched(writing.sql.update(writing.product(), id, price, {{u"price"_s, money(1225)}})), 0);
    QCOMPARE(writing.touched(writing.sql.update(writing.product(), id, price, {{u"price"_s, money(1226)}})), 1);
    QCOMPARE(writing.shop.row("product", id).value(u"price"_s), money(1300));
}

void SqlTest::comparesTimesToTheMicrosecond()
{
    QFETCH(QString, place);
    Writing writing(place);
    const auto id = writing.shop.addProduct(u"Cup"_s);
    const auto created = writing.shop.row("product", id).value(u"created"_s).value<entity::Instant>();
    const Values name{{u"name"_s, u"Mug"_s}};
    const auto update = [&](entity::Instant before) {
        return writing.touched(
            writing.sql.update(writing.product(), id, name, {{u"created"_s, QVariant::fromValue(before)}}));
    };
    QCOMPARE(update({created.micros + 1}), 0);
    QCOMPARE(update(created), 1);
}

void SqlTest::addsADifferenceWithinTheBounds()
{
    QFETCH(QString, place);
    Writing writing(place);
    const auto id = writing.shop.addProduct(u"Cup"_s, 1000, 5);
    const auto add = [&](qint64 by) {
        return writing.touched(
            writing.sql.update(writing.product(), id, {{u"stock"_s, QVariant::fromValue(Delta{by})}}, {}));
    };
    QCOMPARE(add(7), 1);
    QCOMPARE(add(-13), 0);
    QCOMPARE(add(2'147'483'647), 0);
    QCOMPARE(add(-12), 1);
    QCOMPARE(writing.shop.row("product", id).value(u"stock"_s).toLongLong(), 0);
}

void SqlTest::removesOnlyWhatStillHoldsItsValue()
{
    QFETCH(QString, place);
    Writing writing(place);
    const auto id = writing.shop.addProduct(u"Cup"_s);
    QCOMPARE(writing.touched(writing.sql.remove(writing.product(), id, {{u"name"_s, u"Mug"_s}})), 0);
    QCOMPARE(writing.touched(writing.sql.remove(writing.product(), id, {{u"name"_s, u"Cup"_s}})), 1);
    QCOMPARE(writing.touched(writing.sql.remove(writing.product(), id, {})), 0);
}

void SqlTest::ordersEmptyValuesLast()
{
    QFETCH(QString, place);
    Writing writing(place);
    const auto a = writing.shop.add("category", {{u"name"_s, u"A"_s}});
    const auto b = writing.shop.add("category", {{u"name"_s, u"B"_s}, {u"parent"_s, a}});
    const auto c = writing.shop.add("category", {{u"name"_s, u"C"_s}, {u"parent"_s, b}});
    const auto d = writing.shop.add("category", {{u"name"_s, u"D"_s}});
    const auto listed = [&](bool descending, qint64 limit, qint64 offset) {
        QVariantList keys;
        const auto query = writing.shop.connection().run(
            writing.sql.list(writing.shop.entity("category"), {}, {u"parent"_s, descending}, limit, offset));
        while ((*query)->next())
            keys << writing.sql.values(writing.shop.entity("category"), **query).value(u"id"_s);
        return keys;
    };
    QCOMPARE(listed(false, 10, 0), (QVariantList{b, c, a, d}));
    QCOMPARE(listed(true, 10, 0), (QVariantList{c, b, d, a}));
    QCOMPARE(listed(false, 2, 1), (QVariantList{c, a}));
}

void SqlTest::ordersLinksByWhatIsShown()
{
    QFETCH(QString, place);
    Writing writing(place);
    // "M", "M › Z", "P", "P › A": neither in the order of the keys nor in that of the names alone.
    const auto p = writing.shop.add("category", {{u"name"_s, u"P"_s}});
    const auto a = writing.shop.add("category", {{u"name"_s, u"A"_s}, {u"parent"_s, p}});
    const auto m = writing.shop.add("category", {{u"name"_s, u"M"_s}});
    const auto z = writing.shop.add("category", {{u"name"_s, u"Z"_s}, {u"parent"_s, m}});
    for (const auto &category : {p, z, a, m, z}) {
        const auto id = writing.shop.addProduct(u"Cup"_s);
        const store::Change move{.entity = u"product"_s, .id = id, .values = {{u"category"_s, category}}};
        QVERIFY(writing.shop.store().apply({.changes = {move}}, {u"test"_s}));
    }
    const auto listed = [&](bool descending) {
        std::pair<QVariantList, QStringList> found;
        const auto query =
            writing.shop.connection().run(writing.sql.list(writing.product(), {}, {u"category"_s, descending}, 10));
        while (query && (*query)->next()) {
            const Values values = writing.sql.values(writing.product(), **query);
            found.first << values.value(u"category"_s);
            found.second << values.value(u"id"_s).toString();
        }
        return found;
    };
    const auto [up, ids] = listed(false);
    QCOMPARE(up, (QVariantList{m, z, z, p, a}));
    QVERIFY(ids[1] < ids[2]);
    QCOMPARE(listed(true).first, (QVariantList{a, p, z, z, m}));
    QCOMPARE(listed(true).second, QStringList(ids.rbegin(), ids.rend()));
}

void SqlTest::listsNoSecrets()
{
    const auto catalogue = entity::Catalogue::planned();
    const store::Sql sql(catalogue, entity::Dialect::Sqlite);
    const entity::Entity &user = *catalogue->find(u"user"_s);
    QVERIFY(user.find("password"));
    QVERIFY(!sql.columns(user).contains(u"password"_s));
    QVERIFY(!sql.listed(user).contains(user.find("password")));
    QCOMPARE(sql.listed(user).size(), qsizetype(user.fields.size()) - 1);
}

void SqlTest::readsCaptionsOfManyKeysAtOnce()
{
    QFETCH(QString, place);
    Writing writing(place);
    QVariantList ids;
    for (int i = 0; i < 11; ++i)
        ids << writing.shop.addProduct(u"Cup %1"_s.arg(i));
    ids.removeLast();
    const auto query = writing.shop.connection().run(writing.sql.captions(writing.product(), ids));
    QVERIFY(query.ok());
    QMap<QString, QString> captions;
    while ((*query)->next())
        captions.insert(entity::fromDatabase(writing.product().key(), (*query)->value(0)).toString(),
                        (*query)->value(1).toString());
    QCOMPARE(captions.size(), 10);
    QCOMPARE(captions.value(ids[3].toString()), u"Cup 3"_s);
}

QTEST_GUILESS_MAIN(SqlTest)
#include "sql_test.moc"
