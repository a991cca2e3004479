// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/entity/instant.h"
#include "models/entity/money.h"
#include "models/entity/value.h"

#include <QMetaType>
#include <optional>

namespace stockroom::entity
{

/// What a kind is to the rest of the program, which asks for these and not for the kind.
enum Trait : quint16 {
    NoTrait = 0,
    Within = 1 << 0,     ///< a filter finds what stands anywhere in it
    Ordered = 1 << 1,    ///< less and greater say something of it
    ByDelta = 1 << 2,    ///< it is also changed by a Delta, whatever it is then
    MadeHere = 1 << 3,   ///< a key that the program makes, not the database
    Prose = 1 << 4,      ///< words of people: empty is a text, too
    ManyLines = 1 << 5,  ///< too long for a sentence
    Aside = 1 << 6,      ///< stands beside what a row is called, and is quieter
    Picture = 1 << 7,    ///< the path of an image
    InCurrency = 1 << 8, ///< an amount in the store's currency
    YesNo = 1 << 9,      ///< shown as a box with a tick
    Moment = 1 << 10,    ///< shown by its day where there is little room
};
using Traits = quint16;

/// The row of facts that `value` chooses for a kind, beside those that it needs itself.
struct KindTraits {
    Traits are = NoTrait;
    QMetaType type = QMetaType::fromType<QString>();
    qint64 (*number)(const Value &value) = nullptr;   ///< what its bounds are compared with
    Value (*ofNumber)(qint64 number) = nullptr;       ///< the value of that number
    Value (*ofColumn)(const QVariant &raw) = nullptr; ///< fromColumn(), where it is not read as spelling() reads it
    QString (*refuse)(const Field &field, const QString &text) = nullptr; ///< the rule of its texts
};

/// Chosen by the switch in `value`.
const KindTraits &traitsOf(Kind kind);

bool is(const Field &field, Trait trait);

/// Whether the value, which is not empty, is of the type that fields of this kind hold.
bool fits(const Field &field, const Value &value);

/// The whole number that bounds are compared with: minor units of money; nothing for what is no number.
std::optional<qint64> numberIn(const Field &field, const Value &value);

/// The value of a bound, for fields that hold numbers.
Value ofNumber(const Field &field, qint64 number);

/// The value of what the column itself holds, as a text or as JSON has it.
Value fromColumn(const Field &field, const QVariant &raw, Kind keyOfLink = Kind::Serial);

/// The sentence that refuses a text which the kind does not allow, or nothing.
QString kindRefusal(const Field &field, const QString &text);

/// The parts of the rows in `value` that say what a kind is to others.
namespace fact
{
qint64 integer(const Value &value);
Value ofInteger(qint64 number);
qint64 minorUnits(const Value &value);
Value ofMinorUnits(qint64 number);
Value moneyOfColumn(const QVariant &raw);
Value flagOfColumn(const QVariant &raw);
QString badLine(const Field &field, const QString &text);
QString badSlug(const Field &field, const QString &text);
QString badEmail(const Field &field, const QString &text);
QString badChoice(const Field &field, const QString &text);

inline constexpr KindTraits kInteger{
    .are = Ordered, .type = QMetaType::fromType<qlonglong>(), .number = integer, .ofNumber = ofInteger};
inline constexpr KindTraits kQuantity{
    .are = Ordered | ByDelta, .type = QMetaType::fromType<qlonglong>(), .number = integer, .ofNumber = ofInteger};
inline constexpr KindTraits kMoney{.are = Ordered | InCurrency,
                                   .type = QMetaType::fromType<Money>(),
                                   .number = minorUnits,
                                   .ofNumber = ofMinorUnits,
                                   .ofColumn = moneyOfColumn};
inline constexpr KindTraits kFlag{.are = YesNo, .type = QMetaType::fromType<bool>(), .ofColumn = flagOfColumn};
inline constexpr KindTraits kTime{.are = Ordered | Aside | Moment, .type = QMetaType::fromType<Instant>()};
inline constexpr KindTraits kUuid{.are = MadeHere};
inline constexpr KindTraits kText{.are = Within | Ordered | Prose, .refuse = badLine};
inline constexpr KindTraits kLongText{.are = Within | Ordered | Prose | ManyLines};
inline constexpr KindTraits kSlug{.are = Ordered | Aside, .refuse = badSlug};
inline constexpr KindTraits kEmail{.are = Within | Ordered | Aside, .refuse = badEmail};
inline constexpr KindTraits kChoice{.refuse = badChoice};
inline constexpr KindTraits kLink{.are = Aside};
inline constexpr KindTraits kImage{.are = Within | Picture, .refuse = badLine};
inline constexpr KindTraits kSecret{.are = Ordered};
inline constexpr KindTraits kPlain{.are = Within | Ordered};
} // namespace fact

} // namespace stockroom::entity
