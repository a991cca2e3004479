// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/change.h"

namespace stockroom::store
{

/// Checks every value of one change against the facts of its entity, and makes texts out of nothing where the facts say
/// so (initial values; not slugs, which need the store). All failures at once.
///
/// Uniqueness and links are the store's to check: they need rows.
QList<entity::Failure> validate(const entity::Entity &entity, const Change &change, int index = 0);

/// Why `value` cannot stand in `field`, as a sentence that names the field; empty when it can.
QString refusal(const entity::Field &field, const entity::Value &value);

} // namespace stockroom::store
