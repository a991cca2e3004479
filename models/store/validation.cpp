// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/validation.h"

#include "models/entity/traits.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>
#include <algorithm>
#include <iterator>

namespace stockroom::store
{
namespace
{

using entity::Field;
using entity::Value;

/// The context of the sentences, as lupdate reads it.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(problem)
};

QString badCharacters(const Field &field, const QString &text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i).isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate())
            ++i;
        else if (text.at(i).isSurrogate() || text.at(i).isNull())
            return Words::tr("%1 contains a character that cannot be stored.").arg(label(field));
    }
    return {};
}

/// Letters by Unicode's word that no font shows: fillers of Hangul, and the empty pattern of Braille.
constexpr char32_t kUnseen[] = {0x115F, 0x1160, 0x2800, 0x3164, 0xFFA0};

/// Whether a person sees nothing of the text: blanks, joiners, marks of direction and the like.
bool isBlank(const QString &text)
{
    const QList<uint> characters = text.toUcs4();
    return std::all_of(characters.begin(), characters.end(), [](uint each) {
        const QChar::Category category = QChar::category(char32_t(each));
        return QChar::isSpace(char32_t(each)) || category == QChar::Other_Format || category == QChar::Other_Control ||
               std::find(std::begin(kUnseen), std::end(kUnseen), char32_t(each)) != std::end(kUnseen);
    });
}

QString textRefusal(const Field &field, const QString &text)
{
    if (const QString bad = badCharacters(field, text); !bad.isEmpty())
        return bad;
    // Both databases and Django count characters, not UTF-16 units.
    const qsizetype length = text.toUcs4().size();
    if (field.most > 0 && length > field.most)
        return Words::tr("%1 must have at most %2 characters; this has %3.")
            .arg(label(field))
            .arg(field.most)
            .arg(length);
    if (field.characters) {
        const QRegularExpression shape(QRegularExpression::anchoredPattern(QLatin1String(field.characters) + u'*'),
                                       QRegularExpression::UseUnicodePropertiesOption);
        if (!shape.match(text).hasMatch())
            return Words::tr("%1 may only contain letters, digits and @ . + - _.").arg(label(field));
    }
    return entity::kindRefusal(field, text);
}

/// A bound in the words of the field's kind: money as an amount.
QString boundText(const Field &field, qint64 bound)
{
    return toText(field, entity::ofNumber(field, bound), QLocale());
}

QString rangeRefusal(const Field &field, qint64 number)
{
    if (number < field.least)
        return Words::tr("%1 must be at least %2.").arg(label(field), boundText(field, field.least));
    if (number > field.greatest)
        return Words::tr("%1 must be at most %2.").arg(label(field), boundText(field, field.greatest));
    return {};
}

QString wrongKind(const Field &field)
{
    return Words::tr("%1 was given a value of another kind.").arg(label(field));
}

/// The least that a value must be to be written at all.
QString unfit(const Field &field, const Value &value)
{
    const bool isDelta = value.canConvert<entity::Delta>() && is(field, entity::ByDelta);
    return !value.isValid() || isDelta || fits(field, value) ? QString() : wrongKind(field);
}

} // namespace

QString refusal(const Field &field, const Value &value)
{
    const bool isText = value.typeId() == QMetaType::QString;
    if (!value.isValid() || (isText && value.toString().isEmpty() && !isLink(field))) {
        // An empty slug is made by the store.
        if (field.required && !field.from)
            return Words::tr("%1 must not be empty.").arg(label(field));
        return !value.isValid() && !field.nullable && !isText && isNumeric(field.kind)
                   ? Words::tr("%1 must not be empty.").arg(label(field))
                   : QString();
    }
    if (field.required && isText && isBlank(value.toString()))
        return value.toString().trimmed().isEmpty()
                   ? Words::tr("%1 must not be empty.").arg(label(field))
                   : Words::tr("%1 must not be empty: nothing of this can be seen.").arg(label(field));
    if (value.canConvert<entity::Delta>() && is(field, entity::ByDelta))
        return {};
    if (!fits(field, value))
        return wrongKind(field);
    if (const auto number = numberIn(field, value))
        return rangeRefusal(field, *number);
    return isText && !isLink(field) ? textRefusal(field, value.toString()) : QString();
}

Value initialValue(const Field &field)
{
    if (field.initial)
        return entity::fromText(field, QString::fromLatin1(field.initial)).value;
    if (field.nullable)
        return {};
    return entity::fromText(field, QStringLiteral("")).value;
}

QString notForPeople(const Field &field)
{
    const bool byProgram = field.has(entity::ReadOnly) || field.stamp != entity::Stamp::None;
    return byProgram ? Words::tr("%1 is set by the program.").arg(label(field)) : QString();
}

QString lostForGood(const entity::Entity &entity)
{
    QStringList lost;
    for (const Field &field : entity.fields) {
        if (isSecret(field))
            lost << label(field);
    }
    return lost.isEmpty() ? QString()
                          : Words::tr("%1 is kept in no history: no undo brings it back.")
                                .arg(QLocale().createSeparatedList(lost));
}

QList<entity::Failure> validate(const entity::Entity &entity, const Change &change, int index, bool restoring)
{
    QList<entity::Failure> failures;
    if (change.act == Change::Act::Delete)
        return failures;
    for (auto it = change.unread.begin(); it != change.unread.end(); ++it)
        failures.append({it.key(), *it, index});
    for (auto it = change.values.begin(); it != change.values.end(); ++it) {
        const Field *field = fieldOf(entity, it.key());
        if (!field)
            failures.append({it.key(), Words::tr("%1 has no field “%2”.").arg(label(entity), it.key()), index});
        else if (const QString reason = notForPeople(*field); !restoring && !reason.isEmpty())
            failures.append({it.key(), reason, index});
    }
    for (const Field &field : entity.fields) {
        const QString name = QLatin1String(field.name);
        const bool given = change.values.contains(name);
        const bool byProgram = !notForPeople(field).isEmpty();
        if (change.unread.contains(name) ||
            (!given && (change.act == Change::Act::Set || byProgram || field.hasDefault)) || (given && byProgram))
            continue;
        Value value = given ? change.values.value(name) : initialValue(field);
        // There is nothing yet to which a new row's difference could be added.
        if (change.act == Change::Act::Add && value.canConvert<entity::Delta>())
            value = qlonglong(value.value<entity::Delta>().by);
        // Whatever a row held is brought back, also what another program wrote and no person may.
        const QString reason = restoring && given ? unfit(field, value) : refusal(field, value);
        if (!reason.isEmpty())
            failures.append({name, reason, index});
    }
    return failures;
}

} // namespace stockroom::store
