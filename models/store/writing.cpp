// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/writing.h"

#include "models/entity/instant.h"
#include "models/entity/slug.h"
#include "models/store/validation.h"

#include <QCoreApplication>
#include <QUuid>

namespace stockroom::store
{
namespace
{

using entity::Done;
using entity::Entity;
using entity::Field;
using entity::Kind;
using entity::Problem;
using entity::ProblemKind;
using entity::Result;
using entity::Stamp;
using entity::Value;
using entity::Values;

/// The context of the sentences, as lupdate reads it.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(problem)
};

QString nameOf(const Field &field)
{
    return QLatin1String(field.name);
}

QString captionOf(const Entity &entity, const Values &row)
{
    return row.value(QLatin1String(entity.caption)).toString();
}

Value keyOf(const Entity &entity, const Values &row)
{
    return row.value(nameOf(entity.key()));
}

/// What a quantity will be, or nothing when it does not fit.
std::optional<qint64> afterDelta(const Value &current, qint64 by)
{
    qint64 sum = 0;
    if (__builtin_add_overflow(current.toLongLong(), by, &sum))
        return std::nullopt;
    return sum;
}

Values only(const Values &row, const Values &fields)
{
    Values some;
    for (auto it = fields.begin(); it != fields.end(); ++it)
        some.insert(it.key(), row.value(it.key()));
    return some;
}

} // namespace

Result<Values> merged(const Entity &entity, const Change &change, const Values &current)
{
    Values values;
    Problem conflict{ProblemKind::Conflict, {}};
    for (auto it = change.values.begin(); it != change.values.end(); ++it) {
        const Value &now = current.value(it.key());
        if (*it == now)
            continue;
        const bool isDelta = it->canConvert<entity::Delta>();
        if (!isDelta && change.before.contains(it.key()) && change.before.value(it.key()) != now) {
            conflict.base.insert(it.key(), change.before.value(it.key()));
            conflict.mine.insert(it.key(), *it);
            conflict.theirs.insert(it.key(), now);
        }
        values.insert(it.key(), *it);
    }
    if (conflict.mine.isEmpty())
        return values;
    QStringList names;
    for (auto it = conflict.theirs.begin(); it != conflict.theirs.end(); ++it) {
        const Field &field = *fieldOf(entity, it.key());
        names << QStringLiteral("%1: %2").arg(label(field), toText(field, *it, QLocale()));
    }
    conflict.text = Words::tr("Somebody else changed %1 meanwhile (%2).")
                        .arg(captionOf(entity, current), names.join(QStringLiteral(", ")));
    return conflict;
}

Result<Done> Writing::write(const Change &change, int index)
{
    m_index = index;
    const Entity &entity = *m_reader.sql().catalogue().find(change.entity);
    switch (change.act) {
    case Change::Act::Add:
        return add(entity, change);
    case Change::Act::Set:
        return set(entity, change);
    case Change::Act::Delete:
        return remove(entity, change);
    }
    Q_UNREACHABLE();
}

void Writing::fail(const Field &field, const QString &reason)
{
    m_failures.append({nameOf(field), reason, m_index});
}

bool Writing::failedHere() const
{
    return !m_failures.isEmpty() && m_failures.back().change == m_index;
}

Result<Value> Writing::actorKey(const Field &field)
{
    const auto key = m_reader.find(m_reader.sql().catalogue().linked(field), m_actor.name);
    if (!key && key.problem().kind == ProblemKind::Missing)
        return Value();
    return key;
}

Result<Values> Writing::completed(const Entity &entity, const Change &change)
{
    Values values = change.values;
    const Value now = QVariant::fromValue(entity::Instant::now());
    for (const Field &field : entity.fields) {
        const QString name = nameOf(field);
        if (values.contains(name))
            continue;
        if (&field == &entity.key()) {
            if (change.id.isValid())
                values.insert(name, change.id);
            else if (field.kind == Kind::Uuid)
                values.insert(name, QUuid::createUuid().toString(QUuid::Id128));
        } else if (field.stamp == Stamp::Created || field.stamp == Stamp::Updated) {
            values.insert(name, now);
        } else if (field.stamp == Stamp::Actor) {
            const auto actor = actorKey(field);
            if (!actor)
                return actor.problem();
            values.insert(name, *actor);
        } else {
            values.insert(name, initialValue(field));
        }
    }
    return values;
}

