// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/naivepolicy.h"

#include "models/entity/money.h"

#include <QDateTime>
#include <QJsonArray>
#include <algorithm>
#include <cmath>

namespace stockroom::test
{
namespace
{

using namespace Qt::StringLiterals;
using policy::Person;
using policy::Request;

enum class Says { No, Yes, Later };

/// Everything as a text or as a number; nothing for NULL.
struct Plain {
    bool isThere = false;
    bool isNumber = false;
    long double number = 0;
    QString text;
};

Plain plain(const QVariant &value)
{
    if (!value.isValid())
        return {};
    if (value.canConvert<entity::Money>() && value.typeId() == qMetaTypeId<entity::Money>())
        return {true, true, static_cast<long double>(value.value<entity::Money>().minor), {}};
    if (value.typeId() == qMetaTypeId<entity::Instant>())
        return {true, true, static_cast<long double>(value.value<entity::Instant>().micros), {}};
    if (value.typeId() == QMetaType::Bool || value.typeId() == QMetaType::LongLong)
        return {true, true, static_cast<long double>(value.toLongLong()), {}};
    return {true, false, 0, value.toString()};
}

bool isAmount(const QString &field)
{
    return field == u"price" || field == u"total" || field == u"unit_price";
}

bool isTime(const QString &field)
{
    return QStringList{u"created"_s, u"updated"_s, u"placed"_s, u"joined"_s}.contains(field);
}

Plain asked(const QString &field, const QJsonValue &json, const Person &person)
{
    if (json == u"@user.id"_s)
        return plain(person.key);
    if (json == u"@user.name"_s)
        return {!person.name.isEmpty(), false, 0, person.name};
    if (json.isBool() || json.isDouble())
        return {true, true, json.isBool() ? json.toBool() : static_cast<long double>(json.toInteger()), {}};
    const QString text = json.toString();
    if (isAmount(field))
        return {true, true, static_cast<long double>(std::llround(text.toDouble() * 100)), {}};
    if (isTime(field)) {
        const QDateTime time = QDateTime::fromString(text.left(19) + u'Z', Qt::ISODate);
        const QString fraction = text.contains(u'.') ? text.section(u'.', 1).chopped(1) : u"0"_s;
        return {true,
                true,
                static_cast<long double>(time.toSecsSinceEpoch()) * 1'000'000 + fraction.leftJustified(6, u'0').toInt(),
                {}};
    }
    return {true, false, 0, text.startsWith(u"@@") ? text.mid(1) : text};
}

bool same(const Plain &one, const Plain &other)
{
    return one.isThere && other.isThere && one.isNumber == other.isNumber &&
           (one.isNumber ? one.number == other.number : one.text == other.text);
}

bool onRow(const QJsonObject &condition, const Plain &held, const Person &person, const Request &request)
{
    const QString field = condition[u"field"].toString();
    const QString test = condition[u"test"].toString();
    const long double days = static_cast<long double>(condition[u"days"].toInteger()) * 86'400 * 1'000'000;
    const long double border = static_cast<long double>(request.now.micros) - days;
    if (!held.isThere)
        return false;
    if (test == u"younger_than" || test == u"older_than")
        return test == u"younger_than" ? held.number > border : held.number < border;
    if (test == u"in") {
        for (const QJsonValue &each : condition[u"values"].toArray()) {
            if (same(held, asked(field, each, person)))
                return true;
        }
        return false;
    }
    const Plain value = asked(field, condition[u"value"], person);
    if (!value.isThere)
        return false;
    if (test == u"eq" || test == u"ne")
        return same(held, value) == (test == u"eq");
    return (test == u"lt" && held.number < value.number) || (test == u"le" && held.number <= value.number) ||
           (test == u"gt" && held.number > value.number) || (test == u"ge" && held.number >= value.number);
}

Says onChange(const QJsonObject &condition, const Request &request, bool isDeny)
{
    const QString field = condition[u"field"].toString();
    const QString test = condition[u"test"].toString();
    const Says idle = isDeny ? Says::No : Says::Yes;
    if (!request.after)
        return request.fields.isEmpty() || request.fields.contains(field) ? Says::Later : idle;
    if (!request.after->contains(field))
        return idle;
    const QVariant wished = request.after->value(field);
    const QVariant was = request.row ? request.row->value(field) : QVariant();
    const bool isDelta = wished.typeId() == qMetaTypeId<entity::Delta>();
    const long double by = isDelta ? static_cast<long double>(wished.value<entity::Delta>().by) : 0;
    const auto yes = [](bool holds) { return holds ? Says::Yes : Says::No; };
    if (isDelta && test == u"by_difference")
        return Says::Yes;
    if (isDelta && test == u"difference_at_most")
        return yes(std::fabs(by) <= static_cast<long double>(condition[u"most"].toInteger()));
    if (!request.row)
        return Says::Later;
    if (wished == was)
        return idle;
    if (test == u"moves")
        return yes(was.isValid() && wished.isValid() &&
                   condition[u"steps"].toArray().contains(QJsonArray{was.toString(), wished.toString()}));
    const Plain before = plain(was);
    const Plain after = plain(wished);
    if (!before.isThere || (!isDelta && !after.isThere) || !test.endsWith(u"s_at_most"))
        return Says::No;
    const long double rise = isDelta ? by : after.number - before.number;
    const long double most = std::fabs(before.number) * static_cast<long double>(condition[u"percent"].toInteger());
    return yes((test == u"rises_at_most" ? rise : -rise) * 100 <= most);
}

Says says(const QJsonObject &condition, const Person &person, const Request &request, bool isDeny)
{
    const QString field = condition[u"field"].toString();
    const QString test = condition[u"test"].toString();
    if (test.endsWith(u"s_at_most") || test.contains(u"difference") || test == u"moves")
        return onChange(condition, request, isDeny);
    const bool isOwn = condition[u"value"].toString().startsWith(u"@user");
    if (isOwn && !asked(field, condition[u"value"], person).isThere)
        return Says::No;
    const QString root = u"category "_s + condition[u"root"].toVariant().toString();
    if (test == u"within" && (!request.subtrees || !request.subtrees->contains(root)))
        return isDeny ? Says::Yes : Says::No;
    if (!request.row)
        return Says::Later;
    if (test == u"within")
        return request.subtrees->value(root).keys().contains(request.row->value(field)) ? Says::Yes : Says::No;
    return onRow(condition, plain(request.row->value(field)), person, request) ? Says::Yes : Says::No;
}

bool isAbout(const QJsonObject &statement, const Person &person)
{
    for (const QJsonValue &each : statement[u"principal"].toArray()) {
        const QString who = each.toString();
        const bool fits =
            who == u"*" ||
            (person.authenticated && (who == u"authenticated" || (who == u"staff" && person.staff) ||
                                      (who == u"superuser" && person.superuser) || who == u"user:"_s + person.name ||
                                      (who.startsWith(u"group:") && person.groups.contains(who.mid(6)))));
        if (fits && person.active)
            return true;
    }
    return false;
}

bool names(const QJsonObject &statement, const QString &action)
{
    const QString subject = action.section(u'.', 0, 0);
    const QString word = action.section(u'.', 1);
    const bool hasFields =
        QStringList{u"view"_s, u"add"_s, u"change"_s, u"export"_s, u"import"_s, u"adjust_stock"_s}.contains(word) &&
        subject != u"report" && subject != u"policy";
    if (statement.contains(u"fields") && !hasFields)
        return false;
    const QJsonArray actions = statement[u"action"].toArray();
    return actions.contains(u"*"_s) || actions.contains(action) || actions.contains(subject + u".*"_s) ||
           actions.contains(u"*."_s + word);
}

/// The actions that are asked for a field, one of which a statement has to name.
QStringList askedFor(const Request &request, const QString &field)
{
    const bool isDelta = request.after && request.after->value(field).typeId() == qMetaTypeId<entity::Delta>();
    const QStringList both{u"product.change"_s, u"product.adjust_stock"_s};
    if (request.action == u"product.adjust_stock")
        return field == u"stock" ? both : QStringList{u"product.change"_s};
    return request.action == u"product.change" && field == u"stock" && isDelta ? both : QStringList{request.action};
}

Verdict onField(const QJsonObject &document, const Person &person, const Request &request, const QString &field)
{
    QSet<QString> denies;
    QSet<QString> allows;
    QSet<QString> nearly;
    for (const QJsonValue &each : document[u"statements"].toArray()) {
        const QJsonObject statement = each.toObject();
        const bool isDeny = statement[u"effect"] == u"deny"_s;
        const QStringList actions = askedFor(request, field);
        const bool isNamed = std::any_of(actions.begin(), actions.end(),
                                         [&](const QString &action) { return names(statement, action); });
        const bool isOnField = !statement.contains(u"fields") || (field.isEmpty() && !isDeny) ||
                               statement[u"fields"].toArray().contains(field);
        if (!isAbout(statement, person) || !isNamed || !isOnField)
            continue;
        Says all = Says::Yes;
        for (const QJsonValue &condition : statement[u"condition"].toArray()) {
            const Says one = says(condition.toObject(), person, request, isDeny);
            all = all == Says::No || one == Says::No ? Says::No : one == Says::Later ? one : all;
        }
        const QString id = statement[u"id"].toString();
        if (isDeny && all == Says::Yes)
            denies.insert(id);
        else if (!isDeny)
            (all == Says::No ? nearly : allows).insert(id);
    }
    if (!denies.isEmpty())
        return {false, denies};
    return {!allows.isEmpty(), !allows.isEmpty() ? allows : nearly.isEmpty() ? QSet<QString>{QString()} : nearly};
}

} // namespace

Verdict naiveVerdict(const QJsonObject &document, const Person &person, const Request &request)
{
    // The action that there is not.
    if (request.action == u"product.fly")
        return {false, {QString()}};
    QStringList fields = request.fields;
    const QString word = request.action.section(u'.', 1);
    if (!QStringList{u"view"_s, u"add"_s, u"change"_s, u"export"_s, u"import"_s, u"adjust_stock"_s}.contains(word) ||
        request.action == u"report.view")
        fields.clear();
    else if (fields.isEmpty() && request.action == u"product.adjust_stock")
        fields = QStringList{u"stock"_s};
    if (request.action == u"policy.change")
        fields.clear();
    if (fields.isEmpty())
        return onField(document, person, request, QString());
    Verdict first;
    for (const QString &field : std::as_const(fields)) {
        const Verdict one = onField(document, person, request, field);
        if (!one.allowed)
            return one;
        if (!first.allowed)
            first = one;
    }
    return first;
}

} // namespace stockroom::test
