// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/entity/range.h"
#include "models/entity/traits.h"

#include <QCoreApplication>
#include <cmath>

namespace stockroom::entity
{
namespace
{

/// What 64 bits count, in minor units of money.
constexpr double kMost = 9.2e18;
constexpr double kMostMoney = kMost / 100;

} // namespace

Parsed withinRange(Parsed parsed, const Field &field, const QString &text, const QLocale &locale)
{
    if (parsed.ok() || !isNumeric(field.kind))
        return parsed;
    bool isNumber = false;
    double number = locale.toDouble(text, &isNumber);
    if (!isNumber)
        number = QLocale::c().toDouble(text, &isNumber);
    if (!isNumber || std::abs(number) < (is(field, InCurrency) ? kMostMoney : kMost))
        return parsed;
    const auto bound = [&](qint64 each) { return toText(field, ofNumber(field, each), locale); };
    parsed.reason = QCoreApplication::translate("problem", "%1 must be from %2 to %3.")
                        .arg(label(field), bound(field.least), bound(field.greatest));
    return parsed;
}

} // namespace stockroom::entity
