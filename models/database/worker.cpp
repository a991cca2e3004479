// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/database/worker.h"

#include <algorithm>

namespace stockroom::database
{
namespace
{

using entity::Problem;
using entity::ProblemKind;
using entity::Result;

constexpr std::chrono::milliseconds kBetweenAttempts{100};
constexpr std::chrono::milliseconds kBetweenInterrupts{50};
constexpr int kInterruptsBeforeCut = 40; // two seconds: a server that is alive has answered by then

} // namespace

Worker::Worker(const Place &place, Connection::Access access)
    : m_place(place), m_access(access), m_thread(&Worker::work, this)
{
}

Worker::~Worker()
{
    {
        std::unique_lock lock(m_mutex);
        m_stop = true;
        m_jobs.clear();
        m_wake.notify_all();
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

Worker::Ticket Worker::post(Task task, Turn turn)
{
    const std::scoped_lock lock(m_mutex);
    const Job job{++m_last, std::move(task)};
    if (turn == Turn::Next)
        m_jobs.push_front(job);
    else
        m_jobs.push_back(job);
    m_wake.notify_all();
    return job.ticket;
}

bool Worker::cancel(Ticket ticket)
{
    const std::scoped_lock lock(m_mutex);
    if (ticket != 0 && m_running == ticket)
        stopRunning();
    return std::erase_if(m_jobs, [ticket](const Job &job) { return job.ticket == ticket; }) > 0;
}

void Worker::cancelAll()
{
    const std::scoped_lock lock(m_mutex);
    m_jobs.clear();
    if (m_running != 0)
        stopRunning();
}

/// Under the lock, so that the interrupt cannot meet the next task.
void Worker::stopRunning()
{
    m_cancelled = true;
    if (m_interrupter)
        m_interrupter->interrupt();
    m_wake.notify_all();
}

void Worker::work()
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

bool Worker::opened(std::unique_ptr<Connection> &connection, const Job &job)
{
    if (connection)
        return true;
    Result<std::unique_ptr<Connection>> fresh = Connection::open(m_place, m_access);
    if (!fresh) {
        job.task(nullptr, fresh.problem());
        return false;
    }
    connection = std::move(*fresh);
    const std::scoped_lock lock(m_mutex);
    m_interrupter = connection->interrupter();
    return !m_cancelled && !m_stop;
}

bool Worker::opensAgain(std::unique_ptr<Connection> &connection, const Job &job)
{
    for (;;) {
        const auto again = connection->reopen();
        if (again)
            return true;
        if (again.problem().kind != ProblemKind::Busy) {
            forget(connection);
            job.task(nullptr, again.problem());
            return false;
        }
        std::unique_lock lock(m_mutex);
        if (m_wake.wait_for(lock, kBetweenAttempts, [this] { return m_stop || m_cancelled; })) {
            lock.unlock();
            forget(connection);
            return false;
        }
    }
}

void Worker::forget(std::unique_ptr<Connection> &connection)
{
    {
        const std::scoped_lock lock(m_mutex);
        m_interrupter.reset();
    }
    connection.reset();
}

void Worker::runOne(std::unique_ptr<Connection> &connection, const Job &job)
{
    if (!opened(connection, job))
        return;
    do {
        job.task(connection.get(), {});
        connection->rollback(); // whatever a task that gave up left open
    } while (connection->isLost() && opensAgain(connection, job));
}

} // namespace stockroom::database
