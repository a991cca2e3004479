// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/peopling.h"

#include "app/ctl/asking.h"
#include "models/people/accounts.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace stockroom::ctl
{
namespace
{

using database::Access;
using entity::Done;
using entity::Result;
using people::Person;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ctl)
};

/// In which order, and under which names, people are shown.
QList<Columns::Head> heads()
{
    return {{u"username"_s}, {u"name"_s},      {u"groups"_s},    {u"active"_s},
            {u"staff"_s},    {u"superuser"_s}, {u"last_login"_s}};
}

QString yes(bool is)
{
    return is ? u"yes"_s : u"no"_s;
}

QString lastText(const Person &person)
{
    return person.lastLogin ? secondsText(*person.lastLogin) : QString();
}

QStringList cellsOf(const Person &person)
{
    return {person.username,       person.name,     person.groups.join(u", "_s), yes(person.active), yes(person.staff),
            yes(person.superuser), lastText(person)};
}

QJsonObject objectOf(const Person &person)
{
    return {{u"username"_s, person.username},
            {u"name"_s, person.name},
            {u"groups"_s, QJsonArray::fromStringList(person.groups)},
            {u"active"_s, person.active},
            {u"staff"_s, person.staff},
            {u"superuser"_s, person.superuser},
            {u"last_login"_s, person.lastLogin ? QJsonValue(entity::isoText(*person.lastLogin)) : QJsonValue()}};
}

} // namespace

Outcome createSuperuser(const Call &call)
{
    const auto session = Session::open(call, Access::Write);
    if (!session)
        return Refusal::of(session.problem());
    if (const auto known = (*session)->signIn(call); !known)
        return Refusal::of(known.problem());
    const auto secret = newPassword(call, call.operand(0));
    if (!secret)
        return Refusal::of(secret.problem());
    people::Accounts accounts((*session)->connection(), (*session)->opened(), (*session)->policy());
    const auto made =
        accounts.createSuperuser((*session)->actor(), {call.operand(0), call.arguments.value(u"email"_s)}, *secret);
    if (!made)
        return Refusal::of(made.problem(), {}, &accounts.people().entity());
    call.printer.line(made->username);
    return std::nullopt;
}

Outcome passwd(const Call &call)
{
    const auto session = Session::open(call, Access::Write);
    if (!session)
        return Refusal::of(session.problem());
    if (const auto known = (*session)->signIn(call); !known)
        return Refusal::of(known.problem());
    people::Accounts accounts((*session)->connection(), (*session)->opened(), (*session)->policy());
    // Before a person types it twice.
    const auto person = accounts.people().find(call.operand(0));
    if (!person)
        return Refusal::of(person.problem());
    const auto secret = newPassword(call, person->username);
    if (!secret)
        return Refusal::of(secret.problem());
    const Result<Done> set = accounts.setPassword((*session)->actor(), person->username, *secret);
    return set ? std::nullopt : Outcome(Refusal::of(set.problem(), {}, &accounts.people().entity()));
}

Outcome users(const Call &call)
{
    const auto session = Session::open(call, Access::Read);
    if (!session)
        return Refusal::of(session.problem());
    people::People people((*session)->connection(), (*session)->opened().catalogue);
    const auto all = people.all();
    if (!all)
        return Refusal::of(all.problem());
    if (call.arguments.has(u"json"_s)) {
        JsonArray array(call.printer);
        for (const Person &person : *all)
            array.add(objectOf(person));
        array.finish();
        return std::nullopt;
    }
    Columns columns(call.printer, heads());
    for (const Person &person : *all)
        columns.add(cellsOf(person));
    columns.finish();
    if (all->isEmpty())
        complain(Words::tr("Nobody can sign in yet; make the first one with: stockroomctl createsuperuser USER"));
    return std::nullopt;
}

} // namespace stockroom::ctl
