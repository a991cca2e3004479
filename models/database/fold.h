// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSqlDatabase>

namespace stockroom::database
{

/// Gives an open SQLite connection the function stockroom_has(text, part): whether the text contains the part, letter
/// case folded for all scripts, since SQLite's own LIKE knows ASCII alone. The part is folded already. Does nothing on
/// PostgreSQL.
void addFold(const QSqlDatabase &database);

} // namespace stockroom::database
