// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/session.h"

namespace stockroom::ctl
{

/// `init STORE`: makes a store in an empty place.
Outcome init(const Call &call);

/// `demo STORE`: fills one, and makes it first where the place is empty.
Outcome demo(const Call &call);

} // namespace stockroom::ctl
