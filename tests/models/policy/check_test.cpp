// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/policy/check.h"

#include "models/entity/money.h"

#include <QJsonArray>
#include <QTest>
#include <limits>

using namespace Qt::StringLiterals;
using namespace stockroom;
using namespace stockroom::policy;
using entity::Values;

namespace
{

const Person kClerk{.name = u"clerk1"_s, .key = qlonglong(7), .authenticated = true};
constexpr entity::Instant kNow{1'700'000'000'000'000};
constexpr qint64 kDay = 86'400'000'000;

/// Conditions of products or orders, asked with all that a request has.
class Asking
{
public:
    explicit Asking(const char *entity = "product") : m_entity(*m_catalogue->find(QString::fromLatin1(entity)))
    {
        for (const entity::Field &field : m_entity.fields)
            m_names << entity::nameOf(field);
    }

    Check check(const Condition &condition, Statement::Effect effect = Statement::Effect::Allow,
                const Person &person = kClerk) const
    {
        return Check(condition, m_entity, *m_catalogue, person, effect);
    }

    Truth truth(const Check &check, const Request &request) const
    {
        Evidence evidence(m_names, request);
        return check.truth(evidence);
    }

    /// Of a row that holds the value in the condition's field.
    Truth ofRow(const Condition &condition, const QVariant &held, const Subtrees *subtrees = nullptr) const
    {
        const Values row{{condition.field, held}};
        return truth(check(condition), {.row = &row, .now = kNow, .subtrees = subtrees});
    }

    /// Of a change of the condition's field.
    Truth ofChange(const Condition &condition, const QVariant &held, const QVariant &wished) const
    {
        const Values row{{condition.field, held}};
        const Values after{{condition.field, wished}};
        return truth(check(condition), {.fields = {condition.field}, .row = &row, .after = &after});
    }

private:
    std::shared_ptr<const entity::Catalogue> m_catalogue = entity::Catalogue::planned();
    const entity::Entity &m_entity;
    QStringList m_names;
};

QVariant money(qint64 cents)
{
    return QVariant::fromValue(entity::Money{cents});
}

QVariant by(qint64 number)
{
    return QVariant::fromValue(entity::Delta{number});
}

} // namespace

class CheckTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsNotThereFailsEveryTestOfARow()
    {
        const Asking product;
        const Subtrees subtrees{{u"category 1"_s, Subtree({qlonglong(1)})}};
        for (const Condition &each : QList<Condition>{{u"price"_s, Test::Equal, u"1.00"_s},
                                                      {u"price"_s, Test::Unlike, u"1.00"_s},
                                                      {u"name"_s, Test::Unlike, u"a"_s},
                                                      {u"stock"_s, Test::AtMost, 5},
                                                      {u"stock"_s, Test::OneOf, QJsonArray{5}},
                                                      {u"created"_s, Test::Younger, 3},
                                                      {u"created"_s, Test::Older, 3},
                                                      {u"category"_s, Test::Within, 1}}) {
            QCOMPARE(product.ofRow(each, QVariant(), &subtrees), Truth::Fails);
            QCOMPARE(product.truth(product.check(each), {.subtrees = &subtrees}), Truth::Open);
        }
    }

    void amountsAndTimesAreComparedAsWhatTheyAre()
    {
        const Asking product;
        QCOMPARE(product.ofRow({u"price"_s, Test::Less, u"10.00"_s}, money(999)), Truth::Holds);
        QCOMPARE(product.ofRow({u"price"_s, Test::Less, u"10.00"_s}, money(1000)), Truth::Fails);
        QCOMPARE(product.ofRow({u"price"_s, Test::AtMost, u"10.00"_s}, money(1000)), Truth::Holds);
        QCOMPARE(product.ofRow({u"name"_s, Test::Equal, u"A"_s}, u"a"_s), Truth::Fails);
        QCOMPARE(product.ofRow({u"stock"_s, Test::OneOf, QJsonArray{1, 3}}, qlonglong(3)), Truth::Holds);
        // A value of another type is no value of the field.
        QCOMPARE(product.ofRow({u"price"_s, Test::Unlike, u"10.00"_s}, u"9.00"_s), Truth::Fails);
    }

    void ageIsExactToTheMicrosecond()
    {
        const Asking product;
        const auto at = [](qint64 micros) { return QVariant::fromValue(entity::Instant{micros}); };
        const qint64 border = kNow.micros - 30 * kDay;
        QCOMPARE(product.ofRow({u"created"_s, Test::Younger, 30}, at(border + 1)), Truth::Holds);
        QCOMPARE(product.ofRow({u"created"_s, Test::Younger, 30}, at(border)), Truth::Fails);
        QCOMPARE(product.ofRow({u"created"_s, Test::Older, 30}, at(border)), Truth::Fails);
        QCOMPARE(product.ofRow({u"created"_s, Test::Older, 30}, at(border - 1)), Truth::Holds);
    }

    void aSubtreeThatIsNotHandedInSpeaksAgainstThePerson()
    {
        const Asking product;
        const Condition within{u"category"_s, Test::Within, 3};
        const Subtrees subtrees{{u"category 3"_s, Subtree({qlonglong(3), qlonglong(4)})}};
        QCOMPARE(product.ofRow(within, qlonglong(4), &subtrees), Truth::Holds);
        QCOMPARE(product.ofRow(within, qlonglong(5), &subtrees), Truth::Fails);
        QCOMPARE(product.ofRow(within, qlonglong(3)), Truth::Fails);
        const Check deny = product.check(within, Statement::Effect::Deny);
        QCOMPARE(product.truth(deny, {}), Truth::Holds);
        QVERIFY(deny.scope({}).isAll() && product.check(within).scope({}).isNone());
        QCOMPARE(deny.root().name(), u"category 3"_s);
    }

