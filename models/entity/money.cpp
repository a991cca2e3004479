// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/entity/money.h"

#include <algorithm>

namespace stockroom::entity
{
namespace
{

/// With the locale's digits as those from 0 to 9.
QString withPlainDigits(QString text, const QLocale &locale)
{
    const int zero = locale.zeroDigit().at(0).unicode();
    for (QChar &c : text) {
        const int local = c.unicode() - zero;
        if (local >= 0 && local <= 9)
            c = QChar(u'0' + local);
    }
    return text;
}

bool areDigits(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

/// Where the whole part ends: at the locale's decimal sign, else at a plain point that can mean nothing else.
qsizetype pointIn(const QString &text, const QLocale &locale)
{
    const QString point = locale.decimalPoint();
    if (text.contains(point) || text.count(u'.') != 1)
        return text.indexOf(point);
    const qsizetype at = text.indexOf(u'.');
    return locale.groupSeparator() == u"." && text.size() - at == 4 ? -1 : at;
}

/// The sign that separates groups in this text, or nothing. Plain text has no groups, so that 11,90 is not read as
/// 1190.
QString groupSignIn(const QString &whole, const QLocale &locale)
{
    if (locale.language() == QLocale::C)
        return {};
    QString group = locale.groupSeparator();
    const bool isApostrophe = group == QStringLiteral("\u2019") && whole.contains(u'\'');
    if (isApostrophe)
        return QStringLiteral("'");
    for (const QChar c : whole) {
        if (c.isSpace())
            return QString(c);
    }
    return group;
}

/// The digits of a whole part whose groups are as people write them: three digits in the last one, in those before it
/// three, or two as in India, and no zero at the start.
std::optional<QString> ungrouped(const QString &whole, const QLocale &locale)
{
    const QString sign = groupSignIn(whole, locale);
    const QStringList groups = sign.isEmpty() ? QStringList{whole} : whole.split(sign);
    if (!std::all_of(groups.begin(), groups.end(), areDigits))
        return std::nullopt;
    if (groups.size() == 1)
        return whole;
    const qsizetype size = groups.size() > 2 ? groups.at(groups.size() - 2).size() : groups.front().size() <= 2 ? 2 : 3;
    bool isGrouped = groups.back().size() == 3 && (size == 2 || size == 3) && !groups.front().isEmpty() &&
                     groups.front().size() <= size && !groups.front().startsWith(u'0');
    for (qsizetype i = 1; i + 1 < groups.size(); ++i)
        isGrouped = isGrouped && groups.at(i).size() == size;
    return isGrouped ? std::optional(groups.join(QString())) : std::nullopt;
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
    rest = withPlainDigits(rest, locale);
    const qsizetype point = pointIn(rest, locale);
    const auto whole = ungrouped(point < 0 ? rest : rest.left(point), locale);
    QString fraction = point < 0 ? QString() : rest.mid(point + 1);
    if (!whole || !areDigits(fraction) || (whole->isEmpty() && fraction.isEmpty()))
        return std::nullopt;
    while (fraction.size() > 2 && fraction.endsWith(u'0'))
        fraction.chop(1);
    if (fraction.size() > 2)
        return std::nullopt;
    bool fits = false;
    const QString all = *whole + fraction.leftJustified(2, u'0');
    const qlonglong minor = all.toLongLong(&fits);
    if (!fits)
        return std::nullopt;
    return Money{negative ? -minor : minor};
}

} // namespace stockroom::entity
