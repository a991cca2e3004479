// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/database/basetables.h"

#include <QCoreApplication>
#include <QFile>

using namespace Qt::StringLiterals;

namespace stockroom::database
{
namespace
{

using entity::Dialect;
using entity::Done;
using entity::Problem;
using entity::ProblemKind;
using entity::Result;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(database)
};

QString textOf(const QString &resource)
{
    QFile file(resource);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// Extensions of PostgreSQL may keep views in the same schema; they are nobody's tables.
QString anythingText(Dialect dialect)
{
    if (dialect == Dialect::Sqlite)
        return u"SELECT 1 FROM sqlite_master LIMIT 1"_s;
    return uR"(SELECT 1 FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
               WHERE n.nspname = current_schema() AND c.relkind IN ('r', 'p', 'v', 'm', 'f', 'S')
                     AND NOT EXISTS (SELECT 1 FROM pg_depend d WHERE d.classid = 'pg_class'::regclass
                                     AND d.objid = c.oid AND d.deptype = 'e') LIMIT 1)"_s;
}

Result<Done> makeInTransaction(Connection &connection)
{
    const Result<bool> empty = isEmpty(connection);
    if (!empty)
        return empty.problem();
    if (!*empty)
        return Problem{ProblemKind::Unready,
                       Words::tr("There are tables in \"%1\" already: a store is made in an empty place alone")
                           .arg(connection.place().text())};
    return connection.runScript(textOf(connection.dialect() == Dialect::Sqlite ? u":/sql/base/store.sqlite.sql"_s
                                                                               : u":/sql/base/store.postgres.sql"_s));
}

} // namespace

Result<bool> isEmpty(Connection &connection)
{
    const Result<QSqlQuery *> found = connection.run({anythingText(connection.dialect())});
    if (!found)
        return found.problem();
    return !(*found)->next();
}

Result<Done> makeBaseTables(Connection &connection)
{
    if (connection.inTransaction())
        return makeInTransaction(connection);
    if (const Result<Done> begun = connection.begin(); !begun)
        return begun.problem();
    if (const Result<Done> made = makeInTransaction(connection); !made) {
        connection.rollback();
        return made.problem();
    }
    return connection.commit();
}

} // namespace stockroom::database
