// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/policy/policy.h"
#include "models/store/change.h"
#include "models/store/doorkeeper.h"
#include "models/store/reader.h"
#include "models/store/writing.h"

#include <QObject>
#include <optional>

namespace stockroom::store
{

/// The one door: whoever wants to change anything asks here. In one transaction: policy, validation, lock, history,
/// commit; then the signal.
///
/// Lives in the thread of its connection. A window uses AsyncStore, which has one on a worker.
class Store : public QObject
{
    Q_OBJECT

public:
    /// Without a policy all is allowed.
    Store(database::Connection &connection, std::shared_ptr<const entity::Catalogue> catalogue,
          std::shared_ptr<const policy::Policy> policy = std::make_shared<const policy::Policy>());

    /// All of the set or nothing. Denied, Invalid (all failures of all changes), Conflict (base, mine, theirs of the
    /// fields that both touched), Missing, Busy or Broken. What it gives is on disk. A set whose id is in the history
    /// already is not done again: its result is given.
    entity::Result<Saved> apply(const ChangeSet &set, const Actor &actor);

    /// The change set that takes `id` back, done through apply(). Conflict when a field was changed since, or when it
    /// was taken back already; Broken when the history of it is gone; Invalid when that has nothing to bring back. What
    /// is in no history, a password, is not brought back: the result's notice says so. `as` is the id of the new set,
    /// made here when empty.
    entity::Result<Saved> undo(const QString &id, const Actor &actor, const QString &as = {});

    Reader &reader() { return m_reader; }

Q_SIGNALS:
    void changed(const stockroom::store::Saved &saved);

private:
    std::optional<entity::Problem> refused(const ChangeSet &set, const Doorkeeper &doorkeeper);
    entity::Problem refusedWithRows(const ChangeSet &set, const QList<entity::Failure> &failures,
                                    const Doorkeeper &doorkeeper);
    entity::Result<entity::Values> asItStands(const entity::Entity &entity, const Change &change, const Actor &actor);
    entity::Result<entity::Done> stillToTakeBack(const ChangeSet &set);
    entity::Problem explained(const ChangeSet &set, const entity::Problem &problem);
    entity::Result<Saved> saveAll(const ChangeSet &set, const Doorkeeper &doorkeeper, Writing::Last last);
    entity::Result<Saved> written(const ChangeSet &set, const Doorkeeper &doorkeeper, Writing::Last last);

    database::Connection &m_connection;
    Reader m_reader;
    std::shared_ptr<const policy::Policy> m_policy;
};

} // namespace stockroom::store
