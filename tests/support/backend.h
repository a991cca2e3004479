// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace stockroom::test
{

/// Makes the store of a Django backend in an empty place: the base tables and Django's list of its migrations. What
/// goes wrong ends the test.
void makeBackend(const QString &place);

/// The schema of the store in that place, as schemaOf() gives it, with SQLite's journal mode.
QStringList schemaAt(const QString &place);

} // namespace stockroom::test
