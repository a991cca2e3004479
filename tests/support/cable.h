// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QThread>
#include <memory>

namespace stockroom::test
{

/// A cable between programs and a PostgreSQL server, that is pulled out at a chosen word of what they send.
class Cable
{
public:
    /// When it is pulled: the program finds its connection lost each time.
    enum class Pull : quint8 {
        Before,  ///< before the server has the words; it finds the connection lost, too
        After,   ///< when the server has done what it was told, before its answer is there
        UnderWay ///< before the server has the words, and it waits for them until deliver() or lose()
    };

    /// To the server of a place; nothing listens on a network, but for this.
    explicit Cable(const QString &place);
    ~Cable();
    Cable(const Cable &) = delete;
    Cable &operator=(const Cable &) = delete;

    /// The same place by way of the cable.
    QString place() const { return m_place; }

    /// Is pulled once, out of the first connection on which a program sends these words from now on.
    void pullAt(const QByteArray &words, Pull pull);
    bool isPulled() const;
    /// What is under way reaches the server, or never does.
    void deliver();
    void lose();

private:
    class Socket;
    QString m_place;
    QThread m_thread;
    Socket *m_socket; // lives on the thread
};

} // namespace stockroom::test
