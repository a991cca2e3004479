// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/demo/shelves.h"

#include <algorithm>

namespace stockroom::demo
{
namespace
{

/// How wide the tree is for that many products.
struct Width {
    std::int64_t products;
    int departments, sections, articles, variants, withOneMore;
};
constexpr Width kWidths[] = {
    {100'000, 10, 5, 3, 2, 15},
    {2'000, 10, 4, 2, 1, 0},
    {100, 5, 2, 2, 1, 0},
    {0, 3, 2, 1, 1, 0},
};

std::string lowered(std::string text)
{
    if (!text.empty() && text[0] >= 'A' && text[0] <= 'Z')
        text[0] = char(text[0] + 32);
    return text;
}

} // namespace

const Material &materialOf(const Article &article, int number)
{
    return materials()[std::size_t(article.made) * kMaterialsOfEach + std::size_t(number)];
}

Shelves::Shelves(std::int64_t products)
{
    const Width &width = *std::find_if(std::begin(kWidths), std::end(kWidths) - 1,
                                       [products](const Width &each) { return products >= each.products; });
    for (int department = 0; department < width.departments; ++department) {
        const Department &is = departments()[std::size_t(department)];
        const int top = add(-1, is.name, is.description);
        for (int section = 0; section < width.sections; ++section) {
            const int place = department * kSectionsPerDepartment + section;
            const int shelf = add(top, sections()[std::size_t(place)], {});
            for (int article = 0; article < width.articles; ++article) {
                const bool oneMore = int(m_sold.size()) < width.withOneMore;
                addArticle(shelf, place * kArticlesPerSection + article, width.variants + (oneMore ? 1 : 0));
            }
        }
    }
}

int Shelves::shelfOf(int soldPlace, int material) const
{
    const Place &place = m_shelves[std::size_t(soldPlace)];
    return material < place.count ? place.materials + material : place.article;
}

int Shelves::add(int parent, std::string name, std::string description)
{
    m_all.push_back({parent, std::move(name), std::move(description)});
    return int(m_all.size()) - 1;
}

void Shelves::addArticle(int section, int article, int variants)
{
    const Article &is = articles()[std::size_t(article)];
    const int shelf = add(section, is.plural, {});
    m_sold.push_back(article);
    m_shelves.push_back({shelf, shelf + 1, variants});
    for (int variant = 0; variant < variants; ++variant)
        add(shelf, std::string(materialOf(is, variant).in[0]) + ' ' + lowered(is.plural), {});
}

} // namespace stockroom::demo
