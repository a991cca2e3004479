// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/asyncstore.h"

#include "models/store/history.h"
#include "models/store/upkeep.h"

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
using entity::ProblemKind;
using entity::Result;

/// Well under the second in which others' changes are to be seen; asking costs one read of a counter.
constexpr std::chrono::milliseconds kPollEvery{400};

QString newId()
{
    return QUuid::createUuid().toString(QUuid::Id128);
}

/// Why the database was not reached; empty when it was.
template<typename T> QString hindranceOf(const Connection *connection, const Result<T> &result)
{
    const bool isReached = connection && !connection->isLost();
    return isReached || result ? QString() : result.problem().words();
}

/// Does a set. Over one that is done again a connection was lost: it may be saved, or still be under way to the server,
/// and no refusal is told before that is known.
Result<Saved> done(Store &store, Connection &connection, const QString &id,
                   const std::function<Result<Saved>(Store &)> &work, bool isAgain)
{
    const auto isRefused = [&connection](const Result<Saved> &saved) {
        return !saved && !connection.isLost() && !connection.isInterrupted();
    };
    auto saved = work(store);
    while (isAgain && isRefused(saved) && saved.problem().kind == ProblemKind::Busy)
        saved = work(store);
    if (!isAgain || !isRefused(saved))
        return saved;
    const auto isKnown = History::knows(connection, id);
    return isKnown && *isKnown ? History::read(connection, store.reader().sql().catalogue(), id) : saved;
}

AsyncStore::Answer unlessGone(QObject *context, AsyncStore::Answer answer)
{
    return [guard = QPointer<QObject>(context), answer = std::move(answer)](const Result<Saved> &result) {
        if (guard && answer)
            answer(result);
    };
}

} // namespace

AsyncStore::AsyncStore(const database::Place &place, const Opened &opened, const Actor &actor, QObject *parent)
    : QObject(parent), m_place(place), m_opened(opened), m_actor(actor),
      m_feed(std::make_shared<Feed>(opened.catalogue, opened.ours && opened.hasHistory)),
      m_handover(std::make_shared<database::Handover>(this)),
      m_writer(makeWorker(Connection::Access::Write, &AsyncStore::m_writing)),
      m_reader(makeWorker(Connection::Access::Read, &AsyncStore::m_reading))
{
    // What cannot be mended is said when something is written.
    if (opened.isWritable())
        m_writer->post([this, handover = m_handover, opened, actor](Connection *connection, const Problem &) {
            Opened mending = opened;
            if (!connection || !mend(*connection, mending, actor.name))
                return;
            if (!opened.unnoted.isEmpty())
                handover->give([this, opened] { Q_EMIT mended(opened.unnoted); });
            static_cast<void>(emptyOutbox(*connection));
        });
    connect(&m_poll, &QTimer::timeout, this, &AsyncStore::poll);
    m_poll.start(kPollEvery);
    poll();
}

AsyncStore::~AsyncStore()
{
    m_handover->close();
}

std::unique_ptr<Worker> AsyncStore::makeWorker(Connection::Access access, QString AsyncStore::*hindrance)
{
    return std::make_unique<Worker>(
        m_place, access, [this, hindrance, handover = m_handover](const std::optional<Problem> &why) {
            handover->give([=, this, words = why ? why->words() : QString()] { hinder(hindrance, words); });
        });
}

void AsyncStore::let(const Actor &actor, std::shared_ptr<const policy::Policy> policy)
{
    m_actor = actor;
    m_policy = std::move(policy);
}

void AsyncStore::write(const QString &id, Work work, Step step, Answer answer)
{
    // Known as ours before it is sent: the feed may see it before its answer is here.
    m_own.insert(id);
    m_lists.sent(id, step);
    m_writer->post([this, id, work = std::move(work), answer = std::move(answer), catalogue = m_opened.catalogue,
                    policy = m_policy, handover = m_handover,
                    isAgain = false](Connection *connection, const Problem &problem) mutable {
        auto result = [&]() -> Result<Saved> {
            if (!connection)
                return notOpened(problem);
            Store store(*connection, catalogue, policy);
            return done(store, *connection, id, work, isAgain);
        }();
        isAgain = isAgain || (connection && connection->isLost());
        // What is refused without a connection does not wait for one.
        const QString hindrance = connection ? hindranceOf(connection, result) : QString();
        handover->give([this, hindrance] { hinder(&AsyncStore::m_writing, hindrance); });
        if (connection && connection->isLost())
            return; // the worker does it again
        handover->give([this, id, answer, result = std::move(result)] { written(id, result, answer); });
    });
    Q_EMIT undoableChanged();
    showSaving();
}

