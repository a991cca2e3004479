// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/policy/documentreader.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace stockroom;
using namespace stockroom::policy;

namespace
{

/// A document with one statement on these actions; its conditions are the third line.
Reading read(const QByteArray &action, const QByteArray &conditions)
{
    return readDocument(
        "{\"version\": 1, \"statements\": [{\"id\": \"a\", \"effect\": \"allow\", \"principal\": [\"*\"],\n"
        "\"action\": " +
            action + ", \"condition\":\n" + conditions + "}]}",
        *entity::Catalogue::planned());
}

/// What is wrong, where the conditions stand, and what is said.
struct Bad {
    const char *name;
    const char *action;
    const char *conditions;
    int column;
    const char *says;
};
constexpr Bad kBad[] = {
    {"no list", R"(["product.view"])", R"({})", 1, "1 to 100"},
    {"none", R"(["product.view"])", R"([])", 1, "1 to 100"},
    {"no object", R"(["product.view"])", R"([5])", 2, "field, test"},
    {"all entities", R"(["*.view"])", R"([{"field": "name", "test": "eq", "value": "x"}])", 1, "one entity"},
    {"two entities", R"(["product.view", "category.view"])", R"([{"field": "name", "test": "eq", "value": "x"}])", 1,
     "category, product"},
    {"no entity", R"(["report.view"])", R"([{"field": "name", "test": "eq", "value": "x"}])", 1, "report"},
    {"an unknown field", R"(["product.view"])", R"([{"field": "cost", "test": "eq", "value": 1}])", 12, "price"},
    {"no field", R"(["product.view"])", R"([{"test": "eq", "value": 1}])", 2, "price"},
    {"an unknown test", R"(["product.view"])", R"([{"field": "price", "test": "like", "value": "1"}])", 29, "falls"},
    {"no test", R"(["product.view"])", R"([{"field": "price", "value": "1"}])", 2, "falls"},
    {"an unknown member", R"(["product.view"])", R"([{"field": "price", "test": "eq", "value": "1", "days": 1}])", 49,
     "days"},
    {"a member twice", R"(["product.view"])", R"([{"field": "price", "test": "eq", "value": "1", "test": "eq"}])", 49,
     "twice"},
    {"no value", R"(["product.view"])", R"([{"field": "price", "test": "eq"}])", 2, "value"},
    {"a value of another kind", R"(["product.view"])", R"([{"field": "price", "test": "eq", "value": 5}])", 44,
     "12.50"},
    {"an item of another kind", R"(["order.view"])", R"([{"field": "status", "test": "in", "values": ["paid", 5]}])",
     55, "draft"},
    {"a field without order", R"(["product.view"])", R"([{"field": "name", "test": "lt", "value": "x"}])", 12,
     "a number, an amount or a time"},
    {"what nobody is shown", R"(["user.view"])", R"([{"field": "password", "test": "eq", "value": "x"}])", 12,
     "knows and shows"},
    {"a change where nothing is changed", R"(["product.view"])",
     R"([{"field": "price", "test": "falls_at_most", "percent": 5}])", 29, "changes something"},
    {"too many percent", R"(["product.change"])", R"([{"field": "price", "test": "falls_at_most", "percent": 500}])",
     57, "from 0 to 100"},
    {"the second one", R"(["product.view"])",
     R"([{"field": "active", "test": "eq", "value": true}, {"field": "stock", "test": "eq", "value": null}])", 94,
     "whole number"},
};

} // namespace

class ConditionReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void conditionsAreReadAsTheyStand()
    {
        const Reading reading = read(R"(["product.change", "product.adjust_stock"])",
                                     R"([{"field": "price", "test": "falls_at_most", "percent": 20},
                                         {"test": "by_difference", "field": "stock"}])");
        QVERIFY(reading.mistakes.isEmpty());
        const QList<Condition> expected{{u"price"_s, Test::FallsAtMost, 20}, {u"stock"_s, Test::ByDifference}};
        QCOMPARE(reading.document.statements.front().conditions, expected);
    }

    void badConditionsAreRefusedWhereTheyAreWrong_data()
    {
        QTest::addColumn<int>("index");
        for (size_t i = 0; i < std::size(kBad); ++i)
            QTest::newRow(kBad[i].name) << int(i);
    }

    void badConditionsAreRefusedWhereTheyAreWrong()
    {
        QFETCH(int, index);
        const Bad &bad = kBad[index];
        const Reading reading = read(bad.action, bad.conditions);
        QCOMPARE(reading.mistakes.size(), 1);
        const Mistake &mistake = reading.mistakes.front();
        QCOMPARE(std::pair(mistake.line, mistake.column), std::pair(3, bad.column));
        QVERIFY2(mistake.text.contains(QString::fromUtf8(bad.says)), qPrintable(mistake.text));
    }

    void eachConditionTellsItsOwnMistake()
    {
        const Reading reading = read(R"(["product.view"])", R"([{"field": "cost", "test": "eq", "value": 1},
                                                              {"field": "price", "test": "eq", "value": 1},
                                                              {"field": "price", "test": "is", "value": 1}])");
        QCOMPARE(reading.mistakes.size(), 3);
    }
};

QTEST_GUILESS_MAIN(ConditionReaderTest)
#include "conditionreader_test.moc"
