// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/database/connection.h"
#include "models/entity/instant.h"
#include "models/store/change.h"

namespace stockroom::store
{

/// What a change set did to the rows of one table; Delete of kAllRows where another program emptied it at once.
inline constexpr qint64 kAllRows = -1;
struct Part {
    QString table;
    Change::Act act = Change::Act::Set;
    qint64 rows = 0;
};

/// A change set as one looks through what happened.
struct Told {
    QString id;
    Actor actor; ///< empty where another program wrote
    QString reason;
    QString undoes; ///< the set that this one takes back
    entity::Instant at;
    QString redoes = {};   ///< the set that this one does again, since `undoes` takes it back
    QString undoneBy = {}; ///< the set that takes this one back for now
    QList<Part> parts = {};
    SavedChange change = {}; ///< what it did to the one row that was asked for
};

/// Reads the history for people, newest first.
class Chronicle
{
public:
    Chronicle(database::Connection &connection, const entity::Catalogue &catalogue)
        : m_connection(connection), m_catalogue(catalogue)
    {
    }

    /// At most `limit` sets, with what each did to which table.
    entity::Result<QList<Told>> newest(qint64 limit);

    /// At most `limit` changes of one row, which may be gone.
    entity::Result<QList<Told>> of(const entity::Entity &entity, const entity::Value &id, qint64 limit);

private:
    entity::Result<QList<Told>> ours(qint64 limit);
    entity::Result<QList<Told>> strangers(qint64 limit);
    entity::Result<entity::Done> addParts(Told &told);
    entity::Result<entity::Done> addUndone(QList<Told> &all);

    database::Connection &m_connection;
    const entity::Catalogue &m_catalogue;
};

} // namespace stockroom::store
