// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/session.h"

namespace stockroom::ctl
{

/// `add ENTITY FIELD=VALUE…`: prints what the new row is called.
Outcome add(const Call &call);

/// `set ENTITY ROW FIELD=VALUE…`
Outcome set(const Call &call);

/// `delete ENTITY ROW`: asks first where a person sits.
Outcome remove(const Call &call);

} // namespace stockroom::ctl
