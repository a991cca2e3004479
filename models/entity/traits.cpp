// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/entity/traits.h"

#include "models/entity/plain.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace stockroom::entity
{
namespace
{

/// The context of the sentences, as lupdate reads it.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(problem)
};

} // namespace

namespace fact
{

qint64 integer(const Value &value)
{
    return value.toLongLong();
}

Value ofInteger(qint64 number)
{
    return qlonglong(number);
}

qint64 minorUnits(const Value &value)
{
    return value.value<Money>().minor;
}

Value ofMinorUnits(qint64 number)
{
    return QVariant::fromValue(Money{number});
}

Value moneyOfColumn(const QVariant &raw)
{
    // At most 14 digits in all: a double holds them, and the cents come out exact.
    return ofMinorUnits(qRound64(raw.toDouble() * 100));
}

Value flagOfColumn(const QVariant &raw)
{
    return raw.toBool(); // also of the texts "0" and "false"
}

QString badLine(const Field &field, const QString &text)
{
    if (text.contains(u'\n') || text.contains(u'\r'))
        return Words::tr("%1 must be a single line.").arg(label(field));
    return {};
}

QString badSlug(const Field &field, const QString &text)
{
    static const QRegularExpression shape(QRegularExpression::anchoredPattern(u"[-a-zA-Z0-9_]*"));
    if (!shape.match(text).hasMatch())
        return Words::tr("%1 may only contain letters without accents, digits, - and _.").arg(label(field));
    return {};
}

QString badEmail(const Field &field, const QString &text)
{
    static const QRegularExpression shape(QRegularExpression::anchoredPattern(uR"([^@\s]+@[^@\s.]+(\.[^@\s.]+)+)"));
    if (!text.isEmpty() && !shape.match(text).hasMatch())
        return Words::tr("%1 must be an address such as name@example.com.").arg(label(field));
    return {};
}

QString badChoice(const Field &field, const QString &text)
{
    QStringList values;
    for (const Choice &choice : field.choices) {
        if (text == QLatin1String(choice.value))
            return {};
        values << label(choice);
    }
    return Words::tr("%1 must be one of: %2.").arg(label(field), values.join(QStringLiteral(", ")));
}

} // namespace fact

bool is(const Field &field, Trait trait)
{
    return traitsOf(field.kind).are & trait;
}

bool fits(const Field &field, const Value &value)
{
    const QMetaType type = value.metaType();
    // Keys are texts or numbers.
    return type == traitsOf(field.kind).type || (isLink(field) && type == QMetaType::fromType<qlonglong>()) ||
           isPlain(field, value);
}

std::optional<qint64> numberIn(const Field &field, const Value &value)
{
    const KindTraits &traits = traitsOf(field.kind);
    return traits.number && fits(field, value) ? std::optional(traits.number(value)) : std::nullopt;
}

Value ofNumber(const Field &field, qint64 number)
{
    const KindTraits &traits = traitsOf(field.kind);
    return traits.ofNumber ? traits.ofNumber(number) : Value();
}

Value fromColumn(const Field &field, const QVariant &raw, Kind keyOfLink)
{
    if (raw.isNull())
        return {};
    if (isPlain(field, raw))
        return raw;
    const KindTraits &traits = traitsOf(field.kind);
    return traits.ofColumn ? traits.ofColumn(raw) : fromDatabase(field, raw, keyOfLink);
}

QString kindRefusal(const Field &field, const QString &text)
{
    const KindTraits &traits = traitsOf(field.kind);
    return traits.refuse ? traits.refuse(field, text) : QString();
}

} // namespace stockroom::entity
