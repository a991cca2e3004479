// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/policy/expectations.h"

#include "models/entity/traits.h"
#include "models/policy/argument.h"
#include "models/policy/document.h"
#include "models/policy/place.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

namespace stockroom::policy
{
namespace
{

using entity::Entity;
using entity::Field;
using entity::Values;

constexpr int kMostLevels = 32;

/// The context of the sentences, as lupdate reads it.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(policy)
};

/// What a member may hold.
enum class Is : quint8 { Text, Yes, Texts, Object, List, Any };

struct MemberFacts {
    const char *name;
    Is is;
    bool required = false;
};
constexpr MemberFacts kFile[] = {{"expectations", Is::List, true}, {"subtrees", Is::Object}};
constexpr MemberFacts kCase[] = {
    {"as", Is::Object, true}, {"action", Is::Text, true}, {"fields", Is::Texts},      {"before", Is::Object},
    {"after", Is::Object},    {"now", Is::Text},          {"expect", Is::Text, true}, {"by", Is::Text}};
constexpr MemberFacts kPerson[] = {{"user", Is::Text}, {"key", Is::Any},       {"groups", Is::Texts},
                                   {"staff", Is::Yes}, {"superuser", Is::Yes}, {"authenticated", Is::Yes},
                                   {"active", Is::Yes}};

bool isTexts(const QJsonValue &json)
{
    const QJsonArray list = json.toArray();
    return json.isArray() &&
           std::all_of(list.begin(), list.end(), [](const QJsonValue &each) { return each.isString(); });
}

/// What was expected of a member that holds something else; empty where it is in order.
QString misfit(Is is, const QJsonValue &json)
{
    switch (is) {
    case Is::Text:
        return json.isString() ? QString() : Words::tr("a text");
    case Is::Yes:
        return json.isBool() ? QString() : Words::tr("true or false");
    case Is::Texts:
        return isTexts(json) ? QString() : Words::tr("a list of texts");
    case Is::Object:
        return json.isObject() ? QString() : Words::tr("an object");
    case Is::List:
        return json.isArray() ? QString() : Words::tr("a list");
    case Is::Any:
        return {};
    }
    Q_UNREACHABLE();
}

QStringList textsOf(const QJsonValue &json)
{
    QStringList all;
    for (const auto &each : json.toArray())
        all << each.toString();
    return all;
}

/// Reads one text, and gathers what is wrong in it.
class Reader
{
public:
    Reader(const QByteArray &text, const entity::Catalogue &catalogue)
        : m_text(text), m_catalogue(catalogue), m_actions(actionsOf(catalogue))
    {
    }

    entity::Result<Expectations> read()
    {
        QJsonParseError error{0, QJsonParseError::NoError};
        const qsizetype deep = tooDeepAt(m_text, kMostLevels);
        const QJsonDocument json = deep < 0 ? QJsonDocument::fromJson(m_text, &error) : QJsonDocument();
        if (deep >= 0 || error.error != QJsonParseError::NoError) {
            refuse(deep >= 0 ? deep : error.offset, deep >= 0
                                                        ? Words::tr("Expected at most %1 lists and objects in each "
                                                                    "other.")
                                                              .arg(kMostLevels)
                                                        : Words::tr("This is no JSON: %1.").arg(error.errorString()));
            return entity::Problem::invalid(m_failures);
        }
        const Place place = Place::of(m_text);
        const QJsonObject file = json.object();
        Expectations expectations;
        if (members(json.isObject() ? QJsonValue(file) : QJsonValue(json.array()), place, kFile)) {
            const QJsonArray list = file[QLatin1String("expectations")].toArray();
            for (qsizetype i = 0; i < list.size(); ++i)
                expectations.all << expectation(list.at(i), place.member(QStringLiteral("expectations")).item(i));
            subtrees(file[QLatin1String("subtrees")].toObject(), place.member(QStringLiteral("subtrees")),
                     expectations);
        }
        return m_failures.isEmpty() ? entity::Result<Expectations>(expectations) : entity::Problem::invalid(m_failures);
    }

private:
    bool refuse(qsizetype at, const QString &text)
    {
        const Position position = Position::of(m_text, at);
        m_failures << entity::Failure{QString(), Mistake{position.line, position.column, text}.words()};
        return false;
    }

    bool expect(const Place &place, const QString &what)
    {
        return refuse(place.at, Words::tr("Expected %1.").arg(what));
    }

    bool members(const QJsonValue &json, const Place &place, std::span<const MemberFacts> facts)
    {
        QStringList known;
        for (const MemberFacts &each : facts)
            known << QLatin1String(each.name);
        const QString names = known.join(QStringLiteral(", "));
        if (!json.isObject())
            return expect(place, Words::tr("an object with %1").arg(names));
        bool isGood = true;
        for (const Place &part : place.parts) {
            if (!known.contains(part.name))
                isGood = refuse(part.nameAt, Words::tr("%1 is no member here. Expected one of: %2.")
                                                 .arg(QStringLiteral("“%1”").arg(part.name), names));
        }
        for (const MemberFacts &each : facts) {
            const QString name = QLatin1String(each.name);
            const QJsonValue value = json[name];
            const bool isThere = !value.isUndefined();
            if (!isThere && each.required)
                isGood = expect(place, Words::tr("a member %1 in this object").arg(QStringLiteral("“%1”").arg(name)));
            if (const QString what = isThere ? misfit(each.is, value) : QString(); !what.isEmpty())
                isGood = expect(place.member(name), what);
        }
        return isGood;
    }

