// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/policy/argument.h"

#include "models/entity/traits.h"
#include "models/entity/user.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <algorithm>

namespace stockroom::policy
{
namespace
{

using entity::Catalogue;
using entity::Entity;
using entity::Field;

constexpr qsizetype kMostItems = 1000;
const QLatin1String kOwnKey("@user.id");
const QLatin1String kOwnName("@user.name");

/// The context of the sentences, as lupdate reads it.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(policy)
};

/// What people write for a value of a field, which is no link.
QString expectedOf(const Field &field)
{
    const QMetaType type = entity::traitsOf(field.kind).type;
    if (type == QMetaType::fromType<qlonglong>())
        return Words::tr("a whole number");
    if (is(field, entity::YesNo))
        return Words::tr("true or false");
    if (is(field, entity::InCurrency))
        return Words::tr("an amount as a text, such as \"12.50\"");
    if (is(field, entity::Moment))
        return Words::tr("a time as a text, such as \"2026-03-31T14:30:00Z\"");
    if (is(field, entity::MadeHere))
        return Words::tr("a key of 32 hexadecimal digits as a text");
    if (!isChoice(field))
        return Words::tr("a text");
    QStringList values;
    for (const entity::Choice &choice : field.choices)
        values << QLatin1String(choice.value);
    return Words::tr("one of: %1").arg(values.join(QStringLiteral(", ")));
}

/// The value that a text of JSON stands for; invalid where it stands for none.
entity::Value valueOfText(const Field &field, const QString &text)
{
    // Neither database holds such texts: what is compared with them would not be what was written.
    if (!text.isValidUtf16() || text.contains(QChar(u'\0')))
        return {};
    const entity::Parsed parsed = entity::fromText(field, text);
    const bool isExact = !isChoice(field) || parsed.value == QVariant(text);
    return parsed.ok() && isExact ? parsed.value : entity::Value();
}

/// The value of a field, which is no link, as documents spell it; invalid where it is none.
entity::Value valueOf(const Field &field, const QJsonValue &json)
{
    const QMetaType type = entity::traitsOf(field.kind).type;
    if (type == QMetaType::fromType<qlonglong>()) {
        const QVariant number = json.toVariant();
        return number.metaType() == type ? number : QVariant();
    }
    if (is(field, entity::YesNo))
        return json.isBool() ? QVariant(json.toBool()) : QVariant();
    return json.isString() ? valueOfText(field, json.toString()) : entity::Value();
}

/// What a field's values are spelled as: a link is the key that it holds.
const Field &spelledAs(const Field &field, const Catalogue &catalogue)
{
    return isLink(field) ? catalogue.linked(field).key() : field;
}

bool isText(const Field &field)
{
    return !isLink(field) && !isChoice(field) && !is(field, entity::MadeHere) &&
           entity::traitsOf(field.kind).type == QMetaType::fromType<QString>();
}

/// The person's own key or name, where the text asks for that and the field can hold it.
Argument::Own ownOf(const Entity &entity, const Field &field, const Catalogue &catalogue, const QString &text)
{
    const Entity *user = catalogue.find(QLatin1String(entity::kUser.name));
    const bool holdsUser =
        user && ((isLink(field) && &catalogue.linked(field) == user) || (&entity == user && &field == &entity.key()));
    if (text == kOwnKey && holdsUser)
        return Argument::Own::Key;
    return text == kOwnName && isText(field) ? Argument::Own::Name : Argument::Own::No;
}

/// Reads the arguments of one test on one field.
class ArgumentReader
{
public:
    ArgumentReader(const TestFacts &facts, const Entity &entity, const Field &field, const Catalogue &catalogue,
                   Unfit *unfit)
        : m_facts(facts), m_entity(entity), m_field(field), m_catalogue(catalogue), m_unfit(unfit)
    {
    }

    std::optional<Argument> read(const QJsonValue &json)
    {
        switch (m_facts.takes) {
        case Takes::Nothing:
            return Argument{};
        case Takes::Value:
            return value(json);
        case Takes::Values:
            return values(json);
        case Takes::Root:
            return root(json);
        case Takes::Number:
            return number(json);
        case Takes::Steps:
            return steps(json);
        }
        Q_UNREACHABLE();
    }

private:
    std::nullopt_t refuse(const QString &expected, qsizetype item = -1)
    {
        *m_unfit = {expected, item};
        return std::nullopt;
    }

    /// A text that begins with @ is the person's own, or has one @ more than it means.
    std::optional<Argument> value(const QJsonValue &json)
    {
        const QString text = json.toString();
        if (text.startsWith(u'@') && !text.startsWith(u"@@")) {
            const Argument::Own own = ownOf(m_entity, m_field, m_catalogue, text);
            if (own == Argument::Own::No)
                return refuse(Words::tr("@user.id for a link to users, @user.name for a text, or @@ for a text that "
                                        "begins with @"));
            return Argument{.own = own};
        }
        const Field &spelled = spelledAs(m_field, m_catalogue);
        const entity::Value value = valueOf(spelled, text.startsWith(u'@') ? QJsonValue(text.mid(1)) : json);
        return value.isValid() ? std::optional(Argument{.values = {value}}) : refuse(expectedOf(spelled));
    }

    std::optional<Argument> values(const QJsonValue &json)
    {
        const QJsonArray list = json.toArray();
        if (list.isEmpty() || list.size() > kMostItems)
            return refuse(Words::tr("a list of 1 to %1 values").arg(kMostItems));
        Argument all;
        for (const auto &each : list) {
            const auto one = value(each);
            if (!one || one->own != Argument::Own::No)
                return refuse(one ? expectedOf(spelledAs(m_field, m_catalogue)) : m_unfit->expected, all.values.size());
            all.values << one->values;
        }
        return all;
    }

