// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/table/marks.h"

#include <algorithm>
#include <bitset>

namespace stockroom::table
{
namespace
{

/// Without branches, which nobody can foretell: digits are as random as a UUID, and a list has 32 of them for each row.
quint64 digit(quint64 letter)
{
    return (letter & 0xf) + 9 * (letter >> 6);
}

quint64 code(QChar c)
{
    return c.unicode();
}

quint64 code(char c)
{
    return static_cast<unsigned char>(c);
}

template<typename Text> Mark uuidIn(Text text)
{
    Mark mark{0, 0};
    for (const auto c : text) {
        if (code(c) == u'-')
            continue;
        mark.high = mark.high << 4 | mark.low >> 60;
        mark.low = mark.low << 4 | digit(code(c));
    }
    return mark;
}

} // namespace

Mark Mark::of(qint64 number)
{
    return {0, static_cast<quint64>(number)};
}

Mark Mark::ofUuid(QStringView text)
{
    return uuidIn(text);
}

Mark Mark::ofUuid(QByteArrayView text)
{
    return uuidIn(text);
}

QVariant Mark::bound(bool isUuid) const
{
    if (!isUuid)
        return static_cast<qlonglong>(low);
    return QStringLiteral("%1%2").arg(high, 16, 16, QLatin1Char('0')).arg(low, 16, 16, QLatin1Char('0'));
}

Mark Marks::at(int row) const
{
    const auto at = static_cast<size_t>(row) * static_cast<size_t>(m_width);
    if (m_width == 2)
        return {m_words[at], m_words[at + 1]};
    return m_words[at] == ~0ULL ? Mark() : Mark{0, m_words[at]};
}

void Marks::append(const Mark &mark)
{
    if (m_width == 2)
        m_words.push_back(mark.high);
    m_words.push_back(mark.low);
}

void Marks::resize(int size)
{
    m_words.resize(static_cast<size_t>(size) * static_cast<size_t>(m_width), ~0ULL);
}

void Marks::insert(int row, int count, const Marks &other)
{
    const auto from = other.m_words.begin() + qsizetype(row) * m_width;
    m_words.insert(m_words.begin() + qsizetype(row) * m_width, from, from + qsizetype(count) * m_width);
}

void Marks::remove(int row, int count)
{
    const auto from = m_words.begin() + qsizetype(row) * m_width;
    m_words.erase(from, from + qsizetype(count) * m_width);
}

int Marks::indexOf(const Mark &mark) const
{
    if (m_width == 1) {
        const auto at = std::find(m_words.begin(), m_words.end(), mark.low);
        return at == m_words.end() ? -1 : static_cast<int>(at - m_words.begin());
    }
    for (size_t at = 0; at < m_words.size(); at += 2) {
        if (m_words[at] == mark.high && m_words[at + 1] == mark.low)
            return static_cast<int>(at / 2);
    }
    return -1;
}

QHash<Mark, int> Marks::rowsOf(const QSet<Mark> &marks) const
{
    // A look into a small table of bits spares most of a million looks into the set.
    std::bitset<4096> bits;
    for (const Mark &mark : marks)
        bits.set(mark.low % bits.size());
    QHash<Mark, int> rows;
    const auto width = static_cast<size_t>(m_width);
    for (size_t word = width - 1; word < m_words.size() && rows.size() < marks.size(); word += width) {
        if (!bits.test(m_words[word] % bits.size()))
            continue;
        const int row = static_cast<int>(word / width);
        if (const Mark mark = at(row); marks.contains(mark))
            rows.insert(mark, row);
    }
    return rows;
}

} // namespace stockroom::table
