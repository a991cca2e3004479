// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/policy/rulebook.h"

#include <QTest>
#include <thread>

using namespace Qt::StringLiterals;
using namespace stockroom;
using namespace stockroom::policy;

namespace
{

const QByteArray kText = R"({"version": 1, "statements": [
    {"id": "tea", "effect": "allow", "principal": ["group:staff"], "action": ["product.change"],
     "condition": [{"field": "category", "test": "within", "root": 3}]},
    {"id": "shelf", "effect": "deny", "principal": ["*"], "action": ["category.delete"],
     "condition": [{"field": "id", "test": "within", "root": 3}, {"field": "parent", "test": "within", "root": 4}]},
    {"id": "see", "effect": "allow", "principal": ["authenticated"], "action": ["*.view"]}]})";

std::shared_ptr<const Rulebook> rulebook()
{
    const auto parsed = Rulebook::parse(kText, entity::Catalogue::planned());
    if (!parsed)
        qFatal("%s", qPrintable(parsed.problem().words()));
    return *parsed;
}

const Person kAnn{.name = u"ann"_s, .groups = {u"staff"_s}, .authenticated = true};

} // namespace

class RulebookTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTextThatIsWrongIsNoRulebook()
    {
        const auto parsed = Rulebook::parse("{}", entity::Catalogue::planned());
        QVERIFY(!parsed);
        QCOMPARE(parsed.problem().kind, entity::ProblemKind::Invalid);
        QCOMPARE(parsed.problem().failures.size(), 2);
    }

    void rootsAreToldOnceEach()
    {
        QStringList names;
        for (const Root &each : rulebook()->roots())
            names << each.name();
        QCOMPARE(names, (QStringList{u"category 3"_s, u"category 4"_s}));
    }

    void rulingsAreMadeOnceForEachPerson()
    {
        const auto rules = rulebook();
        const auto ruling = rules->ruling(kAnn);
        QCOMPARE(rules->ruling(kAnn), ruling);
        Person other = kAnn;
        other.groups.clear();
        QVERIFY(rules->ruling(other) != ruling);
        QVERIFY(!rules->decide(other, {.action = u"product.change"_s}).allowed);
        const Subtrees subtrees{{u"category 3"_s, Subtree({qlonglong(3)})}};
        QVERIFY(rules->decide(kAnn, {.action = u"product.change"_s, .subtrees = &subtrees}).allowed);
        QVERIFY(!rules->decide(kAnn, {.action = u"product.change"_s}).allowed);
    }

    void aRulingOutlivesItsRulebook()
    {
        const auto ruling = rulebook()->ruling(kAnn);
        QCOMPARE(ruling->decide({.action = u"order.view"_s}).statement, u"see"_s);
    }

    void aScopeIsOfTheStatementsRows()
    {
        const auto rules = rulebook();
        const Subtrees subtrees{{u"category 3"_s, Subtree({qlonglong(3), qlonglong(5)})}};
        const Scope scope = rules->scope(kAnn, {.action = u"product.change"_s, .subtrees = &subtrees});
        QCOMPARE(scope.is, Scope::Is::OneOf);
        QVERIFY(scope.holds({{u"category"_s, qlonglong(5)}}) && !scope.holds({{u"category"_s, qlonglong(4)}}));
        QVERIFY(rules->scope(kAnn, {.action = u"product.view"_s}).isAll());
        QVERIFY(rules->scope({}, {.action = u"product.view"_s}).isNone());
        QVERIFY(rules->scope(kAnn, {.action = u"product.eat"_s}).isNone());
    }

    void manyThreadsMayAsk()
    {
        const auto rules = rulebook();
        std::atomic<int> wrong = 0;
        std::vector<std::thread> threads;
        for (int i = 0; i < 4; ++i) {
            threads.emplace_back([&, i] {
                for (int j = 0; j < 400; ++j) {
                    const Person person = Person::named(u"p%1"_s.arg((i + j) % 300));
                    wrong += !rules->decide(person, {.action = u"order.view"_s}).allowed;
                    wrong += rules->decide(person, {.action = u"order.change"_s}).allowed;
                }
            });
        }
        for (std::thread &each : threads)
            each.join();
        QCOMPARE(wrong.load(), 0);
    }
};

QTEST_GUILESS_MAIN(RulebookTest)
#include "rulebook_test.moc"
