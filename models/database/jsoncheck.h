// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

struct sqlite3;

namespace stockroom::database
{

/// Gives an open SQLite connection a json_valid() that a schema may use though it is not trusted: Django checks its
/// JSON columns with that, and SQLite's own is refused there, which makes every write to such a file fail.
void addJsonCheck(sqlite3 *connection);

} // namespace stockroom::database
