// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/policy/policy.h"

namespace stockroom::policy
{

Decision Policy::decide(const Person &, const Request &) const
{
    return {true, QStringLiteral("everyone"), QString()};
}

Scope Policy::scope(const Person &, const Request &) const
{
    return Scope::all();
}

QStringList Policy::fields(const Person &person, const entity::Entity &entity, Request request) const
{
    QStringList allowed;
    for (const entity::Field &field : entity.fields) {
        request.fields = QStringList{entity::nameOf(field)};
        if (!isSecret(field) && decide(person, request).allowed)
            allowed << request.fields;
    }
    return allowed;
}

QStringList Policy::visibleFields(const Person &person, const entity::Entity &entity) const
{
    return fields(person, entity, {.action = QLatin1String(entity.name) + QStringLiteral(".view")});
}

} // namespace stockroom::policy
