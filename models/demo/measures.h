// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/demo/random.h"
#include "models/demo/shelves.h"

#include <string>

namespace stockroom::demo
{

/// The parts that an English, German or French product name is put together from.
class Parts
{
public:
    Parts(const Article &article, int material, Language language, Random &random);

    /// "Stoneware Teapot, 1.2 l", "Tea Towel, striped linen", "Tea Infuser “Otter”": short, and often the same.
    std::string shorter(Random &random) const;
    /// All parts: "Stoneware Teapot “Otter”, 1.2 l, navy".
    std::string full() const;
    /// "Stoneware Teapot Otter No. 212".
    std::string series(Random &random) const;

    const std::string &nickname() const { return m_nickname; }

private:
    std::string quoted() const;
    /// "Stoneware Teapot", or "Teekanne, Steinzeug" where the material stands behind.
    std::string made(const std::string &between = {}) const;

    Language m_language;
    std::string m_noun;
    std::string m_material;
    std::string m_nickname;
    std::string m_colour;
    std::string m_measure;
};

/// How a language from Arabic on says what a thing is made of.
std::string joinedAbroad(Language language, const std::string &noun, const std::string &material);

/// Where the picture of an article of that material lies below the media folder.
std::string picturePath(const Article &article, int material);

} // namespace stockroom::demo
