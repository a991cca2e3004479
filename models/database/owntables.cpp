// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/database/owntables.h"

#include "models/database/script.h"

#include <QRegularExpression>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace stockroom::database
{
namespace
{

using entity::Dialect;
using entity::Result;

/// What a statement of a step does to which table or index; `table` alone for a table.
struct Deed {
    QString text;
    bool isMade = false;
    bool isDropped = false;
    QString index;
    QString table;
};

Deed deedOf(const QString &statement)
{
    static const QRegularExpression table(u"^(CREATE|DROP|ALTER) TABLE (?:IF (?:NOT )?EXISTS )?(\\w+)"_s);
    static const QRegularExpression made(
        u"^CREATE (?:UNIQUE )?INDEX (?:CONCURRENTLY )?(?:IF NOT EXISTS )?(\\w+)\\s+ON (\\w+)"_s);
    static const QRegularExpression dropped(u"^DROP INDEX (?:CONCURRENTLY )?(?:IF EXISTS )?(\\w+)"_s);
    Deed deed{.text = statement};
    deed.text.remove(u" CONCURRENTLY"_s);
    if (const auto found = table.match(statement); found.hasMatch()) {
        deed.isMade = found.captured(1) == u"CREATE";
        deed.isDropped = found.captured(1) == u"DROP";
        deed.table = found.captured(2);
    } else if (const auto index = made.match(statement); index.hasMatch()) {
        deed.index = index.captured(1);
        deed.table = index.captured(2);
    } else {
        deed.index = dropped.match(statement).captured(1);
    }
    return deed;
}

QList<Deed> deedsOf(const QList<Migration> &steps)
{
    QList<Deed> deeds;
    for (const Migration &step : steps) {
        for (const QString &each : statementsIn(step.up))
            deeds << deedOf(each);
    }
    return deeds;
}

/// Lets numbers go on far above all that were given: a change set that takes back the row of a number is still known.
QString numbersFromNow(const QString &table, Dialect dialect)
{
    return (dialect == Dialect::Sqlite
                ? u"INSERT INTO sqlite_sequence (name, seq) VALUES ('%1', CAST(strftime('%s', 'now') AS integer))"_s
                : u"SELECT setval(pg_get_serial_sequence('%1', 'id'), CAST(extract(epoch FROM now()) AS bigint))"_s)
        .arg(table);
}

} // namespace

QStringList OwnTables::madeBy(const QList<Migration> &steps)
{
    QStringList tables;
    for (const Deed &each : deedsOf(steps)) {
        if (each.isMade)
            tables << each.table;
        else if (each.isDropped)
            tables.removeAll(each.table);
    }
    return tables;
}

Result<QStringList> OwnTables::missingIn(Connection &connection, const QList<Migration> &known)
{
    const Result<int> pending = Migrations::pending(connection, known);
    const auto tables = pending ? connection.tables() : pending.problem();
    if (!tables)
        return tables.problem();
    QStringList missing = madeBy(known.first(known.size() - *pending));
    missing.removeIf([&](const QString &each) { return tables->contains(each); });
    return missing;
}

QStringList OwnTables::script(const QList<Migration> &steps, const QString &table, Dialect dialect)
{
    QStringList script;
    QStringList indexes;
    bool isNumbered = false;
    for (const Deed &each : deedsOf(steps)) {
        if (each.table != table && !indexes.contains(each.index))
            continue;
        script << each.text;
        if (each.table == table && !each.index.isEmpty())
            indexes << each.index;
        isNumbered = isNumbered || each.text.contains(u"AUTOINCREMENT"_s) || each.text.contains(u"bigserial"_s);
    }
    if (isNumbered)
        script << numbersFromNow(table, dialect);
    return script;
}

} // namespace stockroom::database
