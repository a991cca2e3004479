// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/change.h"
#include "models/store/doorkeeper.h"
#include "models/store/reader.h"
#include "models/store/rowchecks.h"

namespace stockroom::store
{

/// Writes the changes of one set, in the transaction that the Store has opened. What needs rows is checked here: the
/// policy's word on each row that is touched, links, uniqueness, locks.
class Writing
{
public:
    /// How an update is written: seen are its rows, and a rule that it breaks is told by field; unseen, it may go to
    /// the server together with the commit, and only the history's count tells whether it met its row.
    enum class Last : quint8 { Seen, Unseen };

    Writing(database::Connection &connection, Reader &reader, const Doorkeeper &doorkeeper, const ChangeSet &set,
            Last last = Last::Seen);

    /// Invalid failures are gathered over all changes of the set: see failures(). Any other Problem ends the set.
    entity::Result<entity::Done> write(const Change &change, int index);

    QList<entity::Failure> failures() const { return m_checks.failures(); }
    const QList<SavedChange> &saved() const { return m_saved; }
    /// What could not be brought back, in sentences.
    QString notice() const { return m_notices.join(u' '); }

private:
    entity::Result<entity::Done> add(const entity::Entity &entity, const Change &change);
    entity::Result<entity::Done> set(const entity::Entity &entity, const Change &change);
    entity::Result<entity::Done> remove(const entity::Entity &entity, const Change &change);
    entity::Result<entity::Done> removeRow(const entity::Entity &entity, const entity::Values &row);
    entity::Result<entity::Done> release(const entity::Entity &holder, const entity::Field &link,
                                         const entity::Entity &target, const entity::Values &row);
    entity::Result<entity::Done> releaseRow(const entity::Entity &holder, const entity::Field &link,
                                            const entity::Value &key);
    entity::Result<entity::Done> refuseStrangers(const entity::Entity &target, const entity::Values &row);
    entity::Result<entity::Values> asWritten(const entity::Entity &entity, const entity::Value &id,
                                             const entity::Values &values);
    entity::Result<entity::Done> update(const entity::Entity &entity, const entity::Value &id,
                                        const entity::Values &current, entity::Values values,
                                        const entity::Values &exact = {});

    entity::Result<entity::Values> inserted(const entity::Entity &entity, entity::Values values,
                                            const entity::Values &exact);
    entity::Result<entity::Done> fillSlugs(const entity::Entity &entity, entity::Values &values,
                                           const entity::Value &id, const entity::Values &row);
    entity::Problem refusedByDatabase(const entity::Entity &entity, const entity::Problem &problem);
    void noticeSecrets(const entity::Entity &entity, const Change &change, const entity::Values &row);

    database::Connection &m_connection;
    Reader &m_reader;
    RowChecks m_checks;
    const Doorkeeper &m_doorkeeper;
    bool m_isRestoring; // an undo may bring back what only the program sets
    Last m_last;
    int m_index = 0;
    QSet<QString> m_leaving; // rows whose removal has begun, by entity and key
    QStringList m_notices;
    QList<SavedChange> m_saved;
};

} // namespace stockroom::store
