// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/asyncstore.h"

#include <QCoreApplication>
#include <QUuid>
#include <chrono>

namespace stockroom::store
{
namespace
{

using database::Connection;
using database::Worker;
using entity::Problem;
using entity::Result;

/// Well under the second in which others' changes are to be seen; asking costs one read of a counter.
constexpr std::chrono::milliseconds kPollEvery{400};

QString newId()
{
    return QUuid::createUuid().toString(QUuid::Id128);
}

} // namespace

AsyncStore::AsyncStore(const database::Place &place, const Opened &opened, const Actor &actor, QObject *parent)
    : QObject(parent), m_place(place), m_opened(opened), m_actor(actor),
      m_feed(std::make_shared<Feed>(opened.catalogue, opened.ours)),
      m_writer(std::make_unique<Worker>(place, Connection::Access::Write)),
      m_reader(std::make_unique<Worker>(place, Connection::Access::Read))
{
    connect(&m_poll, &QTimer::timeout, this, &AsyncStore::poll);
    m_poll.start(kPollEvery);
    poll();
}

AsyncStore::~AsyncStore() = default;

void AsyncStore::write(const QString &id, Work work, Step step, QObject *context, Answer answer)
{
    // Known as ours before it is sent: the feed may see it before its answer is here.
    m_own.insert(id);
    auto task = [this, work = std::move(work), step, guard = QPointer<QObject>(context),
                 answer = std::move(answer)](Connection *connection, const Problem &problem) {
        auto result = [&]() -> Result<Saved> {
            if (!connection)
                return problem;
            Store store(*connection, m_opened.catalogue);
            return work(store);
        }();
        noteReached(connection);
        if (connection && connection->isLost())
            return; // the worker does it again
        QMetaObject::invokeMethod(
            this,
            [this, step, guard, answer, result = std::move(result)] {
                written(result, step);
                if (guard && answer)
                    answer(result);
            },
            Qt::QueuedConnection);
    };
    m_writer->post(std::move(task));
    if (m_saving++ == 0)
        Q_EMIT savingChanged(true);
}

void AsyncStore::written(const Result<Saved> &result, Step step)
{
    if (result && !result->changes.isEmpty()) {
        if (step != Step::Undo)
            m_undoable.append(*result);
        if (step == Step::Undo)
            m_redoable.append(*result);
        if (step == Step::Fresh)
            m_redoable.clear();
        Q_EMIT changed(*result);
        Q_EMIT undoableChanged();
    }
    if (--m_saving == 0)
        Q_EMIT savingChanged(false);
}

void AsyncStore::apply(ChangeSet set, QObject *context, Answer answer)
{
    // Named before it is sent, so that a repetition after a lost connection is known for what it is.
    if (set.id.isEmpty())
        set.id = newId();
    write(
        set.id, [set, actor = m_actor](Store &store) { return store.apply(set, actor); }, Step::Fresh, context,
        std::move(answer));
}

void AsyncStore::undo(const QString &changeSet, QObject *context, Answer answer)
{
    const QString id = newId();
    write(
        id, [=, actor = m_actor](Store &store) { return store.undo(changeSet, actor, id); }, Step::Fresh, context,
        std::move(answer));
}

void AsyncStore::undoLast(QObject *context, Answer answer)
{
    takeBack(m_undoable, Step::Undo, context, std::move(answer));
}

void AsyncStore::redoLast(QObject *context, Answer answer)
{
    takeBack(m_redoable, Step::Redo, context, std::move(answer));
}

void AsyncStore::takeBack(QList<Saved> &from, Step step, QObject *context, Answer answer)
{
    if (from.isEmpty())
        return;
    // Taken from the list at once: a second Ctrl+Z before the answer means the set before it.
    const Saved last = from.takeLast();
    Q_EMIT undoableChanged();
    auto retry = [this, &from, last, answer = std::move(answer)](const Result<Saved> &result) {
        if (!result && result.problem().kind == entity::ProblemKind::Busy) {
            from.append(last);
            Q_EMIT undoableChanged();
        }
        if (answer)
            answer(result);
    };
    const QString id = newId();
    write(id, [=, actor = m_actor](Store &store) { return store.undo(last.id, actor, id); }, step, context, retry);
}

/// Called by a worker's task with the connection that it got.
void AsyncStore::noteReached(const Connection *connection)
{
    const bool reached = connection && !connection->isLost();
    QMetaObject::invokeMethod(this, [this, reached] { setReachable(reached); }, Qt::QueuedConnection);
}

void AsyncStore::setReachable(bool reachable)
{
    if (std::exchange(m_isReachable, reachable) != reachable)
        Q_EMIT reachableChanged(reachable);
}

void AsyncStore::poll()
{
    if (std::exchange(m_polling, true))
        return;
    m_reader->post([this, feed = m_feed, own = m_own](Connection *connection, const Problem &problem) {
        const auto news = connection ? feed->poll(*connection, own) : Result<News>(problem);
        noteReached(connection);
        if (connection && connection->isLost())
            return; // the worker does it again
        QMetaObject::invokeMethod(this, [this, news] { polled(news); }, Qt::QueuedConnection);
    });
}

void AsyncStore::polled(const Result<News> &news)
{
    m_polling = false;
    if (!news)
        return;
    for (const Saved &saved : news->sets)
        Q_EMIT changed(saved);
    if (news->unknown)
        Q_EMIT changedElsewhere();
}

void AsyncStore::open(const database::Place &place, const Actor &actor, QObject *context,
                      std::function<void(Result<std::shared_ptr<AsyncStore>>)> opened)
{
    // Kept by its own task, and let go on the thread that asked: a worker cannot join itself.
    auto asking = std::make_shared<std::unique_ptr<Worker>>(std::make_unique<Worker>(place, Connection::Access::Read));
    (*asking)->post([=, guard = QPointer<QObject>(context)](Connection *connection, const Problem &problem) {
        const auto seen = connection ? look(*connection) : Result<Opened>(problem);
        QMetaObject::invokeMethod(
            QCoreApplication::instance(),
            [=] {
                asking->reset();
                if (!guard)
                    return;
                if (!seen)
                    opened(seen.problem());
                else
                    opened(std::make_shared<AsyncStore>(place, *seen, actor));
            },
            Qt::QueuedConnection);
    });
}

} // namespace stockroom::store
