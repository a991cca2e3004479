// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/database/worker.h"

#include "models/database/successor.h"

#include <QCoreApplication>
#include <algorithm>
#include <atomic>
#include <chrono>
#include <condition_variable>
#include <deque>
#include <list>
#include <mutex>
#include <thread>

namespace stockroom::database
{
namespace
{

using entity::Problem;
using entity::ProblemKind;
using entity::Result;

constexpr std::chrono::milliseconds kBetweenAttempts{100};
/// Who is not let in asks seldom: servers count that.
constexpr std::chrono::milliseconds kBetweenRefusals{1000};
constexpr std::chrono::milliseconds kBetweenInterrupts{50};
constexpr int kInterruptsBeforeCut = 40; // two seconds: a server that is alive has answered by then
/// A worker with nothing to do, and a statement of SQLite, end sooner.
constexpr std::chrono::milliseconds kPatience{10};

} // namespace

/// What a worker's thread works on; it may end after the worker.
class Worker::Thread
{
public:
    Thread(const Place &place, Connection::Access access, Waiting waiting)
        : m_place(place), m_access(access), m_waiting(std::move(waiting))
    {
    }

    static void start(const std::shared_ptr<Thread> &self)
    {
        self->m_thread = std::thread([self] { self->work(); });
    }

    Ticket post(Task task, Turn turn);
    bool cancel(Ticket ticket);
    void cancelAll();

    /// Takes no more tasks; whether it has ended.
    bool stop();
    /// Stops what runs until the thread has ended.
    void end();

private:
    struct Job {
        Ticket ticket = 0;
        Task task;
    };
    void work();
    void runOne(std::unique_ptr<Connection> &connection, const Job &job);
    bool opened(std::unique_ptr<Connection> &connection, const Job &job);
    bool isWaitedFor(const Problem &problem) const;
    bool mayTryAgain(const Problem &problem);
    void tell(const std::optional<Problem> &why) const;
    bool opensAgain(std::unique_ptr<Connection> &connection, const Job &job);
    bool follows(std::unique_ptr<Connection> &connection);
    void forget(std::unique_ptr<Connection> &connection);
    void stopRunning();

    Place m_place;
    Connection::Access m_access;
    Waiting m_waiting;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<Job> m_jobs;
    std::shared_ptr<Interrupter> m_interrupter;
    Ticket m_last = 0;
    Ticket m_running = 0;
    bool m_cancelled = false;
    bool m_stop = false;
    bool m_ended = false;
    std::thread m_thread;
};

namespace
{

/// Sees threads to their end that nobody waits for, and waits for them when the application ends.
class Leaving
{
public:
    Leaving() { qAddPostRoutine(&Leaving::waitForAll); }
    ~Leaving() { wait(); }
    Leaving(const Leaving &) = delete;
    Leaving &operator=(const Leaving &) = delete;

    static Leaving &ofThisProcess()
    {
        static Leaving leaving;
        return leaving;
    }

    void add(std::function<void()> end)
    {
        const std::scoped_lock lock(m_mutex);
        m_each.remove_if([](Each &each) {
            if (!*each.hasEnded)
                return false;
            each.thread.join();
            return true;
        });
        auto hasEnded = std::make_shared<std::atomic<bool>>(false);
        m_each.push_back({std::thread([end = std::move(end), hasEnded] {
                              end();
                              *hasEnded = true;
                          }),
                          hasEnded});
    }

private:
    struct Each {
        std::thread thread;
        std::shared_ptr<std::atomic<bool>> hasEnded;
    };

    static void waitForAll() { ofThisProcess().wait(); }

    void wait()
    {
        const std::scoped_lock lock(m_mutex);
        for (Each &each : m_each)
            each.thread.join();
        m_each.clear();
    }

