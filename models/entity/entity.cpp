// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/entity/entity.h"

#include <QCoreApplication>

namespace stockroom::entity
{
namespace
{

QString translated(const char *text)
{
    return text && *text ? QCoreApplication::translate("entity", text) : QString();
}

} // namespace

const Field *fieldOf(const Entity &entity, const QString &name)
{
    for (const Field &field : entity.fields) {
        if (name == QLatin1String(field.name))
            return &field;
    }
    return nullptr;
}

QString nameOf(const Field &field)
{
    return QString::fromUtf8(field.name);
}

QString captionOf(const Entity &entity, const QVariantMap &row)
{
    return row.value(QLatin1String(entity.caption)).toString();
}

QString label(const Field &field)
{
    return translated(field.label);
}

QString label(const Entity &entity)
{
    return translated(entity.label);
}

QString plural(const Entity &entity)
{
    return translated(entity.plural);
}

QString groupLabel(const Field &field)
{
    return translated(field.group);
}

QString label(const Choice &choice)
{
    return translated(choice.label);
}

} // namespace stockroom::entity
