// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/demo/goods.h"

#include "models/demo/measures.h"
#include "models/demo/sentences.h"

#include <algorithm>

namespace stockroom::demo
{
namespace
{

enum Topic : std::uint64_t { Ids = 10, Offers, Details, Times };

/// Above this many, names need more parts to differ from each other.
constexpr std::int64_t kMany = 50'000;
/// The shop opens with a fifth of its products, made in the first month.
constexpr std::int64_t kFirstMonth = 30 * kDay;

constexpr int kEndings[] = {90, 90, 90, 50, 50, 0, 0, 20, 40, 60, 80, 95, 99};

Language languageOf(Random &random)
{
    const std::uint64_t draw = random.below(100);
    if (draw < 64)
        return Language::English;
    if (draw < 78)
        return Language::German;
    if (draw < 86)
        return Language::French;
    return Language(3 + random.below(kAbroadLanguages));
}

std::int64_t priceOf(const Article &article, Random &random)
{
    const auto span = std::uint64_t(article.dearest - article.cheapest);
    const std::uint64_t part = random.below(1000);
    const std::int64_t rough = article.cheapest + std::int64_t(span * part / 1000 * part / 1000);
    const std::int64_t price = rough / 100 * 100 + random.of(kEndings);
    return price > 0 ? price : 90;
}

std::int64_t stockOf(Random &random)
{
    const std::uint64_t draw = random.below(100);
    if (draw < 4)
        return 0;
    if (draw < 13)
        return random.between(1, 9);
    return draw < 85 ? random.between(10, 120) : random.between(120, 480);
}

std::string descriptionOf(const Offer &offer, Random &random)
{
    const auto pool = sentences(offer.language);
    const std::uint64_t first = random.below(pool.size());
    const std::uint64_t count = 2 + random.below(2);
    std::string text;
    // Steps that share no factor with the pools' sizes never say a sentence twice.
    for (std::uint64_t each = 0; each < count; ++each) {
        if (each)
            text += random.oneIn(8) ? '\n' : ' ';
        text += pool[(first + each * 3) % pool.size()];
    }
    return text;
}

} // namespace

Goods::Goods(std::int64_t products, std::uint64_t seed)
    : m_count(products), m_seed(seed), m_shelves(products), m_picturesOfEach(m_shelves.sold().size() > 100 ? 2 : 4)
{
    for (const int sold : m_shelves.sold()) {
        const std::string_view english = articles()[std::size_t(sold)].name;
        const auto found = std::find_if(abroad().begin(), abroad().end(),
                                        [english](const Abroad &each) { return english == each.english; });
        m_abroad.push_back(found == abroad().end() ? nullptr : &*found);
    }
}

std::array<char, 32> Goods::id(std::int64_t number) const
{
    Random random(m_seed, Ids, std::uint64_t(number));
    return uuid(random);
}

Offer Goods::offer(std::int64_t number) const
{
    Random random(m_seed, Offers, std::uint64_t(number));
    Offer offer;
    offer.article = int(random.below(m_shelves.sold().size()));
    offer.material = int(random.below(kMaterialsOfEach));
    offer.language = languageOf(random);
    if (int(offer.language) >= kLanguages - kAbroadLanguages && !nounAbroad(offer))
        offer.language = Language::English;
    offer.price = priceOf(article(offer), random);
    offer.name = name(offer, random);
    return offer;
}

Product Goods::product(std::int64_t number) const
{
    Product product;
    product.offer = offer(number);
    product.id = id(number);
    Random random(m_seed, Details, std::uint64_t(number));
    product.description = descriptionOf(product.offer, random);
    product.shelf = random.oneIn(30) ? m_shelves.sectionOf(product.offer.article)
                                     : m_shelves.shelfOf(product.offer.article, product.offer.material);
    product.stock = stockOf(random);
    product.active = !random.oneIn(16);
    product.created = created(number);
    product.updated = product.created;
    if (random.oneIn(3))
        product.updated += std::int64_t(random.next() % std::uint64_t(kToday - product.created));
    product.person = int(random.below(kPeople));
    if (!random.oneIn(12))
        product.image = picturePath(article(product.offer), pictured(product.offer.material));
    return product;
}

std::int64_t Goods::created(std::int64_t number) const
{
    const std::int64_t early = m_count / 5;
    const bool isEarly = number < early;
    const std::int64_t begin = isEarly ? kOpening : kOpening + kFirstMonth;
    const std::int64_t slot = isEarly ? kFirstMonth / early : (kToday - begin) / (m_count - early);
    Random random(m_seed, Times, std::uint64_t(number));
    const std::int64_t time = begin + (isEarly ? number : number - early) * slot;
    return time + std::int64_t(random.next() % std::uint64_t(slot));
}

std::int64_t Goods::createdBy(std::int64_t time) const
{
    std::int64_t low = 0;
    std::int64_t high = m_count;
    while (low < high) {
        const std::int64_t middle = (low + high) / 2;
        if (created(middle) <= time)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

std::vector<Picture> Goods::pictures() const
{
    std::vector<Picture> all;
    for (std::size_t place = 0; place < m_shelves.sold().size(); ++place) {
        const Article &is = articles()[std::size_t(m_shelves.sold()[place])];
        for (int material = 0; material < m_picturesOfEach; ++material) {
            Random random(m_seed, Details, ~std::uint64_t(place * kMaterialsOfEach + std::size_t(material)));
            all.push_back({picturePath(is, material), is.shape, std::uint32_t(random.below(360))});
        }
    }
    return all;
}

std::string Goods::name(const Offer &offer, Random &random) const
{
    if (const char *noun = nounAbroad(offer))
        return nameAbroad(offer, noun, random);
    return latinName(offer, random);
}

std::string Goods::latinName(const Offer &offer, Random &random) const
{
    const Parts parts(article(offer), offer.material, offer.language, random);
    const char *const flourish = random.oneIn(400) ? " 🎁" : "";
    if (m_count > kMany)
        return (random.oneIn(2) ? parts.series(random) : parts.full()) + flourish;
    return parts.shorter(random) + flourish;
}

std::string Goods::nameAbroad(const Offer &offer, const char *noun, Random &random) const
{
    const std::string material = materialOf(article(offer), offer.material).in[std::size_t(offer.language)];
    std::string text = joinedAbroad(offer.language, noun, material);
    const Parts english(article(offer), offer.material, Language::English, random);
    const std::uint64_t draw = random.below(10);
    if (draw < 5)
        text += " — " + english.shorter(random);
    else if (draw < 8 || m_count > kMany)
        text += " “" + english.nickname() + "”";
    return text;
}

const char *Goods::nounAbroad(const Offer &offer) const
{
    const int language = int(offer.language) - (kLanguages - kAbroadLanguages);
    const Abroad *names = m_abroad[std::size_t(offer.article)];
    return language < 0 || !names ? nullptr : names->in[language];
}

const Article &Goods::article(const Offer &offer) const
{
    return articles()[std::size_t(m_shelves.sold()[std::size_t(offer.article)])];
}

} // namespace stockroom::demo
