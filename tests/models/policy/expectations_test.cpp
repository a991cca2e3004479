// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/policy/expectations.h"

#include "models/policy/rulebook.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace stockroom;
using namespace stockroom::policy;

namespace
{

const QByteArray kRules = R"({"version": 1, "statements": [
    {"id": "staff-price", "effect": "allow", "principal": ["group:staff"], "action": ["product.change"],
     "fields": ["price", "stock"], "condition": [{"field": "price", "test": "falls_at_most", "percent": 20},
     {"field": "stock", "test": "by_difference"}, {"field": "created", "test": "younger_than", "days": 5}]},
    {"id": "tea", "effect": "allow", "principal": ["superuser"], "action": ["product.view"],
     "condition": [{"field": "category", "test": "within", "root": 3}]},
    {"id": "mine", "effect": "allow", "principal": ["user:bob"], "action": ["product.delete"],
     "condition": [{"field": "created_by", "test": "eq", "value": "@user.id"}]}]})";

/// One expectation of staff about a product that is new.
QByteArray ofStaff(const QByteArray &members)
{
    return R"({"as": {"user": "clerk1", "groups": ["staff"]}, "action": "product.change", "now": "2026-01-03T00:00:00Z",
        "before": {"price": "10.00", "stock": 5, "created": "2026-01-01T00:00:00Z"}, )" +
           members + "}";
}

QByteArray fileOf(const QByteArrayList &expectations)
{
    return "{\"expectations\": [\n" + expectations.join(",\n") + R"(], "subtrees": {"category 3": [3, 4]}})";
}

} // namespace

class ExpectationsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsKeptIsNotTold()
    {
        const auto failures = failuresOf(fileOf({
            ofStaff(R"("after": {"price": "8.00"}, "expect": "allow", "by": "staff-price")"),
            ofStaff(R"("after": {"price": "7.99"}, "expect": "deny", "by": "staff-price")"),
            ofStaff(R"("after": {"stock": "+5"}, "expect": "allow")"),
            ofStaff(R"("after": {"stock": 6}, "expect": "deny")"),
            ofStaff(R"("after": {"price": "9.00"}, "fields": ["price", "name"], "expect": "deny")"),
            ofStaff(R"("after": {"price": null}, "expect": "deny")"),
            R"({"as": {"user": "a", "superuser": true}, "action": "product.view", "before": {"category": 4}, "expect": "allow"})",
            R"({"as": {"user": "a", "superuser": true}, "action": "product.view", "before": {"category": 5}, "expect": "deny"})",
            R"({"as": {"superuser": true}, "action": "product.view", "before": {"category": 4}, "expect": "deny"})",
            R"({"as": {"user": "bob", "key": 7}, "action": "product.delete", "before": {"created_by": 7}, "expect": "allow"})",
            R"({"as": {"user": "bob", "key": null}, "action": "product.delete", "before": {"created_by": 7}, "expect": "deny"})",
            R"({"as": {"user": "bob", "key": 7, "active": false}, "action": "product.delete", "expect": "deny"})",
        }));
        QCOMPARE(failures, QStringList());
    }

    void whatIsNotKeptIsToldInSentences()
    {
        const auto failures = failuresOf(fileOf({
            ofStaff(R"("after": {"price": "7.99"}, "expect": "allow", "by": "staff-price")"),
            R"({"as": {}, "action": "report.view", "expect": "allow"})",
            ofStaff(R"("after": {"price": "8.00"}, "expect": "allow", "by": "tea")"),
        }));
        QCOMPARE(failures.size(), 3);
        QCOMPARE(failures.at(0), u"Line 2: clerk1, product.change (price): expected allow by “staff-price”, but the "
                                 "policy says deny by “staff-price”."_s);
        QCOMPARE(failures.at(1), u"Line 4: a stranger, report.view: expected allow, but the policy says deny."_s);
        QVERIFY(failures.at(2).contains(u"allow by “tea”, but the policy says allow by “staff-price”"_s));
    }

    void badTextsAreRefusedWhereTheyAreWrong_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *name, const QByteArray &text, const char *says) {
            QTest::newRow(name) << text << QString::fromUtf8(says);
        };
        row("no JSON", "{", "Line 1, column 2: This is no JSON");
        row("deep", QByteArray(100, '['), "32 lists");
        row("a list", "[]", "an object with expectations");
        row("nothing in it", "{}", "“expectations”");
        row("no case", fileOf({"5"}), "Line 2, column 1: Expected an object with as, action");
        row("no person", fileOf({R"({"action": "product.view", "expect": "deny"})"}), "“as”");
        row("an unknown member", fileOf({ofStaff(R"("expect": "deny", "rows": 5)")}), "“rows” is no member");
        row("a pattern", fileOf({R"({"as": {}, "action": "product.*", "expect": "deny"})"}),
            "column 22: Expected one action");
        row("another effect", fileOf({R"({"as": {}, "action": "product.view", "expect": "maybe"})"}), "allow, deny");
        row("a flag as text", fileOf({R"({"as": {"staff": "yes"}, "action": "product.view", "expect": "deny"})"}),
            "column 18: Expected true or false");
        row("a group alone", fileOf({R"({"as": {"groups": "a"}, "action": "product.view", "expect": "deny"})"}),
            "list of texts");
        row("an unknown field", fileOf({ofStaff(R"("after": {"cost": 5}, "expect": "deny")")}), "“cost” is no field");
        row("no value of the field", fileOf({ofStaff(R"("after": {"price": 5}, "expect": "deny")")}), "12.50");
        row("a row of reports",
            fileOf({R"({"as": {}, "action": "report.view", "before": {"a": 1}, "expect": "deny"})"}),
            "“a” is no field");
        row("no time", fileOf({R"({"as": {}, "action": "report.view", "now": "soon", "expect": "deny"})"}), "a time");
        row("no keys", R"({"expectations": [], "subtrees": {"category 3": 3}})", "list of keys");
    }

    void badTextsAreRefusedWhereTheyAreWrong()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, says);
        const auto parsed = Expectations::parse(text, *entity::Catalogue::planned());
        QVERIFY(!parsed);
        QCOMPARE(parsed.problem().kind, entity::ProblemKind::Invalid);
        QCOMPARE(parsed.problem().failures.size(), 1);
        const QString reason = parsed.problem().failures.front().reason;
        QVERIFY2(reason.contains(says), qPrintable(reason));
    }

    void theStandardPolicyKeepsItsExpectations()
    {
        const auto catalogue = entity::Catalogue::planned();
        const auto standard = Rulebook::standard(catalogue);
        QVERIFY2(standard, qPrintable(standard ? QString() : standard.problem().words()));
        QFile file(QStringLiteral(STOCKROOM_SOURCE "/tests/data/policy.expectations.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto expectations = Expectations::parse(file.readAll(), *catalogue);
        QVERIFY2(expectations, qPrintable(expectations ? QString() : expectations.problem().words()));
        QVERIFY(expectations->all.size() > 40);
        QCOMPARE(expectations->failures(**standard), QStringList());
        // Of each statement something is expected.
        for (const Statement &each : (*standard)->document().statements)
            QVERIFY2(std::any_of(expectations->all.begin(), expectations->all.end(),
                                 [&each](const Expectation &one) { return one.by == each.id; }),
                     qPrintable(each.id));
    }

private:
    static QStringList failuresOf(const QByteArray &text)
    {
        const auto catalogue = entity::Catalogue::planned();
        const auto rules = Rulebook::parse(kRules, catalogue);
        const auto expectations = Expectations::parse(text, *catalogue);
        if (!rules || !expectations)
            qFatal("%s", qPrintable(rules ? expectations.problem().words() : rules.problem().words()));
        return expectations->failures(**rules);
    }
};

QTEST_GUILESS_MAIN(ExpectationsTest)
#include "expectations_test.moc"
