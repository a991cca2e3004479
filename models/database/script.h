// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/database/connection.h"

namespace stockroom::database
{

/// The statements of a script whose statements end at a semicolon that ends its line, without lines of comment.
QStringList statementsIn(const QString &script);

/// Runs statements without binds, one after the other, up to the first that fails.
entity::Result<entity::Done> runAll(Connection &connection, const QStringList &statements);

} // namespace stockroom::database