    Person person(const QJsonValue &json, const Place &place)
    {
        if (!members(json, place, kPerson))
            return {};
        Person person = Person::named(json[QLatin1String("user")].toString());
        const QJsonValue key = json[QLatin1String("key")];
        person.key = key.isNull() ? QVariant() : key.toVariant();
        person.groups = textsOf(json[QLatin1String("groups")]);
        person.authenticated = json[QLatin1String("authenticated")].toBool(person.authenticated);
        person.staff = json[QLatin1String("staff")].toBool();
        person.superuser = json[QLatin1String("superuser")].toBool();
        person.active = json[QLatin1String("active")].toBool(true);
        return person;
    }

    Values values(const QJsonObject &json, const Place &place, const Entity *entity)
    {
        Values values;
        for (const Place &part : place.parts) {
            const Field *field = entity ? fieldOf(*entity, part.name) : nullptr;
            const QJsonValue value = json[part.name];
            const entity::Parsed difference = field && is(*field, entity::ByDelta) && value.isString()
                                                  ? entity::fromText(*field, value.toString())
                                                  : entity::Parsed();
            QString expected;
            if (!field)
                refuse(part.nameAt, Words::tr("“%1” is no field of this entity.").arg(part.name));
            else if (value.isNull())
                values.insert(part.name, QVariant());
            else if (difference.value.canConvert<entity::Delta>())
                values.insert(part.name, difference.value);
            else if (const entity::Value read = valueOf(*field, m_catalogue, value, &expected); read.isValid())
                values.insert(part.name, read);
            else
                expect(part, expected);
        }
        return values;
    }

    Expectation expectation(const QJsonValue &json, const Place &place)
    {
        Expectation one{.line = Position::of(m_text, place.at).line};
        if (!members(json, place, kCase))
            return one;
        const auto text = [&json](const char *name) { return json[QLatin1String(name)].toString(); };
        one.person = person(json[QLatin1String("as")], place.member(QStringLiteral("as")));
        one.action = text("action");
        one.fields = textsOf(json[QLatin1String("fields")]);
        one.by = text("by");
        one.allowed = text("expect") == u"allow";
        if (!one.allowed && text("expect") != u"deny")
            expect(place.member(QStringLiteral("expect")), Words::tr("one of: %1").arg(QStringLiteral("allow, deny")));
        const auto action = std::find_if(m_actions.begin(), m_actions.end(),
                                         [&one](const Action &each) { return each.name == one.action; });
        if (action == m_actions.end())
            expect(place.member(QStringLiteral("action")), Words::tr("one action, such as product.change"));
        else
            readRows(json, place, action->entity, one);
        return one;
    }

    void readRows(const QJsonValue &json, const Place &place, const Entity *entity, Expectation &one)
    {
        const auto valuesOf = [&](const QString &name) -> std::optional<Values> {
            const QJsonValue value = json[name];
            return value.isObject() ? std::optional(values(value.toObject(), place.member(name), entity))
                                    : std::nullopt;
        };
        one.before = valuesOf(QStringLiteral("before"));
        one.after = valuesOf(QStringLiteral("after"));
        if (json[QLatin1String("fields")].isUndefined() && one.after)
            one.fields = one.after->keys();
        const QJsonValue now = json[QLatin1String("now")];
        const auto instant = entity::instantFromText(now.toString());
        if (instant)
            one.now = *instant;
        else if (!now.isUndefined())
            expect(place.member(QStringLiteral("now")),
                   Words::tr("a time as a text, such as \"2026-03-31T14:30:00Z\""));
    }

    void subtrees(const QJsonObject &json, const Place &place, Expectations &into)
    {
        for (auto it = json.begin(); it != json.end(); ++it) {
            if (!it->isArray())
                expect(place.member(it.key()), Words::tr("a list of keys"));
            into.subtrees.insert(it.key(), Subtree(it->toArray().toVariantList()));
        }
    }

    const QByteArray &m_text;
    const entity::Catalogue &m_catalogue;
    const std::vector<Action> m_actions;
    QList<entity::Failure> m_failures;
};

QString said(bool allowed, const QString &by)
{
    const QString effect = allowed ? QStringLiteral("allow") : QStringLiteral("deny");
    return by.isEmpty() ? effect : Words::tr("%1 by “%2”").arg(effect, by);
}

} // namespace

entity::Result<Expectations> Expectations::parse(const QByteArray &text, const entity::Catalogue &catalogue)
{
    return Reader(text, catalogue).read();
}

QStringList Expectations::failures(const Policy &policy) const
{
    QStringList sentences;
    for (const Expectation &each : all) {
        const Decision decision = policy.decide(each.person, {.action = each.action,
                                                              .fields = each.fields,
                                                              .row = each.before ? &*each.before : nullptr,
                                                              .after = each.after ? &*each.after : nullptr,
                                                              .now = each.now,
                                                              .subtrees = &subtrees});
        if (decision.allowed == each.allowed && (each.by.isEmpty() || each.by == decision.statement))
            continue;
        const QString who = each.person.name.isEmpty() ? Words::tr("a stranger") : each.person.name;
        const QString what = each.fields.isEmpty()
                                 ? each.action
                                 : QStringLiteral("%1 (%2)").arg(each.action, each.fields.join(QStringLiteral(", ")));
        sentences << Words::tr("Line %1: %2, %3: expected %4, but the policy says %5.")
                         .arg(QString::number(each.line), who, what, said(each.allowed, each.by),
                              said(decision.allowed, decision.statement));
    }
    return sentences;
}

} // namespace stockroom::policy
