// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/demo/measures.h"

namespace stockroom::demo
{
namespace
{

/// The choices of one measure, and how the three Latin languages write them; "#" stands for the choice.
struct Scale {
    const char *choices[8];
    const char *in[3];
};

// In the order of Measure.
constexpr Scale kScales[] = {
    {{"0.25", "0.35", "0.5", "0.75", "0.9", "1.2", "1.5", "2"}, {"# l", "# l", "# l"}},
    {{"50", "75", "100", "125", "200", "250", "500", "750"}, {"# g", "# g", "# g"}},
    {{"12", "16", "20", "24", "28", "32", "40", "60"}, {"# cm", "# cm", "# cm"}},
    {{"1", "2", "3", "5", "8", "10", "20", "50"}, {"# m", "# m", "# m"}},
    {{"2", "3", "4", "5", "6", "8", "10", "12"}, {"set of #", "#er-Set", "lot de #"}},
    {{"48", "64", "96", "120", "144", "192", "240", "320"}, {"# pages", "# Seiten", "# pages"}},
    {{"24", "48", "60", "100", "200", "500", "750", "1000"}, {"# pieces", "# Teile", "# pièces"}},
};

std::string measured(Measure measure, Language language, Random &random)
{
    const Scale &scale = kScales[std::size_t(measure)];
    std::string choice = random.of(scale.choices);
    if (language != Language::English) {
        for (char &each : choice)
            each = each == '.' ? ',' : each;
    }
    std::string text = scale.in[std::size_t(language)];
    return text.replace(text.find('#'), 1, choice);
}

std::string lowered(std::string text)
{
    if (!text.empty() && text[0] >= 'A' && text[0] <= 'Z')
        text[0] = char(text[0] + 32);
    return text;
}

} // namespace

Parts::Parts(const Article &article, int material, Language language, Random &random)
    : m_language(language), m_noun(language == Language::English  ? article.name
                                   : language == Language::German ? article.german
                                                                  : article.french),
      m_material(materialOf(article, material).in[std::size_t(language)]), m_nickname(random.of(nicknames(language))),
      m_colour(random.of(article.made == Made::Origin ? sorts(language) : colours(language))),
      m_measure(measured(article.measure, language, random))
{
}

std::string Parts::shorter(Random &random) const
{
    switch (random.below(6)) {
    case 0:
        return m_noun + ' ' + quoted() + ", " + m_measure;
    case 1:
        return m_language == Language::English ? made() + ' ' + m_nickname : made(' ' + quoted());
    case 2:
        return m_noun + ", " + m_colour + (m_language == Language::English ? " " : ", ") +
               (m_language == Language::English ? lowered(m_material) : m_material);
    case 3:
        return m_language == Language::English ? m_nickname + ' ' + m_noun + ", " + m_colour : full();
    default:
        return made() + ", " + m_measure;
    }
}

std::string Parts::full() const
{
    return made(' ' + quoted()) + ", " + m_measure + ", " + m_colour;
}

std::string Parts::series(Random &random) const
{
    const char *const number = m_language == Language::English  ? " No. "
                               : m_language == Language::German ? " Nr. "
                                                                : " nº ";
    return made(' ' + m_nickname) + number + std::to_string(random.between(1, 400));
}

std::string Parts::quoted() const
{
    switch (m_language) {
    case Language::German:
        return "„" + m_nickname + "“";
    case Language::French:
        return "« " + m_nickname + " »";
    default:
        return "“" + m_nickname + "”";
    }
}

std::string Parts::made(const std::string &between) const
{
    if (m_language == Language::English)
        return m_material + ' ' + m_noun + between;
    return m_noun + between + ", " + m_material;
}

std::string joinedAbroad(Language language, const std::string &noun, const std::string &material)
{
    switch (language) {
    case Language::Japanese:
        return noun + "(" + material + ")";
    case Language::Chinese:
        return noun + "(" + material + ")";
    case Language::Arabic:
        return noun + "، " + material;
    default:
        return noun + ", " + material;
    }
}

std::string picturePath(const Article &article, int material)
{
    // Two years of folders, by the article: what a shop's uploads look like.
    const auto place = std::uint64_t(&article - articles().data());
    const std::uint64_t month = (place * 7 + std::uint64_t(material)) % 24 + 10;
    std::string path = "products/" + std::to_string(2024 + month / 12) + (month % 12 < 9 ? "/0" : "/") +
                       std::to_string(month % 12 + 1) + '/';
    for (const std::string &part : {std::string(article.name), std::string(materialOf(article, material).in[0])}) {
        for (const char each : part) {
            if ((each | 32) >= 'a' && (each | 32) <= 'z')
                path += char(each | 32);
            else if (path.back() != '-')
                path += '-';
        }
        path += '-';
    }
    path.back() = '.';
    return path + "png";
}

} // namespace stockroom::demo
