// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/database/connection.h"

#include <memory>
#include <span>
#include <string>
#include <variant>

namespace stockroom::store
{

/// One value of a row that is loaded, by its field's kind: nothing (NULL); a number for Serial, Integer, Quantity, Flag
/// (0 or 1), Money (minor units), Time (microseconds) and links to numbered rows; text in UTF-8 for all others.
using Cell = std::variant<std::monostate, qint64, std::string>;

/// Writes many rows into one table of an open transaction, by the database's own fast way: one prepared statement of
/// the C API in SQLite, COPY in PostgreSQL.
class BulkRows
{
public:
    virtual ~BulkRows() = default;

    /// The cells stand in the order of the fields that it was made for.
    virtual entity::Result<entity::Done> add(std::span<const Cell> cells) = 0;

    /// No rows follow; only after this they are all in the table.
    virtual entity::Result<entity::Done> finish() = 0;

    /// `table` and `fields` are those of the catalogue.
    static entity::Result<std::unique_ptr<BulkRows>> into(database::Connection &connection, const QString &table,
                                                          const std::vector<const entity::Field *> &fields);
};

} // namespace stockroom::store
