// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/policy/scope.h"
#include "models/store/sql.h"

namespace stockroom::store
{

/// What must hold of a row of the scope, for a WHERE or a policy of PostgreSQL's row security: a text that is true or
/// false for each row and never NULL, and its binds. `alias` is the table's.
Statement scopeTerm(const Sql &sql, const policy::Scope &scope, const QString &alias = {});

} // namespace stockroom::store
