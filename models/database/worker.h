// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/database/connection.h"

#include <functional>
#include <memory>
#include <optional>

namespace stockroom::database
{

/// A thread with a connection of its own, that runs tasks one after another. Only values cross: what a task finds out
/// it hands over.
///
/// Whoever goes does not wait for a task that is under way: it is interrupted, and ends later with its connection, at
/// the latest before the application does. So a task holds nothing that may be gone by then; what it finds it gives to
/// a Handover.
///
/// Where another file of the same store has taken the place of the one that is open, as a copy that was put back, the
/// next task has that one.
///
/// A lost server is asked for again until it answers; the task that met it runs again from its beginning, so a task
/// must be safe to repeat, and one that finds connection->isLost() hands nothing over. A server that is away, or lets
/// nobody in, from the beginning is waited for by those who write; those who read are told. Who writes waits for a lost
/// one whatever it says: what was sent may be saved, and nothing else can tell.
class Worker
{
public:
    /// Called on the worker's thread. `connection` is nullptr with `problem` set when no connection could be had.
    using Task = std::function<void(Connection *connection, const entity::Problem &problem)>;
    using Ticket = quint64;

    /// Why a task has to wait for the server, each time that it has refused; nothing when it goes on. Called on the
    /// worker's thread.
    using Waiting = std::function<void(const std::optional<entity::Problem> &why)>;

    Worker(const Place &place, Connection::Access access, Waiting waiting = {});

    /// Interrupts what runs and drops what waits.
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
    class Thread;
    std::shared_ptr<Thread> m_thread;
};

} // namespace stockroom::database
