// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/doorkeeper.h"

#include "models/entity/money.h"
#include "models/policy/rulebook.h"
#include "tests/support/shoptest.h"

#include <QTest>
#include <functional>

using namespace stockroom;
using entity::Money;
using entity::ProblemKind;
using entity::Value;
using entity::Values;
using store::Change;
using store::ChangeSet;

namespace
{

const store::Actor kClerk{QStringLiteral("clerk1"), QStringLiteral("tests")};

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

/// What the door asked.
struct Question {
    policy::Person person;
    QString action;
    QString entity;
    QStringList fields;
    bool hasRow;
    Values row;
    Values after;
};

/// Denies what a test denies, by the statement "test", and remembers all questions.
class TestPolicy : public policy::Policy
{
public:
    explicit TestPolicy(std::function<bool(const Question &)> denies = {}) : m_denies(std::move(denies)) {}

    policy::Decision decide(const policy::Person &person, const policy::Request &request) const override
    {
        asked << Question{person,
                          request.action,
                          request.action.section(u'.', 0, 0),
                          request.fields,
                          request.row != nullptr,
                          request.row ? *request.row : Values(),
                          request.after ? *request.after : Values()};
        if (m_denies && m_denies(asked.back()))
            return {false, s("test"), s("Not you.")};
        return {true, s("everyone"), {}};
    }

    /// "orderitem.delete" of the questions that came with a row, in their order.
    QStringList actionsOnRows() const
    {
        QStringList actions;
        for (const Question &each : std::as_const(asked)) {
            if (each.hasRow)
                actions << each.action;
        }
        return actions;
    }

    mutable QList<Question> asked;

private:
    std::function<bool(const Question &)> m_denies;
};

Change setting(const char *entity, const Value &id, const Values &values, const Values &before = {})
{
    return {.entity = s(entity), .id = id, .values = values, .before = before};
}

Change adding(const char *entity, const Values &values)
{
    return {.act = Change::Act::Add, .entity = s(entity), .values = values};
}

Change removal(const char *entity, const Value &id)
{
    return {.act = Change::Act::Delete, .entity = s(entity), .id = id};
}

} // namespace

class DoorkeeperTest : public test::ShopTest
{
    Q_OBJECT

private Q_SLOTS:
    void eachAskedRowIsShownToThePolicyAsItStands()
    {
        const auto id = m_shop->addProduct(s("Teapot"));
        const auto policy = std::make_shared<TestPolicy>();
        QVERIFY(apply(policy, {setting("product", id, {{s("stock"), qlonglong(9)}})}));
        QCOMPARE(policy->asked.size(), 2);
        for (const Question &each : std::as_const(policy->asked)) {
            QCOMPARE(each.person, policy::Person::named(s("clerk1")));
            QCOMPARE(each.after, (Values{{s("stock"), qlonglong(9)}}));
            QCOMPARE(each.action, s("product.change"));
            QCOMPARE(each.entity, s("product"));
            QCOMPARE(each.fields, QStringList{s("stock")});
        }
        QVERIFY(!policy->asked.front().hasRow);
        QVERIFY(policy->asked.back().hasRow);
        QCOMPARE(policy->asked.back().row.value(s("stock")), QVariant(qlonglong(5)));
        QCOMPARE(policy->asked.back().row.value(s("name")), QVariant(s("Teapot")));
    }

    void thePersonIsAsTheActorKnowsThem()
    {
        const auto policy = std::make_shared<TestPolicy>();
        const policy::Person clerk{.name = s("clerk1"), .groups = {s("staff")}, .authenticated = true};
        store::Store door(m_shop->connection(), m_shop->catalogue(), policy);
        const auto refused =
            door.apply({.changes = {adding("user", {{s("username"), s("bob")}, {s("password"), s("!x")}})}},
                       {s("clerk1"), s("tests"), clerk});
        QVERIFY(!refused);
        QCOMPARE(refused.problem().kind, ProblemKind::Invalid);
        QVERIFY(!policy->asked.isEmpty());
        for (const Question &each : std::as_const(policy->asked)) {
            QCOMPARE(each.person, clerk);
            QVERIFY(each.fields.contains(s("password")) && !each.row.contains(s("password")));
            QVERIFY(each.after.isEmpty());
        }
    }

    void aNewRowIsShownWithWhatTheProgramGivesItAndWithoutSecrets()
    {
        const auto policy = std::make_shared<TestPolicy>();
        QVERIFY(apply(
            policy, {adding("category", {{s("name"), s("Green Tea")}}), adding("user", {{s("username"), s("bob")}})}));
        QCOMPARE(policy->actionsOnRows(), (QStringList{s("category.add"), s("user.add")}));
        const Values category = policy->asked.at(2).row;
        QCOMPARE(category.value(s("slug")), QVariant(s("green-tea")));
        QVERIFY(category.value(s("created")).isValid());
        QVERIFY(policy->asked.at(3).row.contains(s("staff")));
        QVERIFY(!policy->asked.at(3).row.contains(s("password")));
    }

