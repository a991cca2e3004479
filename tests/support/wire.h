// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QTemporaryDir>

#include <atomic>
#include <memory>
#include <thread>
#include <vector>

namespace stockroom::test
{

/// Stands between programs and a server's Unix socket, and can be torn while a COMMIT is under way.
class Wire
{
public:
    /// `place` is a URL of the private server; it is left as it is.
    explicit Wire(const QString &place);
    ~Wire();
    Wire(const Wire &) = delete;
    Wire &operator=(const Wire &) = delete;

    /// The URL of the same database through this wire.
    QString place() const { return m_text; }

    /// What the next COMMIT loses: itself on its way there, so that the server never hears of it, or its answer, so
    /// that it is done and nobody knows.
    enum class Loss { None, Request, Answer };
    void loseNext(Loss loss) { m_loss = loss; }
    /// How often something was lost.
    int losses() const { return m_losses; }

private:
    struct Pair {
        int client = -1;
        int server = -1;
        bool isMute = false; ///< what the server says goes nowhere
    };

    void listenIn(const QString &socket);
    void run();
    void accept();
    /// False when the pair is done with.
    bool toServer(Pair &pair);
    bool toClient(Pair &pair);
    static void close(Pair &pair);

    QTemporaryDir m_folder;
    QString m_text;
    QByteArray m_server; // the path of its socket
    std::atomic<Loss> m_loss = Loss::None;
    std::atomic<int> m_losses = 0;
    int m_door = -1;
    int m_bell[2] = {-1, -1}; // a pipe that ends run()
    std::vector<Pair> m_pairs;
    std::thread m_thread;
};

} // namespace stockroom::test
