// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/opening.h"

namespace stockroom::store
{

/// That tables of ours were dropped, by name, as a sentence; what to do about it is for the caller to say.
QString lostSentence(const QStringList &lost);

/// Unready when the list of the steps is among the tables that are gone: nobody knows then what the store had. The same
/// when its settings are and `was` has no currency, unless the store is a backend's, which has said none.
entity::Result<entity::Done> mayBeMended(const database::Place &place, const Opened &opened, const NewStore &was);

/// Makes the tables that `opened` misses anew, empty, as the steps that the store has left them; in the transaction
/// that is open. The settings are those of `was`. Refuses as mayBeMended() does.
entity::Result<entity::Done> makeLostAnew(database::Connection &connection, const Opened &opened, const NewStore &was);

/// Marks in the history that what these tables told is gone, where they told something of the past.
entity::Result<entity::Done> markLost(database::Connection &connection, const QStringList &lost, const QString &actor);

/// Takes away all that the steps may have left in a store whose list of them is gone; in the transaction that is open.
entity::Result<entity::Done> dropUnlisted(database::Connection &connection);

} // namespace stockroom::store
