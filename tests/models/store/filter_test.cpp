// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/filter.h"

#include "models/entity/category.h"
#include "models/entity/instant.h"
#include "models/entity/money.h"
#include "models/entity/product.h"
#include "models/entity/user.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace stockroom;
using store::Condition;
using store::Filter;
using store::Order;
using Test = Condition::Test;

class FilterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEqualsSignIsTakenForAColonAfterAField()
    {
        const auto filter = store::Filter::parse(entity::kProduct, u"category=tea a=b"_s);
        QVERIFY(filter);
        QCOMPARE(*filter, *store::Filter::parse(entity::kProduct, u"category:tea \"a=b\""_s));
        QCOMPARE(filter->words, QStringList{u"a=b"_s});
    }

    void whatLooksLikeAComparisonIsNotSearchedFor()
    {
        for (const char *text : {"price < 10", "price <10", "price<=10", "price>=10", "= tea"}) {
            const auto filter = store::Filter::parse(entity::kProduct, QString::fromLatin1(text));
            QVERIFY2(!filter && filter.problem().kind == entity::ProblemKind::Invalid, text);
        }
        const auto unknown = store::Filter::parse(entity::kProduct, u"nosuch:1"_s);
        QVERIFY2(unknown.problem().text.contains(u"price"_s), qPrintable(unknown.problem().text));
    }

    void readsWordsAndConditions_data();
    void readsWordsAndConditions();
    void namesThePartThatIsWrong_data();
    void namesThePartThatIsWrong();
    void readsValuesInTheLocale();
    void readsOrders();
};

void FilterTest::readsWordsAndConditions_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("field");
    QTest::addColumn<int>("test");
    QTest::addColumn<QVariant>("value");
    const auto row = [](const char *text, const QStringList &words, const QString &field = {}, Test test = Test::Is,
                        const QVariant &value = {}) {
        QTest::newRow(text) << QString::fromUtf8(text) << words << field << int(test) << value;
    };
    row("", {});
    row("  tea   pot ", {u"tea"_s, u"pot"_s});
    row("\"tea pot\" cup", {u"tea pot"_s, u"cup"_s});
    row("3:45", {u"3:45"_s});
    row("\"price:5\"", {u"price:5"_s});
    row("price:12.50", {}, u"price"_s, Test::Is, QVariant::fromValue(entity::Money{1250}));
    row("cup price<12", {u"cup"_s}, u"price"_s, Test::Less, QVariant::fromValue(entity::Money{1200}));
    row("stock>-5", {}, u"stock"_s, Test::Greater, -5LL);
    row("active:no", {}, u"active"_s, Test::Is, false);
    row("name:\"big pot\"", {}, u"name"_s, Test::Contains, u"big pot"_s);
    row("name:a:b", {}, u"name"_s, Test::Contains, u"a:b"_s);
    row("slug:teapot", {}, u"slug"_s, Test::Is, u"teapot"_s);
    row("category:tea", {}, u"category"_s, Test::Is, u"tea"_s);
    row("created_by:", {}, u"created_by"_s, Test::Empty);
    row("created>2026-01-02T03:04:05Z", {}, u"created"_s, Test::Greater,
        QVariant::fromValue(*entity::instantFromText(u"2026-01-02T03:04:05Z"_s)));
}

void FilterTest::readsWordsAndConditions()
{
    QFETCH(QString, text);
    QFETCH(QStringList, words);
    QFETCH(QString, field);
    QFETCH(int, test);
    QFETCH(QVariant, value);
    const auto filter = Filter::parse(entity::kProduct, text);
    QVERIFY(filter.ok());
    QCOMPARE(filter->words, words);
    QCOMPARE(filter->conditions.size(), field.isEmpty() ? 0 : 1);
    if (!field.isEmpty())
        QCOMPARE(filter->conditions.front(), (Condition{field, Test(test), value}));
}

void FilterTest::namesThePartThatIsWrong_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("field");
    QTest::newRow("a secret") << u"password:x"_s << u"password"_s;
    QTest::newRow("no such field") << u"colour:red"_s << u"colour"_s;
    QTest::newRow("no amount") << u"price<cheap"_s << u"price"_s;
    QTest::newRow("nothing to compare with") << u"tea price<"_s << u"price"_s;
    QTest::newRow("a link has no order") << u"category<tea"_s << u"category"_s;
    QTest::newRow("yes and no have no order") << u"active>no"_s << u"active"_s;
    QTest::newRow("not in the choices") << u"active:perhaps"_s << u"active"_s;
}

void FilterTest::namesThePartThatIsWrong()
{
    QFETCH(QString, text);
    QFETCH(QString, field);
    const auto filter = Filter::parse(entity::kProduct, text);
    QVERIFY(!filter);
    const bool isThere = entity::kProduct.find(field.toStdString());
    QCOMPARE(filter.problem().kind, isThere ? entity::ProblemKind::Invalid : entity::ProblemKind::Missing);
    QCOMPARE(filter.problem().failures.size(), 1);
    QCOMPARE(filter.problem().failures.front().field, field);
    QVERIFY(!filter.problem().failures.front().reason.isEmpty());
    QVERIFY(!Filter::parse(entity::kUser, u"password:x"_s));
}

void FilterTest::readsValuesInTheLocale()
{
    const auto filter = Filter::parse(entity::kProduct, u"price>1.234,50"_s, QLocale(QLocale::German));
    QVERIFY(filter.ok());
    QCOMPARE(filter->conditions.front().value, QVariant::fromValue(entity::Money{123450}));
}

void FilterTest::readsOrders()
{
    QCOMPARE(*Order::parse(entity::kProduct, u"-price"_s), (Order{u"price"_s, true}));
    QCOMPARE(*Order::parse(entity::kCategory, u"parent"_s), (Order{u"parent"_s, false}));
    for (const QString &wrong : {u""_s, u"-"_s, u"colour"_s})
        QCOMPARE(Order::parse(entity::kProduct, wrong).problem().kind, entity::ProblemKind::Missing);
    QVERIFY(!Order::parse(entity::kUser, u"password"_s));
}

QTEST_GUILESS_MAIN(FilterTest)
#include "filter_test.moc"
