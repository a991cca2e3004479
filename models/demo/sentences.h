// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/demo/words.h"

namespace stockroom::demo
{

/// What descriptions are put together from, in UTF-8.
std::span<const char *const> sentences(Language language);

} // namespace stockroom::demo
