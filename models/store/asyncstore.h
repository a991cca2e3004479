// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/database/worker.h"
#include "models/store/opening.h"
#include "models/store/store.h"

#include <QObject>
#include <functional>

namespace stockroom::store
{

/// A store as windows use it: everything is asked of workers and answered later, on this object's thread. Nothing here
/// waits.
///
/// Has one writer (the one door) and one reader; a table brings readers of its own from place().
class AsyncStore : public QObject
{
    Q_OBJECT

public:
    AsyncStore(const database::Place &place, const Opened &opened, const Actor &actor, QObject *parent = nullptr);
    ~AsyncStore() override;

    const database::Place &place() const { return m_place; }
    const Opened &opened() const { return m_opened; }
    const entity::Catalogue &catalogue() const { return *m_opened.catalogue; }
    std::shared_ptr<const entity::Catalogue> sharedCatalogue() const { return m_opened.catalogue; }
    const Actor &actor() const { return m_actor; }

    using Answer = std::function<void(const entity::Result<Saved> &)>;

    /// Through the one door. `answer` comes on this thread unless `context` is gone by then; changed() comes before it.
    void apply(const ChangeSet &set, QObject *context, Answer answer);
    void undo(const QString &changeSet, QObject *context, Answer answer);

    /// Runs `read` on the reader's thread and gives what it found to `answer` on this one.
    template<typename T>
    database::Worker::Ticket read(QObject *context, std::function<entity::Result<T>(Reader &)> read,
                                  std::function<void(const entity::Result<T> &)> answer);

    /// Stops a read that is not wanted any more; its answer does not come.
    void cancel(database::Worker::Ticket ticket);

    /// The sets that this window saved and that can be taken back, newest last.
    const QList<Saved> &undoable() const { return m_undoable; }
    void undoLast(QObject *context, Answer answer);

    /// Open a store off this thread: connection, look, and the AsyncStore made from it.
    static void open(const database::Place &place, const Actor &actor, QObject *context,
                     std::function<void(entity::Result<std::shared_ptr<AsyncStore>>)> answer);

Q_SIGNALS:
    /// Something was saved through this store.
    void changed(const stockroom::store::Saved &saved);
    /// Another program changed the database: show anew what is shown.
    void changedElsewhere();
    /// Whether a write is on its way.
    void savingChanged(bool saving);
    void undoableChanged();
};

} // namespace stockroom::store
