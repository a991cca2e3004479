// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/entity/value.h"

#include <vector>

namespace stockroom::policy
{

/// How a row's value is compared with another one of its type.
enum class Sign : quint8 { Equal, Unlike, Less, AtMost, More, NotLess };

/// A comparison with one value, made ready for many rows. What is not there (NULL), or is of another type, fails it.
class Comparison
{
public:
    Comparison() = default;
    Comparison(const entity::Field &field, Sign sign, const entity::Value &value);

    bool holds(const entity::Value &held) const
    {
        if (held.metaType() != m_type)
            return false;
        return m_isMeasured ? holdsOf(numberOf(held)) : (held == m_value) == (m_sign == Sign::Equal);
    }

private:
    /// A hundred of these are asked in a microsecond: the types that are measured hold one number and nothing else.
    static qint64 numberOf(const entity::Value &value) { return *static_cast<const qint64 *>(value.constData()); }

    bool holdsOf(qint64 held) const
    {
        const int side = (held > m_number) - (held < m_number);
        return m_holds & (side < 0 ? kBelow : side > 0 ? kAbove : kSame);
    }

    static constexpr quint8 kBelow = 1;
    static constexpr quint8 kSame = 2;
    static constexpr quint8 kAbove = 4;

    Sign m_sign = Sign::Equal;
    entity::Value m_value;
    QMetaType m_type;
    bool m_isMeasured = false;
    quint8 m_holds = 0; ///< on which sides of the number
    qint64 m_number = 0;
};

/// Which rows of one entity: a tree of what must hold of a row. Each leaf is true or false, and false for a value that
/// is not there, so that NOT means the same here and in SQL.
struct Scope {
    enum class Is : quint8 {
        All,
        None,
        Both,    ///< all parts hold
        Either,  ///< one of the parts holds
        Not,     ///< its one part does not hold
        Compare, ///< field, sign, values: one
        OneOf    ///< field, values: equal to one of them, at least one
    };

    Is is = Is::None;
    std::vector<Scope> parts = {};
    const entity::Field *field = nullptr;
    Sign sign = Sign::Equal;
    QVariantList values = {};

    static Scope all() { return {.is = Is::All}; }
    static Scope none() { return {.is = Is::None}; }
    static Scope compare(const entity::Field &field, Sign sign, const entity::Value &value);
    static Scope oneOf(const entity::Field &field, const QVariantList &values);
    /// The shortest of these; all rows for no parts.
    static Scope both(std::vector<Scope> parts);
    /// No rows for no parts.
    static Scope either(std::vector<Scope> parts);
    static Scope unless(Scope part);

    bool isAll() const { return is == Is::All; }
    bool isNone() const { return is == Is::None; }

    bool holds(const entity::Values &row) const;
};

} // namespace stockroom::policy
