// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/cable.h"

#include "models/database/place.h"

#include <QLocalSocket>
#include <QTcpServer>
#include <QTcpSocket>
#include <atomic>
#include <optional>

using namespace Qt::StringLiterals;

namespace stockroom::test
{
namespace
{

/// By these letters PostgreSQL tells that nothing of what it was sent is left to be done.
const QByteArray kReady("Z\0\0\0\5", 5);

} // namespace

/// The end of the cable that programs are plugged in.
class Cable::Socket : public QObject
{
public:
    explicit Socket(const QString &file) : m_file(file)
    {
        connect(&m_door, &QTcpServer::newConnection, this, &Socket::connectNext);
    }

    quint16 listen() { return m_door.listen(QHostAddress::LocalHost) ? m_door.serverPort() : 0; }

    void pullAt(const QByteArray &words, Pull pull)
    {
        m_words = words;
        m_pull = pull;
        m_isPulled = false;
    }
    bool isPulled() const { return m_isPulled; }

    void deliver()
    {
        m_stranded->write(std::exchange(m_letter, {}));
        m_stranded->flush();
    }
    void lose() { m_stranded->abort(); }

private:
    void connectNext();
    void passOn(QTcpSocket *program, QLocalSocket *server);
    void passBack(QTcpSocket *program, QLocalSocket *server);
    void pull(QTcpSocket *program, QLocalSocket *server, const QByteArray &sent);

    QString m_file;
    QTcpServer m_door{this};
    QByteArray m_words;
    std::optional<Pull> m_pull;         ///< until then
    QLocalSocket *m_muted = nullptr;    ///< whose answer does not come back
    QLocalSocket *m_stranded = nullptr; ///< who waits for the letter
    QByteArray m_letter;
    QByteArray m_unheard;
    std::atomic<bool> m_isPulled = false;
};

void Cable::Socket::connectNext()
{
    QTcpSocket *program = m_door.nextPendingConnection();
    auto *server = new QLocalSocket(this);
    server->connectToServer(m_file);
    connect(program, &QTcpSocket::readyRead, server, [=, this] { passOn(program, server); });
    connect(server, &QLocalSocket::readyRead, program, [=, this] { passBack(program, server); });
    connect(server, &QLocalSocket::disconnected, program, &QTcpSocket::disconnectFromHost);
    connect(program, &QTcpSocket::disconnected, server, [=, this] {
        if (server != m_stranded)
            server->disconnectFromServer();
    });
}

void Cable::Socket::passOn(QTcpSocket *program, QLocalSocket *server)
{
    const QByteArray sent = program->readAll();
    if (m_pull && sent.contains(m_words)) {
        pull(program, server, sent);
        return;
    }
    server->write(sent);
    server->flush();
}

void Cable::Socket::pull(QTcpSocket *program, QLocalSocket *server, const QByteArray &sent)
{
    const Pull pull = *std::exchange(m_pull, std::nullopt);
    if (pull == Pull::After) {
        m_unheard.clear();
        m_muted = server;
        server->write(sent);
        server->flush();
        return;
    }
    if (pull == Pull::UnderWay) {
        m_letter = sent;
        m_stranded = server;
    }
    m_isPulled = true;
    program->abort();
}

void Cable::Socket::passBack(QTcpSocket *program, QLocalSocket *server)
{
    const QByteArray answer = server->readAll();
    if (server == m_stranded)
        return;
    if (server != m_muted) {
        program->write(answer);
        program->flush();
        return;
    }
    m_unheard += answer;
    if (!m_unheard.contains(kReady))
        return;
    m_muted = nullptr;
    m_isPulled = true;
    program->abort();
}

Cable::Cable(const QString &place)
{
    const auto parameters = database::Place::parse(place)->parameters();
    m_socket = new Socket(u"%1/.s.PGSQL.%2"_s.arg(parameters.value(u"host"_s), parameters.value(u"port"_s)));
    m_socket->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, m_socket, &QObject::deleteLater);
    m_thread.start();
    quint16 port = 0;
    QMetaObject::invokeMethod(m_socket, [this] { return m_socket->listen(); }, Qt::BlockingQueuedConnection, &port);
    if (port == 0)
        qFatal("No port is free");
    m_place = u"postgresql://%1@127.0.0.1:%2/%3"_s.arg(parameters.value(u"user"_s))
                  .arg(port)
                  .arg(parameters.value(u"dbname"_s));
}

Cable::~Cable()
{
    m_thread.quit();
    m_thread.wait();
}

void Cable::pullAt(const QByteArray &words, Pull pull)
{
    QMetaObject::invokeMethod(m_socket, [=, this] { m_socket->pullAt(words, pull); }, Qt::BlockingQueuedConnection);
}

bool Cable::isPulled() const
{
    return m_socket->isPulled();
}

void Cable::deliver()
{
    QMetaObject::invokeMethod(m_socket, [this] { m_socket->deliver(); }, Qt::BlockingQueuedConnection);
}

void Cable::lose()
{
    QMetaObject::invokeMethod(m_socket, [this] { m_socket->lose(); }, Qt::BlockingQueuedConnection);
}

} // namespace stockroom::test
