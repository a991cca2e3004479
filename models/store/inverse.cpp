// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/inverse.h"

#include "models/entity/plain.h"
#include "models/entity/traits.h"

namespace stockroom::store
{
namespace
{

using entity::Done;
using entity::Entity;
using entity::Result;
using entity::Values;

/// Whether an undo leaves it to the save: `updated` moves with every one, and `created` never.
bool isTimeStamp(const entity::Field &field)
{
    return field.stamp == entity::Stamp::Created || field.stamp == entity::Stamp::Updated;
}

/// The fields of `after` that differ from `before`, without the time stamps.
Values differing(const Entity &entity, const Values &before, const Values &after)
{
    Values values;
    for (auto it = after.begin(); it != after.end(); ++it) {
        const entity::Field *field = fieldOf(entity, it.key());
        if (field && !isTimeStamp(*field) && before.value(it.key()) != *it)
            values.insert(it.key(), *it);
    }
    return values;
}

Change taken(const Entity &entity, const SavedChange &saved)
{
    Change inverse{.entity = saved.entity, .id = saved.id};
    if (saved.act == Change::Act::Add) {
        inverse.act = Change::Act::Delete;
        inverse.before = saved.after;
    } else if (saved.act == Change::Act::Delete) {
        inverse.act = Change::Act::Add;
        inverse.values = saved.before;
        inverse.values.remove(nameOf(entity.key()));
        for (const entity::Field &field : entity.fields) {
            if (field.stamp == entity::Stamp::Updated)
                inverse.values.remove(nameOf(field));
        }
    } else {
        inverse.values = differing(entity, saved.after, saved.before);
        inverse.before = differing(entity, saved.before, saved.after);
        for (auto it = inverse.values.begin(); it != inverse.values.end(); ++it) {
            // A count is taken back by a counter-movement: what others sold meanwhile stays sold.
            if (is(*fieldOf(entity, it.key()), entity::ByDelta)) {
                const qint64 by = it->toLongLong() - inverse.before.take(it.key()).toLongLong();
                *it = QVariant::fromValue(entity::Delta{by});
            }
        }
    }
    return inverse;
}

/// What is written back is what the columns held themselves.
void holdExactly(Change &inverse, const Values &held)
{
    for (auto it = inverse.values.begin(); it != inverse.values.end(); ++it) {
        const auto found = held.find(it.key());
        if (found != held.end() && !it->canConvert<entity::Delta>())
            inverse.exact.insert(it.key(), *found);
    }
}

/// The history has values of some columns as JSON writes them; a row that is read has them in the column's own words.
Result<Done> readAgain(database::Connection &connection, const Sql &sql, const Entity &entity, Values &values)
{
    if (sql.dialect() == entity::Dialect::Sqlite)
        return Done{};
    QStringList columns;
    QStringList names;
    QVariantList binds;
    for (const entity::Field &field : entity.fields) {
        const entity::Value value = values.value(nameOf(field));
        if (!value.isValid() || !hasOwnType(field))
            continue;
        columns << QString::fromLatin1(entity::spelling(field).postgresRead)
                       .replace(QStringLiteral("%1"), sql.placeholder(field));
        names << nameOf(field);
        binds << sql.bound(field, value);
    }
    if (names.isEmpty())
        return Done{};
    const QString text = QStringLiteral("SELECT ") + columns.join(QStringLiteral(", "));
    const auto read = connection.rows({text, binds}, [&](database::Cells row) {
        for (size_t at = 0; at < row.size(); ++at)
            values.insert(names.at(qsizetype(at)), entity::readPlain(row[at]));
        return true;
    });
    // Some types, such as composites, do not take what they are as JSON: what differs then is a conflict.
    // What was only called off, or is away, is no answer.
    return read || read.problem().kind != entity::ProblemKind::Busy ? Result<Done>(Done{}) : read;
}

} // namespace

Result<Change> inverseOf(database::Connection &connection, const Sql &sql, const SavedChange &saved)
{
    const Entity &entity = *sql.catalogue().find(saved.entity);
    Change inverse = taken(entity, saved);
    holdExactly(inverse, saved.held);
    const auto read = readAgain(connection, sql, entity, inverse.before);
    return read ? Result<Change>(inverse) : read.problem();
}

} // namespace stockroom::store
