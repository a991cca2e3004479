// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

namespace stockroom::demo
{

/// Numbers that look random and are the same for the same seed on every machine and compiler (splitmix64), which the
/// distributions of the standard library do not promise.
class Random
{
public:
    /// The stream of one thing: what stands for `topic` and `index` does not depend on what was asked before.
    Random(std::uint64_t seed, std::uint64_t topic, std::uint64_t index = 0)
        : m_state(mixed(mixed(seed + kStep * (topic + 1)) + kStep * index))
    {
    }

    std::uint64_t next() { return mixed(m_state += kStep); }

    /// From 0 to `count` - 1; `count` below 2^32.
    std::uint64_t below(std::uint64_t count) { return ((next() >> 32) * count) >> 32; }

    /// From `least` to `greatest`, both among them.
    std::int64_t between(std::int64_t least, std::int64_t greatest)
    {
        return least + std::int64_t(below(std::uint64_t(greatest - least) + 1));
    }

    bool oneIn(std::uint64_t count) { return below(count) == 0; }

    template<typename List> const auto &of(const List &list) { return list[std::size_t(below(std::size(list)))]; }

private:
    static constexpr std::uint64_t kStep = 0x9E3779B97F4A7C15ULL;

    static constexpr std::uint64_t mixed(std::uint64_t z)
    {
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ULL;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBULL;
        return z ^ (z >> 31);
    }

    std::uint64_t m_state;
};

/// 32 hex digits of a random (version 4) UUID.
std::array<char, 32> uuid(Random &random);

} // namespace stockroom::demo
