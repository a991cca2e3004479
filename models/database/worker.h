// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/database/connection.h"

#include <chrono>
#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <thread>

namespace stockroom::database
{

/// A thread with a connection of its own, that runs tasks one after another. Only values cross: what a task finds out
/// it hands over by QMetaObject::invokeMethod(receiver, …, Qt::QueuedConnection).
///
/// A lost server is asked for again until it answers; the task that met it runs again from its beginning, so a task
/// must be safe to repeat, and one that finds connection->isLost() hands nothing over.
class Worker
{
public:
    /// Called on the worker's thread. `connection` is nullptr with `problem` set when no connection could be had.
    using Task = std::function<void(Connection *connection, const entity::Problem &problem)>;
    using Ticket = quint64;

    Worker(const Place &place, Connection::Access access);

    /// Interrupts what runs, drops what waits, and joins the thread.
    ~Worker();
    Worker(const Worker &) = delete;
    Worker &operator=(const Worker &) = delete;

    enum class Turn : quint8 { Last, Next };

    /// Puts a task at the end or at the front of the queue.
    Ticket post(Task task, Turn turn = Turn::Last);

    /// Drops the task when it still waits (true), or interrupts its statement when it runs (false). A task that waits
    /// for a lost server is dropped as well.
    bool cancel(Ticket ticket);

    /// Drops all that wait and interrupts what runs.
    void cancelAll();

private:
    struct Job {
        Ticket ticket = 0;
        Task task;
    };
    void work();
    void runOne(std::unique_ptr<Connection> &connection, const Job &job);
    bool opened(std::unique_ptr<Connection> &connection, const Job &job);
    bool opensAgain(std::unique_ptr<Connection> &connection, const Job &job);
    void forget(std::unique_ptr<Connection> &connection);
    void stopRunning();

    Place m_place;
    Connection::Access m_access;
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

} // namespace stockroom::database