    std::optional<Argument> root(const QJsonValue &json)
    {
        const Field &key = treeOf(m_entity, m_field, m_catalogue)->key();
        const entity::Value value = valueOf(key, json);
        return value.isValid() ? std::optional(Argument{.values = {value}}) : refuse(expectedOf(key));
    }

    std::optional<Argument> number(const QJsonValue &json)
    {
        const QVariant number = json.toVariant();
        const bool isWhole = number.metaType() == QMetaType::fromType<qlonglong>();
        if (!isWhole || number.toLongLong() < m_facts.least || number.toLongLong() > m_facts.greatest)
            return refuse(Words::tr("a whole number from %1 to %2").arg(m_facts.least).arg(m_facts.greatest));
        return Argument{.number = number.toLongLong()};
    }

    std::optional<Argument> steps(const QJsonValue &json)
    {
        const QJsonArray list = json.toArray();
        if (list.isEmpty() || list.size() > kMostItems)
            return refuse(Words::tr("a list of 1 to %1 steps").arg(kMostItems));
        Argument all;
        for (const auto &each : list) {
            const QJsonArray step = each.toArray();
            const entity::Value from = valueOf(m_field, step.at(0));
            const entity::Value to = valueOf(m_field, step.at(1));
            if (step.size() != 2 || !from.isValid() || !to.isValid())
                return refuse(Words::tr("a list of two values, from and to, each %1").arg(expectedOf(m_field)),
                              all.steps.size());
            all.steps << QStringList{from.toString(), to.toString()};
        }
        return all;
    }

    const TestFacts &m_facts;
    const Entity &m_entity;
    const Field &m_field;
    const Catalogue &m_catalogue;
    Unfit *m_unfit;
};

bool suits(Of of, const Entity &entity, const Field &field, const Catalogue &catalogue)
{
    const bool isNumber = entity::traitsOf(field.kind).number;
    switch (of) {
    case Of::Any:
        return true;
    case Of::Measured:
        return isNumber || is(field, entity::Moment);
    case Of::Tree:
        return treeOf(entity, field, catalogue);
    case Of::Moment:
        return is(field, entity::Moment);
    case Of::Numbers:
        return isNumber && !isKey(field);
    case Of::Quantity:
        return is(field, entity::ByDelta);
    case Of::Choice:
        return isChoice(field);
    }
    Q_UNREACHABLE();
}

QString wordsOf(Of of)
{
    switch (of) {
    case Of::Any:
        return Words::tr("a field whose values the program knows and shows");
    case Of::Measured:
        return Words::tr("a number, an amount or a time");
    case Of::Tree:
        return Words::tr("a link into a tree, such as that of categories");
    case Of::Moment:
        return Words::tr("a time");
    case Of::Numbers:
        return Words::tr("a number or an amount");
    case Of::Quantity:
        return Words::tr("a quantity");
    case Of::Choice:
        return Words::tr("a choice");
    }
    Q_UNREACHABLE();
}

QString words(const Argument &argument, const TestFacts &facts, const Field &field)
{
    if (argument.own != Argument::Own::No)
        return Words::tr("your own");
    QStringList all;
    const QLocale locale;
    for (const QStringList &step : argument.steps)
        all << Words::tr("%1 to %2").arg(toText(field, step.at(0), locale), toText(field, step.at(1), locale));
    for (const entity::Value &value : argument.values)
        all << (isLink(field) ? value.toString() : toText(field, value, locale));
    return facts.takes == Takes::Number ? locale.toString(argument.number) : all.join(QStringLiteral(", "));
}

} // namespace

entity::Value valueOf(const Field &field, const Catalogue &catalogue, const QJsonValue &json, QString *expected)
{
    const Field &spelled = spelledAs(field, catalogue);
    const entity::Value value = valueOf(spelled, json);
    if (!value.isValid())
        *expected = expectedOf(spelled);
    return value;
}

const Entity *treeOf(const Entity &entity, const Field &field, const Catalogue &catalogue)
{
    const Entity *of = isLink(field) ? &catalogue.linked(field) : &field == &entity.key() ? &entity : nullptr;
    return of && entity::treeLink(*of) ? of : nullptr;
}

QString misfit(const TestFacts &facts, const Entity &entity, const Field &field, const Catalogue &catalogue)
{
    // Values of columns that the program does not know are compared by their databases alone.
    if (isSecret(field) || field.kind == entity::Kind::Plain)
        return wordsOf(Of::Any);
    return suits(facts.of, entity, field, catalogue) ? QString() : wordsOf(facts.of);
}

std::optional<Argument> argumentOf(const TestFacts &facts, const Entity &entity, const Field &field,
                                   const Catalogue &catalogue, const QJsonValue &json, Unfit *unfit)
{
    return ArgumentReader(facts, entity, field, catalogue, unfit).read(json);
}

QString words(const Condition &condition, const Entity &entity, const Catalogue &catalogue)
{
    const TestFacts &facts = factsOf(condition.test);
    const Field *field = fieldOf(entity, condition.field);
    Unfit unfit;
    const auto argument =
        field ? argumentOf(facts, entity, *field, catalogue, condition.argument, &unfit) : std::nullopt;
    if (!argument)
        return condition.field;
    QString sentence =
        QCoreApplication::translate("policy", facts.meaning).replace(QStringLiteral("%1"), label(*field));
    return sentence.replace(QStringLiteral("%2"), words(*argument, facts, *field));
}

} // namespace stockroom::policy
