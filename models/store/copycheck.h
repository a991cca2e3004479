// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/opening.h"

namespace stockroom::store
{

/// Reads what the store in a place says of itself, through a connection of its own; refuses as look() does.
entity::Result<Opened> lookAt(const database::Place &place);

/// Whether a file is a copy that can be put back in the place of `store`; refuses a SQLite file as look() does, and one
/// of a server's store by its tables: Missing where it has others, Broken where it is something else. A SQLite file may
/// lie on a drive where no store may, and is then looked at when it is put back.
entity::Result<entity::Done> isCopy(const database::Place &store, const QString &file);

} // namespace stockroom::store
