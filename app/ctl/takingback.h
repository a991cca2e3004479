// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/session.h"

namespace stockroom::ctl
{

/// `history [ENTITY ROW]`: the newest change sets, or the changes of one row, which may be gone.
Outcome history(const Call &call);

/// `undo ID`: takes a change set back; prints the id of the set that does it.
Outcome undo(const Call &call);

/// `redo ID`: takes back what takes that change set back.
Outcome redo(const Call &call);

} // namespace stockroom::ctl
