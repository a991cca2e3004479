// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/change.h"
#include "models/store/sql.h"

namespace stockroom::store
{

/// The change that takes a saved one back: what was added is deleted, what was deleted is added, what was set is set to
/// what it was, and counts are moved the other way. Its `before` is what the row holds when nobody changed it since.
entity::Result<Change> inverseOf(database::Connection &connection, const Sql &sql, const SavedChange &saved);

} // namespace stockroom::store