    void aDeniedPartKeepsTheWhole()
    {
        const auto product = m_shop->addProduct(s("Teapot"));
        const auto order = m_shop->add("order", {{s("number"), s("A-1")}, {s("customer"), s("Ann")}});
        addItem(order, product, "Teapot");
        const auto kept = addItem(order, product, "Lid");
        const auto policy = std::make_shared<TestPolicy>([&kept](const Question &asked) {
            return asked.action == s("orderitem.delete") && asked.row.value(s("id")) == kept;
        });
        const QStringList before = state();
        const auto refused = apply(policy, {removal("order", order)});
        verifyDenied(refused);
        QCOMPARE(state(), before);
        QCOMPARE(policy->actionsOnRows(),
                 (QStringList{s("order.delete"), s("orderitem.delete"), s("orderitem.delete")}));
        for (const Question &each : std::as_const(policy->asked))
            QVERIFY(each.fields.isEmpty());
    }

    void aDeniedRowDeepBelowKeepsTheTree()
    {
        const auto top = m_shop->add("category", {{s("name"), s("Tea")}});
        const auto middle = m_shop->add("category", {{s("name"), s("Green")}, {s("parent"), top}});
        m_shop->add("category", {{s("name"), s("Sencha")}, {s("parent"), middle}});
        const auto policy = std::make_shared<TestPolicy>(
            [](const Question &asked) { return asked.row.value(s("name")) == QVariant(s("Sencha")); });
        const QStringList before = state();
        verifyDenied(apply(policy, {removal("category", top)}));
        QCOMPARE(state(), before);
    }

    void whoMayNotEmptyALinkMayNotDeleteWhatItLeadsTo()
    {
        const auto user = m_shop->add("user", {{s("username"), s("clerk1")}});
        QVERIFY(apply(std::make_shared<TestPolicy>(),
                      {adding("order", {{s("number"), s("A-1")}, {s("customer"), s("Ann")}})}));
        const auto policy = std::make_shared<TestPolicy>([](const Question &asked) {
            return asked.action == s("order.change") && asked.fields == QStringList{s("created_by")} &&
                   asked.row.value(s("number")) == QVariant(s("A-1"));
        });
        const QStringList before = state();
        verifyDenied(apply(policy, {removal("user", user)}));
        QCOMPARE(state(), before);
        QCOMPARE(policy->asked.back().row.value(s("created_by")), user);
    }

    void aValueOfTheRowDecides()
    {
        const auto cheap = m_shop->addProduct(s("Spoon"), 100);
        const auto dear = m_shop->addProduct(s("Samovar"), 90000);
        const auto policy = std::make_shared<TestPolicy>([](const Question &asked) {
            return asked.hasRow && asked.row.value(s("price")).value<Money>().minor > 50000;
        });
        const Values values{{s("stock"), qlonglong(9)}};
        QVERIFY(apply(policy, {setting("product", cheap, values)}));
        const QStringList before = state();
        verifyDenied(apply(policy, {setting("product", dear, values)}));
        verifyDenied(apply(policy, {removal("product", dear)}));
        // All of a set or nothing.
        verifyDenied(apply(policy, {removal("product", cheap), setting("product", dear, values)}));
        QCOMPARE(state(), before);
    }

    void theRowIsTheOneThatTheSetMadeOfIt()
    {
        const auto id = m_shop->addProduct(s("Spoon"), 100);
        const auto policy = std::make_shared<TestPolicy>([](const Question &asked) {
            return asked.hasRow && asked.row.value(s("price")).value<Money>().minor > 50000;
        });
        verifyDenied(apply(policy, {setting("product", id, {{s("price"), QVariant::fromValue(Money{90000})}}),
                                    setting("product", id, {{s("stock"), qlonglong(9)}})}));
        QCOMPARE(m_shop->row("product", id).value(s("price")), QVariant::fromValue(Money{100}));
    }

    void aStrangerIsDeniedBeforeAnythingIsJudged()
    {
        const auto id = m_shop->addProduct(s("Teapot"));
        const auto policy = std::make_shared<TestPolicy>([](const Question &) { return true; });
        verifyDenied(apply(policy, {setting("product", id, {{s("name"), s("")}, {s("nothing"), s("x")}})}));
        verifyDenied(apply(policy, {setting("product", s("0"), {{s("name"), s("")}})}));
        verifyDenied(apply(policy, {adding("product", {})}));
        for (const Question &each : std::as_const(policy->asked))
            QVERIFY(!each.hasRow);
    }

