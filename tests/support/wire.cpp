// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/wire.h"

#include <QUrl>
#include <QUrlQuery>

#include <cstring>
#include <poll.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace stockroom::test
{
namespace
{

sockaddr_un addressOf(const QByteArray &path)
{
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    if (path.size() >= qsizetype(sizeof(address.sun_path)))
        qFatal("The path of the socket is too long: %s", path.constData());
    std::memcpy(address.sun_path, path.constData(), size_t(path.size()));
    return address;
}

const sockaddr *general(const sockaddr_un &address)
{
    return reinterpret_cast<const sockaddr *>(&address);
}

QByteArray received(int from)
{
    QByteArray bytes(64 * 1024, Qt::Uninitialized);
    const ssize_t count = ::recv(from, bytes.data(), size_t(bytes.size()), 0);
    bytes.truncate(std::max<ssize_t>(count, 0));
    return bytes;
}

bool sendAll(int to, const QByteArray &bytes)
{
    for (qsizetype at = 0; at < bytes.size();) {
        const ssize_t count = ::send(to, bytes.constData() + at, size_t(bytes.size() - at), MSG_NOSIGNAL);
        if (count <= 0)
            return false;
        at += count;
    }
    return true;
}

} // namespace

Wire::Wire(const QString &place) : m_folder(u"/tmp/stockroom-wire-XXXXXX"_s)
{
    // The server's name is the folder of its socket, and the port a part of the socket's name.
    QUrl url(place);
    QUrlQuery query(url);
    const QString socket = u"/.s.PGSQL."_s + query.queryItemValue(u"port"_s);
    m_server = (query.queryItemValue(u"host"_s) + socket).toUtf8();
    query.removeAllQueryItems(u"host"_s);
    query.addQueryItem(u"host"_s, m_folder.path());
    url.setQuery(query);
    m_text = url.toString();
    listenIn(m_folder.path() + socket);
    m_thread = std::thread([this] { run(); });
}

Wire::~Wire()
{
    ::close(m_bell[1]);
    m_thread.join();
    for (Pair &each : m_pairs)
        close(each);
    ::close(m_door);
    ::close(m_bell[0]);
}

void Wire::listenIn(const QString &socket)
{
    const sockaddr_un address = addressOf(socket.toUtf8());
    m_door = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (m_door < 0 || ::bind(m_door, general(address), sizeof(address)) != 0 || ::listen(m_door, 16) != 0 ||
        ::pipe(m_bell) != 0)
        qFatal("No socket for the wire");
}

void Wire::run()
{
    for (;;) {
        std::vector<pollfd> all{{m_bell[0], POLLIN, 0}, {m_door, POLLIN, 0}};
        for (const Pair &each : m_pairs) {
            all.push_back({each.client, POLLIN, 0});
            all.push_back({each.server, POLLIN, 0});
        }
        if (::poll(all.data(), all.size(), -1) < 0 || all[0].revents != 0)
            return;
        for (size_t i = 0; i < m_pairs.size(); ++i) {
            Pair &pair = m_pairs[i];
            const bool goesOn =
                (all[2 * i + 2].revents == 0 || toServer(pair)) && (all[2 * i + 3].revents == 0 || toClient(pair));
            if (!goesOn)
                close(pair);
        }
        std::erase_if(m_pairs, [](const Pair &each) { return each.client < 0; });
        if (all[1].revents != 0)
            accept();
    }
}

void Wire::accept()
{
    Pair pair{.client = ::accept(m_door, nullptr, nullptr), .server = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0)};
    const sockaddr_un address = addressOf(m_server);
    if (::connect(pair.server, general(address), sizeof(address)) == 0)
        m_pairs.push_back(pair);
    else
        close(pair);
}

bool Wire::toServer(Pair &pair)
{
    const QByteArray bytes = received(pair.client);
    const bool commits = bytes.contains("COMMIT");
    if (commits && m_loss == Loss::Request) {
        m_loss = Loss::None;
        ++m_losses;
        return false;
    }
    if (commits && m_loss == Loss::Answer) {
        m_loss = Loss::None;
        pair.isMute = true;
    }
    return !bytes.isEmpty() && sendAll(pair.server, bytes);
}

bool Wire::toClient(Pair &pair)
{
    const QByteArray bytes = received(pair.server);
    if (!pair.isMute)
        return !bytes.isEmpty() && sendAll(pair.client, bytes);
    // The server says "COMMIT" when it has done it.
    if (!bytes.contains("COMMIT"))
        return !bytes.isEmpty();
    ++m_losses;
    return false;
}

void Wire::close(Pair &pair)
{
    ::close(pair.client);
    ::close(pair.server);
    pair = {};
}

} // namespace stockroom::test
