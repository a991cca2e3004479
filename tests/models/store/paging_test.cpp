// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/paging.h"

#include "tests/support/places.h"
#include "tests/support/shop.h"

#include <QHash>
#include <QSqlQuery>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace stockroom;

class PagingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void marksLeadToTheirRows_data() { test::onEachDatabase(); }
    void marksLeadToTheirRows();
    void theFirstRowsStandInOrder_data() { test::onEachDatabase(); }
    void theFirstRowsStandInOrder();
    void theFirstRowsComeFromTheIndex_data() { test::onEachDatabase(); }
    void theFirstRowsComeFromTheIndex();
    void aRunIsOneStatementForMostPages();
};

void PagingTest::marksLeadToTheirRows()
{
    QFETCH(QString, place);
    test::Shop shop(place);
    for (int i = 0; i < 140; ++i)
        shop.add("category", {{u"name"_s, u"Shelf %1"_s.arg(i)}});
    for (int i = 0; i < 3; ++i)
        shop.addProduct(u"Cup %1"_s.arg(i));
    for (const char *entity : {"category", "product"}) {
        const store::Paging paging(store::Sql(shop.catalogue(), shop.place().dialect()), shop.entity(entity));
        auto query = shop.connection().run(paging.marks({}, {u"name"_s}));
        QVERIFY(query.ok());
        QVariantList marks;
        while ((*query)->next())
            marks << (*query)->value(0);
        QVERIFY(marks.size() >= 3);
        for (const qsizetype count : {qsizetype(1), qsizetype(3), marks.size()}) {
            const qsizetype name = paging.fields().indexOf(shop.entity(entity).find("name"));
            QHash<QString, QString> names; // by key
            QStringList found;
            const auto show = [&](database::Cells row) {
                names.insert(paging.key(row).toString(), paging.values(row)[name].toString());
                found << paging.mark(row).text();
                return true;
            };
            QVERIFY(shop.connection().rows(paging.rows(marks.first(count)), show).ok());
            QCOMPARE(names.size(), count);
            for (const QVariant &mark : marks.first(count))
                QVERIFY(found.contains(mark.toString()));
            for (auto each = names.cbegin(); each != names.cend(); ++each)
                QCOMPARE(*each, shop.row(entity, QVariant(each.key())).value(u"name"_s).toString());
        }
    }
}

void PagingTest::theFirstRowsStandInOrder()
{
    QFETCH(QString, place);
    test::Shop shop(place);
    for (const char *name : {"C", "A", "B", "D"})
        shop.addProduct(QString::fromLatin1(name));
    const store::Paging paging(store::Sql(shop.catalogue(), shop.place().dialect()), shop.entity("product"));
    const qsizetype name = paging.fields().indexOf(shop.entity("product").find("name"));
    store::Filter filter;
    filter.conditions = {{u"name"_s, store::Condition::Test::Less, u"D"_s}};
    QStringList names;
    const auto show = [&](database::Cells row) {
        names << paging.values(row)[name].toString();
        return true;
    };
    QVERIFY(shop.connection().rows(paging.first(filter, {u"name"_s, true}, 2), show).ok());
    QCOMPARE(names, (QStringList{u"C"_s, u"B"_s}));
}

void PagingTest::theFirstRowsComeFromTheIndex()
{
    QFETCH(QString, place);
    test::Shop shop(place);
    const bool isSqlite = shop.place().dialect() == entity::Dialect::Sqlite;
    const store::Paging paging(store::Sql(shop.catalogue(), shop.place().dialect()), shop.entity("product"));
    store::Statement first = paging.first({}, {u"created"_s, true}, 128);
    first.text.replace(u"LIMIT ?"_s, u"LIMIT 128"_s);
    first.binds.clear();
    first.text.prepend(isSqlite ? u"EXPLAIN QUERY PLAN "_s : u"EXPLAIN "_s);
    if (!isSqlite)
        QVERIFY(shop.connection().run({u"SET enable_seqscan = off"_s}).ok());
    const auto query = shop.connection().run(first);
    QVERIFY(query.ok());
    QString plan;
    while ((*query)->next())
        plan += (*query)->value(isSqlite ? 3 : 0).toString() + u'\n';
    QVERIFY2(plan.contains(u"products_pr_created"_s), qPrintable(plan));
}

void PagingTest::aRunIsOneStatementForMostPages()
{
    test::Shop shop(test::freshPlace(test::Kind::Postgres));
    for (int i = 0; i < 20; ++i)
        shop.addProduct(u"Cup %1"_s.arg(i));
    const store::Paging paging(store::Sql(shop.catalogue(), shop.place().dialect()), shop.entity("product"));
    const store::Order newest{u"created"_s, true};
    QVERIFY(paging.isRun({}, newest));
    auto marks = shop.connection().run(paging.marks({}, newest));
    QVERIFY(marks.ok());
    QVERIFY((*marks)->next());
    const QVariant first = (*marks)->value(0);
    store::Statement run = paging.run(newest, first, 17);
    // A bound limit would have PostgreSQL plan it for each page, which takes longer than to read it.
    QCOMPARE(run.text, paging.run(newest, first, 128).text);
    QCOMPARE(run.binds, QVariantList{first});
    int shown = 0;
    const auto count = [&shown](database::Cells) { return ++shown > 0; };
    QVERIFY(shop.connection().rows(run, count).ok());
    QCOMPARE(shown, 20);
    QVERIFY(shop.connection().runScript(u"SET enable_seqscan = off; SET enable_bitmapscan = off"_s).ok());
    run.text.prepend(u"EXPLAIN "_s);
    QString plan;
    const auto read = [&plan](database::Cells row) { return !plan.append(row.front().text()).isEmpty(); };
    QVERIFY(shop.connection().rows(run, read).ok());
    QVERIFY2(plan.contains(u"products_pr_created"_s) && !plan.contains(u"Sort"_s), qPrintable(plan));
}

QTEST_GUILESS_MAIN(PagingTest)
#include "paging_test.moc"
