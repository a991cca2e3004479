// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/demo/articles.h"
#include "models/demo/words.h"

#include <string>
#include <vector>

namespace stockroom::demo
{

/// A category of the demo store.
struct Shelf {
    int parent = -1; ///< its place in the list, which is before this one
    std::string name;
    std::string description;
};

/// The four levels of categories: department, section, article, and article of one material. 525 in a store of a
/// million products, fewer in smaller ones.
class Shelves
{
public:
    explicit Shelves(std::int64_t products);

    const std::vector<Shelf> &all() const { return m_all; }

    /// The articles that this store sells, as places in articles().
    const std::vector<int> &sold() const { return m_sold; }

    /// Where an article of that material stands: a place in all(). Materials without a shelf stand with the article.
    int shelfOf(int soldPlace, int material) const;
    int sectionOf(int soldPlace) const { return m_all[std::size_t(m_shelves[std::size_t(soldPlace)].article)].parent; }

private:
    struct Place {
        int article;
        int materials; ///< the first of as many shelves as the materials have, after one another
        int count;
    };
    int add(int parent, std::string name, std::string description);
    void addArticle(int section, int article, int variants);

    std::vector<Shelf> m_all;
    std::vector<int> m_sold;
    std::vector<Place> m_shelves;
};

/// The material of an article by its number, from 0 to kMaterialsOfEach - 1.
const Material &materialOf(const Article &article, int number);

} // namespace stockroom::demo
