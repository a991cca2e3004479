// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/newrow.h"

#include "models/entity/instant.h"
#include "models/entity/traits.h"
#include "models/store/validation.h"

#include <QUuid>

namespace stockroom::store
{
namespace
{

using entity::Entity;
using entity::Field;
using entity::nameOf;
using entity::ProblemKind;
using entity::Result;
using entity::Stamp;
using entity::Value;
using entity::Values;

Result<Value> actorKey(Reader &reader, const Field &field, const Actor &actor)
{
    const auto key = reader.findByHandle(reader.sql().catalogue().linked(field), actor.name);
    if (!key && key.problem().kind == ProblemKind::Missing)
        return Value();
    return key;
}

} // namespace

Result<Values> newRow(Reader &reader, const Entity &entity, const Change &change, const Actor &actor)
{
    Values values = change.values;
    const Value now = QVariant::fromValue(entity::Instant::now());
    for (const Field &field : entity.fields) {
        const QString name = nameOf(field);
        if (values.value(name).canConvert<entity::Delta>())
            values.insert(name, qlonglong(values.value(name).value<entity::Delta>().by));
        if (values.contains(name) || field.hasDefault)
            continue;
        if (&field == &entity.key()) {
            if (change.id.isValid())
                values.insert(name, change.id);
            else if (is(field, entity::MadeHere))
                values.insert(name, QUuid::createUuid().toString(QUuid::Id128));
        } else if (field.stamp == Stamp::Created || field.stamp == Stamp::Updated) {
            values.insert(name, now);
        } else if (field.stamp == Stamp::Actor) {
            const auto key = actorKey(reader, field, actor);
            if (!key)
                return key.problem();
            values.insert(name, *key);
        } else {
            values.insert(name, initialValue(field));
        }
    }
    return values;
}

} // namespace stockroom::store
