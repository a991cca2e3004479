// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/policies.h"

#include "models/people/moment.h"
#include "models/people/password.h"

#include <QCoreApplication>
#include <QFile>

using namespace Qt::StringLiterals;

namespace stockroom::people
{
namespace
{

using database::Connection;
using entity::Done;
using entity::Problem;
using entity::ProblemKind;
using entity::Result;
using policy::Rulebook;

using Rules = std::shared_ptr<const Rulebook>;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(people)
};

const QString kChange = u"policy.change"_s;

} // namespace

policy::Person asked(const Person &person)
{
    return {.name = person.username,
            .key = person.key,
            .groups = person.groups,
            .authenticated = true,
            .staff = person.staff,
            .superuser = person.superuser,
            .active = person.active};
}

Policies::Policies(Connection &connection, const store::Opened &opened)
    : m_connection(connection), m_opened(opened), m_people(connection, opened.catalogue)
{
}

QByteArray Policies::standard()
{
    QFile file(u":/policies/default.json"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A store that was not adopted, or is of an older step, has none.
Result<bool> Policies::isThere()
{
    const auto tables = m_connection.tables();
    return tables ? Result<bool>(tables->contains(u"stockroom_policy"_s)) : tables.problem();
}

Result<QList<PolicyVersion>> Policies::all()
{
    const auto isThere = this->isThere();
    if (!isThere)
        return isThere.problem();
    QList<PolicyVersion> all;
    if (*isThere) {
        const auto read =
            m_connection.rows({u"SELECT id, CAST(at AS text), actor, note, document FROM stockroom_policy "
                               "ORDER BY id DESC"_s},
                              [&all](database::Cells row) {
                                  all << PolicyVersion{row[0].number(), momentOf(row[1].text()), row[2].text(),
                                                       row[3].text(), row[4].text().toUtf8()};
                                  return true;
                              });
        if (!read)
            return read.problem();
    }
    all << PolicyVersion{.note = Words::tr("The standard policy"), .text = standard()};
    return all;
}

Result<PolicyVersion> Policies::current()
{
    const auto all = this->all();
    if (!all)
        return all.problem();
    for (const PolicyVersion &each : *all) {
        if (policy::readDocument(each.text, *m_opened.catalogue).mistakes.isEmpty())
            return each;
    }
    return Problem::broken(Words::tr("The standard policy cannot be read."));
}

Result<Rules> Policies::rules()
{
    const auto current = this->current();
    return current ? Rulebook::parse(current->text, m_opened.catalogue) : current.problem();
}

Result<Standing> Policies::standing(const entity::Value &key)
{
    const auto person = m_people.withKey(key);
    if (!person)
        return person.problem();
    const auto current = this->current();
    if (!current)
        return current.problem();
    const auto rules = Rulebook::parse(current->text, m_opened.catalogue);
    return rules ? Result<Standing>(Standing{asked(*person), *rules, current->number}) : rules.problem();
}

/// Nobody may lock everybody out.
Result<Done> Policies::keepsSomebody(const policy::Policy &rules)
{
    const auto all = m_people.all();
    if (!all)
        return all.problem();
    for (const Person &person : *all) {
        if (!person.active || !rules.decide(asked(person), {.action = kChange}).allowed)
            continue;
        const auto encoded = m_people.encodedOf(person);
        if (!encoded)
            return encoded.problem();
        if (isUsable(*encoded))
            return Done{};
    }
    return Problem::invalid({{QString(), Words::tr("With this policy nobody who can sign in could change it any "
                                                   "more: allow %1 to somebody.")
                                             .arg(kChange)}});
}

Result<qint64> Policies::put(const store::Actor &actor, const QByteArray &text, const QString &note, qint64 base)
{
    if (const auto may = mayWrite(m_connection, m_opened); !may)
        return may.problem();
    const auto rules = this->rules();
    if (!rules)
        return rules.problem();
    const policy::Person person = actor.person.value_or(policy::Person::named(actor.name));
    const policy::Decision decision = (*rules)->decide(person, {.action = kChange});
    if (!decision.allowed)
        return Problem{ProblemKind::Denied, decision.reason, {}, {}, {}, {}, decision.statement};
    const auto wanted = Rulebook::parse(text, m_opened.catalogue);
    if (!wanted)
        return wanted.problem();
    if (const auto kept = keepsSomebody(**wanted); !kept)
        return kept.problem();
    return write(actor, text, note, base);
}

Result<qint64> Policies::write(const store::Actor &actor, const QByteArray &text, const QString &note, qint64 base)
{
    qint64 number = 0;
    const auto done = m_connection.atomically([&]() -> Result<Done> {
        if (m_connection.dialect() == entity::Dialect::Postgres) {
            if (const auto locked = m_connection.run({u"LOCK TABLE stockroom_policy IN EXCLUSIVE MODE"_s}); !locked)
                return locked.problem();
        }
        const auto current = this->current();
        if (!current)
            return current.problem();
        if (current->number != base)
            return Problem{ProblemKind::Conflict,
                           Words::tr("%1 changed the policy meanwhile. Look at it again.").arg(current->actor)};
        const auto dialect = m_connection.dialect();
        const auto put = m_connection.rows(
            {u"INSERT INTO stockroom_policy (at, actor, note, document) VALUES (%1, ?, ?, ?) RETURNING id"_s.arg(
                 momentPlace(dialect)),
             {boundMoment(entity::Instant::now(), dialect), actor.name, note, QString::fromUtf8(text)}},
            [&number](database::Cells row) {
                number = row[0].number();
                return true;
            });
        return put ? Result<Done>(Done{}) : put.problem();
    });
    return done ? Result<qint64>(number) : done.problem();
}

} // namespace stockroom::people
