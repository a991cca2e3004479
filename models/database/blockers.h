// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/database/connection.h"

namespace stockroom::database
{

/// Who else uses the store, as people would name them: "python3 (process 4711)", "bob from 10.0.0.7 (psql)". What
/// cannot be found out is left out.
QStringList othersIn(Connection &connection);

} // namespace stockroom::database