    void whoMayNotTouchARowLearnsNothingOfIt()
    {
        const auto id = m_shop->addProduct(s("Teapot"));
        const auto policy = std::make_shared<TestPolicy>([](const Question &asked) { return asked.hasRow; });
        const auto category = m_shop->row("product", id).value(s("category"));
        const Values wrong{{s("name"), s("")}, {s("stock"), QVariant::fromValue(entity::Delta{-99})}};
        // What is not in order, what somebody else changed, what is taken, what is still referred to.
        verifyDenied(apply(policy, {setting("product", id, wrong)}));
        verifyDenied(
            apply(policy, {setting("product", id, {{s("stock"), qlonglong(1)}}, {{s("stock"), qlonglong(3)}})}));
        verifyDenied(apply(policy, {adding("category", {{s("name"), s("Tea")}, {s("slug"), s("tea")}})}));
        verifyDenied(apply(policy, {adding("category", {{s("name"), s("")}, {s("slug"), s("tea")}})}));
        verifyDenied(apply(policy, {removal("category", category)}));
    }

    void whoMayTouchTheRowIsToldWhatIsWrong()
    {
        const auto id = m_shop->addProduct(s("Teapot"));
        const auto policy =
            std::make_shared<TestPolicy>([](const Question &asked) { return asked.entity != s("product"); });
        const auto refused = apply(policy, {setting("product", id, {{s("name"), s("")}})});
        QVERIFY(!refused);
        QCOMPARE(refused.problem().kind, ProblemKind::Invalid);
    }

    void takingBackGoesThroughTheSameDoor()
    {
        const auto id = m_shop->addProduct(s("Teapot"));
        const auto saved = apply(std::make_shared<TestPolicy>(), {removal("product", id)});
        QVERIFY(saved);
        const auto policy = std::make_shared<TestPolicy>(
            [](const Question &asked) { return asked.row.value(s("name")) == QVariant(s("Teapot")); });
        verifyDenied(store::Store(m_shop->connection(), m_shop->catalogue(), policy).undo(saved->id, kClerk));
        QCOMPARE(policy->actionsOnRows(), QStringList{s("product.add")});
    }

    void theStandardPolicyIsKeptAtTheDoor()
    {
        const auto id = m_shop->addProduct(s("Teapot"), 1000, 5);
        const auto standard = policy::Rulebook::standard(m_shop->catalogue());
        QVERIFY(standard);
        store::Store door(m_shop->connection(), m_shop->catalogue(), *standard);
        const policy::Person staff{.name = s("clerk1"), .groups = {s("staff")}, .authenticated = true};
        const auto refusedBy = [&](const Values &values, const policy::Person &person) {
            const auto saved =
                door.apply({.changes = {setting("product", id, values)}}, {person.name, s("tests"), person});
            return saved ? s("nobody") : saved.problem().statement;
        };
        const auto price = [](qint64 cents) { return Values{{s("price"), QVariant::fromValue(Money{cents})}}; };
        QCOMPARE(refusedBy({{s("stock"), QVariant::fromValue(entity::Delta{-2})}}, staff), s("nobody"));
        QCOMPARE(refusedBy({{s("stock"), qlonglong(9)}}, staff), QString());
        QCOMPARE(refusedBy(price(800), staff), s("nobody"));
        QCOMPARE(refusedBy(price(639), staff), s("staff-price"));
        QCOMPARE(refusedBy(price(640), staff), s("nobody"));
        QCOMPARE(refusedBy(price(1), {.name = s("root"), .authenticated = true, .superuser = true}), s("nobody"));
        QCOMPARE(refusedBy(price(1), policy::Person::named(s("clerk1"))), QString());
        QCOMPARE(m_shop->row("product", id).value(s("stock")), QVariant(qlonglong(3)));
    }

private:
    entity::Result<store::Saved> apply(const std::shared_ptr<TestPolicy> &policy, const QList<Change> &changes)
    {
        return store::Store(m_shop->connection(), m_shop->catalogue(), policy).apply({.changes = changes}, kClerk);
    }

    Value addItem(const Value &order, const Value &product, const char *name)
    {
        return m_shop->add("orderitem", {{s("order"), order},
                                         {s("product"), product},
                                         {s("product_name"), s(name)},
                                         {s("unit_price"), QVariant::fromValue(Money{1000})}});
    }

    static void verifyDenied(const entity::Result<store::Saved> &refused)
    {
        QVERIFY(!refused);
        QCOMPARE(refused.problem().kind, ProblemKind::Denied);
        QCOMPARE(refused.problem().text, s("Not you."));
        QCOMPARE(refused.problem().statement, s("test"));
        QVERIFY(refused.problem().failures.isEmpty() && refused.problem().theirs.isEmpty());
    }

    /// All that a denied change could have touched.
    QStringList state()
    {
        return m_shop->ask(s("SELECT 'order ' || number || ' ' || coalesce(CAST(created_by_id AS text), '') "
                             "FROM orders_order UNION ALL SELECT 'item ' || product_name FROM orders_orderitem "
                             "UNION ALL SELECT 'user ' || username FROM auth_user "
                             "UNION ALL SELECT 'category ' || name FROM products_category "
                             "UNION ALL SELECT 'product ' || name || ' ' || stock FROM products_product "
                             "UNION ALL SELECT 'history ' || count(*) FROM stockroom_history ORDER BY 1"));
    }
};

QTEST_GUILESS_MAIN(DoorkeeperTest)
#include "doorkeeper_test.moc"
