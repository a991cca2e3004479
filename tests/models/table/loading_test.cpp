// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/table/loading.h"

#include "models/database/journal.h"
#include "models/store/gathering.h"
#include "tests/support/places.h"
#include "tests/support/shop.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace stockroom;
using table::Loading;

class LoadingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsFirstRowsThenTheNumberThenAll_data() { test::onEachDatabase(); }
    void tellsFirstRowsThenTheNumberThenAll();
    void aFileThatAReaderLocksShowsTheSame();
    void tellsNothingThatIsNotWanted_data() { test::onEachDatabase(); }
    void tellsNothingThatIsNotWanted();

private:
    static QStringList told(test::Shop &shop, const table::Query &query, int page, bool isWanted = true);
};

/// What each step told, in order.
QStringList LoadingTest::told(test::Shop &shop, const table::Query &query, int page, bool isWanted)
{
    QStringList all;
    const store::Paging paging(store::Sql(shop.catalogue(), shop.place().dialect()), shop.entity("product"));
    const std::atomic<bool> wanted{isWanted};
    const qsizetype name = paging.fields().indexOf(paging.entity().find("name"));
    const Loading::Steps steps{
        .first =
            [&](const QList<table::Row> &rows) {
                QStringList names;
                for (const table::Row &row : rows)
                    names << row.values.at(name).toString();
                all << names.join(u' ');
            },
        .counted = [&](qint64 rows) { all << u"%1 counted"_s.arg(rows); },
        .listed = [&](const table::Marks &marks) { all << u"%1 listed"_s.arg(marks.size()); },
    };
    const auto run = Loading{shop.connection(), paging, query, page, wanted}.run(steps);
    return run ? all : QStringList{run.problem().text};
}

void LoadingTest::tellsFirstRowsThenTheNumberThenAll()
{
    QFETCH(QString, place);
    test::Shop shop(place);
    for (const char *name : {"d", "b", "a", "c"})
        shop.addProduct(QString::fromLatin1(name));
    QCOMPARE(told(shop, {{}, {u"name"_s}}, 3), (QStringList{u"a b c"_s, u"4 counted"_s, u"4 listed"_s}));
    QCOMPARE(told(shop, {{}, {u"name"_s, true}}, 5), QStringList{u"d c b a"_s});
    const store::Filter some{.conditions = {{u"name"_s, store::Condition::Test::Greater, u"a"_s}}};
    QCOMPARE(told(shop, {some, {u"name"_s}}, 2), (QStringList{u"b c"_s, u"3 listed"_s}));
}

void LoadingTest::aFileThatAReaderLocksShowsTheSame()
{
    test::Shop shop(test::freshPlace(test::Kind::Sqlite));
    shop.addProduct(u"z"_s);
    // More than one short reading has.
    const qint64 rows = store::Gathering::kUsualRows + 5;
    const QString more = u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?) "
                         "INSERT INTO products_product SELECT printf('%032d', i), printf('p%05d', i), "
                         "printf('p%05d', i), '', 1, 1, '', 1, created_at, updated_at, category_id, NULL "
                         "FROM n, products_product"_s;
    QVERIFY(shop.connection().run({more, {rows}}).ok());
    const store::Filter some{.words = {u"0001"_s}};
    const QList<table::Query> queries{{{}, {u"name"_s}}, {{}, {u"id"_s, true}}, {some, {u"name"_s, true}}};
    QList<QStringList> asUsual;
    for (const table::Query &query : queries)
        asUsual << told(shop, query, 3);
    QCOMPARE(asUsual.front(), (QStringList{u"p00001 p00002 p00003"_s, u"10006 counted"_s, u"10006 listed"_s}));
    QVERIFY(*database::Journal::set(shop.connection(), database::Journal::usual()));
    QCOMPARE(told(shop, queries[0], 3), (QStringList{asUsual[0][0], asUsual[0][2]}));
    QCOMPARE(told(shop, queries[1], 3), asUsual[1]);
    QCOMPARE(told(shop, queries[2], 3), asUsual[2]);
}

void LoadingTest::tellsNothingThatIsNotWanted()
{
    QFETCH(QString, place);
    test::Shop shop(place);
    shop.addProduct(u"a"_s);
    QCOMPARE(told(shop, {{}, {u"name"_s}}, 3, false), QStringList());
}

QTEST_GUILESS_MAIN(LoadingTest)
#include "loading_test.moc"
