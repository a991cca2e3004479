// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/entity/slug.h"

namespace stockroom::entity
{

QString slugOf(const QString &name, int most)
{
    const QString flat = name.normalized(QString::NormalizationForm_KD);
    QString slug;
    slug.reserve(flat.size());
    bool gap = false;
    for (const QChar each : flat) {
        if (each == u'-' || each.isSpace()) {
            gap = true;
            continue;
        }
        const char16_t code = each.unicode();
        const bool upper = code >= u'A' && code <= u'Z';
        if (!upper && (code < u'a' || code > u'z') && (code < u'0' || code > u'9') && code != u'_')
            continue;
        if (gap && !slug.isEmpty())
            slug += u'-';
        gap = false;
        slug += upper ? QChar(char16_t(code + 32)) : each;
    }
    if (most > 0)
        slug.truncate(most);
    const auto isEdge = [](QChar each) { return each == u'-' || each == u'_'; };
    while (!slug.isEmpty() && isEdge(slug.back()))
        slug.chop(1);
    qsizetype first = 0;
    while (first < slug.size() && isEdge(slug.at(first)))
        ++first;
    return first ? slug.mid(first) : slug;
}

QString numberedSlug(const QString &slug, qint64 number, int most)
{
    const QString tail = u'-' + QString::number(number);
    return (most > 0 ? slug.left(most - tail.size()) : slug) + tail;
}

QString FreeSlugs::next(const QString &name)
{
    QString slug = slugOf(name, m_most);
    const bool nothing = slug.isEmpty();
    const QString &base = nothing ? m_fallback : slug;
    const auto [found, fresh] = m_last.try_emplace(key(base), nothing ? 0 : 1);
    if (fresh && !nothing)
        return slug;
    // The number goes on where it stopped; it only steps over names that bring a number of their own.
    qint64 number = found->second;
    QString numbered;
    do
        numbered = numberedSlug(base, ++number, m_most);
    while (!m_last.try_emplace(key(numbered), 1).second);
    m_last[key(base)] = number;
    return numbered;
}

std::uint64_t FreeSlugs::key(const QString &slug)
{
    // FNV-1a: the same on every machine, where qHash is seeded anew in each process. Two slugs of one key only cost a
    // number that was not needed.
    std::uint64_t hash = 14695981039346656037ULL;
    for (const QChar each : slug)
        hash = (hash ^ each.unicode()) * 1099511628211ULL;
    return hash;
}

} // namespace stockroom::entity
