// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/change.h"
#include "models/store/reader.h"

namespace stockroom::store
{

/// Writes the changes of one set, in the transaction that the Store has opened. What needs rows is checked here: links,
/// uniqueness, locks.
class Writing
{
public:
    /// `restoring` lets an undo bring back what only the program sets.
    Writing(database::Connection &connection, Reader &reader, const Actor &actor, bool restoring)
        : m_connection(connection), m_reader(reader), m_actor(actor), m_restoring(restoring)
    {
    }

    /// Invalid failures are gathered over all changes of the set: see failures(). Any other Problem ends the set.
    entity::Result<entity::Done> write(const Change &change, int index);

    const QList<entity::Failure> &failures() const { return m_failures; }
    const QList<SavedChange> &saved() const { return m_saved; }

private:
    entity::Result<entity::Done> add(const entity::Entity &entity, const Change &change);
    entity::Result<entity::Done> set(const entity::Entity &entity, const Change &change);
    entity::Result<entity::Done> remove(const entity::Entity &entity, const Change &change);
    entity::Result<entity::Done> removeRow(const entity::Entity &entity, const entity::Values &row);
    entity::Result<entity::Done> release(const entity::Entity &holder, const entity::Field &link,
                                         const entity::Entity &target, const entity::Values &row);
    entity::Result<entity::Done> update(const entity::Entity &entity, const entity::Value &id,
                                        const entity::Values &current, entity::Values values);

    entity::Result<entity::Values> completed(const entity::Entity &entity, const Change &change);
    entity::Result<entity::Done> fillSlugs(const entity::Entity &entity, entity::Values &values,
                                           const entity::Value &id, const entity::Values &row);
    entity::Result<entity::Done> checkRows(const entity::Entity &entity, const entity::Values &values,
                                           const entity::Value &id);
    entity::Result<entity::Done> checkUnique(const entity::Entity &entity, const entity::Field &field,
                                             const entity::Value &value, const entity::Value &id);
    entity::Result<entity::Done> checkLink(const entity::Entity &entity, const entity::Field &field,
                                           const entity::Value &value, const entity::Value &id);
    entity::Result<entity::Value> actorKey(const entity::Field &field);
    entity::Problem refusedByDatabase(const entity::Entity &entity, const entity::Problem &problem);
    void fail(const entity::Field &field, const QString &reason);
    bool failedHere() const;

    database::Connection &m_connection;
    Reader &m_reader;
    const Actor &m_actor;
    bool m_restoring;
    int m_index = 0;
    QList<entity::Failure> m_failures;
    QList<SavedChange> m_saved;
};

/// The values of a change that the row does not hold already. Conflict when a field that both touched differs from
/// `before`.
entity::Result<entity::Values> merged(const entity::Entity &entity, const Change &change,
                                      const entity::Values &current);

} // namespace stockroom::store
