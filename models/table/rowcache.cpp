// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/table/rowcache.h"

namespace stockroom::table
{

Row *RowCache::use(const Mark &mark)
{
    const auto at = m_byMark.find(mark);
    if (at == m_byMark.end())
        return nullptr;
    if (at->second != m_rows.begin())
        m_rows.splice(m_rows.begin(), m_rows, at->second);
    return &*at->second;
}

Row *RowCache::find(const Mark &mark)
{
    const auto at = m_byMark.find(mark);
    return at == m_byMark.end() ? nullptr : &*at->second;
}

Row *RowCache::findId(const QString &id)
{
    const auto at = m_byId.constFind(id);
    return at == m_byId.cend() ? nullptr : find(*at);
}

void RowCache::put(const QList<Row> &rows, const QSet<Mark> &kept)
{
    for (const Row &row : rows) {
        remove(row.mark);
        m_rows.push_front(row);
        m_byMark[row.mark] = m_rows.begin();
        m_byId.insert(row.id.toString(), row.mark);
    }
    auto row = m_rows.end();
    while (m_rows.size() > m_most && row != m_rows.begin()) {
        const auto candidate = --row;
        if (kept.contains(candidate->mark))
            continue;
        ++row;
        erase(candidate);
    }
}

void RowCache::remove(const Mark &mark)
{
    const auto at = m_byMark.find(mark);
    if (at != m_byMark.end())
        erase(at->second);
}

void RowCache::clear()
{
    m_rows.clear();
    m_byMark.clear();
    m_byId.clear();
}

QSet<Mark> RowCache::makeStale(int count, const QSet<Mark> &kept)
{
    QSet<Mark> stale;
    for (auto row = m_rows.begin(); row != m_rows.end();) {
        const auto each = row++;
        if (count-- <= 0 && !kept.contains(each->mark)) {
            erase(each);
            continue;
        }
        each->isStale = true;
        stale.insert(each->mark);
    }
    return stale;
}

void RowCache::erase(Rows::iterator row)
{
    const auto id = m_byId.constFind(row->id.toString());
    if (id != m_byId.cend() && *id == row->mark)
        m_byId.erase(id);
    m_byMark.erase(row->mark);
    m_rows.erase(row);
}

} // namespace stockroom::table
