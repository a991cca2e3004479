// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/session.h"

namespace stockroom::ctl
{

/// `createsuperuser USER`: adds somebody who may do everything.
Outcome createSuperuser(const Call &call);

/// `passwd USER`: gives somebody another password.
Outcome passwd(const Call &call);

/// `users`: who there is, in which groups, and when they were here last.
Outcome users(const Call &call);

} // namespace stockroom::ctl
