// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/database/connection.h"

#include <functional>

namespace stockroom::test
{

/// What is done to a store while something fails; whether the program says that it is done.
using Act = std::function<bool(database::Connection &)>;

/// Makes a store that has a change which can be taken back, and gives its file.
QString storeToActOn();

/// Changes the price of the first product.
bool edit(database::Connection &connection);
/// Takes back what was done last.
bool undo(database::Connection &connection);
/// One step back, which is one transaction.
bool migrate(database::Connection &connection);

/// All that an act changes, and whether the history agrees with it.
QString stateOf(database::Connection &connection);

} // namespace stockroom::test
