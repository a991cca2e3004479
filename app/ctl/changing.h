// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/session.h"
#include "models/store/store.h"

namespace stockroom::ctl
{

/// `add ENTITY FIELD=VALUE…`: prints what the new row is called.
Outcome add(const Call &call);

/// `set ENTITY ROW FIELD=VALUE…`
Outcome set(const Call &call);

/// `delete ENTITY ROW`: asks first where a person sits.
Outcome remove(const Call &call);

/// Does what changes a store, and once more when the connection was lost on the way: the store knows the set by its id
/// and does it only once. Busy, with the advice to look, when nobody can say whether it was done.
using Doing = std::function<entity::Result<store::Saved>(store::Store &)>;
entity::Result<store::Saved> doOnce(Session &session, const Doing &doing);

} // namespace stockroom::ctl
