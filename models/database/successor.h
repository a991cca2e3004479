// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/database/connection.h"

namespace stockroom::database
{

/// Opens what stands at the place of a connection now, when another file of the same store has taken the place of the
/// one that it has open: one with the same tables, made by the same steps at the same time. Nothing where it is not so.
std::unique_ptr<Connection> successor(Connection &current);

} // namespace stockroom::database
