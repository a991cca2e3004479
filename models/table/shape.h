// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSqlDatabase>
#include <QStringList>

namespace stockroom::table
{

/// A private database in memory of the current thread, in which the table `name` is empty and has these columns: what a
/// model of Qt stands on that gets its rows from elsewhere.
QSqlDatabase emptyShape(const QString &name, const QStringList &columns);

} // namespace stockroom::table
