// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/change.h"

namespace stockroom::store
{

/// Checks every value of one change against the facts of its entity. All failures at once. `restoring` is for undo,
/// which may bring back what only the program sets.
///
/// Uniqueness and links are the store's to check: they need rows.
QList<entity::Failure> validate(const entity::Entity &entity, const Change &change, int index = 0,
                                bool restoring = false);

/// Why nobody may write the field, as a sentence that names it; empty when people may.
QString notForPeople(const entity::Field &field);

/// Why `value` cannot stand in `field`, as a sentence that names the field; empty when it can. A Delta is judged by
/// what it leads to, so the store judges it again with the row in hand.
QString refusal(const entity::Field &field, const entity::Value &value);

/// What of a deleted row no undo brings back, as a sentence that names it; empty where all comes back.
QString lostForGood(const entity::Entity &entity);

/// What a new row has where nothing is said: the facts' initial values, empty text, or nothing.
entity::Value initialValue(const entity::Field &field);

} // namespace stockroom::store
