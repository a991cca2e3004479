// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pane/savedwords.h"

#include "models/entity/traits.h"

#include <QCoreApplication>
#include <algorithm>

namespace stockroom::pane
{

namespace
{

using entity::Entity;
using entity::Field;
using store::Change;
using store::Saved;
using store::SavedChange;

QString translated(const char *words, int number = -1)
{
    return QCoreApplication::translate("saved", words, nullptr, number);
}

QString shown(const Field &field, const entity::Value &value, const QLocale &locale)
{
    return value.toString().isEmpty() && !value.isValid() ? translated(QT_TRANSLATE_NOOP("saved", "nothing"))
                                                          : entity::toText(field, value, locale);
}

/// Whether its values say something in a sentence.
bool isShort(const Field &field)
{
    return !isSecret(field) && !is(field, entity::ManyLines) && field.most <= 200;
}

QString ofSet(const SavedChange &change, const Entity &entity, const QLocale &locale, const Captions &captions)
{
    QList<const Field *> fields;
    for (const Field &field : entity.fields) {
        if (change.after.contains(QString::fromUtf8(field.name)) && field.stamp == entity::Stamp::None)
            fields << &field;
    }
    if (fields.size() != 1)
        return translated(QT_TRANSLATE_NOOP("saved", "%1 changed")).arg(entity::label(entity));
    const Field &field = *fields.first();
    const QString name = QString::fromUtf8(field.name);
    if (!isShort(field) || (isLink(field) && !captions.contains(name)))
        return translated(QT_TRANSLATE_NOOP("saved", "%1 changed")).arg(entity::label(field));
    const auto words = [&](const entity::Value &value) {
        const QString caption = captions.value(name).value(value.toString());
        return caption.isEmpty() ? shown(field, value, locale) : caption;
    };
    return translated(QT_TRANSLATE_NOOP("saved", "%1 changed from %2 to %3"))
        .arg(entity::label(field), words(change.before.value(name)), words(change.after.value(name)));
}

QString ofOne(const SavedChange &change, const Entity &entity, const QLocale &locale, const Captions &captions)
{
    const QString caption = QString::fromUtf8(entity.caption);
    switch (change.act) {
    case Change::Act::Add:
        return translated(QT_TRANSLATE_NOOP("saved", "%1 added: %2"))
            .arg(entity::label(entity), change.after.value(caption).toString());
    case Change::Act::Delete:
        return translated(QT_TRANSLATE_NOOP("saved", "%1 deleted: %2"))
            .arg(entity::label(entity), change.before.value(caption).toString());
    case Change::Act::Set:
        return ofSet(change, entity, locale, captions);
    }
    Q_UNREACHABLE();
}

QString ofMany(const QList<SavedChange> &changes)
{
    const int count = int(changes.size());
    const Change::Act act = changes.first().act;
    for (const SavedChange &change : changes) {
        if (change.act != act)
            return translated(QT_TRANSLATE_N_NOOP("saved", "%Ln rows changed"), count);
    }
    if (act == Change::Act::Add)
        return translated(QT_TRANSLATE_N_NOOP("saved", "%Ln rows added"), count);
    return act == Change::Act::Delete ? translated(QT_TRANSLATE_N_NOOP("saved", "%Ln rows deleted"), count)
                                      : translated(QT_TRANSLATE_N_NOOP("saved", "%Ln rows changed"), count);
}

/// The one deletion of a set that only changed other rows: it is what a person wanted.
const SavedChange *onlyDeletion(const QList<SavedChange> &changes)
{
    const SavedChange *found = nullptr;
    for (const SavedChange &change : changes) {
        const bool isDeletion = change.act == Change::Act::Delete;
        if (change.act == Change::Act::Add || (isDeletion && found))
            return nullptr;
        if (isDeletion)
            found = &change;
    }
    return found;
}

} // namespace

Saved inverseOf(const Saved &saved)
{
    Saved inverse = saved;
    std::reverse(inverse.changes.begin(), inverse.changes.end());
    for (SavedChange &change : inverse.changes) {
        std::swap(change.before, change.after);
        if (change.act != Change::Act::Set)
            change.act = change.act == Change::Act::Add ? Change::Act::Delete : Change::Act::Add;
    }
    return inverse;
}

QString inWords(const Saved &saved, const entity::Catalogue &catalogue, const QLocale &locale, const Captions &captions)
{
    if (saved.changes.isEmpty())
        return {};
    const int others = int(saved.changes.size()) - 1;
    const SavedChange *deletion = onlyDeletion(saved.changes);
    const SavedChange *one = others == 0 ? &saved.changes.first() : deletion;
    const Entity *entity = one ? catalogue.find(one->entity) : nullptr;
    if (!entity)
        return ofMany(saved.changes);
    const QString words = ofOne(*one, *entity, locale, captions);
    return others == 0 ? words
                       : translated(QT_TRANSLATE_NOOP("saved", "%1, other rows changed: %2"))
                             .arg(words, locale.toString(others));
}

void tellInWords(store::AsyncStore &store, const Saved &saved, const QLocale &locale, QObject *context,
                 const std::function<void(const QString &)> &told)
{
    const Entity *entity = saved.changes.size() == 1 ? store.catalogue().find(saved.changes.first().entity) : nullptr;
    const entity::Values after = entity ? saved.changes.first().after : entity::Values();
    const bool hasLink = saved.changes.value(0).act == Change::Act::Set && entity &&
                         std::any_of(entity->fields.begin(), entity->fields.end(), [&after](const Field &field) {
                             return isLink(field) && after.contains(QString::fromUtf8(field.name));
                         });
    const auto catalogue = store.sharedCatalogue();
    if (!hasLink)
        return told(inWords(saved, *catalogue, locale));
    store.read<Captions>(
        context,
        [catalogue, entity, before = saved.changes.first().before, after](store::Reader &reader) {
            return captionsOf(reader, *catalogue, *entity, {before, after});
        },
        [=](const entity::Result<Captions> &captions) {
            told(inWords(saved, *catalogue, locale, captions ? *captions : Captions()));
        });
}

} // namespace stockroom::pane
