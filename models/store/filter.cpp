// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/filter.h"

#include "models/entity/instant.h"
#include "models/entity/traits.h"

#include <QCoreApplication>
#include <algorithm>

namespace stockroom::store
{
namespace
{

using entity::Entity;
using entity::Field;
using entity::Problem;

/// What stands between two blanks: a word, or a field, a sign and a value.
struct Part {
    QString before; ///< the word, or the name before the sign
    QChar sign;     ///< null for a word
    QString value;
    QString written; ///< as it was written, for the Problem
};

bool isName(const QString &text)
{
    if (text.isEmpty() || !text.front().isLetter())
        return false;
    for (const QChar c : text) {
        if (c != u'_' && !(c < QChar(0x80) && c.isLetterOrNumber()))
            return false;
    }
    return true;
}

/// Cuts the text at blanks that stand in no quotes. The first sign after a name parts it from its value.
QList<Part> cut(const QString &text)
{
    QList<Part> parts;
    Part part;
    bool inQuotes = false;
    bool wasQuoted = false;
    const auto end = [&] {
        if (!part.before.isEmpty() || !part.sign.isNull())
            parts << part;
        part = {};
        wasQuoted = false;
    };
    for (const QChar c : text) {
        if (c.isSpace() && !inQuotes) {
            end();
            continue;
        }
        part.written += c;
        const bool isSign = c == u':' || c == u'<' || c == u'>' || c == u'=';
        if (c == u'"') {
            inQuotes = !inQuotes;
            wasQuoted = true;
        } else if (isSign && part.sign.isNull() && !wasQuoted && isName(part.before)) {
            part.sign = c;
        } else {
            (part.sign.isNull() ? part.before : part.value) += c;
        }
    }
    end();
    return parts;
}

Problem refused(const QString &field, const QString &reason)
{
    return Problem::invalid({{field, reason}});
}

/// `reason` has a place for the name, and is followed by the names that there are.
Problem noField(const Entity &entity, const QString &name, const QString &reason)
{
    QStringList names;
    for (const Field &field : entity.fields) {
        if (!isSecret(field))
            names << nameOf(field);
    }
    const QString sentence =
        reason.arg(name) + u' ' +
        QCoreApplication::translate("problem", "There are: %1.").arg(names.join(QStringLiteral(", ")));
    return {entity::ProblemKind::Missing, sentence, {{name, sentence}}};
}

/// A sign that stands by itself was meant to compare.
bool isLoneSign(const QString &word)
{
    const bool isBound = word.size() > 1 && (word.front() == u'<' || word.front() == u'>') && word.at(1).isDigit();
    const bool isSign =
        std::all_of(word.begin(), word.end(), [](QChar c) { return c == u'<' || c == u'>' || c == u'='; });
    return isBound || (isSign && !word.isEmpty());
}

Condition::Test testOf(const Field &field, const Part &part)
{
    if (part.sign == u'<')
        return Condition::Test::Less;
    if (part.sign == u'>')
        return Condition::Test::Greater;
    if (part.value.isEmpty())
        return Condition::Test::Empty;
    return is(field, entity::Within) ? Condition::Test::Contains : Condition::Test::Is;
}

/// Every moment of a day: the two bounds are strict, and moments are whole microseconds.
QList<Condition> within(const QString &field, const entity::Day &day)
{
    return {{field, Condition::Test::Greater, QVariant::fromValue(entity::Instant{day.first.micros - 1})},
            {field, Condition::Test::Less, QVariant::fromValue(day.next)}};
}

/// What one part says: mostly one condition.
entity::Result<QList<Condition>> termConditions(const Entity &entity, const Part &part, const QLocale &locale)
{
    const Field *field = entity::fieldOf(entity, part.before);
    if (!field || isSecret(*field))
        return noField(entity, part.before,
                       QCoreApplication::translate("problem", "There is no field “%1” to filter by."));
    Condition condition{part.before, testOf(*field, part)};
    if (condition.test == Condition::Test::Empty)
        return QList{condition};
    const bool compares = condition.test == Condition::Test::Less || condition.test == Condition::Test::Greater;
    if (compares && part.value.startsWith(u'='))
        return refused(part.before,
                       QCoreApplication::translate("problem", "“%1”: there is “<” and “>”, and “:” for what is equal.")
                           .arg(part.written));
    if (compares && (part.value.isEmpty() || !is(*field, entity::Ordered)))
        return refused(part.before,
                       QCoreApplication::translate("problem", "“%1” cannot be compared: use “:”.").arg(part.written));
    if (is(*field, entity::Moment) && !compares) {
        if (const auto day = entity::dayFromText(part.value.trimmed(), locale))
            return within(part.before, *day);
    }
    const entity::Parsed parsed = entity::fromText(*field, part.value, locale);
    if (!parsed.ok())
        return refused(part.before, parsed.reason);
    condition.value = parsed.value;
    // To an editor "-5" says five less; to a filter it is a number.
    if (parsed.value.canConvert<entity::Delta>())
        condition.value = parsed.value.value<entity::Delta>().by;
    return QList{condition};
}

} // namespace

entity::Result<Filter> Filter::parse(const Entity &entity, const QString &text, const QLocale &locale)
{
    Filter filter;
    for (const Part &part : cut(text)) {
        if (isLoneSign(part.before))
            return refused({},
                           QCoreApplication::translate("problem", "“%1” stands alone: write it without blanks, like "
                                                                  "price<10.")
                               .arg(part.before));
        // "=" is written for ":", but texts have it too.
        const bool isText = part.sign == u'=' && !entity::fieldOf(entity, part.before);
        if (part.sign.isNull() || isText) {
            filter.words << (isText ? part.written : part.before);
            continue;
        }
        const auto made = termConditions(entity, part, locale);
        if (!made)
            return made.problem();
        filter.conditions << *made;
    }
    return filter;
}

entity::Result<Order> Order::parse(const Entity &entity, const QString &text)
{
    const bool descending = text.startsWith(u'-');
    const QString name = descending ? text.mid(1) : text;
    const Field *field = entity::fieldOf(entity, name);
    if (!field || isSecret(*field))
        return noField(entity, name, QCoreApplication::translate("problem", "There is no field “%1” to sort by."));
    return Order{name, descending};
}

} // namespace stockroom::store
