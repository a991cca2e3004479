// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/change.h"
#include "models/store/reader.h"

namespace stockroom::store
{

/// The row that the change adds, with what the program gives it: key, stamps, and what fields hold at first. Slugs that
/// are to be made are still empty.
entity::Result<entity::Values> newRow(Reader &reader, const entity::Entity &entity, const Change &change,
                                      const Actor &actor);

} // namespace stockroom::store
