// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/role.h"

using namespace Qt::StringLiterals;

namespace stockroom::test
{

Role::Role(Shop &shop) : m_shop(shop), m_name(u"clerk_"_s + shop.place().title())
{
    administer(u"CREATE ROLE %1 LOGIN; GRANT ALL ON ALL TABLES IN SCHEMA public TO %1;"
               "GRANT ALL ON ALL SEQUENCES IN SCHEMA public TO %1"_s);
}

Role::~Role()
{
    administer(u"DROP OWNED BY %1; DROP ROLE %1"_s);
}

database::Place Role::place() const
{
    QString place = m_shop.text();
    place.replace(u"user=postgres"_s, u"user="_s + m_name);
    return *database::Place::parse(place);
}

void Role::alter(const char *how)
{
    administer(u"ALTER ROLE %1 "_s + QString::fromLatin1(how));
}

void Role::grant(const char *what)
{
    administer(u"GRANT "_s + QString::fromLatin1(what) + u" TO %1"_s);
}

void Role::revoke(const char *what)
{
    administer(u"REVOKE "_s + QString::fromLatin1(what) + u" FROM %1"_s);
}

void Role::cutAll()
{
    m_shop.ask(u"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = '%1'"_s.arg(m_name));
}

void Role::administer(const QString &sql)
{
    if (const auto done = m_shop.connection().runScript(sql.arg(m_name)); !done)
        qFatal("%s", qPrintable(done.problem().words()));
}

} // namespace stockroom::test
