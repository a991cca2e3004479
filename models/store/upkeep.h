// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/database/backup.h"
#include "models/database/migration.h"
#include "models/store/opening.h"

namespace stockroom::store
{

/// Sees a store once more before something of ours goes from it, in the same transaction; what it refuses changes
/// nothing.
using LastLook = std::function<entity::Result<entity::Done>(database::Connection &)>;

/// How our tables in a store are to be brought up or down.
struct Migrating {
    int target = -1;     ///< the step; -1 for the newest
    bool adopt = false;  ///< take in a store that belongs to a Django backend
    bool useWal = false; ///< with `adopt`, SQLite: readers and writers do not hinder each other from now on
    database::CopyProgress progress = {};
    QString name = {};     ///< of a store whose settings somebody dropped; empty: its place's
    QString currency = {}; ///< the same; such a store is not brought up to date without
    LastLook last = {};    ///< on the way down: with the first step, from which on nobody adds to the history
};

/// Whether the way from step `at` to step `target` takes the history with it.
bool losesHistory(const QList<database::Migration> &known, int at, int target);

/// Brings our tables up or down. A SQLite store is copied first, beside it, and the copy is checked. Our triggers on
/// the base tables go before the tables that they write to, and come back with the newest step: other programs can
/// write in between. Missing when there is no store; Unready when it is from a newer program, or Django's and not to be
/// adopted; Denied, with what is missing and the words that give it, when rights are missing.
entity::Result<entity::Done> migrate(database::Connection &connection, const QString &actor,
                                     const Migrating &wishes = {});

/// What migrate() would run, as SQL to be read, one step after the other.
entity::Result<QString> plan(database::Connection &connection, int target = -1);

/// Makes our triggers anew where look() found some missing in a store of ours that lacks no step, and marks the gap in
/// the history.
entity::Result<entity::Done> mend(database::Connection &connection, Opened &opened, const QString &actor);

/// Forgets what nobody has taken out of the outbox for 30 days.
entity::Result<entity::Done> emptyOutbox(database::Connection &connection);

/// Takes all that is ours out of a store: triggers, tables, and the journal mode where we changed it. `last` sees the
/// history when nobody adds to it any more. Missing when
/// nothing of ours is in the store; Busy, with who it is, when others use what has to go.
entity::Result<entity::Done> release(database::Connection &connection, const LastLook &last = {});

} // namespace stockroom::store
