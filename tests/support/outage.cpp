// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/outage.h"

#include "tests/support/postgres.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace stockroom::test
{
namespace
{

const QString kAway = u".away"_s;

} // namespace

Outage::Outage(const QString &place) : m_place(*database::Place::parse(place))
{
    if (m_place.dialect() == entity::Dialect::Sqlite)
        return;
    auto server = database::Connection::open(*database::Place::parse(Postgres::ofThisProcess().url(u"postgres"_s)),
                                             database::Connection::Access::Write);
    if (!server)
        qFatal("%s", qPrintable(server.problem().words()));
    m_server = std::move(*server);
}

void Outage::begin()
{
    allow(false);
    m_isBegun = true;
}

void Outage::end()
{
    if (std::exchange(m_isBegun, false))
        allow(true);
}

void Outage::allow(bool connections)
{
    const QString file = m_place.file();
    const bool done = m_server ? m_server
                                     ->runScript(u"ALTER DATABASE \"%1\" ALLOW_CONNECTIONS %2"_s.arg(
                                         m_place.title(), connections ? u"true"_s : u"false"_s))
                                     .ok()
                               : QFile::rename(connections ? file + kAway : file, connections ? file : file + kAway);
    if (!done)
        qFatal("The database could not be taken away or given back");
}

void Outage::cutAll()
{
    if (m_server && !m_server->run({u"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = ?"_s,
                                    {m_place.title()}}))
        qFatal("pg_terminate_backend failed");
}

} // namespace stockroom::test
