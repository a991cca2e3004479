// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/session.h"

namespace stockroom::ctl
{

/// `policy show|log|check|set|explain|test …`: who may do what, and why.
Outcome policy(const Call &call);

} // namespace stockroom::ctl
