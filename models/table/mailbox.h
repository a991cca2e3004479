// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDeadlineTimer>
#include <QList>
#include <QMutex>
#include <QWaitCondition>

namespace stockroom::table
{

/// What one thread finds for another, which may wait a little for it.
template<typename T> class Mailbox
{
public:
    void put(T letter)
    {
        const QMutexLocker locker(&m_mutex);
        m_letters << std::move(letter);
        m_came.wakeOne();
    }

    QList<T> take()
    {
        const QMutexLocker locker(&m_mutex);
        return std::exchange(m_letters, {});
    }

    /// Whether a letter is there, or came before the deadline.
    bool wait(QDeadlineTimer deadline)
    {
        const QMutexLocker locker(&m_mutex);
        while (m_letters.isEmpty()) {
            if (!m_came.wait(&m_mutex, deadline))
                return !m_letters.isEmpty();
        }
        return true;
    }

private:
    QMutex m_mutex;
    QWaitCondition m_came;
    QList<T> m_letters;
};

} // namespace stockroom::table
