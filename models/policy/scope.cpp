// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/policy/scope.h"

#include "models/entity/instant.h"
#include "models/entity/money.h"
#include "models/entity/traits.h"

#include <algorithm>

namespace stockroom::policy
{
namespace
{

/// Whether values of the field are one number in memory, by which they are ordered.
bool isMeasured(const entity::Field &field)
{
    static_assert(sizeof(entity::Money) == sizeof(qint64) && std::is_standard_layout_v<entity::Money>);
    static_assert(sizeof(entity::Instant) == sizeof(qint64) && std::is_standard_layout_v<entity::Instant>);
    const QMetaType type = entity::traitsOf(field.kind).type;
    return type == QMetaType::fromType<entity::Money>() || type == QMetaType::fromType<entity::Instant>() ||
           type == QMetaType::fromType<qlonglong>();
}

/// Parts without those that change nothing; one that settles it alone.
Scope joined(Scope::Is is, std::vector<Scope> parts)
{
    const bool isBoth = is == Scope::Is::Both;
    const Scope::Is settles = isBoth ? Scope::Is::None : Scope::Is::All;
    const Scope::Is idle = isBoth ? Scope::Is::All : Scope::Is::None;
    if (std::any_of(parts.begin(), parts.end(), [settles](const Scope &each) { return each.is == settles; }))
        return {.is = settles};
    parts.erase(std::remove_if(parts.begin(), parts.end(), [idle](const Scope &each) { return each.is == idle; }),
                parts.end());
    if (parts.empty())
        return {.is = idle};
    return parts.size() == 1 ? parts.front() : Scope{.is = is, .parts = std::move(parts)};
}

} // namespace

Comparison::Comparison(const entity::Field &field, Sign sign, const entity::Value &value)
    : m_sign(sign), m_value(value), m_type(value.metaType()),
      m_isMeasured(isMeasured(field) && m_type == entity::traitsOf(field.kind).type)
{
    // In the order of the signs.
    static constexpr quint8 kHolds[] = {kSame, kBelow | kAbove, kBelow, kBelow | kSame, kAbove, kAbove | kSame};
    m_holds = kHolds[size_t(sign)];
    m_number = m_isMeasured ? numberOf(value) : 0;
}

Scope Scope::compare(const entity::Field &field, Sign sign, const entity::Value &value)
{
    return {.is = Is::Compare, .field = &field, .sign = sign, .values = {value}};
}

Scope Scope::oneOf(const entity::Field &field, const QVariantList &values)
{
    return values.isEmpty() ? none() : Scope{.is = Is::OneOf, .field = &field, .values = values};
}

Scope Scope::both(std::vector<Scope> parts)
{
    return joined(Is::Both, std::move(parts));
}

Scope Scope::either(std::vector<Scope> parts)
{
    return joined(Is::Either, std::move(parts));
}

Scope Scope::unless(Scope part)
{
    switch (part.is) {
    case Is::All:
        return none();
    case Is::None:
        return all();
    case Is::Not:
        return part.parts.front();
    default:
        return {.is = Is::Not, .parts = {std::move(part)}};
    }
}

bool Scope::holds(const entity::Values &row) const
{
    const auto inRow = [&row](const Scope &each) { return each.holds(row); };
    switch (is) {
    case Is::All:
        return true;
    case Is::None:
        return false;
    case Is::Both:
        return std::all_of(parts.begin(), parts.end(), inRow);
    case Is::Either:
        return std::any_of(parts.begin(), parts.end(), inRow);
    case Is::Not:
        return !parts.front().holds(row);
    case Is::Compare:
    case Is::OneOf: {
        const entity::Value held = row.value(QLatin1String(field->name));
        return std::any_of(values.begin(), values.end(),
                           [&](const entity::Value &each) { return Comparison(*field, sign, each).holds(held); });
    }
    }
    Q_UNREACHABLE();
}

} // namespace stockroom::policy
