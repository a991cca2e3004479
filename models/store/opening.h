// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/database/connection.h"
#include "models/store/opened.h"

namespace stockroom::store
{

/// What `init` makes a store with.
struct NewStore {
    QString name = {}; ///< empty: the place's title
    QString currency = QStringLiteral("EUR");
};

/// Makes a store in an empty place, all of it or nothing: base tables, our tables, triggers, its name and currency.
/// Unready when the place is not empty, Invalid when the currency has not two decimals. A file that it made is gone
/// again when it fails.
entity::Result<entity::Done> create(const database::Place &place, const NewStore &what, const QString &actor);

/// Writes down the name and the currency of a store that has just got its table for them. Invalid when the currency has
/// not two decimals.
entity::Result<entity::Done> introduce(database::Connection &connection, const NewStore &what);

/// The command of the shell that brings the store up to date, with a place as a shell reads it.
QString migrateCommand(const database::Place &place, bool adopt = false);

/// Says in the store where its pictures are, where that is not beside its file.
entity::Result<entity::Done> keepMedia(database::Connection &connection, const QString &folder);

/// Reads what the store says of itself. Missing when it is none; Unready when it is from a newer program.
entity::Result<Opened> look(database::Connection &connection);

} // namespace stockroom::store
