// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/database/migration.h"

namespace stockroom::database
{

/// The tables that steps make, and what makes one of them anew when somebody has dropped it.
class OwnTables
{
public:
    /// The name of the list of the steps, which no step makes.
    static QString list() { return QStringLiteral("stockroom_migration"); }

    /// Those that these steps leave behind, in the order of their making.
    static QStringList madeBy(const QList<Migration> &steps);

    /// Those that the store's steps have left and that are not there, out of the steps that are known.
    static entity::Result<QStringList> missingIn(Connection &connection, const QList<Migration> &known);

    /// The statements by which one of them and its indexes come back, as these steps leave it. Its rows get numbers
    /// that no row had before: others may remember one.
    static QStringList script(const QList<Migration> &steps, const QString &table, entity::Dialect dialect);
};

} // namespace stockroom::database