    void whoHasNothingOfTheirOwnFails()
    {
        const Asking product;
        const Values row{{u"created_by"_s, qlonglong(7)}};
        const Condition mine{u"created_by"_s, Test::Equal, u"@user.id"_s};
        const Condition others{u"created_by"_s, Test::Unlike, u"@user.id"_s};
        QCOMPARE(product.truth(product.check(mine), {.row = &row}), Truth::Holds);
        QCOMPARE(product.truth(product.check(others), {.row = &row}), Truth::Fails);
        for (const Condition &each : {mine, others}) {
            const Check check = product.check(each, Statement::Effect::Allow, Person::named(u"bob"_s));
            QCOMPARE(product.truth(check, {.row = &row}), Truth::Fails);
            QCOMPARE(product.truth(check, {}), Truth::Fails);
            QVERIFY(check.scope({}).isNone());
        }
    }

    void percentsAreExactAndNeverOverflow()
    {
        const Asking product;
        const Condition falls{u"price"_s, Test::FallsAtMost, 20};
        const Condition rises{u"price"_s, Test::RisesAtMost, 20};
        QCOMPARE(product.ofChange(falls, money(1005), money(804)), Truth::Holds);
        QCOMPARE(product.ofChange(falls, money(1005), money(803)), Truth::Fails);
        QCOMPARE(product.ofChange(falls, money(1005), money(5000)), Truth::Holds);
        QCOMPARE(product.ofChange(rises, money(1005), money(1206)), Truth::Holds);
        QCOMPARE(product.ofChange(rises, money(1005), money(1207)), Truth::Fails);
        constexpr qint64 kMost = std::numeric_limits<qint64>::max();
        QCOMPARE(product.ofChange(falls, money(kMost), money(-kMost)), Truth::Fails);
        QCOMPARE(product.ofChange(rises, money(-kMost), money(kMost)), Truth::Fails);
        QCOMPARE(product.ofChange({u"stock"_s, Test::RisesAtMost, 20}, qlonglong(kMost), by(kMost)), Truth::Fails);
        QCOMPARE(product.ofChange({u"stock"_s, Test::FallsAtMost, 20}, qlonglong(10), by(-2)), Truth::Holds);
        QCOMPARE(product.ofChange(falls, QVariant(), money(1)), Truth::Fails);
        QCOMPARE(product.ofChange(falls, money(1), QVariant()), Truth::Fails);
    }

    void differencesAreToldFromNumbers()
    {
        const Asking product;
        const Condition any{u"stock"_s, Test::ByDifference};
        const Condition ten{u"stock"_s, Test::DifferenceAtMost, 10};
        QCOMPARE(product.ofChange(any, qlonglong(5), by(99)), Truth::Holds);
        QCOMPARE(product.ofChange(any, qlonglong(5), qlonglong(6)), Truth::Fails);
        QCOMPARE(product.ofChange(ten, qlonglong(5), by(-10)), Truth::Holds);
        QCOMPARE(product.ofChange(ten, qlonglong(5), by(11)), Truth::Fails);
        QCOMPARE(product.ofChange(ten, qlonglong(5), by(std::numeric_limits<qint64>::min())), Truth::Fails);
        const Values after{{u"stock"_s, by(11)}};
        QCOMPARE(product.truth(product.check(ten), {.after = &after}), Truth::Fails);
        const Values number{{u"stock"_s, qlonglong(11)}};
        QCOMPARE(product.truth(product.check(ten), {.after = &number}), Truth::Open);
    }

    void aChoiceGoesItsSteps()
    {
        const Asking order("order");
        const Condition moves{u"status"_s, Test::Moves, QJsonArray{QJsonArray{u"placed"_s, u"paid"_s}}};
        QCOMPARE(order.ofChange(moves, u"placed"_s, u"paid"_s), Truth::Holds);
        QCOMPARE(order.ofChange(moves, u"paid"_s, u"placed"_s), Truth::Fails);
        QCOMPARE(order.ofChange(moves, u"draft"_s, u"paid"_s), Truth::Fails);
        QCOMPARE(order.ofChange(moves, u"placed"_s, QVariant()), Truth::Fails);
    }

    void whatIsNotChangedNeitherNarrowsNorDenies()
    {
        const Asking product;
        const Condition falls{u"price"_s, Test::FallsAtMost, 0};
        const Check allow = product.check(falls);
        const Check deny = product.check(falls, Statement::Effect::Deny);
        const Values row{{u"price"_s, money(5)}};
        for (const Values &after : {Values(), Values{{u"price"_s, money(5)}}, Values{{u"stock"_s, qlonglong(1)}}}) {
            QCOMPARE(product.truth(allow, {.row = &row, .after = &after}), Truth::Holds);
            QCOMPARE(product.truth(deny, {.row = &row, .after = &after}), Truth::Fails);
        }
        QCOMPARE(product.truth(deny, {.fields = {u"stock"_s}, .row = &row}), Truth::Fails);
        QCOMPARE(product.truth(deny, {.fields = {u"price"_s}, .row = &row}), Truth::Open);
        QVERIFY(allow.scope({}).isAll() && deny.scope({}).isNone());
    }
};

QTEST_GUILESS_MAIN(CheckTest)
#include "check_test.moc"
