// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What models/people says, for tests in Python. Each line of the standard input is a question, its parts separated by
// tabs; each has a line for an answer:
//
//     verify PASSWORD ENCODED        right, or wrong
//     encode pbkdf2|argon2 PASSWORD  the encoded one
//     sign-in STORE NAME PASSWORD    NAME superuser staff GROUP…, or why not
//     set STORE NAME PASSWORD        done, or why not
//     create STORE NAME PASSWORD     NAME superuser staff, or why not
#include "models/people/accounts.h"

#include <QTextStream>

using namespace stockroom;
using namespace Qt::StringLiterals;

namespace
{

QString told(const entity::Result<people::Person> &person)
{
    if (!person)
        return person.problem().words().replace(u'\n', u' ');
    QStringList words{person->username};
    if (person->superuser)
        words << u"superuser"_s;
    if (person->staff)
        words << u"staff"_s;
    return (words + person->groups).join(u' ');
}

QString onStore(const QStringList &question, const people::Secret &password)
{
    const auto place = database::Place::parse(question.value(1));
    const auto connection = place ? database::Connection::open(*place, database::Access::Write) : place.problem();
    const auto opened = connection ? store::look(**connection) : connection.problem();
    if (!opened)
        return opened.problem().text;
    people::Accounts accounts(**connection, *opened);
    const store::Actor actor{u"ruth"_s, u"tests"_s};
    if (question.front() == u"sign-in")
        return told(accounts.signIn(question.value(2), password, {u"tests"_s, u"here"_s}));
    if (question.front() == u"create")
        return told(accounts.createSuperuser(actor, {question.value(2)}, password));
    const auto set = accounts.setPassword(actor, question.value(2), password);
    return set ? u"done"_s : set.problem().words().replace(u'\n', u' ');
}

QString answer(const QStringList &question)
{
    const people::Secret second{QStringView(question.value(1))};
    const people::Secret third{QStringView(question.value(2))};
    if (question.front() == u"verify")
        return people::verify(second, question.value(2)).right ? u"right"_s : u"wrong"_s;
    if (question.front() != u"encode")
        return onStore(question, people::Secret{QStringView(question.value(3))});
    const auto encoded =
        people::encode(third, question.value(1) == u"argon2" ? people::Form::Argon2 : people::Form::Pbkdf2);
    return encoded ? *encoded : encoded.problem().words();
}

} // namespace

int main()
{
    QTextStream in(stdin);
    QTextStream out(stdout);
    for (QString line; in.readLineInto(&line);)
        out << answer(line.split(u'\t')) << Qt::endl;
    return 0;
}
