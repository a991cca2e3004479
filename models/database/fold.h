// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSqlDatabase>

namespace stockroom::database
{

/// Gives an open SQLite connection the function stockroom_fold(text): the text with letter case folded for all scripts,
/// since SQLite's own LIKE and lower() know ASCII alone. Does nothing on PostgreSQL.
void addFold(const QSqlDatabase &database);

} // namespace stockroom::database
