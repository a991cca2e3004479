// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/entity/money.h"

#include <limits>

namespace stockroom::entity
{
namespace
{

/// Digits with at most one point, and nothing else: what is left of a typed amount without sign, grouping and spaces.
struct Digits {
    QString whole;
    QString fraction;
};

std::optional<Digits> digitsOf(const QString &text, const QLocale &locale)
{
    const QString point = locale.decimalPoint();
    const QString group = locale.groupSeparator();
    const int zero = locale.zeroDigit().at(0).unicode();
    // Where the locale groups with the point, a plain point is the decimal sign only when nothing else can be meant.
    const bool plainPoint = group != u"." || (!text.contains(point) && text.size() - text.lastIndexOf(u'.') != 4);
    Digits digits;
    QString *into = &digits.whole;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        const int local = c.unicode() - zero;
        if (c >= u'0' && c <= u'9')
            *into += c;
        else if (local >= 0 && local <= 9)
            *into += QChar(u'0' + local);
        else if (into == &digits.whole && (QString(c) == point || (c == u'.' && plainPoint)))
            into = &digits.fraction;
        else if (into == &digits.whole && (QString(c) == group || c.isSpace()) && i > 0 && i + 1 < text.size())
            continue;
        else
            return std::nullopt;
    }
    return digits;
}

} // namespace

QString plainText(Money money)
{
    const quint64 amount = money.minor < 0 ? 0 - static_cast<quint64>(money.minor) : static_cast<quint64>(money.minor);
    const QString text =
        QStringLiteral("%1.%2").arg(amount / 100).arg(static_cast<int>(amount % 100), 2, 10, QLatin1Char('0'));
    return money.minor < 0 ? QLatin1Char('-') + text : text;
}

QString localText(Money money, const QLocale &locale)
{
    const quint64 amount = money.minor < 0 ? 0 - static_cast<quint64>(money.minor) : static_cast<quint64>(money.minor);
    QString cents = locale.toString(static_cast<qlonglong>(amount % 100));
    if (cents.size() < 2)
        cents.prepend(locale.zeroDigit());
    const QString text = locale.toString(static_cast<qulonglong>(amount / 100)) + locale.decimalPoint() + cents;
    return money.minor < 0 ? locale.negativeSign() + text : text;
}

std::optional<Money> moneyFromText(const QString &text, const QLocale &locale)
{
    QString rest = text.trimmed();
    bool negative = false;
    for (const QString &sign : {locale.negativeSign(), QStringLiteral("-"), QStringLiteral("\u2212")}) {
        if (!negative && rest.startsWith(sign)) {
            rest = rest.mid(sign.size());
            negative = true;
        }
    }
    const auto digits = digitsOf(rest, locale);
    if (!digits || (digits->whole.isEmpty() && digits->fraction.isEmpty()))
        return std::nullopt;
    QString fraction = digits->fraction;
    while (fraction.size() > 2 && fraction.endsWith(u'0'))
        fraction.chop(1);
    if (fraction.size() > 2)
        return std::nullopt;
    bool fits = false;
    const QString all = digits->whole + fraction.leftJustified(2, u'0');
    const qlonglong minor = all.toLongLong(&fits);
    if (!fits)
        return std::nullopt;
    return Money{negative ? -minor : minor};
}

} // namespace stockroom::entity
