// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/entity/value.h"

#include "models/entity/instant.h"
#include "models/entity/money.h"
#include "models/entity/plain.h"
#include "models/entity/range.h"
#include "models/entity/traits.h"

#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace stockroom::entity
{
namespace
{

/// What the program knows of a kind. One row of it is chosen by the one switch on the kind.
struct KindFacts {
    Spelling spelling;
    bool numeric;
    Parsed (*parse)(const Field &field, const QString &text, const QLocale &locale);
    QString (*print)(const Field &field, const Value &value, const QLocale &locale);
    QJsonValue (*json)(const Value &value);
    Value (*read)(const Cell &cell);
    QVariant (*bind)(const Value &value, Dialect dialect);
    KindTraits traits = {};
};

QString sentence(const char *text, const Field &field)
{
    return QCoreApplication::translate("problem", text).arg(label(field));
}

/// The C locale stands for the shell and for files: plain values that are read back; any other, for people.
bool isPlain(const QLocale &locale)
{
    return locale.language() == QLocale::C;
}

Parsed parseText(const Field &field, const QString &text, const QLocale &)
{
    if (text.isEmpty() && field.nullable)
        return {};
    return {text.isNull() ? QStringLiteral("") : text};
}

QString printText(const Field &, const Value &value, const QLocale &)
{
    return value.toString();
}

QJsonValue jsonText(const Value &value)
{
    return value.toString();
}

Value readText(const Cell &cell)
{
    return cell.text();
}

QVariant bindAsIs(const Value &value, Dialect)
{
    return value;
}

Value readUuid(const Cell &cell)
{
    return cell.uuid();
}

Parsed parseUuid(const Field &field, const QString &text, const QLocale &)
{
    const QString digits = QString(text).remove(u'-').toLower();
    const bool isHex = std::all_of(digits.begin(), digits.end(),
                                   [](QChar c) { return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f'); });
    if (!isHex || digits.size() != 32)
        return {{}, sentence(QT_TRANSLATE_NOOP("problem", "%1 must be 32 hexadecimal digits."), field)};
    return {digits};
}

Parsed parseInteger(const Field &field, const QString &text, const QLocale &locale)
{
    bool ok = false;
    qlonglong number = locale.toLongLong(text, &ok);
    if (!ok)
        number = QLocale::c().toLongLong(text, &ok);
    if (!ok)
        return {{}, sentence(QT_TRANSLATE_NOOP("problem", "%1 must be a whole number."), field)};
    return {number};
}

Parsed parseQuantity(const Field &field, const QString &text, const QLocale &locale)
{
    const bool less = text.startsWith(u'-') || text.startsWith(QChar(0x2212));
    if (!less && !text.startsWith(u'+'))
        return parseInteger(field, text, locale);
    Parsed parsed = parseInteger(field, text.mid(1).trimmed(), locale);
    if (!parsed.ok())
        return parsed;
    const qlonglong by = parsed.value.toLongLong();
    return {QVariant::fromValue(Delta{less ? -by : by})};
}

QString printInteger(const Field &, const Value &value, const QLocale &locale)
{
    if (value.canConvert<Delta>()) {
        const qint64 by = value.value<Delta>().by;
        return (by < 0 ? QString() : QStringLiteral("+")) + QString::number(by);
    }
    return isPlain(locale) ? QString::number(value.toLongLong()) : locale.toString(value.toLongLong());
}

QJsonValue jsonInteger(const Value &value)
{
    return value.toLongLong();
}

Value readInteger(const Cell &cell)
{
    return cell.number();
}

QString printMoney(const Field &, const Value &value, const QLocale &locale)
{
    const Money money = value.value<Money>();
    return isPlain(locale) ? plainText(money) : localText(money, locale);
}

Parsed parseMoney(const Field &field, const QString &text, const QLocale &locale)
{
    const auto money = moneyFromText(text, locale);
    if (!money)
        return {{},
                sentence(QT_TRANSLATE_NOOP("problem", "%1 must be an amount such as %2."), field)
                    .arg(printMoney(field, QVariant::fromValue(Money{1250}), locale))};
    return {QVariant::fromValue(*money)};
}

QJsonValue jsonMoney(const Value &value)
{
    return plainText(value.value<Money>());
}

Value readMoney(const Cell &cell)
{
    return QVariant::fromValue(Money{cell.number()});
}

QVariant bindMoney(const Value &value, Dialect)
{
    return plainText(value.value<Money>());
}

Parsed parseFlag(const Field &field, const QString &text, const QLocale &)
{
    const QString word = text.toCaseFolded();
    const QString yes = QCoreApplication::translate("value", "Yes").toCaseFolded();
    const QString no = QCoreApplication::translate("value", "No").toCaseFolded();
    if (QStringList{yes, u"yes"_s, u"true"_s, u"1"_s, u"on"_s}.contains(word))
        return {true};
    if (QStringList{no, u"no"_s, u"false"_s, u"0"_s, u"off"_s}.contains(word))
        return {false};
    return {{}, sentence(QT_TRANSLATE_NOOP("problem", "%1 must be yes or no."), field)};
}

QString printFlag(const Field &, const Value &value, const QLocale &locale)
{
    if (isPlain(locale))
        return value.toBool() ? QStringLiteral("yes") : QStringLiteral("no");
    return value.toBool() ? QCoreApplication::translate("value", "Yes") : QCoreApplication::translate("value", "No");
}

QJsonValue jsonFlag(const Value &value)
{
    return value.toBool();
}

Value readFlag(const Cell &cell)
{
    return cell.flag();
}

QVariant bindFlag(const Value &value, Dialect dialect)
{
    if (dialect == Dialect::Sqlite)
        return value.toBool() ? 1 : 0;
    return value.toBool();
}

Parsed parseTime(const Field &field, const QString &text, const QLocale &locale)
{
    const auto instant = instantFromText(text, locale);
    if (!instant)
        return {{}, sentence(QT_TRANSLATE_NOOP("problem", "%1 must be a time, such as 2026-03-31 14:30."), field)};
    return {QVariant::fromValue(*instant)};
}

QString printTime(const Field &, const Value &value, const QLocale &locale)
{
    const Instant instant = value.value<Instant>();
    return isPlain(locale) ? isoText(instant) : localText(instant, locale);
}

QJsonValue jsonTime(const Value &value)
{
    return isoText(value.value<Instant>());
}

Value readTime(const Cell &cell)
{
    const auto instant = instantFromBytes(cell.bytes);
    return instant ? QVariant::fromValue(*instant) : QVariant();
}

QVariant bindTime(const Value &value, Dialect dialect)
{
    const QString text = databaseText(value.value<Instant>());
    return dialect == Dialect::Sqlite ? text : text + QStringLiteral("+00");
}

Parsed parseChoice(const Field &field, const QString &text, const QLocale &)
{
    QStringList values;
    for (const Choice &choice : field.choices) {
        if (text.compare(QLatin1String(choice.value), Qt::CaseInsensitive) == 0 ||
            text.compare(label(choice), Qt::CaseInsensitive) == 0)
            return {QString::fromLatin1(choice.value)};
        values << QLatin1String(choice.value);
    }
    return {
        {},
        sentence(QT_TRANSLATE_NOOP("problem", "%1 must be one of: %2."), field).arg(values.join(QStringLiteral(", ")))};
}

QString printChoice(const Field &field, const Value &value, const QLocale &locale)
{
    for (const Choice &choice : field.choices) {
        if (!isPlain(locale) && value.toString() == QLatin1String(choice.value))
            return label(choice);
    }
    return value.toString();
}

QString printSecret(const Field &, const Value &, const QLocale &)
{
    return QString();
}

template<typename Edit> constexpr KindFacts with(KindFacts facts, Edit edit)
{
    edit(facts);
    return facts;
}

/// A kind whose values are read and written as they are.
constexpr KindFacts words(const KindTraits &traits)
{
    return {{"%1", "%1", "text"}, false, parseText, printText, jsonText, readText, bindAsIs, traits};
}

constexpr KindFacts kNumber{
    {"%1", "%1", "bigint"}, true, parseInteger, printInteger, jsonInteger, readInteger, bindAsIs, fact::kInteger};
constexpr KindFacts kSerial = with(kNumber, [](KindFacts &f) { f.print = printText; });
constexpr KindFacts kQuantity =
    with(kNumber, [](KindFacts &f) { f.parse = parseQuantity, f.traits = fact::kQuantity; });
constexpr KindFacts kUuid{{"%1", "%1", "uuid"}, false, parseUuid, printText, jsonText, readUuid, bindAsIs, fact::kUuid};
constexpr KindFacts kMoney{{"CAST(round(%1 * 100) AS INTEGER)", "CAST(%1 * 100 AS bigint)", "numeric", "bigint"},
                           true,
                           parseMoney,
                           printMoney,
                           jsonMoney,
                           readMoney,
                           bindMoney,
                           fact::kMoney};
constexpr KindFacts kFlag{
    {"%1", "%1", "boolean"}, false, parseFlag, printFlag, jsonFlag, readFlag, bindFlag, fact::kFlag};
constexpr KindFacts kTime{
    {"%1", "%1::text", "timestamptz"}, false, parseTime, printTime, jsonTime, readTime, bindTime, fact::kTime};
constexpr KindFacts kText = words(fact::kText);
constexpr KindFacts kLongText = words(fact::kLongText);
constexpr KindFacts kSlug = words(fact::kSlug);
constexpr KindFacts kEmail = words(fact::kEmail);
constexpr KindFacts kImage = words(fact::kImage);
constexpr KindFacts kLink = words(fact::kLink);
constexpr KindFacts kChoice =
    with(words(fact::kChoice), [](KindFacts &f) { f.parse = parseChoice, f.print = printChoice; });
constexpr KindFacts kSecret = with(words(fact::kSecret), [](KindFacts &f) {
    f.print = printSecret, f.json = [](const Value &) { return QJsonValue(); };
});
constexpr KindFacts kPlain{
    {"%1", "%1::text", nullptr, "text"}, false, parsePlain, printPlain, jsonPlain, readPlain, bindAsIs, fact::kPlain};

const KindFacts &facts(Kind kind)
{
    switch (kind) {
    case Kind::Serial:
        return kSerial;
    case Kind::Uuid:
        return kUuid;
    case Kind::Text:
        return kText;
    case Kind::LongText:
        return kLongText;
    case Kind::Slug:
        return kSlug;
    case Kind::Email:
        return kEmail;
    case Kind::Integer:
        return kNumber;
    case Kind::Quantity:
        return kQuantity;
    case Kind::Money:
        return kMoney;
    case Kind::Flag:
        return kFlag;
    case Kind::Time:
        return kTime;
    case Kind::Choice:
        return kChoice;
    case Kind::Link:
        return kLink;
    case Kind::Image:
        return kImage;
    case Kind::Secret:
        return kSecret;
    case Kind::Plain:
        return kPlain;
    }
    Q_UNREACHABLE();
}

/// A link is read and bound as the key that it holds.
const KindFacts &storedFacts(const Field &field, Kind keyOfLink)
{
    return facts(isLink(field) ? keyOfLink : field.kind);
}

} // namespace

Spelling spelling(const Field &field, Kind keyOfLink)
{
    Spelling spelling = storedFacts(field, keyOfLink).spelling;
    // A column that we do not know has a type of its own.
    if (!spelling.postgresType)
        spelling.postgresType = field.type;
    return spelling;
}

Parsed fromText(const Field &field, const QString &text, const QLocale &locale)
{
    const QString trimmed = text.trimmed();
    const KindFacts &kind = facts(field.kind);
    if ((kind.parse == parseText || kind.parse == parsePlain) && !isLink(field))
        return kind.parse(field, text, locale);
    return trimmed.isEmpty() ? Parsed{} : withinRange(kind.parse(field, trimmed, locale), field, trimmed, locale);
}

QString toText(const Field &field, const Value &value, const QLocale &locale)
{
    return value.isValid() ? facts(field.kind).print(field, value, locale) : QString();
}

QJsonValue toJson(const Field &field, const Value &value)
{
    if (!value.isValid())
        return QJsonValue::Null;
    if (isLink(field) && value.typeId() == QMetaType::LongLong)
        return value.toLongLong();
    return facts(field.kind).json(value);
}

Value fromDatabase(const Field &field, const Cell &cell, Kind keyOfLink)
{
    return cell.isNull() ? Value() : storedFacts(field, keyOfLink).read(cell);
}

QVariant toDatabase(const Field &field, const Value &value, Dialect dialect)
{
    return value.isValid() ? facts(field.kind).bind(value, dialect) : QVariant();
}

bool isNumeric(Kind kind)
{
    return facts(kind).numeric;
}

const KindTraits &traitsOf(Kind kind)
{
    return facts(kind).traits;
}

} // namespace stockroom::entity
