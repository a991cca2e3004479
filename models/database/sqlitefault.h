// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/database/engine.h"

struct sqlite3;

namespace stockroom::database
{

/// The error of the system because of which a database could not be written; 0 for none.
int systemErrorOf(sqlite3 *handle);

/// What a result code of SQLite means. `said` is its own sentence, which names columns and constraints; `system` the
/// error of the system behind it.
Fault faultOfCode(int code, const QString &said = {}, int system = 0);

} // namespace stockroom::database
