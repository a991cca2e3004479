// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/entity/catalogue.h"

namespace stockroom::store
{

/// An SQL expression for SQLite that writes a row of `entity` as text, from the columns of `alias` ("NEW", "OLD"):
/// {"column":literal,…,} with literals as quote() makes them, and TX'00' for a text
/// with a null character in it. Secret columns are left out; so are those that hold the
/// same in `other`, where one is given, but for the key: a whole row takes twice as long to write.
///
/// It is no JSON, since SQLite's JSON functions are refused in a trigger to every connection that does not trust the
/// schema, which would make another program's write fail; quote() is always allowed, and exact.
QString historyRowExpression(const entity::Entity &entity, const QString &alias, const QString &other = {});

/// The columns of a row as the history holds it: SQLite's text of historyRowExpression(), or PostgreSQL's JSON, whose
/// numbers, lists and objects are left as bytes. Empty for what is neither.
QVariantMap historyRow(const QString &text, entity::Dialect dialect);

/// The values of such a row, by the names of the fields.
entity::Values historyValues(const entity::Entity &entity, const entity::Catalogue &catalogue, const QVariantMap &row,
                             entity::Dialect dialect);

/// PostgreSQL: the columns whose values its JSON does not keep as they are, so that the history has their own texts
/// instead, in an object under the empty name.
QStringList columnsInOwnWords(const entity::Entity &entity);

} // namespace stockroom::store
