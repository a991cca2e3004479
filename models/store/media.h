// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/database/place.h"

namespace stockroom::store
{

/// Where the files lie that Image fields name: beside a store's file, in a folder of its name with the ending ".media".
/// Empty for PostgreSQL, which does not tell.
QString mediaFolder(const database::Place &place);

} // namespace stockroom::store
