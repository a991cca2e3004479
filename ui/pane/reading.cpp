// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pane/reading.h"

namespace stockroom::pane
{

using entity::Field;
using entity::Result;
using entity::Values;

Result<Captions> captionsOf(store::Reader &reader, const entity::Catalogue &catalogue, const entity::Entity &entity,
                            const QList<Values> &rows)
{
    Captions captions;
    for (const Field &field : entity.fields) {
        if (!isLink(field))
            continue;
        const QString name = QString::fromUtf8(field.name);
        QVariantList ids;
        for (const Values &row : rows) {
            if (row.value(name).isValid() && !ids.contains(row.value(name)))
                ids << row.value(name);
        }
        if (ids.isEmpty())
            continue;
        const auto found = reader.captions(catalogue.linked(field), ids);
        if (!found)
            return found.problem();
        captions.insert(name, *found);
    }
    return captions;
}

Result<QString> pathOf(store::Reader &reader, const entity::Entity &entity, const entity::Value &id)
{
    // Another program may have let a row stand in itself.
    constexpr int kDeepest = 32;
    const Field *tree = entity::treeLink(entity);
    QStringList path;
    entity::Value at = id;
    for (int depth = 0; at.isValid() && depth < kDeepest; ++depth) {
        const auto row = reader.row(entity, at);
        if (!row)
            return row.problem();
        path.prepend(row->value(QString::fromUtf8(entity.caption)).toString());
        at = tree ? row->value(QString::fromUtf8(tree->name)) : entity::Value();
    }
    return path.join(store::kStep.toString());
}

} // namespace stockroom::pane
