// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/entity/value.h"

#include "models/entity/instant.h"
#include "models/entity/money.h"

#include <QCoreApplication>

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
    Value (*read)(const QVariant &answer);
    QVariant (*bind)(const Value &value, Dialect dialect);
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

Value readText(const QVariant &answer)
{
    const QString text = answer.toString();
    return text.isNull() ? QStringLiteral("") : text;
}

QVariant bindAsIs(const Value &value, Dialect)
{
    return value;
}

Value readUuid(const QVariant &answer)
{
    return answer.toString().remove(u'-').toLower();
}

Parsed parseUuid(const Field &field, const QString &text, const QLocale &)
{
    const QString digits = QString(text).remove(u'-').toLower();
    for (const QChar c : digits) {
        if (!(c >= u'0' && c <= u'9') && !(c >= u'a' && c <= u'f'))
            return {{}, sentence(QT_TRANSLATE_NOOP("problem", "%1 must be 32 hexadecimal digits."), field)};
    }
    if (digits.size() != 32)
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

QString printSerial(const Field &, const Value &value, const QLocale &)
{
    return QString::number(value.toLongLong());
}

QJsonValue jsonInteger(const Value &value)
{
    return value.toLongLong();
}

Value readInteger(const QVariant &answer)
{
    return answer.toLongLong();
}

Parsed parseMoney(const Field &field, const QString &text, const QLocale &locale)
{
    const auto money = moneyFromText(text, locale);
    if (!money)
        return {{}, sentence(QT_TRANSLATE_NOOP("problem", "%1 must be an amount with at most two decimals."), field)};
    return {QVariant::fromValue(*money)};
}

QString printMoney(const Field &, const Value &value, const QLocale &locale)
{
    const Money money = value.value<Money>();
    return isPlain(locale) ? plainText(money) : localText(money, locale);
}

QJsonValue jsonMoney(const Value &value)
{
    return plainText(value.value<Money>());
}

Value readMoney(const QVariant &answer)
{
    return QVariant::fromValue(Money{answer.toLongLong()});
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
    for (const char *each : {"yes", "true", "1", "on"}) {
        if (word == QLatin1String(each) || word == yes)
            return {true};
    }
    for (const char *each : {"no", "false", "0", "off"}) {
        if (word == QLatin1String(each) || word == no)
            return {false};
    }
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

Value readFlag(const QVariant &answer)
{
    return answer.toBool();
}

QVariant bindFlag(const Value &value, Dialect dialect)
{
    if (dialect == Dialect::Sqlite)
        return value.toBool() ? 1 : 0;
    return value.toBool();
}

/// The locale's short date and time, with all four digits of the year: a value must be readable again.
QString timeFormat(const QLocale &locale, bool dateOnly = false)
{
    QString format = dateOnly ? locale.dateFormat(QLocale::ShortFormat) : locale.dateTimeFormat(QLocale::ShortFormat);
    if (!format.contains(QStringLiteral("yyyy")))
        format.replace(QStringLiteral("yy"), QStringLiteral("yyyy"));
    return format;
}

Parsed parseTime(const Field &field, const QString &text, const QLocale &locale)
{
    // What people read is the time of their place, and so is what they type.
    if (const auto instant = instantFromText(text, isPlain(locale) ? Qt::UTC : Qt::LocalTime))
        return {QVariant::fromValue(*instant)};
    const QDateTime time = locale.toDateTime(text, timeFormat(locale));
    if (time.isValid())
        return {QVariant::fromValue(Instant::from(time))};
    const QDate date = locale.toDate(text, timeFormat(locale, true));
    if (date.isValid())
        return {QVariant::fromValue(Instant::from(date.startOfDay()))};
    return {{}, sentence(QT_TRANSLATE_NOOP("problem", "%1 must be a time, such as 2026-03-31 14:30."), field)};
}

QString printTime(const Field &, const Value &value, const QLocale &locale)
{
    const Instant instant = value.value<Instant>();
    return isPlain(locale) ? isoText(instant) : locale.toString(instant.toDateTime().toLocalTime(), timeFormat(locale));
}

QJsonValue jsonTime(const Value &value)
{
    return isoText(value.value<Instant>());
}

Value readTime(const QVariant &answer)
{
    const auto instant = instantFromText(answer.toString());
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

QJsonValue jsonSecret(const Value &)
{
    return QJsonValue::Null;
}

constexpr KindFacts kNumber{
    {"%1", "%1", "bigint"}, true, parseInteger, printInteger, jsonInteger, readInteger, bindAsIs};
constexpr KindFacts kWords{{"%1", "%1", "text"}, false, parseText, printText, jsonText, readText, bindAsIs};

template<typename Edit> constexpr KindFacts with(KindFacts facts, Edit edit)
{
    edit(facts);
    return facts;
}

constexpr KindFacts kSerial = with(kNumber, [](KindFacts &f) { f.print = printSerial; });
constexpr KindFacts kQuantity = with(kNumber, [](KindFacts &f) { f.parse = parseQuantity; });
constexpr KindFacts kUuid{{"%1", "%1::text", "uuid"}, false, parseUuid, printText, jsonText, readUuid, bindAsIs};
constexpr KindFacts kMoney{{"CAST(round(%1 * 100) AS INTEGER)", "CAST(round(%1 * 100) AS bigint)", "numeric"},
                           true,
                           parseMoney,
                           printMoney,
                           jsonMoney,
                           readMoney,
                           bindMoney};
constexpr KindFacts kFlag{{"%1", "%1", "boolean"}, false, parseFlag, printFlag, jsonFlag, readFlag, bindFlag};
constexpr KindFacts kTime{{"%1", "%1::text", "timestamptz"}, false, parseTime, printTime, jsonTime, readTime, bindTime};
constexpr KindFacts kChoice = with(kWords, [](KindFacts &f) { f.parse = parseChoice, f.print = printChoice; });
constexpr KindFacts kSecret = with(kWords, [](KindFacts &f) { f.print = printSecret, f.json = jsonSecret; });
constexpr KindFacts kPlain = with(kWords, [](KindFacts &f) { f.spelling = {"CAST(%1 AS TEXT)", "%1::text", nullptr}; });

const KindFacts &facts(Kind kind)
{
    switch (kind) {
    case Kind::Serial:
        return kSerial;
    case Kind::Uuid:
        return kUuid;
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
    case Kind::Secret:
        return kSecret;
    case Kind::Plain:
        return kPlain;
    case Kind::Text:
    case Kind::LongText:
    case Kind::Slug:
    case Kind::Email:
    case Kind::Link:
    case Kind::Image:
        return kWords;
    }
    Q_UNREACHABLE();
}

/// A link is read and bound as the key that it holds.
const KindFacts &storedFacts(const Field &field, Kind keyOfLink)
{
    return facts(field.kind == Kind::Link ? keyOfLink : field.kind);
}

} // namespace

Spelling spelling(const Field &field, Kind keyOfLink)
{
    Spelling spelling = storedFacts(field, keyOfLink).spelling;
    if (field.kind == Kind::Plain)
        spelling.postgresType = field.type;
    return spelling;
}

Parsed fromText(const Field &field, const QString &text, const QLocale &locale)
{
    const QString trimmed = text.trimmed();
    const KindFacts &kind = facts(field.kind);
    if (kind.parse == parseText && field.kind != Kind::Link)
        return parseText(field, text, locale);
    return trimmed.isEmpty() ? Parsed{} : kind.parse(field, trimmed, locale);
}

QString toText(const Field &field, const Value &value, const QLocale &locale)
{
    return value.isValid() ? facts(field.kind).print(field, value, locale) : QString();
}

QJsonValue toJson(const Field &field, const Value &value)
{
    if (!value.isValid())
        return QJsonValue::Null;
    if (field.kind == Kind::Link && value.typeId() == QMetaType::LongLong)
        return value.toLongLong();
    return facts(field.kind).json(value);
}

Value fromDatabase(const Field &field, const QVariant &answer, Kind keyOfLink)
{
    return answer.isNull() ? Value() : storedFacts(field, keyOfLink).read(answer);
}

QVariant toDatabase(const Field &field, const Value &value, Dialect dialect)
{
    return value.isValid() ? facts(field.kind).bind(value, dialect) : QVariant();
}

bool isNumeric(Kind kind)
{
    return facts(kind).numeric;
}

} // namespace stockroom::entity