void AsyncStore::written(const QString &id, const Result<Saved> &result, const Answer &answer)
{
    m_lists.answered(id, result);
    if (result && !result->changes.isEmpty())
        Q_EMIT changed(*result);
    Q_EMIT undoableChanged();
    const QPointer<AsyncStore> self(this);
    answer(result);
    // Whoever closes when nothing is on its way has heard of a refusal by then.
    if (self)
        showSaving();
}

void AsyncStore::showSaving()
{
    if (std::exchange(m_isSaving, m_lists.waiting() > 0) != m_isSaving)
        Q_EMIT savingChanged(m_isSaving);
}

void AsyncStore::apply(ChangeSet set, QObject *context, Answer answer)
{
    // Named before it is sent, so that a repetition after a lost connection is known for what it is.
    if (set.id.isEmpty())
        set.id = newId();
    write(
        set.id, [set, actor = m_actor](Store &store) { return store.apply(set, actor); }, Step::Fresh,
        unlessGone(context, std::move(answer)));
}

void AsyncStore::undo(const QString &changeSet, QObject *context, Answer answer)
{
    const QString id = newId();
    write(
        id, [=, actor = m_actor](Store &store) { return store.undo(changeSet, actor, id); }, Step::Fresh,
        unlessGone(context, std::move(answer)));
}

void AsyncStore::undoLast(QObject *context, Answer answer)
{
    takeBack(Step::Undo, context, std::move(answer));
}

void AsyncStore::redoLast(QObject *context, Answer answer)
{
    takeBack(Step::Redo, context, std::move(answer));
}

void AsyncStore::takeBack(Step step, QObject *context, Answer answer)
{
    // Taken from the list at once: a second Ctrl+Z before the answer means the set before it.
    const QString last = m_lists.take(step);
    if (last.isEmpty())
        return;
    auto settle = [this, step, last, answer = unlessGone(context, std::move(answer))](const Result<Saved> &result) {
        const bool back = !result && UndoLists::stays(result.problem());
        const auto saved = m_lists.settle(last, step, back);
        if (back)
            Q_EMIT undoableChanged();
        if (saved && !result)
            answer(withRest(result.problem(), step, back));
        else if (saved || result)
            answer(result);
        else
            answer(Problem::missing(tr("It was not saved, so there is nothing to take back.")));
    };
    const QString id = newId();
    write(id, [=, actor = m_actor](Store &store) { return store.undo(last, actor, id); }, step, settle);
}

/// The refusal of a step, and what becomes of it.
Problem AsyncStore::withRest(const Problem &problem, Step step, bool stays)
{
    const QString rest = stays ? step == Step::Undo ? tr("The change stays in the list of what can be undone.")
                                                    : tr("The change stays in the list of what can be done again.")
                         : step == Step::Undo ? tr("The change is no longer in the list of what can be undone.")
                                              : tr("The change is no longer in the list of what can be done again.");
    Problem whole = problem;
    whole.text = problem.words() + u' ' + rest;
    whole.failures.clear();
    return whole;
}

void AsyncStore::hinder(QString AsyncStore::*hindrance, const QString &why)
{
    const QString before = this->hindrance();
    this->*hindrance = why;
    const QString now = this->hindrance();
    if (now.isEmpty() != before.isEmpty())
        Q_EMIT reachableChanged(now.isEmpty());
    if (now != before)
        Q_EMIT hindranceChanged(now);
}

void AsyncStore::setAstray(const QString &why)
{
    if (std::exchange(m_astray, why) != why)
        Q_EMIT astrayChanged(why);
}

/// That the store is not there is not to be taken for a row that is not.
Problem AsyncStore::notOpened(const Problem &problem)
{
    return problem.kind == entity::ProblemKind::Missing ? Problem::busy(problem.text) : problem;
}

void AsyncStore::poll()
{
    if (std::exchange(m_polling, true))
        return;
    m_reader->post(
        [this, feed = m_feed, own = m_own, handover = m_handover](Connection *connection, const Problem &problem) {
            const auto news = connection ? feed->poll(*connection, own) : Result<News>(problem);
            const QString hindrance = hindranceOf(connection, news);
            handover->give([this, hindrance] { hinder(&AsyncStore::m_reading, hindrance); });
            if (connection && connection->isLost())
                return; // the worker does it again
            const auto astray = connection ? connection->astray() : std::nullopt;
            handover->give([this, why = astray ? astray->text : QString()] { setAstray(why); });
            handover->give([this, news] { polled(news); });
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
