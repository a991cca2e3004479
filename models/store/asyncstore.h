// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/database/handover.h"
#include "models/database/worker.h"
#include "models/store/feed.h"
#include "models/store/opening.h"
#include "models/store/store.h"
#include "models/store/undolists.h"

#include <QObject>
#include <QPointer>
#include <QSet>
#include <QTimer>
#include <functional>

namespace stockroom::store
{

/// A store as windows use it: everything is asked of workers and answered later, on this object's thread. Nothing here
/// waits.
///
/// Has one writer (the one door) and one reader; a table brings readers of its own, made from place().
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

    /// Who asks from now on, and what decides about it; until then the one whom it was opened for, who may do all.
    void let(const Actor &actor, std::shared_ptr<const policy::Policy> policy);
    const policy::Policy &policy() const { return *m_policy; }

    using Answer = std::function<void(const entity::Result<Saved> &)>;

    /// Through the one door. `answer` comes on this thread unless `context` is gone by then; changed() comes before it,
    /// and savingChanged() after it.
    void apply(ChangeSet set, QObject *context, Answer answer);
    void undo(const QString &changeSet, QObject *context, Answer answer);

    /// Runs `read` on the reader's thread and gives what it found to `answer` on this one, unless `context` is gone.
    /// `read` may run after that, so it holds values only.
    template<typename T>
    database::Worker::Ticket read(QObject *context, std::function<entity::Result<T>(Reader &)> read,
                                  std::function<void(const entity::Result<T> &)> answer);

    /// Stops a read that is not wanted any more; its answer does not come, or is Busy.
    void cancel(database::Worker::Ticket ticket) { m_reader->cancel(ticket); }

    /// The sets that this window saved and that can be taken back, newest last; and those that were, newest last.
    const QList<Saved> &undoable() const { return m_lists.undoable(); }
    const QList<Saved> &redoable() const { return m_lists.redoable(); }
    using Meant = UndoLists::Meant;
    /// What undoLast() and redoLast() would take now.
    Meant meantByUndo() const { return m_lists.meant(Step::Undo); }
    Meant meantByRedo() const { return m_lists.meant(Step::Redo); }
    /// Takes back what was saved last, also what is still on its way: then after it, and it alone. Missing when that
    /// was refused.
    void undoLast(QObject *context, Answer answer);
    void redoLast(QObject *context, Answer answer);

    bool isSaving() const { return m_isSaving; }
    /// How many change sets are on their way.
    qsizetype waiting() const { return m_lists.waiting(); }
    /// Whether the database answered when it was asked last, by those who read and those who write.
    bool isReachable() const { return hindrance().isEmpty(); }
    /// Why it did not, as a sentence for people; empty when it did.
    QString hindrance() const { return m_writing.isEmpty() ? m_reading : m_writing; }
    /// Why nothing can be saved: the store's file is gone, or another one has taken its place. Empty where all is well.
    const QString &astray() const { return m_astray; }

    /// Opens a store off this thread. `opened` gets an AsyncStore that lives on the thread of `context`.
    static void open(const database::Place &place, const Actor &actor, QObject *context,
                     std::function<void(entity::Result<std::shared_ptr<AsyncStore>>)> opened);

Q_SIGNALS:
    /// Rows were changed: by this window, or elsewhere (`saved.elsewhere`).
    void changed(const stockroom::store::Saved &saved);
    /// The database was changed, and nothing tells where: show anew what is shown.
    void changedElsewhere();
    /// Whether a write is on its way.
    void savingChanged(bool saving);
    /// What can be taken back or done again may be something else now.
    void undoableChanged();
    /// Whether the database answers; while it does not, writes wait, and what others do is not seen.
    void reachableChanged(bool reachable);
    /// Why the database does not answer is known, or is something else now.
    void hindranceChanged(const QString &hindrance);
    /// astray() is something else now.
    void astrayChanged(const QString &why);
    /// What changed in these tables for a time, nothing wrote down; from now on it is again.
    void mended(const QStringList &unnoted);

private:
    using Step = UndoLists::Step;
    using Work = std::function<entity::Result<Saved>(Store &)>;

    void write(const QString &id, Work work, Step step, Answer answer);
    void written(const QString &id, const entity::Result<Saved> &result, const Answer &answer);
    void takeBack(Step step, QObject *context, Answer answer);
    static entity::Problem notOpened(const entity::Problem &problem);
    static entity::Problem withRest(const entity::Problem &problem, Step step, bool stays);
    void showSaving();
    std::unique_ptr<database::Worker> makeWorker(database::Connection::Access access, QString AsyncStore::*hindrance);
    void hinder(QString AsyncStore::*hindrance, const QString &why);
    void setAstray(const QString &why);
    void poll();
    void polled(const entity::Result<News> &news);

    database::Place m_place;
    Opened m_opened;
    Actor m_actor;
    std::shared_ptr<const policy::Policy> m_policy = std::make_shared<const policy::Policy>();
    UndoLists m_lists;
    QSet<QString> m_own;
    QTimer m_poll;
    std::shared_ptr<Feed> m_feed;
    QString m_astray;
    bool m_polling = false;
    QString m_writing; ///< what hinders it
    QString m_reading;
    bool m_isSaving = false;
    std::shared_ptr<database::Handover> m_handover;
    std::unique_ptr<database::Worker> m_writer;
    std::unique_ptr<database::Worker> m_reader;
};

template<typename T>
database::Worker::Ticket AsyncStore::read(QObject *context, std::function<entity::Result<T>(Reader &)> read,
                                          std::function<void(const entity::Result<T> &)> answer)
{
    auto task = [handover = m_handover, guard = QPointer<QObject>(context), read = std::move(read),
                 answer = std::move(answer),
                 catalogue = m_opened.catalogue](database::Connection *connection, const entity::Problem &problem) {
        auto found = [&]() -> entity::Result<T> {
            if (!connection)
                return notOpened(problem);
            Reader reader(*connection, catalogue);
            return read(reader);
        }();
        if (connection && connection->isLost())
            return; // the worker does it again
        handover->give([guard, answer, found = std::move(found)] {
            if (guard)
                answer(found);
        });
    };
    return m_reader->post(std::move(task));
}

} // namespace stockroom::store