Result<Done> Writing::fillSlugs(const Entity &entity, Values &values, const Value &id, const Values &row)
{
    for (const Field &field : entity.fields) {
        const QString name = nameOf(field);
        if (!field.from || !values.contains(name) || !values.value(name).toString().isEmpty())
            continue;
        const QString from = QLatin1String(field.from);
        const QString base = entity::slugOf(values.value(from, row.value(from)).toString());
        for (int number = base.isEmpty() ? 1 : 0;; ++number) {
            if (number == 1 && !base.isEmpty())
                continue;
            QString end = number ? QStringLiteral("-%1").arg(number) : QString();
            const QString slug =
                (base.isEmpty() ? QLatin1String(entity.name) : base.left(field.most - end.size())) + end;
            const auto taken = m_reader.keysWhere(entity, field, slug, 1);
            if (!taken)
                return taken.problem();
            if (taken->isEmpty() || taken->front() == id) {
                values.insert(name, slug);
                break;
            }
        }
    }
    return Done{};
}

Result<Done> Writing::checkUnique(const Entity &entity, const Field &field, const Value &value, const Value &id)
{
    const auto keys = m_reader.keysWhere(entity, field, value, 1);
    if (!keys)
        return keys.problem();
    if (!keys->isEmpty() && keys->front() != id)
        fail(field, Words::tr("%1 “%2” is taken already; it must be unique.")
                        .arg(label(field), toText(field, value, QLocale())));
    return Done{};
}

Result<Done> Writing::checkLink(const Entity &entity, const Field &field, const Value &value, const Value &id)
{
    const Entity &target = m_reader.sql().catalogue().linked(field);
    auto found = m_reader.row(target, value);
    if (!found && found.problem().kind != ProblemKind::Missing)
        return found.problem();
    if (!found)
        fail(field, QStringLiteral("%1: %2").arg(label(field), found.problem().text));
    // A tree must stay one: going up from the new parent never meets the row itself.
    while (found && &target == &entity && id.isValid()) {
        if (keyOf(target, *found) == id) {
            fail(field, Words::tr("%1 cannot be a part of itself.").arg(captionOf(entity, *found)));
            break;
        }
        const Value up = found->value(nameOf(field));
        if (!up.isValid())
            break;
        found = m_reader.row(target, up);
    }
    return Done{};
}

Result<Done> Writing::checkRows(const Entity &entity, const Values &values, const Value &id)
{
    for (const Field &field : entity.fields) {
        const Value value = values.value(nameOf(field));
        if (!value.isValid())
            continue;
        if (field.unique) {
            if (auto done = checkUnique(entity, field, value, id); !done)
                return done;
        }
        if (field.kind == Kind::Link) {
            if (auto done = checkLink(entity, field, value, id); !done)
                return done;
        }
    }
    return Done{};
}

Problem Writing::refusedByDatabase(const Entity &entity, const Problem &problem)
{
    using Violation = database::Connection::Violation;
    if (m_connection.violation() == Violation::None)
        return problem;
    for (const Field &field : entity.fields) {
        if (m_connection.violated().contains(QLatin1String(field.in())))
            return Problem::invalid(
                {{nameOf(field), Words::tr("%1 was refused by the database: %2").arg(label(field), problem.text),
                  m_index}});
    }
    return Problem::invalid({{QString(), problem.text, m_index}});
}

Result<Done> Writing::add(const Entity &entity, const Change &change)
{
    auto values = completed(entity, change);
    if (!values)
        return values.problem();
    const QString key = nameOf(entity.key());
    if (auto done = fillSlugs(entity, *values, values->value(key), {}); !done)
        return done;
    if (auto done = checkRows(entity, *values, values->value(key)); !done)
        return done;
    for (const Field &field : entity.fields) {
        if (values->value(nameOf(field)).canConvert<entity::Delta>())
            values->insert(nameOf(field), qlonglong(values->value(nameOf(field)).value<entity::Delta>().by));
    }
    if (failedHere())
        return Done{};
    auto query = m_connection.run(m_reader.sql().insert(entity, *values));
    if (!query)
        return refusedByDatabase(entity, query.problem());
    if ((*query)->next())
        values->insert(key, entity::fromDatabase(entity.key(), (*query)->value(0)));
    (*query)->finish();
    SavedChange saved{Change::Act::Add, change.entity, values->value(key), {}, *values};
    for (const Field &field : entity.fields) {
        if (field.kind == Kind::Secret)
            saved.after.remove(nameOf(field));
    }
    m_saved.append(saved);
    return Done{};
}

