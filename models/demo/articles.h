// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>

namespace stockroom::demo
{

/// Which materials fit an article.
enum class Made : std::uint8_t { Ware, Metal, Pan, Wood, Box, Origin, Textile, Paper };

/// What an article's size is told in.
enum class Measure : std::uint8_t { Volume, Weight, Size, Length, Set, Pages, Pieces };

/// What its picture shows.
enum class Shape : std::uint8_t { Pot, Cup, Bowl, Bottle, Box, Tool, Cloth, Leaf, Lamp, Paper };

/// A first-level category of Harbour Goods.
struct Department {
    const char *name;
    const char *description;
};

/// A kind of thing that Harbour Goods sells. Texts are UTF-8.
struct Article {
    const char *name;   ///< English, as products are called
    const char *plural; ///< English, as the category is called
    const char *german;
    const char *french;
    Made made;
    Measure measure;
    int cheapest; ///< cents
    int dearest;
    Shape shape;
};

inline constexpr int kSectionsPerDepartment = 5;
inline constexpr int kArticlesPerSection = 3;

std::span<const Department> departments();
/// The second level, five to each department.
std::span<const char *const> sections();
/// The third level, three to each section.
std::span<const Article> articles();

} // namespace stockroom::demo
