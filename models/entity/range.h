// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/entity/value.h"

namespace stockroom::entity
{

/// What was read, or why it could not be: of a number with more digits than the program counts in, the bounds of its
/// field are said, and not that it is no number.
Parsed withinRange(Parsed parsed, const Field &field, const QString &text, const QLocale &locale);

} // namespace stockroom::entity
