// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/database/connection.h"

namespace stockroom::database
{

/// How SQLite keeps what is not yet in the file itself: a property of the file, which other programs find as it was
/// left.
class Journal
{
public:
    /// The mode in which readers and writers do not hinder each other.
    static QString wal() { return QStringLiteral("wal"); }
    /// SQLite's own.
    static QString usual() { return QStringLiteral("delete"); }

    /// The mode of the connection's file.
    static entity::Result<QString> of(Connection &connection);
    /// Changes it, which needs the file alone: false while others have it open.
    static entity::Result<bool> set(Connection &connection, const QString &mode);
};

} // namespace stockroom::database
