// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/database/successor.h"

#include "models/database/migration.h"

#include <QFileInfo>

namespace stockroom::database
{
namespace
{

/// A store has no name of its own that another one could not have; but no two were made in the same microsecond.
bool isSameStore(Connection &one, Connection &other)
{
    const auto steps = Migrations::applied(one);
    const auto otherSteps = Migrations::applied(other);
    if (!steps || !otherSteps || *steps != *otherSteps)
        return false;
    const auto tables = one.tables();
    const auto otherTables = other.tables();
    return tables && otherTables && *tables == *otherTables;
}

} // namespace

std::unique_ptr<Connection> successor(Connection &current)
{
    if (!current.astray() || !QFileInfo::exists(current.place().file()))
        return nullptr;
    auto next = Connection::open(current.place(), current.access());
    return next && isSameStore(current, **next) ? std::move(*next) : nullptr;
}

} // namespace stockroom::database
