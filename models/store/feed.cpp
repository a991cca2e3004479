// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/feed.h"

#include "models/store/history.h"

#include <algorithm>

namespace stockroom::store
{
namespace
{

using database::Connection;
using entity::Dialect;
using entity::Done;
using entity::Result;

/// Each is asked for with every look.
constexpr qsizetype kMostMissing = 1000;

Result<qint64> number(Connection &connection, const QString &text)
{
    auto query = connection.run({text});
    if (!query)
        return query.problem();
    const qint64 found = (*query)->next() ? (*query)->value(0).toLongLong() : 0;
    (*query)->finish();
    return found;
}

/// Greater than the number of every transaction that has written something so far.
const QString kNextTransaction = QStringLiteral("SELECT txid_current()");
/// The same where a transaction that has written to the history is open.
const QString kNextTransactionIfOneWrites =
    QStringLiteral("SELECT txid_current() WHERE EXISTS (SELECT 1 FROM pg_locks WHERE mode = 'RowExclusiveLock' "
                   "AND relation = CAST('stockroom_history' AS regclass) "
                   "AND database = (SELECT oid FROM pg_database WHERE datname = current_database()))");

} // namespace

Result<qint64> Feed::version(Connection &connection) const
{
    // Costs no read of the file's pages.
    return connection.dialect() == Dialect::Sqlite ? number(connection, QStringLiteral("PRAGMA data_version"))
                                                   : Result<qint64>(0);
}

Result<Feed::Stand> Feed::stand(Connection &connection) const
{
    if (connection.dialect() == Dialect::Postgres) {
        // Before the history is read: what has ended by now is in it.
        const auto open = number(connection, QStringLiteral("SELECT txid_snapshot_xmin(txid_current_snapshot())"));
        if (!open)
            return open.problem();
        const auto newest = m_hasHistory ? History::newest(connection) : Result<qint64>(0);
        return newest ? Result<Stand>(Stand{.newest = *newest, .oldestOpen = *open}) : newest.problem();
    }
    // In one transaction: a commit between the two would be told, and then be taken for one that is not.
    if (auto begun = connection.begin(); !begun)
        return begun.problem();
    const auto newest = m_hasHistory ? History::newest(connection) : Result<qint64>(0);
    const auto now = newest ? version(connection) : newest;
    connection.rollback();
    return now ? Result<Stand>(Stand{.newest = *newest, .version = *now}) : now.problem();
}

Result<News> Feed::poll(Connection &connection, const QSet<QString> &own)
{
    const bool isSqlite = connection.dialect() == Dialect::Sqlite;
    // Each connection counts versions of its own, and another one may be another file's.
    const bool isAnother = isSqlite && m_isBegun && m_connection != connection.name();
    if (m_isBegun && isSqlite && !isAnother) {
        const auto now = version(connection);
        if (!now)
            return now.problem();
        if (*now == m_version)
            return News{};
    }
    const auto now = stand(connection);
    if (!now)
        return now.problem();
    // Numbers that went back: the history was emptied, and nobody knows what else.
    if (!m_isBegun || isAnother || now->newest < m_last)
        return begin(connection, *now, m_isBegun);
    if (!m_hasHistory || (isSqlite && now->newest == m_last)) {
        const bool hasMoved = now->version != m_version;
        m_version = now->version;
        return News{{}, hasMoved};
    }
    return advance(connection, *now, own);
}

Result<News> Feed::begin(Connection &connection, const Stand &stand, bool isUnknown)
{
    Missing missing;
    if (connection.dialect() == Dialect::Postgres && m_hasHistory) {
        const auto next = number(connection, kNextTransactionIfOneWrites);
        if (!next)
            return next.problem();
        missing.blindUntil = *next;
    }
    m_isBegun = true;
    m_connection = connection.name();
    m_version = stand.version;
    m_last = stand.newest;
    m_missing = missing;
    return News{{}, isUnknown};
}

Result<News> Feed::advance(Connection &connection, const Stand &stand, const QSet<QString> &own)
{
    const bool sees = m_missing.blindUntil > 0 && stand.oldestOpen >= m_missing.blindUntil;
    Missing missing{m_missing.numbers, sees ? 0 : m_missing.blindUntil};
    News news{{}, sees};
    if (stand.newest > m_last || !m_missing.numbers.isEmpty()) {
        auto noted = History::since(
            connection, *m_catalogue,
            {.after = m_last, .until = stand.newest, .others = m_missing.numbers.keys(), .most = kMostRows + 1});
        if (!noted)
            return noted.problem();
        if (noted->rows.size() > kMostRows)
            return begin(connection, stand, true);
        if (connection.dialect() == Dialect::Postgres) {
            if (auto missed = miss(connection, noted->rows, stand, missing); !missed)
                return missed.problem();
        }
        for (Saved &saved : noted->sets) {
            saved.elsewhere = true;
            if (!own.contains(saved.id))
                news.sets << saved;
        }
        news.unknown = news.unknown || noted->emptied;
    }
    // Only now: what fails is asked for again.
    m_version = stand.version;
    m_last = stand.newest;
    m_missing = missing;
    return news;
}

Result<Done> Feed::miss(Connection &connection, const QList<qint64> &rows, const Stand &stand, Missing &missing) const
{
    for (const qint64 row : rows)
        missing.numbers.remove(row);
    missing.numbers.removeIf([&stand](const auto &each) { return each.value() <= stand.oldestOpen; });
    QList<qint64> fresh;
    qint64 count = 0;
    qint64 next = m_last + 1;
    for (const qint64 row : rows) {
        count += std::max<qint64>(0, row - next);
        for (; next < row && fresh.size() <= kMostMissing; ++next)
            fresh << next;
        next = std::max(next, row + 1);
    }
    if (count == 0)
        return Done{};
    const auto until = number(connection, kNextTransaction);
    if (!until)
        return until.problem();
    if (count + missing.numbers.size() > kMostMissing) {
        missing.blindUntil = *until;
        return Done{};
    }
    for (const qint64 number : fresh)
        missing.numbers.insert(number, *until);
    return Done{};
}

} // namespace stockroom::store
