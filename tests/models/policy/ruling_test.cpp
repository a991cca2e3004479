// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/policy/ruling.h"

#include "models/entity/money.h"
#include "tests/support/naivepolicy.h"
#include "tests/support/randompolicy.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>
#include <algorithm>

using namespace Qt::StringLiterals;
using namespace stockroom;
using namespace stockroom::policy;
using entity::Money;
using entity::Values;

namespace
{

constexpr int kQuestions = 5; ///< of each policy

/// Policies by chance: ten thousand questions in all.
int policies()
{
    return qEnvironmentVariableIntValue("STOCKROOM_SOAK") > 0 ? 200'000 : 2'000;
}

unsigned seed()
{
    return qEnvironmentVariableIsSet("STOCKROOM_SEED") ? qEnvironmentVariable("STOCKROOM_SEED").toUInt() : 23;
}

std::shared_ptr<const Rules> rulesOf(const QByteArray &text)
{
    static const auto kCatalogue = entity::Catalogue::planned();
    const Reading reading = readDocument(text, *kCatalogue);
    if (!reading.mistakes.isEmpty())
        qFatal("%s\n%s", qPrintable(reading.mistakes.front().words()), text.constData());
    return std::make_shared<const Rules>(Rules{kCatalogue, reading.document, actionsOf(*kCatalogue)});
}

std::shared_ptr<const Rules> rulesOf(const QJsonObject &document)
{
    return rulesOf(QJsonDocument(document).toJson());
}

/// A document of these statements, each without what is the same in all.
std::shared_ptr<const Rules> rulesWith(std::initializer_list<const char *> statements)
{
    QByteArrayList all;
    for (const char *each : statements)
        all << R"({"principal": ["*"], )" + QByteArray(each) + '}';
    return rulesOf(R"({"version": 1, "statements": [)" + all.join(", ") + "]}");
}

const Person kClerk{.name = u"clerk1"_s, .key = qlonglong(7), .groups = {u"staff"_s}, .authenticated = true};

/// One question of chance, whose values it keeps.
struct Question {
    explicit Question(test::RandomPolicy &random)
    {
        request.action = random.action();
        const QString entity = request.action.section(u'.', 0, 0);
        row = random.row(entity);
        after = random.change(entity, row);
        subtrees = random.subtrees();
        request.now = random.now;
        request.fields = random.chance(60) ? after.keys() : random.fields(entity);
        request.row = random.chance(80) ? &row : nullptr;
        request.after = random.chance(80) ? &after : nullptr;
        request.subtrees = random.chance(95) ? &subtrees : nullptr;
    }
    Question(const Question &) = delete;
    Question &operator=(const Question &) = delete;

    Values row;
    Values after;
    Subtrees subtrees;
    Request request;
};

} // namespace

class RulingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatNothingAllowsIsDeniedAndADenyIsStronger()
    {
        const auto rules = rulesWith({R"("id": "see", "effect": "allow", "action": ["product.*"])",
                                      R"("id": "no", "effect": "deny", "action": ["product.delete"])"});
        const Ruling ruling(rules, kClerk);
        QCOMPARE(ruling.decide({.action = u"product.view"_s}).statement, u"see"_s);
        const Decision denied = ruling.decide({.action = u"product.delete"_s});
        QVERIFY(!denied.allowed);
        QCOMPARE(denied.statement, u"no"_s);
        QCOMPARE(denied.reason, u"clerk1 may not delete Products."_s);
        const Decision unsaid = ruling.decide({.action = u"order.view"_s});
        QVERIFY(!unsaid.allowed && unsaid.statement.isEmpty());
        QCOMPARE(unsaid.reason, u"clerk1 may not see Orders."_s);
        QVERIFY(!ruling.decide({.action = u"order.eat"_s}).allowed);
        QCOMPARE(Ruling(rules, {}).decide({.action = u"report.view"_s}).reason,
                 u"Who is not signed in may not see reports."_s);
    }

    void theSuperuserIsAllowedByAStatementThatCanBeSeen()
    {
        Person root = kClerk;
        root.superuser = true;
        const auto rules = rulesOf(QByteArray(R"({"version": 1, "statements": [{"id": "root", "effect": "allow",
            "principal": ["superuser"], "action": ["*"]}]})"));
        QCOMPARE(Ruling(rules, root).decide({.action = u"policy.change"_s}).statement, u"root"_s);
        QVERIFY(!Ruling(rulesWith({}), root).decide({.action = u"product.view"_s}).allowed);
        root.active = false;
        QCOMPARE(Ruling(rules, root).decide({.action = u"product.view"_s}).reason,
                 u"The account of clerk1 is not active."_s);
    }

    void eachFieldMustBeAllowed()
    {
        const Ruling ruling(
            rulesWith({R"("id": "a", "effect": "allow", "action": ["product.change"], "fields": ["price"])",
                       R"("id": "b", "effect": "allow", "action": ["product.*"], "fields": ["name", "slug"])",
                       R"("id": "c", "effect": "deny", "action": ["*.change"], "fields": ["slug"])"}),
            kClerk);
        const auto may = [&](const QStringList &fields, const QString &action = u"product.change"_s) {
            return ruling.decide({.action = action, .fields = fields}).allowed;
        };
        QVERIFY(may({u"price"_s}) && may({u"price"_s, u"name"_s}) && may({}));
        QVERIFY(!may({u"price"_s, u"stock"_s}) && !may({u"slug"_s}) && !may({u"name"_s, u"slug"_s}));
        QVERIFY(!may({u"nothing"_s}) && may({u"slug"_s}, u"product.view"_s) && !may({u"price"_s}, u"product.view"_s));
        QVERIFY(!may({}, u"product.delete"_s) && !may({}, u"category.change"_s));
        QCOMPARE(ruling.decide({.action = u"product.change"_s, .fields = {u"price"_s, u"slug"_s}}).statement, u"c"_s);
    }

    void aPriceMayFallToTheBorderExactly()
    {
        const Ruling ruling(rulesWith({R"("id": "staff-price", "effect": "allow", "action": ["product.change"],
            "fields": ["price"], "condition": [{"field": "price", "test": "falls_at_most", "percent": 20},
            {"field": "price", "test": "rises_at_most", "percent": 20}],
            "reason": "Staff may change a price by at most 20 %.")"}),
                            kClerk);
        const auto may = [&](qint64 from, qint64 to) {
            const Values row{{u"price"_s, QVariant::fromValue(Money{from})}};
            const Values after{{u"price"_s, QVariant::fromValue(Money{to})}};
            const Decision decision =
                ruling.decide({.action = u"product.change"_s, .fields = {u"price"_s}, .row = &row, .after = &after});
            return decision.allowed || decision.reason != u"Staff may change a price by at most 20 %.";
        };
        QVERIFY(may(1000, 800) && !may(1000, 799) && may(1000, 1200) && !may(1000, 1201));
        QVERIFY(may(999, 800) && !may(999, 799) && may(1, 1) && !may(1, 2));
        constexpr qint64 kHuge = 9'000'000'000'000'000'000;
        QVERIFY(may(kHuge, kHuge / 10 * 8) && !may(kHuge, kHuge / 10 * 8 - 1) && !may(kHuge, -kHuge));
        QVERIFY(may(0, 0) && !may(0, 1) && !may(0, -1));
    }

    void aRowIsAskedForOnlyWhenThereIsOne()
    {
        const Ruling ruling(rulesWith({R"("id": "cheap", "effect": "allow", "action": ["product.change"],
                                          "condition": [{"field": "price", "test": "lt", "value": "5.00"}])",
                                       R"("id": "mine", "effect": "deny", "action": ["product.change"],
                                          "condition": [{"field": "created_by", "test": "ne", "value": "@user.id"}])"}),
                            kClerk);
        QVERIFY(ruling.decide({.action = u"product.change"_s}).allowed);
        const auto decided = [&](const Values &row) {
            return ruling.decide({.action = u"product.change"_s, .row = &row});
        };
        const QVariant cheap = QVariant::fromValue(Money{499});
        QVERIFY(decided({{u"price"_s, cheap}, {u"created_by"_s, qlonglong(7)}}).allowed);
        QVERIFY(decided({{u"price"_s, cheap}, {u"created_by"_s, QVariant()}}).allowed);
        QCOMPARE(decided({{u"price"_s, cheap}, {u"created_by"_s, qlonglong(8)}}).statement, u"mine"_s);
        const Decision dear = decided({{u"price"_s, QVariant::fromValue(Money{500})}});
        QCOMPARE(dear.statement, u"cheap"_s);
        QCOMPARE(dear.reason, u"clerk1 may not change Products. It is allowed where: Price is below 5.00."_s);
    }

    void aQuantityIsAdjustedByWhoMayAdjustItOrChangeIt()
    {
        const Values by{{u"stock"_s, QVariant::fromValue(entity::Delta{2})}};
        const Values to{{u"stock"_s, qlonglong(2)}};
        const auto may = [&](const char *statement, const QString &action, const Values *after) {
            return Ruling(rulesWith({statement}), kClerk)
                .decide({.action = action, .fields = {u"stock"_s}, .after = after})
                .allowed;
        };
        const char *adjusts = R"("id": "a", "effect": "allow", "action": ["product.adjust_stock"])";
        const char *changes = R"("id": "a", "effect": "allow", "action": ["product.change"], "fields": ["stock"])";
        QVERIFY(may(adjusts, u"product.change"_s, &by) && !may(adjusts, u"product.change"_s, &to));
        QVERIFY(may(adjusts, u"product.adjust_stock"_s, nullptr) && !may(adjusts, u"product.change"_s, nullptr));
        QVERIFY(may(changes, u"product.change"_s, &by) && may(changes, u"product.change"_s, &to));
        QVERIFY(may(changes, u"product.adjust_stock"_s, &by));
        const Ruling both(rulesWith({changes, R"("id": "b", "effect": "deny", "action": ["product.adjust_stock"])"}),
                          kClerk);
        QVERIFY(both.decide({.action = u"product.change"_s, .fields = {u"stock"_s}, .after = &to}).allowed);
        QVERIFY(!both.decide({.action = u"product.change"_s, .fields = {u"stock"_s}, .after = &by}).allowed);
        QVERIFY(!both.decide({.action = u"product.adjust_stock"_s}).allowed);
    }

    /// By chance, against a reading that is as plain as can be.
    void itDecidesAsAPlainReadingOfTheDocumentDoes()
    {
        test::RandomPolicy random(seed());
        int allowed = 0;
        for (int i = 0; i < policies(); ++i) {
            const QJsonObject document = random.document(12);
            const Person person = random.person();
            const Ruling ruling(rulesOf(document), person);
            for (int j = 0; j < kQuestions; ++j) {
                const Question question(random);
                const Decision decision = ruling.decide(question.request);
                const test::Verdict verdict = test::naiveVerdict(document, person, question.request);
                if (decision.allowed != verdict.allowed || (person.active && !verdict.by.contains(decision.statement)))
                    QFAIL(qPrintable(told(document, person, question, decision)));
                QCOMPARE(decision.reason.isEmpty(), decision.allowed);
                allowed += decision.allowed;
            }
        }
        QVERIFY(allowed > policies() * kQuestions / 10 && allowed < policies() * kQuestions * 9 / 10);
    }

    void theRowsOfAScopeAreThoseOfWhichItIsAllowed()
    {
        test::RandomPolicy random(seed() + 1);
        int inside = 0;
        for (int i = 0; i < policies() / 2; ++i) {
            const Person person = random.person();
            const Ruling ruling(rulesOf(random.document(12)), person);
            Question question(random);
            question.request.after = nullptr;
            const Scope scope = ruling.scope(question.request);
            for (int j = 0; j < kQuestions; ++j) {
                const Values row = random.row(question.request.action.section(u'.', 0, 0));
                question.request.row = &row;
                QCOMPARE(scope.holds(row), ruling.decide(question.request).allowed);
                inside += scope.holds(row);
            }
        }
        QVERIFY(inside > policies() / 10 && inside < policies() * kQuestions / 2 * 9 / 10);
    }

    void aFurtherDenyNeverAllowsMoreAndTheOrderNeverMatters()
    {
        test::RandomPolicy random(seed() + 2);
        std::mt19937 shuffle(seed());
        for (int i = 0; i < policies() / 2; ++i) {
            QJsonObject document = random.document(8);
            const Person person = random.person();
            const Ruling ruling(rulesOf(document), person);
            QVariantList list = document[u"statements"].toArray().toVariantList();
            std::shuffle(list.begin(), list.end(), shuffle);
            document[u"statements"] = QJsonArray::fromVariantList(list);
            const Ruling other(rulesOf(document), person);
            QJsonObject deny = random.statement(u"more"_s);
            deny[u"effect"] = u"deny"_s;
            document[u"statements"] = QJsonArray::fromVariantList(list << deny.toVariantMap());
            const Ruling stricter(rulesOf(document), person);
            for (int j = 0; j < kQuestions; ++j) {
                const Question question(random);
                const Decision decision = ruling.decide(question.request);
                const Decision shuffled = other.decide(question.request);
                QCOMPARE(shuffled.allowed, decision.allowed);
                QCOMPARE(shuffled.statement, decision.statement);
                QCOMPARE(shuffled.reason, decision.reason);
                QVERIFY(decision.allowed || !stricter.decide(question.request).allowed);
            }
        }
    }

    void whatIsDeniedWithoutARowIsDeniedOfEach()
    {
        test::RandomPolicy random(seed() + 3);
        for (int i = 0; i < policies() / 2; ++i) {
            const Ruling ruling(rulesOf(random.document(12)), random.person());
            Question question(random);
            question.request.row = nullptr;
            if (ruling.decide(question.request).allowed)
                continue;
            for (int j = 0; j < kQuestions; ++j) {
                const Values row = random.row(question.request.action.section(u'.', 0, 0));
                question.request.row = &row;
                QVERIFY(!ruling.decide(question.request).allowed);
            }
        }
    }

private:
    static QString told(const QJsonObject &document, const Person &person, const Question &question,
                        const Decision &decision)
    {
        QString text;
        QDebug(&text) << QJsonDocument(document).toJson().constData() << person.name << person.key << person.groups
                      << person.authenticated << person.staff << person.superuser << person.active
                      << question.request.action << question.request.fields << "row"
                      << (question.request.row != nullptr) << question.row << "after"
                      << (question.request.after != nullptr) << question.after << decision.allowed << decision.statement
                      << decision.reason;
        return text;
    }
};

QTEST_GUILESS_MAIN(RulingTest)
#include "ruling_test.moc"
