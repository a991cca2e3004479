// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/store.h"

#include "models/store/history.h"
#include "models/store/validation.h"
#include "models/store/writing.h"

#include <QCoreApplication>
#include <QUuid>

namespace stockroom::store
{
namespace
{

using entity::Done;
using entity::Entity;
using entity::Problem;
using entity::ProblemKind;
using entity::Result;
using entity::Values;

/// The policy's word for each act.
struct ActWord {
    Change::Act act;
    const char *word;
};
constexpr ActWord kActWords[] = {
    {Change::Act::Add, "add"}, {Change::Act::Set, "change"}, {Change::Act::Delete, "delete"}};

QString actionOf(const Change &change)
{
    for (const ActWord &each : kActWords) {
        if (each.act == change.act)
            return change.entity + u'.' + QLatin1String(each.word);
    }
    Q_UNREACHABLE();
}

/// The fields of `after` that differ from `before`, without what the program stamps on every save.
Values differing(const Entity &entity, const Values &before, const Values &after)
{
    Values values;
    for (auto it = after.begin(); it != after.end(); ++it) {
        const entity::Field *field = fieldOf(entity, it.key());
        if (field && field->stamp == entity::Stamp::None && before.value(it.key()) != *it)
            values.insert(it.key(), *it);
    }
    return values;
}

Change inverseOf(const Entity &entity, const SavedChange &saved)
{
    Change inverse{.entity = saved.entity, .id = saved.id};
    if (saved.act == Change::Act::Add) {
        inverse.act = Change::Act::Delete;
        inverse.before = saved.after;
    } else if (saved.act == Change::Act::Delete) {
        inverse.act = Change::Act::Add;
        inverse.values = saved.before;
        inverse.values.remove(QLatin1String(entity.key().name));
    } else {
        inverse.values = differing(entity, saved.after, saved.before);
        inverse.before = differing(entity, saved.before, saved.after);
        for (auto it = inverse.values.begin(); it != inverse.values.end(); ++it) {
            // A count is taken back by a counter-movement: what others sold meanwhile stays sold.
            if (fieldOf(entity, it.key())->kind == entity::Kind::Quantity) {
                const qint64 by = it->toLongLong() - inverse.before.take(it.key()).toLongLong();
                *it = QVariant::fromValue(entity::Delta{by});
            }
        }
    }
    return inverse;
}

} // namespace

Store::Store(database::Connection &connection, std::shared_ptr<const entity::Catalogue> catalogue)
    : m_connection(connection), m_reader(connection, std::move(catalogue))
{
}

std::optional<Problem> Store::refused(const ChangeSet &set, const Actor &actor) const
{
    QList<entity::Failure> failures;
    int index = 0;
    for (const Change &change : set.changes) {
        const Entity *entity = m_reader.sql().catalogue().find(change.entity);
        if (!entity)
            return Problem::missing(
                QCoreApplication::translate("problem", "The store has nothing called “%1”.").arg(change.entity));
        const policy::Decision decision = m_policy.decide(actor.name, actionOf(change), change.values.keys());
        if (!decision.allowed)
            return Problem{ProblemKind::Denied, decision.reason, {}, {}, {}, {}, decision.statement};
        failures << validate(*entity, change, index++, !set.undoes.isEmpty());
    }
    if (!failures.isEmpty())
        return Problem::invalid(failures);
    return std::nullopt;
}

Result<Saved> Store::apply(const ChangeSet &asked, const Actor &actor)
{
    ChangeSet set = asked;
    if (set.id.isEmpty())
        set.id = QUuid::createUuid().toString(QUuid::Id128);
    if (auto problem = refused(set, actor))
        return *problem;
    if (auto begun = m_connection.begin(); !begun)
        return begun.problem();
    auto saved = written(set, actor);
    if (!saved) {
        m_connection.rollback();
        return saved;
    }
    if (auto committed = m_connection.commit(); !committed)
        return committed.problem();
    Q_EMIT changed(*saved);
    return saved;
}

Result<Saved> Store::written(const ChangeSet &set, const Actor &actor)
{
    // A program that lost its connection asks again, and must not do it twice.
    const auto known = History::knows(m_connection, set.id);
    if (!known)
        return known.problem();
    if (*known)
        return History::read(m_connection, m_reader.sql().catalogue(), set.id);
    if (auto entered = History::enter(m_connection, set, actor); !entered)
        return entered.problem();
    Writing writing(m_connection, m_reader, actor, !set.undoes.isEmpty());
    int index = 0;
    for (const Change &change : set.changes) {
        if (auto done = writing.write(change, index++); !done)
            return done.problem();
    }
    if (!writing.failures().isEmpty())
        return Problem::invalid(writing.failures());
    if (auto left = History::leave(m_connection); !left)
        return left.problem();
    return Saved{set.id, set.undoes, writing.saved()};
}

Result<Saved> Store::undo(const QString &id, const Actor &actor, const QString &as)
{
    const auto done = History::read(m_connection, m_reader.sql().catalogue(), id);
    if (!done)
        return done.problem();
    ChangeSet set{.id = as, .undoes = id};
    for (auto it = done->changes.crbegin(); it != done->changes.crend(); ++it)
        set.changes << inverseOf(*m_reader.sql().catalogue().find(it->entity), *it);
    return apply(set, actor);
}

} // namespace stockroom::store
