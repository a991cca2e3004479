// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <mutex>

namespace stockroom::database
{

/// Where the tasks of workers hand over what they found: a task may be under way still when the object that waits for
/// it is gone. Shared by both; whoever waits closes it before anything of it goes.
class Handover
{
public:
    explicit Handover(QObject *receiver) : m_receiver(receiver) {}

    /// Calls the function on the receiver's thread, unless it is closed by then.
    template<typename Function> void give(Function function)
    {
        const std::scoped_lock lock(m_mutex);
        if (m_receiver)
            QMetaObject::invokeMethod(m_receiver, std::move(function), Qt::QueuedConnection);
    }

    /// On the receiver's thread: nothing is called after this.
    void close()
    {
        const std::scoped_lock lock(m_mutex);
        m_receiver = nullptr;
    }

private:
    std::mutex m_mutex;
    QObject *m_receiver;
};

} // namespace stockroom::database
