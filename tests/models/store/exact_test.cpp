// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/entity/money.h"
#include "models/store/history.h"
#include "models/store/upkeep.h"
#include "tests/support/shoptest.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace stockroom;
using store::Change;

namespace
{

const store::Actor kClerk{u"clerk1"_s, u"tests"_s};

} // namespace

/// What an undo brings back is what the database held, in the database's own words: values that only other programs
/// write, in columns that nobody planned, included.
class ExactTest : public test::ShopTest
{
    Q_OBJECT

private Q_SLOTS:
    void everyColumnIsBroughtBack_data();
    void everyColumnIsBroughtBack();
    void whatAnotherProgramWroteIsTakenBack_data() { everyColumnIsBroughtBack_data(); }
    void whatAnotherProgramWroteIsTakenBack();
    void everyColumnOfAFileIsBroughtBack();
    void whatAPlannedColumnHoldsIsBroughtBack_data();
    void whatAPlannedColumnHoldsIsBroughtBack();
    void whatIsChangedIsBroughtBackWhole();

private:
    bool isFile() { return m_shop->connection().dialect() == entity::Dialect::Sqlite; }
    /// Makes the column `more` with that value in the only product; false where the database is a file.
    bool prepare();
    QString held();
    static QString words(const entity::Result<store::Saved> &result)
    {
        return result ? QString() : result.problem().words();
    }

    entity::Value m_id;
    std::unique_ptr<test::SecondDoor> m_door;
    std::unique_ptr<store::Store> m_more;
};

void ExactTest::everyColumnIsBroughtBack_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("value");
    const auto server = [](const char *name, const char *type, const char *value) {
        QTest::newRow(name) << QString::fromUtf8(type) << QString::fromUtf8(value);
    };
    server("composite", "pair", "ROW('a, \"b\"', 2.50)::pair");
    server("composites", "pair[]", "ARRAY[ROW('a', 1)::pair, NULL, ROW(NULL, 2)::pair]");
    server("words", "hstore", "'\"a b\"=>\"1\", c=>NULL'");
    server("enum", "mood", "'so so'");
    server("enums", "mood[]", "'{\"so so\",fine}'");
    server("domain", "short", "'abc'");
    server("JSON null", "jsonb", "'null'");
    server("JSON as written", "json", "'{\"b\" : 1,  \"a\": 2, \"b\": 3}'");
    server("JSON null as written", "json", "' null '");
    server("less than nothing", "double precision", "'-0'");
    server("endless", "double precision", "'-Infinity'");
    server("no number", "real", "'NaN'");
    server("bounds", "integer[]", "'[5:6]={7,8}'");
    server("empty list", "integer[]", "'{}'");
    server("lists", "integer[]", "'{{1,2},{3,NULL}}'");
    server("days", "date[]", "'{2026-02-03,infinity}'");
    server("moments", "timestamptz[]", "'{\"2026-02-03 04:05:06.000007+00\"}'");
    server("long number", "numeric", "1e400");
    server("span of numbers", "int4range", "'[1,5)'");
    server("bits", "bit varying(9)", "B'0101'");
    server("point", "point", "'(1.5,-0)'");
    server("letters", "character(5)", "'ab'");
    server("search", "tsvector", "'a:1 b:2'");
}

bool ExactTest::prepare()
{
    QFETCH(QString, type);
    QFETCH(QString, value);
    if (isFile())
        return false;
    m_id = m_shop->addProduct(u"Teapot"_s);
    m_shop->ask(u"CREATE TYPE pair AS (word text, cost numeric); CREATE TYPE mood AS ENUM ('fine', 'so so'); "
                "CREATE DOMAIN short AS text CHECK (length(value) < 9); CREATE EXTENSION IF NOT EXISTS hstore"_s);
    m_shop->ask(u"ALTER TABLE products_product ADD COLUMN more "_s + type);
    m_shop->ask(u"UPDATE products_product SET more = "_s + value);
    m_door = std::make_unique<test::SecondDoor>(*m_shop);
    auto opened = store::look(m_door->connection());
    if (!opened || !store::mend(m_door->connection(), *opened, u"tests"_s))
        qFatal("the store is not mended");
    m_more = std::make_unique<store::Store>(m_door->connection(), opened->catalogue);
    return true;
}

QString ExactTest::held()
{
    return m_shop->ask(u"SELECT coalesce('=' || more::text, 'nothing') FROM products_product"_s).join(u'|');
}

void ExactTest::everyColumnIsBroughtBack()
{
    if (!prepare())
        return;
    const QString was = held();
    const auto gone =
        m_more->apply({.changes = {{.act = Change::Act::Delete, .entity = u"product"_s, .id = m_id}}}, kClerk);
    QVERIFY2(gone, qPrintable(words(gone)));
    const auto back = m_more->undo(gone->id, kClerk);
    QVERIFY2(back, qPrintable(words(back)));
    QCOMPARE(held(), was);
    const auto again = m_more->undo(back->id, kClerk);
    QVERIFY2(again, qPrintable(words(again)));
    const auto last = m_more->undo(again->id, kClerk);
    QVERIFY2(last, qPrintable(words(last)));
    QCOMPARE(held(), was);
}

void ExactTest::whatAnotherProgramWroteIsTakenBack()
{
    if (!prepare())
        return;
    QFETCH(QString, value);
    const QString was = held();
    const auto before = store::History::newest(m_door->connection());
    m_shop->ask(u"UPDATE products_product SET more = NULL"_s);
    m_shop->ask(u"UPDATE products_product SET more = "_s + value);
    const auto since =
        store::History::since(m_door->connection(), m_more->reader().sql().catalogue(), {.after = *before});
    QCOMPARE(since->sets.size(), 2);
    const auto emptied = m_more->undo(since->sets.back().id, kClerk);
    QVERIFY2(emptied, qPrintable(words(emptied)));
    QVERIFY(held() != was);
    const auto filled = m_more->undo(since->sets.front().id, kClerk);
    QVERIFY2(filled, qPrintable(words(filled)));
    QCOMPARE(held(), was);
}

