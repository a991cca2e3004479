// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/policy/subtree.h"
#include "models/store/reader.h"

namespace stockroom::store
{

/// The keys in the trees that the policy asks for, as they stand now; a root that is not there is alone in its tree.
entity::Result<policy::Subtrees> subtreesOf(Reader &reader, const QList<policy::Root> &roots);

} // namespace stockroom::store
