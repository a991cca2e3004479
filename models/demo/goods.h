// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/demo/random.h"
#include "models/demo/shelves.h"

namespace stockroom::demo
{

/// The day at which every demo store ends, 2026-11-01 00:00 UTC in microseconds: the same arguments give the same store
/// whenever it is made.
inline constexpr std::int64_t kToday = 1'793'491'200'000'000;
inline constexpr std::int64_t kDay = 86'400'000'000;
/// Two years before.
inline constexpr std::int64_t kOpening = kToday - 730 * kDay;

/// The people of the demo store.
inline constexpr int kPeople = 4;

/// What an order line needs to know of a product.
struct Offer {
    int article = 0; ///< a place in Shelves::sold()
    int material = 0;
    Language language = Language::English;
    std::string name;
    std::int64_t price = 0; ///< cents
};

struct Product {
    Offer offer;
    std::array<char, 32> id = {};
    std::string description;
    std::string image; ///< below the media folder, or empty
    int shelf = 0;     ///< a place in Shelves::all()
    std::int64_t stock = 0;
    bool active = true;
    std::int64_t created = 0; ///< microseconds
    std::int64_t updated = 0;
    int person = 0;
};

/// A generated picture, shared by the products of one article and material.
struct Picture {
    std::string path;
    Shape shape;
    std::uint32_t hue; ///< of 360
};

/// The products of a demo store, each made from its number alone. They are created in the order of their numbers.
class Goods
{
public:
    Goods(std::int64_t products, std::uint64_t seed);

    std::int64_t count() const { return m_count; }
    const Shelves &shelves() const { return m_shelves; }

    std::array<char, 32> id(std::int64_t number) const;
    Offer offer(std::int64_t number) const;
    Product product(std::int64_t number) const;

    /// How many products there were at that time.
    std::int64_t createdBy(std::int64_t time) const;

    /// All the pictures that products may have.
    std::vector<Picture> pictures() const;

private:
    std::int64_t created(std::int64_t number) const;
    std::string name(const Offer &offer, Random &random) const;
    std::string latinName(const Offer &offer, Random &random) const;
    std::string nameAbroad(const Offer &offer, const char *noun, Random &random) const;
    const char *nounAbroad(const Offer &offer) const;
    const Article &article(const Offer &offer) const;
    int pictured(int material) const { return material % m_picturesOfEach; }

    std::int64_t m_count;
    std::uint64_t m_seed;
    Shelves m_shelves;
    std::vector<const Abroad *> m_abroad; // by place in sold(), nullptr for articles without
    int m_picturesOfEach;
};

} // namespace stockroom::demo
