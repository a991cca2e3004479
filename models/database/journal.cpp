// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/database/journal.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace stockroom::database
{
namespace
{

using entity::Problem;
using entity::ProblemKind;
using entity::Result;

/// The words of SQLite that a file keeps or may go back to; others would lose what a crash leaves behind.
constexpr QLatin1StringView kModes[] = {"wal"_L1, "delete"_L1, "truncate"_L1, "persist"_L1};

Result<QString> asked(Connection &connection, const QString &pragma)
{
    QString mode;
    const auto read = connection.rows({pragma}, [&mode](Cells row) {
        mode = row[0].text();
        return true;
    });
    return read ? Result<QString>(mode) : read.problem();
}

} // namespace

Result<QString> Journal::of(Connection &connection)
{
    return asked(connection, u"PRAGMA journal_mode"_s);
}

Result<bool> Journal::set(Connection &connection, const QString &mode)
{
    if (std::find(std::begin(kModes), std::end(kModes), mode) == std::end(kModes))
        return Problem::broken(u"journal_mode = "_s + mode);
    const Result<QString> now = asked(connection, u"PRAGMA journal_mode = "_s + mode);
    if (!now)
        return now.problem().kind == ProblemKind::Busy ? Result<bool>(false) : now.problem();
    return *now == mode;
}

} // namespace stockroom::database
