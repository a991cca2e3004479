// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/database/backup.h"

namespace stockroom::database
{

/// Writes all of a store into a file, while others use it: SQLite's own form, or pg_dump's. The file is there whole and
/// checked, or not at all. Missing where there is no store or no pg_dump, Broken when it fails, Busy when `progress`
/// called it off; PostgreSQL's total is 0, since nobody knows it.
entity::Result<entity::Done> backUp(const Place &store, const QString &file, const CopyProgress &progress = {});

/// The names of the tables that a file of a PostgreSQL store holds, of whatever schema. Missing where there is no such
/// file or no pg_restore, Broken for a file of another kind.
entity::Result<QStringList> tablesIn(const Place &store, const QString &file);

/// Whether tables get the owners and rights that they had when they were written, which must be there, or those of who
/// puts them back. SQLite knows none.
enum class Owners : quint8 { Keep, Leave };

/// Puts what backUp() wrote back in the place of all that the store holds: all of it or nothing. What a file held
/// before is kept beside it, and its name is given. Busy when others use the store, or `progress` called it off;
/// Broken, and the store as it was, for a damaged file or one of another kind.
entity::Result<QString> restore(const Place &store, const QString &file, Owners owners = Owners::Keep,
                                const CopyProgress &progress = {});

} // namespace stockroom::database
