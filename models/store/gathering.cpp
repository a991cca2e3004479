// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/gathering.h"

#include "models/database/journal.h"

#include <QElapsedTimer>
#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace stockroom::store
{
namespace
{

using database::Cells;
using database::Connection;
using entity::Dialect;
using entity::Done;
using entity::Problem;
using entity::Result;

/// How long one reading shall take: others may write in between. Milliseconds.
constexpr qint64 kShort = 25;
constexpr qint64 kLong = 75;
constexpr qint64 kFewest = 500;
constexpr qint64 kMost = 200'000;

/// What the first column of the first row says; nothing without a row, or where it is NULL.
Result<std::optional<qint64>> number(Connection &connection, const Statement &statement)
{
    std::optional<qint64> found;
    const auto read = connection.rows(statement, [&found](Cells row) {
        if (!row[0].isNull())
            found = row[0].number();
        return false;
    });
    return read ? Result<std::optional<qint64>>(found) : read.problem();
}

} // namespace

Gathering::Gathering(Connection &connection, const Paging &paging, qint64 rows)
    : m_connection(connection), m_paging(paging), m_rows(rows)
{
}

Gathering::~Gathering()
{
    if (!m_isBegun)
        return;
    // What called it off is not for these.
    m_connection.forgetInterrupt();
    // What cannot be emptied goes with the connection.
    static_cast<void>(m_connection.runScript(u"DELETE FROM temp.stockroom_gathered"_s));
    if (m_connection.access() == database::Access::Read)
        static_cast<void>(m_connection.runScript(u"PRAGMA query_only = ON"_s));
}

Result<bool> Gathering::isNeeded(const Order &order)
{
    if (m_connection.dialect() != Dialect::Sqlite)
        return false;
    // What a connection says of its journal is what it found when it read last.
    const auto looked = number(m_connection, {u"SELECT 1 FROM sqlite_master LIMIT 1"_s});
    if (!looked)
        return looked.problem();
    const Result<QString> mode = database::Journal::of(m_connection);
    if (!mode || *mode == database::Journal::wal())
        return mode ? Result<bool>(false) : mode.problem();
    // A short list is read in one go: nobody waits for that.
    const auto end = endOfNext(std::numeric_limits<qint64>::min());
    if (!end)
        return end.problem();
    const auto more = *end ? endOfNext(**end) : end;
    if (!more || !*more)
        return more ? Result<bool>(false) : more.problem();
    const Result<bool> has = hasCollations(order);
    return has ? Result<bool>(!*has) : has;
}

Result<bool> Gathering::isNeededForFirst(const Filter &filter, const Order &order)
{
    const Result<bool> isLong = isNeeded(order);
    if (!isLong || !*isLong || !filter.isEmpty())
        return isLong;
    const Statement first = m_paging.first(filter, order, 1);
    bool sorts = false;
    const auto planned = m_connection.rows({u"EXPLAIN QUERY PLAN "_s + first.text, first.binds}, [&sorts](Cells row) {
        sorts = sorts || row[3].text().contains("TEMP B-TREE FOR ORDER"_L1);
        return true;
    });
    return planned ? Result<bool>(sorts) : planned.problem();
}

/// The table of the connection's own compares texts byte by byte, as columns do that say nothing else.
Result<bool> Gathering::hasCollations(const Order &order)
{
    const entity::Entity &entity = m_paging.entity();
    const entity::Field *field = entity::fieldOf(entity, order.field);
    const entity::Entity &linked = field && isLink(*field) ? m_paging.sql().catalogue().linked(*field) : entity;
    const auto found = number(m_connection, {u"SELECT count(*) FROM sqlite_master WHERE name IN (?, ?) AND "
                                             "sql LIKE '%collate%'"_s,
                                             {QString::fromUtf8(entity.table), QString::fromUtf8(linked.table)}});
    return found ? Result<bool>(found->value_or(0) > 0) : found.problem();
}

Result<std::optional<qint64>> Gathering::endOfNext(qint64 after)
{
    return number(m_connection, {u"SELECT max(mark) FROM (SELECT rowid AS mark FROM %1 WHERE rowid > ? "
                                 "ORDER BY rowid LIMIT ?)"_s.arg(m_paging.table()),
                                 {after, m_rows}});
}

Result<Done> Gathering::begin()
{
    m_isBegun = true;
    // The store itself is open for reading alone.
    return m_connection.runScript(u"PRAGMA query_only = OFF;"
                                  "CREATE TEMP TABLE IF NOT EXISTS stockroom_gathered (mark, value, ordered);"
                                  "DELETE FROM temp.stockroom_gathered"_s);
}

Result<Statement> Gathering::marks(const Filter &filter, const Order &order, const std::atomic<bool> &wanted)
{
    if (const Result<Done> begun = begin(); !begun)
        return begun.problem();
    const Statement part = m_paging.gathered(filter, order, u"temp.stockroom_gathered"_s);
    qint64 after = std::numeric_limits<qint64>::min();
    while (wanted) {
        const auto end = endOfNext(after);
        if (!end)
            return end.problem();
        if (!*end)
            return m_paging.gatheredMarks(order, u"temp.stockroom_gathered"_s);
        QElapsedTimer timer;
        timer.start();
        const auto put = m_connection.run({part.text, QVariantList(part.binds) << after << **end});
        if (!put)
            return put.problem();
        after = **end;
        if (timer.elapsed() > kLong)
            m_rows = std::max(kFewest, m_rows / 2);
        else if (timer.elapsed() < kShort)
            m_rows = std::min(kMost, m_rows * 2);
    }
    return Problem::busy(QString());
}

} // namespace stockroom::store
