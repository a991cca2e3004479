// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/entity/problem.h"

#include <utility>
#include <variant>

namespace stockroom::entity
{

/// A value, or the Problem that stood in its way: the one way of refusal.
template<typename T> class [[nodiscard]] Result
{
public:
    Result(T value) : m_is(std::in_place_index<0>, std::move(value)) {}
    Result(Problem problem) : m_is(std::in_place_index<1>, std::move(problem)) {}

    bool ok() const { return m_is.index() == 0; }
    explicit operator bool() const { return ok(); }
    T &value() { return std::get<0>(m_is); }
    const T &value() const { return std::get<0>(m_is); }
    T &operator*() { return value(); }
    const T &operator*() const { return value(); }
    T *operator->() { return &value(); }
    const T *operator->() const { return &value(); }
    const Problem &problem() const { return std::get<1>(m_is); }

private:
    std::variant<T, Problem> m_is;
};

/// Success without a value.
struct Done {
    bool operator==(const Done &) const = default;
};

} // namespace stockroom::entity
