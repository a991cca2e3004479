// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/feed.h"

#include "models/store/history.h"

namespace stockroom::store
{

using entity::Result;

Result<bool> Feed::moved(database::Connection &connection)
{
    if (connection.dialect() == entity::Dialect::Postgres)
        return true;
    // Changes with every commit of another connection, and costs no read of the file's pages.
    auto query = connection.run({QStringLiteral("PRAGMA data_version")});
    if (!query)
        return query.problem();
    const qint64 version = (*query)->next() ? (*query)->value(0).toLongLong() : 0;
    (*query)->finish();
    return std::exchange(m_version, version) != version;
}

Result<News> Feed::poll(database::Connection &connection, const QSet<QString> &own)
{
    const bool first = m_version == -1 && m_last == -1;
    const auto hasMoved = moved(connection);
    if (!hasMoved)
        return hasMoved.problem();
    if (!m_hasHistory)
        return News{{}, *hasMoved && !first && connection.dialect() == entity::Dialect::Sqlite};
    if (!*hasMoved)
        return News{};
    const auto newest = History::newest(connection);
    if (!newest)
        return newest.problem();
    if (m_last < 0 || *newest <= m_last) {
        // Numbers that went back: the history was emptied, and nobody knows what else.
        const bool back = m_last >= 0 && *newest < m_last;
        m_last = *newest;
        return News{{}, back};
    }
    auto sets = History::since(connection, *m_catalogue, m_last);
    if (!sets)
        return sets.problem();
    m_last = *newest;
    sets->removeIf([&own](const Saved &saved) { return own.contains(saved.id); });
    for (Saved &saved : *sets)
        saved.elsewhere = true;
    return News{*sets, false};
}

} // namespace stockroom::store
