// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/entity/value.h"
#include "models/table/marks.h"

#include <QList>
#include <QStringList>
#include <list>
#include <unordered_map>

namespace stockroom::table
{

/// One row as it was read: its key, the values of the list's columns, and the captions of those that are links.
struct Row {
    Mark mark;
    entity::Value id;
    QList<entity::Value> values;
    QStringList captions = {}; ///< by column; empty for what is no link
    bool isStale = false;      ///< was changed since; shown until it is read again

    bool operator==(const Row &) const = default;
};

/// How many rows a table reads at once and keeps.
struct Reach {
    int page = 128;
    int kept = 4096; ///< 32 pages, about five megabytes
    int shown = 256; ///< more than the highest screen shows
};

/// The rows that were used last, as many as some windows show; where a row stands in the list does not matter here.
class RowCache
{
public:
    explicit RowCache(int most = Reach().kept) : m_most(static_cast<size_t>(most)) {}

    /// The row, which counts as used now; nullptr when it is not here.
    Row *use(const Mark &mark);
    /// The same without counting as used.
    Row *find(const Mark &mark);
    /// The row of an entity's key.
    Row *findId(const QString &id);

    /// Puts rows in, and drops those that were not used for longest, but none of `kept`.
    void put(const QList<Row> &rows, const QSet<Mark> &kept = {});
    void remove(const Mark &mark);
    void clear();

    /// Keeps the `count` rows that were used last, as stale ones, and `kept`; gives their marks.
    QSet<Mark> makeStale(int count, const QSet<Mark> &kept);

    int size() const { return static_cast<int>(m_rows.size()); }

private:
    using Rows = std::list<Row>; // what was used last stands first
    struct Hash {
        size_t operator()(const Mark &mark) const { return qHash(mark); }
    };
    void erase(Rows::iterator row);

    size_t m_most;
    Rows m_rows;
    std::unordered_map<Mark, Rows::iterator, Hash> m_byMark;
    QHash<QString, Mark> m_byId;
};

} // namespace stockroom::table
