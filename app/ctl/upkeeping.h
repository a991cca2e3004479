// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/session.h"

namespace stockroom::ctl
{

/// `migrations STORE`: the steps that there are, and those that the store has.
Outcome migrations(const Call &call);

/// `migrate STORE`: brings our own tables up or down, or shows the SQL that would.
Outcome migrate(const Call &call);

/// `rollback STORE`: takes the last step back.
Outcome rollback(const Call &call);

/// `release STORE`: takes all that is ours out of a store, after the history was written to a file where that is
/// wanted.
Outcome release(const Call &call);

} // namespace stockroom::ctl
