// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/randompolicy.h"

#include "models/entity/money.h"

#include <QJsonArray>

namespace stockroom::test
{
namespace
{

using namespace Qt::StringLiterals;
using entity::Values;

constexpr qint64 kDay = 86'400'000'000;
const QString kProduct = u"product"_s;

QJsonObject said(const QString &field, const QString &test, const QString &argument = {}, const QJsonValue &value = {})
{
    QJsonObject condition{{u"field"_s, field}, {u"test"_s, test}};
    if (!argument.isEmpty())
        condition.insert(argument, value);
    return condition;
}

QStringList fieldsOf(const QString &entity)
{
    return entity == kProduct
               ? QStringList{u"name"_s, u"category"_s, u"price"_s, u"stock"_s, u"active"_s, u"created_by"_s}
               : QStringList{u"number"_s, u"status"_s, u"total"_s, u"placed"_s, u"note"_s};
}

} // namespace

QJsonValue RandomPolicy::key(const QVariantList &keys)
{
    return QJsonValue::fromVariant(any(keys));
}

QString RandomPolicy::price()
{
    return entity::plainText({any(QList<qint64>{1, 99, 100, 101, 120, 121, 9'007'199'254})});
}

QString RandomPolicy::moment()
{
    return entity::isoText({now.micros - below(3) * kDay + below(3) - 1});
}

QJsonObject RandomPolicy::ofProduct(bool ofChange)
{
    const QStringList signs{u"eq"_s, u"ne"_s, u"lt"_s, u"le"_s, u"gt"_s, u"ge"_s};
    const QStringList same = signs.mid(0, 2);
    const QStringList ages{u"younger_than"_s, u"older_than"_s};
    switch (ofChange ? below(5) : 5 + below(11)) {
    case 0:
        return said(any(QStringList{u"price"_s, u"stock"_s}), u"falls_at_most"_s, u"percent"_s,
                    any(QList<int>{0, 1, 20, 100}));
    case 1:
        return said(any(QStringList{u"price"_s, u"stock"_s}), u"rises_at_most"_s, u"percent"_s,
                    any(QList<int>{0, 1, 20, 100}));
    case 2:
        return said(u"stock"_s, u"by_difference"_s);
    case 3:
    case 4:
        return said(u"stock"_s, u"difference_at_most"_s, u"most"_s, any(QList<int>{0, 1, 2}));
    case 5:
        return said(u"price"_s, any(signs), u"value"_s, price());
    case 6:
        return said(u"stock"_s, any(signs), u"value"_s, below(4));
    case 7:
        return said(u"active"_s, any(same), u"value"_s, chance(50));
    case 8:
        return said(u"name"_s, any(same), u"value"_s,
                    any(QStringList{u"a"_s, u"A"_s, u""_s, u"@user.name"_s, u"@@a"_s}));
    case 9:
        return said(u"name"_s, u"in"_s, u"values"_s, QJsonArray{u"a"_s, any(QStringList{u"b"_s, u"ä🫖"_s})});
    case 10:
        return said(u"category"_s, any(same), u"value"_s, key(categories));
    case 11:
        return said(u"category"_s, u"within"_s, u"root"_s, key(categories));
    case 12:
        return said(u"created"_s, any(signs), u"value"_s, moment());
    case 13:
        return said(u"created"_s, any(ages), u"days"_s, 1 + below(2));
    case 14:
        return said(u"price"_s, u"in"_s, u"values"_s, QJsonArray{price(), u"2.00"_s});
    default:
        return said(u"created_by"_s, any(same), u"value"_s, chance(50) ? QJsonValue(u"@user.id"_s) : key(users));
    }
}

QJsonObject RandomPolicy::ofOrder(bool ofChange)
{
    const QStringList states{u"draft"_s, u"placed"_s, u"paid"_s};
    switch (ofChange ? below(2) : 2 + below(5)) {
    case 0:
        return said(u"total"_s, u"falls_at_most"_s, u"percent"_s, 20);
    case 1:
        return said(u"status"_s, u"moves"_s, u"steps"_s,
                    QJsonArray{QJsonArray{any(states), any(states)}, QJsonArray{u"placed"_s, u"paid"_s}});
    case 2:
        return said(u"status"_s, any(QStringList{u"eq"_s, u"ne"_s}), u"value"_s, any(states));
    case 3:
        return said(u"status"_s, u"in"_s, u"values"_s, QJsonArray{any(states), u"packed"_s});
    case 4:
        return said(u"placed"_s, any(QStringList{u"younger_than"_s, u"older_than"_s}), u"days"_s, 1 + below(2));
    case 5:
        return said(u"total"_s, any(QStringList{u"le"_s, u"gt"_s}), u"value"_s, price());
    default:
        return said(u"placed"_s, any(QStringList{u"eq"_s, u"ne"_s, u"lt"_s, u"ge"_s}), u"value"_s, moment());
    }
}

QJsonObject RandomPolicy::condition(const QString &entity, bool ofChange)
{
    const bool isOnChange = ofChange && chance(50);
    return entity == kProduct ? ofProduct(isOnChange) : ofOrder(isOnChange);
}

QJsonObject RandomPolicy::statement(const QString &id)
{
    const QString entity = chance(70) ? kProduct : u"order"_s;
    const QString word = any(QStringList{u"view"_s, u"change"_s, u"change"_s, u"*"_s});
    const bool hasFields = chance(40);
    const bool isOfOne = hasFields || chance(80);
    QJsonArray actions{isOfOne ? entity + u'.' + word : any(QStringList{u"*"_s, u"*.view"_s, u"*.change"_s})};
    if (isOfOne && entity == kProduct && chance(30))
        actions << u"product.adjust_stock"_s;
    const QStringList words{u"*"_s,           u"authenticated"_s, u"staff"_s,    u"superuser"_s,
                            u"group:staff"_s, u"group:till"_s,    u"user:ann"_s, u"user:bob"_s};
    QJsonObject statement{{u"id"_s, id},
                          {u"effect"_s, chance(70) ? u"allow"_s : u"deny"_s},
                          {u"principal"_s, QJsonArray{chance(toEverybody) ? u"*"_s : any(words)}},
                          {u"action"_s, actions}};
    if (hasFields) {
        QStringList some = fields(entity);
        some.removeAll(u"nothing"_s);
        if (!some.isEmpty())
            statement.insert(u"fields"_s, QJsonArray::fromStringList(some));
    }
    QJsonArray conditions;
    for (int count = isOfOne && !chance(withoutConditions) ? 1 + below(2) : 0; count > 0; --count)
        conditions << condition(entity, word != u"view");
    if (!conditions.isEmpty())
        statement.insert(u"condition"_s, conditions);
    return statement;
}

QJsonObject RandomPolicy::document(int most)
{
    QJsonArray statements;
    for (int i = below(most + 1); i > 0; --i)
        statements << statement(u"s%1"_s.arg(i));
    return {{u"version"_s, 1}, {u"statements"_s, statements}};
}

policy::Person RandomPolicy::person()
{
    policy::Person person{.name = any(QStringList{u"ann"_s, u"bob"_s, u"a"_s, QString()})};
    person.authenticated = !person.name.isEmpty() && chance(90);
    person.key = chance(80) ? any(users) : QVariant();
    for (const QString &group : {u"staff"_s, u"till"_s}) {
        if (chance(50))
            person.groups << group;
    }
    person.staff = chance(40);
    person.superuser = chance(20);
    person.active = chance(95);
    return person;
}

Values RandomPolicy::row(const QString &entity)
{
    const auto maybe = [this](const QVariant &value) { return chance(85) ? value : QVariant(); };
    const auto amount = [this] { return QVariant::fromValue(*entity::moneyFromText(price())); };
    const auto time = [this] {
        return QVariant::fromValue(entity::Instant{now.micros - below(3) * kDay + below(3) - 1});
    };
    if (entity != kProduct)
        return {{u"number"_s, u"A-1"_s},
                {u"status"_s, any(QStringList{u"draft"_s, u"placed"_s, u"paid"_s})},
                {u"total"_s, amount()},
                {u"placed"_s, maybe(time())},
                {u"note"_s, u""_s}};
    return {{u"name"_s, any(QStringList{u"a"_s, u"A"_s, u"b"_s, u"@a"_s, u"ann"_s, u"ä🫖"_s})},
            {u"category"_s, any(categories)},
            {u"price"_s, amount()},
            {u"stock"_s, qlonglong(below(4))},
            {u"active"_s, chance(50)},
            {u"created"_s, time()},
            {u"created_by"_s, maybe(any(users))}};
}

Values RandomPolicy::change(const QString &entity, const Values &row)
{
    const Values other = this->row(entity);
    Values change;
    for (const QString &field : fieldsOf(entity)) {
        if (chance(50))
            change.insert(field, chance(80) ? other.value(field) : row.value(field));
    }
    if (change.contains(u"stock"_s) && chance(60))
        change.insert(u"stock"_s, QVariant::fromValue(entity::Delta{below(7) - 3}));
    return change;
}

policy::Subtrees RandomPolicy::subtrees()
{
    policy::Subtrees subtrees;
    for (qsizetype i = 0; i < categories.size(); ++i) {
        if (chance(90))
            subtrees.insert(u"category "_s + categories.at(i).toString(), policy::Subtree(categories.mid(i)));
    }
    return subtrees;
}

QString RandomPolicy::action()
{
    return any(QStringList{u"product.change"_s, u"product.change"_s, u"product.view"_s, u"product.adjust_stock"_s,
                           u"product.delete"_s, u"order.change"_s, u"order.view"_s, u"order.confirm"_s,
                           u"report.view"_s, u"policy.change"_s, u"product.fly"_s, u"category.change"_s});
}

QStringList RandomPolicy::fields(const QString &entity)
{
    QStringList some;
    for (const QString &field : fieldsOf(entity) + QStringList{u"nothing"_s}) {
        if (chance(field == u"nothing" ? 3 : 25))
            some << field;
    }
    return some;
}

} // namespace stockroom::test
