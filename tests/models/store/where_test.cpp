// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/sql.h"

#include "models/store/opening.h"
#include "tests/support/places.h"
#include "tests/support/shop.h"

#include <QSqlQuery>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace stockroom;

class WhereTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsWhatIsMeant_data() { test::onEachDatabase(); }
    void findsWhatIsMeant();
    void aDateIsEveryMomentOfThatDay_data() { test::onEachDatabase(); }
    void aDateIsEveryMomentOfThatDay();
    void bytesAreFoundByBytes_data() { test::onEachDatabase(); }
    void bytesAreFoundByBytes();
    void aConditionOnNoFieldHoldsForNoRow_data() { test::onEachDatabase(); }
    void aConditionOnNoFieldHoldsForNoRow();

private:
    static QStringList found(test::Shop &shop, const store::Filter &filter);
};

QStringList WhereTest::found(test::Shop &shop, const store::Filter &filter)
{
    const store::Sql sql(shop.catalogue(), shop.place().dialect());
    const entity::Entity &product = shop.entity("product");
    const auto query = shop.connection().run(sql.list(product, filter, {u"name"_s}, 100));
    if (!query)
        return {query.problem().words()};
    QStringList names;
    while ((*query)->next())
        names << sql.values(product, **query).value(u"name"_s).toString();
    const auto counted = shop.connection().run(sql.count(product, filter));
    if (!counted || !(*counted)->next() || (*counted)->value(0).toInt() != names.size())
        return {u"counted otherwise"_s};
    return names;
}

void WhereTest::findsWhatIsMeant()
{
    QFETCH(QString, place);
    test::Shop shop(place);
    shop.addProduct(u"Cup 100%"_s, 1000, 0);
    shop.addProduct(u"Cup_x"_s, 1250, 5);
    shop.addProduct(u"Grüne KANNE"_s, 1251, 7);
    shop.addProduct(u"Bang! \\o/"_s, 99, 9);
    const auto other = shop.add("category", {{u"name"_s, u"Coffee things"_s}});
    const auto filter = [&](const QString &text) {
        const auto parsed = store::Filter::parse(shop.entity("product"), text);
        return parsed ? found(shop, *parsed) : QStringList{parsed.problem().words()};
    };
    const QStringList all{u"Bang! \\o/"_s, u"Cup 100%"_s, u"Cup_x"_s, u"Grüne KANNE"_s};
    QCOMPARE(filter(u""_s), all);
    QCOMPARE(filter(u"CUP"_s), (QStringList{u"Cup 100%"_s, u"Cup_x"_s}));
    QCOMPARE(filter(u"grÜne kann"_s), QStringList{u"Grüne KANNE"_s});
    QCOMPARE(filter(u"%"_s), QStringList{u"Cup 100%"_s});
    QCOMPARE(filter(u"_"_s), QStringList{u"Cup_x"_s});
    QCOMPARE(filter(u"!"_s), QStringList{u"Bang! \\o/"_s});
    QCOMPARE(filter(u"\\"_s), QStringList{u"Bang! \\o/"_s});
    QCOMPARE(filter(u"as it"_s), all);
    QCOMPARE(filter(u"cup is"_s), (QStringList{u"Cup 100%"_s, u"Cup_x"_s}));
    QCOMPARE(filter(u"price:12.50"_s), QStringList{u"Cup_x"_s});
    QCOMPARE(filter(u"price<12.51 stock>0"_s), (QStringList{u"Bang! \\o/"_s, u"Cup_x"_s}));
    QCOMPARE(filter(u"slug:cup-100"_s), QStringList{u"Cup 100%"_s});
    QCOMPARE(filter(u"name:nne"_s), QStringList{u"Grüne KANNE"_s});
    QCOMPARE(filter(u"active:no"_s), QStringList());
    QCOMPARE(filter(u"created_by:"_s), all);
    QCOMPARE(filter(u"image:"_s), all);
    QCOMPARE(filter(u"name:"_s), QStringList());
    QCOMPARE(filter(u"category:tea"_s), all);
    QCOMPARE(filter(u"category:Tea"_s), all);
    QCOMPARE(filter(u"category:%1"_s.arg(other.toString())), QStringList());
    QCOMPARE(filter(u"category:nowhere"_s), QStringList());
    QCOMPARE(filter(u"created>2020-01-01 created<2120-01-01"_s), all);
    // As a reader resolves it.
    QCOMPARE(found(shop, {{{u"category"_s, store::Condition::Test::Is, other}}, {}}), QStringList());
    QCOMPARE(found(shop, {{{u"category"_s, store::Condition::Test::Contains, u"EA"_s}}, {}}), all);
}

