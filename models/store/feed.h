// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/change.h"

#include "models/database/connection.h"

#include <QSet>

namespace stockroom::store
{

/// What has happened to a store since it was asked last.
struct News {
    QList<Saved> sets = {}; ///< what the history tells; `elsewhere` is set
    bool unknown = false;   ///< something changed that no history tells of
};

/// Tells what others change, from the history where there is one, and from SQLite's data_version where there is none.
/// Used on one reader's thread.
class Feed
{
public:
    Feed(std::shared_ptr<const entity::Catalogue> catalogue, bool hasHistory)
        : m_catalogue(std::move(catalogue)), m_hasHistory(hasHistory)
    {
    }

    /// Everything after the last call that `own` did not do; the first call only takes the place to start from.
    entity::Result<News> poll(database::Connection &connection, const QSet<QString> &own);

private:
    entity::Result<bool> moved(database::Connection &connection);

    std::shared_ptr<const entity::Catalogue> m_catalogue;
    bool m_hasHistory;
    qint64 m_version = -1;
    qint64 m_last = -1;
};

} // namespace stockroom::store
