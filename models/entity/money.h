// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QMetaType>
#include <QString>
#include <compare>
#include <optional>

namespace stockroom::entity
{

/// An amount of money in minor units (cents) of the store's one currency, which has two decimals.
struct Money {
    qint64 minor = 0;

    auto operator<=>(const Money &) const = default;
};

/// "1234.50": a point, no grouping, always two decimals; what the shell, JSON and the databases read and write.
QString plainText(Money money);

/// "1,234.50" or "1.234,50": as people of that locale write it, without the currency.
QString localText(Money money, const QLocale &locale);

/// Reads what a person typed: the locale's separators first, a plain point too; in the C locale a point alone. Nothing
/// when it is no amount, has groups that nobody writes so, more than two decimals that are not zero, or does not fit;
/// never rounds.
std::optional<Money> moneyFromText(const QString &text, const QLocale &locale = QLocale::c());

} // namespace stockroom::entity

Q_DECLARE_METATYPE(stockroom::entity::Money)
