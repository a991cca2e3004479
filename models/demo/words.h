// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>

namespace stockroom::demo
{

/// What names and descriptions are written in.
enum class Language : std::uint8_t {
    English,
    German,
    French,
    Arabic,
    Hebrew,
    Greek,
    Russian,
    Japanese,
    Chinese,
    Hindi
};
inline constexpr int kLanguages = 10;
/// Those that only some articles have a name in.
inline constexpr int kAbroadLanguages = 7;

/// What a thing is made of, or where it comes from, by Language. Texts are UTF-8.
struct Material {
    const char *in[kLanguages];
};

/// The name of an article in the languages from Arabic on.
struct Abroad {
    const char *english; ///< Article::name
    const char *in[kAbroadLanguages];
};

inline constexpr int kMaterialsOfEach = 4;

/// Four for each Made, in its order.
std::span<const Material> materials();
std::span<const Abroad> abroad();

/// Names of patterns and series; those of Latin languages alone.
std::span<const char *const> nicknames(Language language);
std::span<const char *const> colours(Language language);
/// What things that grow or are mixed have instead of a colour.
std::span<const char *const> sorts(Language language);

} // namespace stockroom::demo