    std::mutex m_mutex;
    std::list<Each> m_each;
};

} // namespace

Worker::Worker(const Place &place, Connection::Access access, Waiting waiting)
    : m_thread(std::make_shared<Thread>(place, access, std::move(waiting)))
{
    Thread::start(m_thread);
}

Worker::~Worker()
{
    if (m_thread->stop())
        m_thread->end();
    else
        Leaving::ofThisProcess().add([thread = m_thread] { thread->end(); });
}

Worker::Ticket Worker::post(Task task, Turn turn)
{
    return m_thread->post(std::move(task), turn);
}

bool Worker::cancel(Ticket ticket)
{
    return m_thread->cancel(ticket);
}

void Worker::cancelAll()
{
    m_thread->cancelAll();
}

bool Worker::Thread::stop()
{
    std::unique_lock lock(m_mutex);
    m_stop = true;
    m_jobs.clear();
    if (m_interrupter)
        m_interrupter->interrupt();
    m_wake.notify_all();
    return m_wake.wait_for(lock, kPatience, [this] { return m_ended; });
}

void Worker::Thread::end()
{
    {
        std::unique_lock lock(m_mutex);
        // Again and again, since a task may have many statements.
        for (int told = 0; !m_ended; ++told) {
            if (m_interrupter)
                m_interrupter->interrupt();
            if (m_interrupter && told >= kInterruptsBeforeCut)
                m_interrupter->sever();
            m_wake.wait_for(lock, kBetweenInterrupts, [this] { return m_ended; });
        }
    }
    m_thread.join();
}

Worker::Ticket Worker::Thread::post(Task task, Turn turn)
{
    const std::scoped_lock lock(m_mutex);
    // Moved all the way: a task may hold a list of a million rows.
    Job job{++m_last, std::move(task)};
    if (turn == Turn::Next)
        m_jobs.push_front(std::move(job));
    else
        m_jobs.push_back(std::move(job));
    m_wake.notify_all();
    return m_last;
}

bool Worker::Thread::cancel(Ticket ticket)
{
    const std::scoped_lock lock(m_mutex);
    if (ticket != 0 && m_running == ticket)
        stopRunning();
    return std::erase_if(m_jobs, [ticket](const Job &job) { return job.ticket == ticket; }) > 0;
}

void Worker::Thread::cancelAll()
{
    const std::scoped_lock lock(m_mutex);
    m_jobs.clear();
    if (m_running != 0)
        stopRunning();
}

/// Under the lock, so that the interrupt cannot meet the next task.
void Worker::Thread::stopRunning()
{
    m_cancelled = true;
    if (m_interrupter)
        m_interrupter->interrupt();
    m_wake.notify_all();
}

void Worker::Thread::work()
{
    std::unique_ptr<Connection> connection;
    std::unique_lock lock(m_mutex);
    for (;;) {
        m_wake.wait(lock, [this] { return m_stop || !m_jobs.empty(); });
        if (m_stop)
            break;
        Job job = std::move(m_jobs.front());
        m_jobs.pop_front();
        m_running = job.ticket;
        m_cancelled = false;
        if (connection)
            connection->forgetInterrupt();
        lock.unlock();
        runOne(connection, job);
        job.task = nullptr; // what it holds goes on this thread, and outside the lock
        lock.lock();
        m_running = 0;
    }
    m_interrupter.reset();
    lock.unlock();
    connection.reset();
    lock.lock();
    m_ended = true;
    m_wake.notify_all();
}

bool Worker::Thread::opened(std::unique_ptr<Connection> &connection, const Job &job)
{
    if (connection)
        return true;
    Result<std::unique_ptr<Connection>> fresh = Connection::open(m_place, m_access);
    while (!fresh && isWaitedFor(fresh.problem())) {
        if (!mayTryAgain(fresh.problem()))
            return false;
        fresh = Connection::open(m_place, m_access);
    }
    if (fresh || m_access == Connection::Access::Write)
        tell(std::nullopt);
    if (!fresh) {
        job.task(nullptr, fresh.problem());
        return false;
    }
    connection = std::move(*fresh);
    const std::scoped_lock lock(m_mutex);
    m_interrupter = connection->interrupter();
    return !m_cancelled && !m_stop;
}

/// What is read can be asked for again; what is to be written would be lost.
bool Worker::Thread::isWaitedFor(const Problem &problem) const
{
    const bool isLetIn = problem.kind != ProblemKind::Denied || m_place.dialect() == entity::Dialect::Sqlite;
    return m_access == Connection::Access::Write && (problem.kind == ProblemKind::Busy || !isLetIn);
}

void Worker::Thread::tell(const std::optional<Problem> &why) const
{
    if (m_waiting)
        m_waiting(why);
}

/// Says why, and waits a moment; false when nobody wants the task any more.
bool Worker::Thread::mayTryAgain(const Problem &problem)
{
    tell(problem);
    const auto patience = problem.kind == ProblemKind::Busy ? kBetweenAttempts : kBetweenRefusals;
    std::unique_lock lock(m_mutex);
    return !m_wake.wait_for(lock, patience, [this] { return m_stop || m_cancelled; });
}

bool Worker::Thread::opensAgain(std::unique_ptr<Connection> &connection, const Job &job)
{
    for (;;) {
        const auto again = connection->reopen();
        if (again) {
            tell(std::nullopt);
            const std::scoped_lock lock(m_mutex);
            return !m_stop && !m_cancelled;
        }
        if (m_access != Connection::Access::Write && again.problem().kind != ProblemKind::Busy) {
            forget(connection);
            job.task(nullptr, again.problem());
            return false;
        }
        if (!mayTryAgain(again.problem())) {
            forget(connection);
            return false;
        }
    }
}

void Worker::Thread::forget(std::unique_ptr<Connection> &connection)
{
    {
        const std::scoped_lock lock(m_mutex);
        m_interrupter.reset();
    }
    connection.reset();
}

/// Goes on with another file of the same store, where one has been put in the place of its own; false when nobody wants
/// the task any more.
bool Worker::Thread::follows(std::unique_ptr<Connection> &connection)
{
    std::unique_ptr<Connection> next = successor(*connection);
    if (!next)
        return true;
    const std::scoped_lock lock(m_mutex);
    m_interrupter = next->interrupter();
    connection.swap(next);
    return !m_stop && !m_cancelled;
}

void Worker::Thread::runOne(std::unique_ptr<Connection> &connection, const Job &job)
{
    if (!opened(connection, job) || !follows(connection))
        return;
    do {
        job.task(connection.get(), {});
        connection->rollback(); // whatever a task that gave up left open
    } while (connection->isLost() && opensAgain(connection, job));
}

} // namespace stockroom::database
