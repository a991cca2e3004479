// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace stockroom::test
{

/// The databases that a store can stand on.
enum class Kind { Sqlite, Postgres };

/// The path of a file that is not there yet, or the URL of a database with nothing in it; both are gone with the
/// process.
QString freshPlace(Kind kind);

/// For a test's `_data` function: the column `place` and the rows "sqlite" and "postgres", each a fresh empty place.
/// The test reads it with `QFETCH(QString, place)`.
void onEachDatabase();

/// A fresh empty place in the same kind of database as that of a row of onEachDatabase().
QString freshPlaceLike(const QString &place);

} // namespace stockroom::test
