// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace stockroom::entity
{

/// The databases that a store can live in.
enum class Dialect : quint8 { Sqlite, Postgres };

} // namespace stockroom::entity