Result<Done> Writing::set(const Entity &entity, const Change &change)
{
    const auto current = m_reader.row(entity, change.id, true);
    if (!current)
        return current.problem();
    auto values = merged(entity, change, *current);
    if (!values)
        return values.problem();
    if (values->isEmpty())
        return Done{};
    if (auto done = fillSlugs(entity, *values, change.id, *current); !done)
        return done;
    if (auto done = checkRows(entity, *values, change.id); !done)
        return done;
    for (auto it = values->begin(); it != values->end(); ++it) {
        const Field &field = *fieldOf(entity, it.key());
        if (!it->canConvert<entity::Delta>())
            continue;
        const auto sum = afterDelta(current->value(it.key()), it->value<entity::Delta>().by);
        const QString reason = sum ? refusal(field, qlonglong(*sum)) : Words::tr("%1 does not fit.").arg(label(field));
        if (!reason.isEmpty())
            fail(field, reason);
    }
    return failedHere() ? Result<Done>(Done{}) : update(entity, change.id, *current, *values);
}

Result<Done> Writing::update(const Entity &entity, const Value &id, const Values &current, Values values)
{
    for (const Field &field : entity.fields) {
        if (field.stamp == Stamp::Updated)
            values.insert(nameOf(field), QVariant::fromValue(entity::Instant::now()));
    }
    Values before = only(current, values);
    Values guarded;
    SavedChange saved{Change::Act::Set, QLatin1String(entity.name), id, before, values};
    for (auto it = values.begin(); it != values.end(); ++it) {
        const Field &field = *fieldOf(entity, it.key());
        if (it->canConvert<entity::Delta>())
            saved.after.insert(it.key(),
                               qlonglong(*afterDelta(current.value(it.key()), it->value<entity::Delta>().by)));
        else if (field.stamp == Stamp::None)
            guarded.insert(it.key(), before.value(it.key()));
    }
    auto query = m_connection.run(m_reader.sql().update(entity, id, values, guarded));
    if (!query)
        return refusedByDatabase(entity, query.problem());
    if (m_connection.affected() != 1)
        return Problem{ProblemKind::Conflict,
                       Words::tr("Somebody else changed %1 meanwhile.").arg(captionOf(entity, current)),
                       {},
                       guarded,
                       values,
                       before};
    m_saved.append(saved);
    return Done{};
}

Result<Done> Writing::remove(const Entity &entity, const Change &change)
{
    const auto current = m_reader.row(entity, change.id, true);
    if (!current)
        return current.problem();
    for (auto it = change.before.begin(); it != change.before.end(); ++it) {
        const Field *field = fieldOf(entity, it.key());
        if (field && field->stamp == Stamp::None && current->value(it.key()) != *it)
            return Problem{ProblemKind::Conflict,
                           Words::tr("Somebody else changed %1 meanwhile.").arg(captionOf(entity, *current)),
                           {},
                           change.before,
                           {},
                           only(*current, change.before)};
    }
    return removeRow(entity, *current);
}

Result<Done> Writing::removeRow(const Entity &entity, const Values &row)
{
    for (const auto &[holder, link] : m_reader.sql().catalogue().linksTo(entity)) {
        if (auto done = release(*holder, *link, entity, row); !done)
            return done;
    }
    if (failedHere())
        return Done{};
    const Value id = keyOf(entity, row);
    auto query = m_connection.run(m_reader.sql().remove(entity, id, {}));
    if (!query)
        return refusedByDatabase(entity, query.problem());
    m_saved.append({Change::Act::Delete, QLatin1String(entity.name), id, row, {}});
    return Done{};
}

Result<Done> Writing::release(const Entity &holder, const Field &link, const Entity &target, const Values &row)
{
    const Value id = keyOf(target, row);
    while (true) {
        const auto keys = m_reader.keysWhere(holder, link, id, 100);
        if (!keys)
            return keys.problem();
        if (keys->isEmpty())
            return Done{};
        if (link.onDelete == entity::OnDelete::Protect) {
            const auto count = m_reader.count(holder, {{{nameOf(link), Condition::Test::Is, id}}});
            if (!count)
                return count.problem();
            m_failures.append({QString(),
                               Words::tr("%1 cannot be deleted: %2 (%3) still refer to it.")
                                   .arg(captionOf(target, row), plural(holder), QLocale().toString(*count)),
                               m_index});
            return Done{};
        }
        for (const QVariant &key : *keys) {
            const auto held = m_reader.row(holder, key, true);
            if (!held)
                return held.problem();
            auto done = link.onDelete == entity::OnDelete::Cascade
                            ? removeRow(holder, *held)
                            : update(holder, key, *held, Values{{nameOf(link), Value()}});
            if (!done || failedHere())
                return done;
        }
    }
}

} // namespace stockroom::store
