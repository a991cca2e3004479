// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/demo/goods.h"

namespace stockroom::demo
{

struct SaleItem {
    std::int64_t product = 0; ///< its number in Goods
    std::string name;
    std::int64_t quantity = 1;
    std::int64_t price = 0; ///< of one, in cents
};

struct Sale {
    std::array<char, 32> id = {};
    std::string number;
    const char *status = "";
    std::string customer;
    std::string email;
    std::string address;
    std::string note;
    std::int64_t total = 0; ///< cents, what the items come to
    bool isPlaced = true;
    std::int64_t created = 0; ///< microseconds
    std::int64_t updated = 0;
    int person = 0;
    std::vector<SaleItem> items;
};

/// Two years of orders, each made from its number alone and in the order of time: more before Christmas and in early
/// summer, on Sundays and Mondays, at noon and in the evening. Ten orders have thirty items.
class Sales
{
public:
    Sales(const Goods &goods, std::int64_t orders, std::uint64_t seed);

    std::int64_t count() const { return m_count; }
    Sale sale(std::int64_t number) const;

private:
    std::int64_t placedAt(std::int64_t number) const;
    int itemsOf(std::int64_t number) const;
    void addItems(Sale &sale, std::int64_t number, Random &random) const;

    const Goods &m_goods;
    std::int64_t m_count;
    std::uint64_t m_seed;
    std::vector<std::uint64_t> m_hours; // the weight of all hours before this one, from kOpening on
};

} // namespace stockroom::demo
