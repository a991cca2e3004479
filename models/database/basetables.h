// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/database/connection.h"

namespace stockroom::database
{

/// Whether a place has no tables at all.
entity::Result<bool> isEmpty(Connection &connection);

/// Makes the base tables (auth_…, products_…, orders_…) in the shape that Django makes, in one transaction: the one
/// that is open, or one of its own. Unready when the place is not empty.
entity::Result<entity::Done> makeBaseTables(Connection &connection);

} // namespace stockroom::database
