// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <cstdint>
#include <unordered_map>

namespace stockroom::entity
{

/// What an address can hold of a name: NFKD, ASCII letters in lower case, digits, "_" and "-"; runs of spaces and
/// dashes are one dash, and none stands at the ends. Empty when nothing is left of it.
QString slugOf(const QString &name, int most = 200);

/// "teapot" and 2 make "teapot-2", cut so that it has at most `most` characters.
QString numberedSlug(const QString &slug, qint64 number, int most = 200);

/// Gives each of many names a slug of its own, without asking a store one by one: for rows that are made together.
class FreeSlugs
{
public:
    /// `fallback` is the slug of names with nothing left, always with a number: "product-1".
    explicit FreeSlugs(QString fallback, int most = 200) : m_fallback(std::move(fallback)), m_most(most) {}

    /// The name's slug, or it with the next free number from 2 on.
    QString next(const QString &name);

    /// Says that a slug is taken already.
    void take(const QString &slug) { m_last.try_emplace(key(slug), 1); }

private:
    static std::uint64_t key(const QString &slug);

    QString m_fallback;
    int m_most;
    std::unordered_map<std::uint64_t, qint64> m_last; // a taken slug, and the last number given after it
};

} // namespace stockroom::entity
