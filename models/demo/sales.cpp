// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/demo/sales.h"

#include "models/demo/customers.h"

#include <algorithm>
#include <string_view>

namespace stockroom::demo
{
namespace
{

enum Topic : std::uint64_t { Orders = 20, OrderIds, Times, Blocks };

constexpr std::int64_t kHour = 3'600'000'000;
constexpr int kDays = 730;

// January to December; Monday to Sunday; midnight to midnight.
constexpr std::uint64_t kMonths[] = {78, 80, 92, 100, 112, 110, 96, 88, 94, 104, 146, 182};
constexpr std::uint64_t kWeekdays[] = {118, 102, 98, 96, 92, 84, 126};
constexpr std::uint64_t kHours[] = {8,  4,  2,  2,  3,  8,  20, 38, 52,  58, 64, 72,
                                    84, 74, 62, 58, 60, 66, 78, 96, 112, 98, 62, 28};
constexpr int kItems[] = {1, 1, 1, 2, 2, 3, 3, 4, 5, 8};

constexpr const char *kNotes[] = {
    "Please leave it with the neighbour.",
    "Gift: no invoice in the parcel, please.",
    "Bitte nicht knicken!",
    "Ring twice; the bell is \"temperamental\".",
    "Happy birthday, Ayşe! 🎂",
    "Livraison après 18 h, merci.",
};

/// Out of a hundred orders of that age, in the order of a life.
struct Fate {
    std::int64_t days; ///< of that age or younger
    struct {
        const char *status;
        std::uint64_t until; ///< per thousand, added up
    } outcomes[7];
};
constexpr Fate kFates[] = {
    {1, {{"draft", 60}, {"placed", 480}, {"paid", 860}, {"packed", 970}, {"cancelled", 1000}}},
    {3, {{"draft", 20}, {"placed", 80}, {"paid", 320}, {"packed", 560}, {"shipped", 950}, {"cancelled", 1000}}},
    {10, {{"draft", 8}, {"paid", 20}, {"packed", 60}, {"shipped", 430}, {"delivered", 960}, {"cancelled", 1000}}},
    {30,
     {{"draft", 4}, {"shipped", 30}, {"delivered", 920}, {"cancelled", 960}, {"returned", 985}, {"refunded", 1000}}},
    {kDays + 1, {{"draft", 2}, {"delivered", 900}, {"cancelled", 942}, {"returned", 962}, {"refunded", 1000}}},
};

/// What 1970-01-01, a Thursday, makes of a day.
constexpr std::size_t weekday(std::int64_t day)
{
    return std::size_t((day + 3) % 7);
}

/// The month from 0 of a day since 1970 (Howard Hinnant's days_from_civil, turned round).
std::size_t monthOf(std::int64_t day)
{
    const std::int64_t shifted = day + 719468;
    const std::int64_t ofEra = shifted % 146097;
    const std::int64_t year = (ofEra - ofEra / 1460 + ofEra / 36524 - ofEra / 146096) / 365;
    const std::int64_t ofYear = ofEra - (365 * year + year / 4 - year / 100);
    return std::size_t(((5 * ofYear + 2) / 153 + 2) % 12);
}

const char *statusOf(std::int64_t age, Random &random)
{
    const Fate *fate = std::begin(kFates);
    while (age > fate->days * kDay && fate + 1 != std::end(kFates))
        ++fate;
    const std::uint64_t draw = random.below(1000);
    for (const auto &outcome : fate->outcomes) {
        if (draw < outcome.until)
            return outcome.status;
    }
    return "delivered";
}

} // namespace

Sales::Sales(const Goods &goods, std::int64_t orders, std::uint64_t seed)
    : m_goods(goods), m_count(orders), m_seed(seed)
{
    std::uint64_t sum = 0;
    m_hours.reserve(std::size_t(kDays) * 24 + 1);
    for (std::int64_t day = 0; day < kDays; ++day) {
        const std::int64_t date = kOpening / kDay + day;
        // The shop grows: four fifths more orders at the end than at the beginning.
        const std::uint64_t weight =
            kMonths[monthOf(date)] * kWeekdays[weekday(date)] * std::uint64_t(900 + day) / 1000;
        for (const std::uint64_t hour : kHours) {
            m_hours.push_back(sum);
            sum += weight * hour;
        }
    }
    m_hours.push_back(sum);
}

Sale Sales::sale(std::int64_t number) const
{
    Sale sale;
    Random ids(m_seed, OrderIds, std::uint64_t(number));
    sale.id = uuid(ids);
    const std::string digits = std::to_string(number + 1);
    sale.number = "HG-" + std::string(6 - std::min<std::size_t>(digits.size(), 6), '0') + digits;
    sale.created = placedAt(number);

    Random random(m_seed, Orders, std::uint64_t(number));
    sale.status = statusOf(kToday - sale.created, random);
    sale.isPlaced = std::string_view(sale.status) != "draft";
    const Customer customer = customerOf(random);
    sale.customer = customer.name;
    sale.email = customer.email;
    sale.address = customer.address;
    if (random.oneIn(14))
        sale.note = random.of(kNotes);
    sale.person = int(random.below(kPeople));
    sale.updated = sale.created;
    if (sale.isPlaced && std::string_view(sale.status) != "placed")
        sale.updated += std::int64_t(random.next() % std::uint64_t(std::min(5 * kDay, kToday - sale.created)));
    addItems(sale, number, random);
    return sale;
}

std::int64_t Sales::placedAt(std::int64_t number) const
{
    // The year's weight is cut into as many parts as there are orders; each falls somewhere in its own part.
    const std::uint64_t all = m_hours.back();
    const std::uint64_t part = std::max<std::uint64_t>(all / std::uint64_t(m_count), 1);
    Random random(m_seed, Times, std::uint64_t(number));
    const std::uint64_t weight = std::min(part * std::uint64_t(number) + random.next() % part, all - 1);
    const auto after = std::upper_bound(m_hours.begin(), m_hours.end(), weight);
    const std::uint64_t from = *(after - 1);
    const std::int64_t hour = after - 1 - m_hours.begin();
    const auto within = std::int64_t((weight - from) * 3600 / (*after - from));
    // Ties of small parts are spread below the second; the order of numbers stays the order of time.
    const auto below = std::int64_t(std::uint64_t(number) * 999'999 / std::uint64_t(m_count));
    return kOpening + hour * kHour + within * 1'000'000 + below;
}

int Sales::itemsOf(std::int64_t number) const
{
    Random random(m_seed, Blocks, std::uint64_t(number / 10));
    const std::uint64_t turn = random.below(10);
    const std::uint64_t step = 1 + 2 * random.below(2); // 1 or 3: no factor of 10
    return kItems[(turn + step * std::uint64_t(number % 10)) % 10];
}

void Sales::addItems(Sale &sale, std::int64_t number, Random &random) const
{
    const std::int64_t known = std::max<std::int64_t>(m_goods.createdBy(sale.created), 1);
    const int count = itemsOf(number);
    for (int each = 0; each < count; ++each) {
        // Some products sell far better than others; which ones has nothing to do with their age.
        const std::uint64_t draw = random.below(1 << 20);
        const std::uint64_t rank = (((draw * draw) >> 20) * std::uint64_t(known)) >> 20;
        SaleItem item;
        item.product = std::int64_t(rank * 2'654'435'761ULL % std::uint64_t(known));
        Offer offer = m_goods.offer(item.product);
        item.name = std::move(offer.name);
        item.quantity = random.oneIn(3) ? random.between(2, 4) : 1;
        // One in eight was sold before the last change of its price.
        item.price = random.oneIn(8) ? offer.price * 19 / 20 : offer.price;
        sale.total += item.quantity * item.price;
        sale.items.push_back(std::move(item));
    }
}

} // namespace stockroom::demo
