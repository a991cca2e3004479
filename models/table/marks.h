// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/table/pagememory.h"

#include <QByteArrayView>
#include <QHash>
#include <QSet>
#include <QVariant>
#include <vector>

namespace stockroom::table
{

/// What a row is fetched by: a number, or the 128 bits of a UUID.
struct Mark {
    quint64 high = ~0ULL;
    quint64 low = ~0ULL;

    bool operator==(const Mark &) const = default;

    /// Whether it stands for a row that is there but not known yet.
    bool isUnknown() const { return high == ~0ULL && low == ~0ULL; }

    static Mark of(qint64 number);
    /// Of 32 hex digits, with dashes or without.
    static Mark ofUuid(QStringView text);
    static Mark ofUuid(QByteArrayView text);
    /// What the database is asked for.
    QVariant bound(bool isUuid) const;
};

inline size_t qHash(const Mark &mark, size_t seed = 0)
{
    return ::qHash(mark.high ^ (mark.low * 0x9E3779B97F4A7C15ULL), seed);
}

/// The marks of all rows of a list in order, in 8 bytes for a number and 16 for a UUID.
class Marks
{
public:
    using Words = std::vector<quint64, PageMemory<quint64>>;

    explicit Marks(bool areUuids = false) : m_width(areUuids ? 2 : 1) {}
    explicit Marks(Words numbers) : m_width(1), m_words(std::move(numbers)) {}

    bool areUuids() const { return m_width == 2; }
    int size() const { return static_cast<int>(m_words.size()) / m_width; }
    Mark at(int row) const;
    void append(const Mark &mark);
    /// Makes room for rows that are not known yet, or takes rows away at the end.
    void resize(int size);
    void reserve(int size) { m_words.reserve(static_cast<size_t>(size) * static_cast<size_t>(m_width)); }
    void shrink() { m_words.shrink_to_fit(); }

    /// Puts `count` marks of `other`, from `row` on, before the same row of this list.
    void insert(int row, int count, const Marks &other);
    void remove(int row, int count);

    /// -1 when it is not in the list.
    int indexOf(const Mark &mark) const;
    /// The rows of those that are in the list.
    QHash<Mark, int> rowsOf(const QSet<Mark> &marks) const;

    bool operator==(const Marks &) const = default;

private:
    int m_width;
    Words m_words;
};

} // namespace stockroom::table
