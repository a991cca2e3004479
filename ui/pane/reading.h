// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/reader.h"

namespace stockroom::pane
{

/// The captions that the links of rows lead to: by the field's name and the key's text. Runs on a worker.
using Captions = QHash<QString, QHash<QString, QString>>;
entity::Result<Captions> captionsOf(store::Reader &reader, const entity::Catalogue &catalogue,
                                    const entity::Entity &entity, const QList<entity::Values> &rows);

/// The captions from the outermost row down to this one, where rows stand in rows: "Home › Kitchen › Tea". Runs on a
/// worker.
entity::Result<QString> pathOf(store::Reader &reader, const entity::Entity &entity, const entity::Value &id);

} // namespace stockroom::pane
