// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/entity/entity.h"

#include <QCoreApplication>
#include <algorithm>
#include <limits>

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

QVariantMap withoutSecrets(const Entity &entity, QVariantMap row)
{
    for (const Field &field : entity.fields) {
        if (isSecret(field))
            row.remove(nameOf(field));
    }
    return row;
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

QString counted(const Entity &entity, qint64 number, const QLocale &locale)
{
    if (!entity.counted)
        return locale.toString(number) + u' ' + plural(entity);
    const int form = static_cast<int>(std::min<qint64>(number, std::numeric_limits<int>::max()));
    QString words = QCoreApplication::translate("entity", entity.counted, nullptr, form);
    // English, which the facts are written in, has no translation with a form for one.
    if (number == 1 && words == QString::fromUtf8(entity.counted))
        words = QStringLiteral("%1 ") + label(entity).toLower();
    // Some languages have words instead of figures for one and two.
    return words.contains(QStringLiteral("%1")) ? words.arg(locale.toString(number)) : words;
}

const Field *treeLink(const Entity &entity)
{
    const auto found = std::find_if(entity.fields.begin(), entity.fields.end(), [&entity](const Field &field) {
        return field.link && std::string_view(field.link) == entity.name;
    });
    return found == entity.fields.end() ? nullptr : &*found;
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