void WhereTest::aDateIsEveryMomentOfThatDay()
{
    QFETCH(QString, place);
    test::Shop shop(place);
    const QString zone = shop.place().dialect() == entity::Dialect::Postgres ? u"+00"_s : QString();
    for (const char *time :
         {"2026-10-29 23:59:59.999999", "2026-10-30 00:00:00", "2026-10-30 23:59:59.999999", "2026-10-31 00:00:00"}) {
        const QString moment = QString::fromLatin1(time);
        shop.addProduct(moment);
        QVERIFY(shop.connection().run(
            {u"UPDATE products_product SET created_at = '%1' WHERE name = '%2'"_s.arg(moment + zone, moment)}));
    }
    const auto filter = store::Filter::parse(shop.entity("product"), u"created:2026-10-30"_s);
    QVERIFY(filter);
    QCOMPARE(found(shop, *filter), (QStringList{u"2026-10-30 00:00:00"_s, u"2026-10-30 23:59:59.999999"_s}));
    const auto moment = store::Filter::parse(shop.entity("product"), u"created:\"2026-10-30 00:00\""_s);
    QVERIFY(moment);
    QCOMPARE(found(shop, *moment), QStringList{u"2026-10-30 00:00:00"_s});
}

void WhereTest::bytesAreFoundByBytes()
{
    QFETCH(QString, place);
    test::Shop shop(place);
    for (const char *name : {"Cup", "Mug", "Pot"})
        shop.addProduct(QString::fromUtf8(name));
    const bool sqlite = shop.place().dialect() == entity::Dialect::Sqlite;
    shop.ask(u"ALTER TABLE products_product ADD COLUMN blob "_s + (sqlite ? u"blob"_s : u"bytea"_s));
    const QString bytes = sqlite ? u"x'%1'"_s : u"'\\x%1'::bytea"_s;
    shop.ask(u"UPDATE products_product SET blob = CASE name WHEN 'Cup' THEN %1 WHEN 'Mug' THEN %2 END"_s.arg(
        bytes.arg(u"1100ff27"_s), bytes.arg(u"0f00ff"_s)));
    const auto opened = store::look(shop.connection());
    const store::Sql sql(opened->catalogue, shop.place().dialect());
    const entity::Entity &product = *opened->catalogue->find(u"product"_s);
    const auto count = [&](const QString &text) {
        const auto filter = store::Filter::parse(product, text);
        const auto counted = shop.connection().run(sql.count(product, *filter));
        return counted && (*counted)->next() ? (*counted)->value(0).toInt() : -1;
    };
    QCOMPARE(count(u"blob:\\x00ff"_s), 2);
    QCOMPARE(count(u"blob:\\x11"_s), 1);
    QCOMPARE(count(u"blob:\\xFF27"_s), 1);
    // Two halves of two bytes are no byte.
    QCOMPARE(count(u"blob:\\xf0"_s), 0);
    QCOMPARE(count(u"blob:"_s), 1);
}

void WhereTest::aConditionOnNoFieldHoldsForNoRow()
{
    QFETCH(QString, place);
    test::Shop shop(place);
    shop.addProduct(u"Cup"_s);
    QCOMPARE(found(shop, {{{u"colour"_s, store::Condition::Test::Is, u"red"_s}}, {}}), QStringList());
}

QTEST_GUILESS_MAIN(WhereTest)
#include "where_test.moc"
