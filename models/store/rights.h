// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/database/connection.h"
#include "models/store/change.h"
#include "models/store/opened.h"

namespace stockroom::store
{

/// Whether the role that is connected may change our tables and make our triggers: Denied, with what it lacks by name
/// and the SQL by which an administrator gives it. SQLite knows no rights but the file's, which were asked before.
entity::Result<entity::Done> mayMigrate(database::Connection &connection, const Opened &opened);

/// Why nothing can be written into the store through this connection: a file, a server or a role that may only read;
/// empty where something can. What a role may write beside that, it is told when it tries.
entity::Result<QString> whyBarred(database::Connection &connection, const Opened &opened);

/// A refusal of the server's for want of a right, told with the right and its table, and with the SQL by which an
/// administrator gives it. Any other, and one that is about something else, stays as it is. Not within a transaction,
/// which such a refusal has ended.
entity::Problem withRight(database::Connection &connection, const ChangeSet &set, const entity::Problem &refusal);

} // namespace stockroom::store
