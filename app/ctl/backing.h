// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/session.h"

namespace stockroom::ctl
{

/// `backup STORE FILE`: a copy of the store, while others use it. Asks before it writes over a file.
Outcome backup(const Call &call);

/// `restore STORE FILE`: puts the copy back, after asking.
Outcome restore(const Call &call);

/// Asks before something is thrown away; --yes answers it, and where nobody sits it has to be said.
Outcome mayLose(const Call &call, const QString &what, const QString &question);

} // namespace stockroom::ctl