/// What other programs may leave in any column of SQLite's.
constexpr const char *kLeft[] = {
    "'a' || char(0) || 'b''c'",
    "9e999",
    "-9e999",
    "0.1 + 0.2",
    "3.0",
    "9223372036854775807",
    "x'00ff00'",
    "x''",
    "''",
    "'12.50 '",
    "'NULL'",
    "CAST('007' AS text)",
};
constexpr const char *kTypes[] = {"",           "text",    "blob",    "real",    "numeric",
                                  "varchar(5)", "integer", "boolean", "datetime"};

void ExactTest::everyColumnOfAFileIsBroughtBack()
{
    if (!isFile())
        return;
    const auto id = m_shop->addProduct(u"Teapot"_s);
    QStringList sets;
    QStringList all;
    for (const char *type : kTypes) {
        for (const char *value : kLeft) {
            const QString column = u"more%1"_s.arg(sets.size());
            m_shop->ask(u"ALTER TABLE products_product ADD COLUMN %1 %2"_s.arg(column, QString::fromUtf8(type)));
            sets << column + u" = "_s + QString::fromUtf8(value);
            all << u"SELECT %1 || '%2: ' || quote(%1) || typeof(%1) || hex(%1) FROM products_product"_s.arg(
                column, QString::fromUtf8(type));
        }
    }
    m_shop->ask(u"UPDATE products_product SET "_s + sets.join(u", "_s));
    test::SecondDoor door(*m_shop);
    auto opened = store::look(door.connection());
    QVERIFY(store::mend(door.connection(), *opened, u"tests"_s));
    const QStringList was = m_shop->ask(all.join(u" UNION ALL "_s));
    QCOMPARE(was.size(), sets.size());
    store::Store shop(door.connection(), opened->catalogue);
    const auto gone = shop.apply({.changes = {{.act = Change::Act::Delete, .entity = u"product"_s, .id = id}}}, kClerk);
    QVERIFY2(gone, qPrintable(words(gone)));
    const auto back = shop.undo(gone->id, kClerk);
    QVERIFY2(back, qPrintable(words(back)));
    QCOMPARE(m_shop->ask(all.join(u" UNION ALL "_s)), was);
}

void ExactTest::whatAPlannedColumnHoldsIsBroughtBack_data()
{
    QTest::addColumn<QString>("column");
    QTest::addColumn<QString>("value");
    QTest::newRow("price") << u"price"_s << u"12345.678"_s;
    QTest::newRow("endless price") << u"price"_s << u"9e999"_s;
    QTest::newRow("price in words") << u"price"_s << u"'abc'"_s;
    QTest::newRow("cut name") << u"name"_s << u"'a' || char(0) || 'b'"_s;
    QTest::newRow("number for a name") << u"name"_s << u"x'41'"_s;
    QTest::newRow("part of a piece") << u"stock"_s << u"2.5"_s;
    QTest::newRow("maybe") << u"is_active"_s << u"'maybe'"_s;
    QTest::newRow("two") << u"is_active"_s << u"2"_s;
    QTest::newRow("time in other words") << u"created_at"_s << u"'2026-01-02T03:04:05Z'"_s;
    QTest::newRow("no time") << u"created_at"_s << u"'soon'"_s;
}

void ExactTest::whatAPlannedColumnHoldsIsBroughtBack()
{
    if (!isFile())
        return;
    QFETCH(QString, column);
    QFETCH(QString, value);
    const auto id = m_shop->addProduct(u"Teapot"_s);
    // Only what a constraint of the table allows.
    m_shop->ask(u"PRAGMA ignore_check_constraints = ON"_s);
    m_shop->ask(u"UPDATE products_product SET %1 = %2"_s.arg(column, value));
    const QString all = u"SELECT quote(%1) || typeof(%1) || hex(%1) FROM products_product"_s.arg(column);
    const QStringList was = m_shop->ask(all);
    const auto gone =
        m_shop->store().apply({.changes = {{.act = Change::Act::Delete, .entity = u"product"_s, .id = id}}}, kClerk);
    QVERIFY2(gone, qPrintable(words(gone)));
    const auto back = m_shop->store().undo(gone->id, kClerk);
    QVERIFY2(back, qPrintable(words(back)));
    QCOMPARE(m_shop->ask(all), was);
}

void ExactTest::whatIsChangedIsBroughtBackWhole()
{
    if (!isFile())
        return;
    const auto id = m_shop->addProduct(u"Teapot"_s);
    m_shop->ask(u"UPDATE products_product SET name = 'a' || char(0) || 'b', price = 12345.678"_s);
    const QString all = u"SELECT hex(name) || ' ' || quote(price) || typeof(price) FROM products_product"_s;
    const QStringList was = m_shop->ask(all);
    const auto changed = m_shop->store().apply(
        {.changes = {{.entity = u"product"_s,
                      .id = id,
                      .values = {{u"name"_s, u"Pot"_s}, {u"price"_s, QVariant::fromValue(entity::Money{700})}}}}},
        kClerk);
    QVERIFY2(changed, qPrintable(words(changed)));
    QVERIFY(m_shop->ask(all) != was);
    const auto back = m_shop->store().undo(changed->id, kClerk);
    QVERIFY2(back, qPrintable(words(back)));
    QCOMPARE(m_shop->ask(all), was);
}

QTEST_GUILESS_MAIN(ExactTest)
#include "exact_test.moc"
