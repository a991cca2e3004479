// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/asking.h"
#include "models/people/accounts.h"
#include "models/people/policies.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSysInfo>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace stockroom::ctl
{
namespace
{

using entity::Done;
using entity::Problem;
using entity::ProblemKind;
using entity::Result;
using people::Person;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ctl)
};

/// Whether the file is the caller's own, who could write into it with any other program.
bool isOwner(const database::Place &place)
{
    return place.dialect() == entity::Dialect::Sqlite &&
           (::geteuid() == 0 || QFileInfo(place.file()).ownerId() == ::geteuid());
}

/// The person of that name, whose word is taken for it.
Result<Person> ownersWord(people::People &people, const QString &name)
{
    const auto person = people.find(name);
    if (!person && person.problem().kind == ProblemKind::Missing)
        return Problem{ProblemKind::Denied,
                       Words::tr("Nobody in this store is called “%1”; say who you are with --as USER.").arg(name)};
    if (person && !person->active)
        return Problem{ProblemKind::Denied, Words::tr("%1 is not active.").arg(name)};
    return person;
}

} // namespace

Result<Done> Session::signIn(const Call &call)
{
    m_actor = call.actor();
    people::Accounts accounts(*m_connection, m_opened);
    const auto has = accounts.people().hasSuperuser();
    if (!has || !*has)
        return has ? Result<Done>(Done{}) : has.problem();
    Result<Person> person = Problem{};
    if (isOwner(m_connection->place()) && !call.arguments.has(u"password-fd"_s)) {
        person = ownersWord(accounts.people(), m_actor.name);
        m_actor.program += u" (owner of the file)"_s;
    } else {
        const auto secret = password(call, Words::tr("Password of %1").arg(m_actor.name));
        person = secret ? accounts.signIn(m_actor.name, *secret, {m_actor.program, QSysInfo::machineHostName()})
                        : secret.problem();
    }
    if (!person)
        return person.problem();
    const auto standing = people::Policies(*m_connection, m_opened).standing(person->key);
    if (!standing)
        return standing.problem();
    m_actor.name = person->username;
    m_actor.person = standing->person;
    m_policy = standing->rules;
    return Done{};
}

} // namespace stockroom::ctl
