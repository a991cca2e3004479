// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/change.h"

#include "models/database/connection.h"

#include <QMap>
#include <QSet>

namespace stockroom::store
{

/// What has happened to a store since it was asked last.
struct News {
    QList<Saved> sets = {}; ///< what the history tells; `elsewhere` is set
    bool unknown = false;   ///< something changed that no history tells of
};

/// Tells what others change, from the history where there is one, and from SQLite's data_version where there is none or
/// it tells nothing. Used on one reader's thread.
///
/// PostgreSQL numbers the history's rows before they are committed: a number that is missing may still come, until
/// every transaction that was open when it was missed has ended.
class Feed
{
public:
    /// More rows than this are not told one by one.
    static constexpr int kMostRows = 2000;

    Feed(std::shared_ptr<const entity::Catalogue> catalogue, bool hasHistory)
        : m_catalogue(std::move(catalogue)), m_hasHistory(hasHistory)
    {
    }

    /// Everything after the last call that `own` did not do; the first call only takes the place to start from.
    entity::Result<News> poll(database::Connection &connection, const QSet<QString> &own);

private:
    /// Where the database stands.
    struct Stand {
        qint64 newest = 0;     ///< the history's last row
        qint64 version = 0;    ///< SQLite: changes with every commit of another connection
        qint64 oldestOpen = 0; ///< PostgreSQL: transactions before this one have ended
    };
    /// What may still come below the last row.
    struct Missing {
        QMap<qint64, qint64> numbers = {}; ///< until that transaction, and all before it, have ended
        qint64 blindUntil = 0;             ///< until then there are others that are not looked for; 0 for none
    };

    entity::Result<qint64> version(database::Connection &connection) const;
    entity::Result<Stand> stand(database::Connection &connection) const;
    entity::Result<News> begin(database::Connection &connection, const Stand &stand, bool isUnknown);
    entity::Result<News> advance(database::Connection &connection, const Stand &stand, const QSet<QString> &own);
    entity::Result<entity::Done> miss(database::Connection &connection, const QList<qint64> &rows, const Stand &stand,
                                      Missing &missing) const;

    std::shared_ptr<const entity::Catalogue> m_catalogue;
    bool m_hasHistory;
    bool m_isBegun = false;
    QString m_connection; ///< SQLite: the name of that which counts the versions
    qint64 m_version = -1;
    qint64 m_last = -1;
    Missing m_missing;
};

} // namespace stockroom::store
