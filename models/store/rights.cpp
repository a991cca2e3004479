// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/rights.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace stockroom::store
{
namespace
{

using database::Connection;
using entity::Done;
using entity::Problem;
using entity::ProblemKind;
using entity::Result;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(rights)
};

/// What is missing, in words, and the SQL that gives it.
struct Lacking {
    QStringList what;
    QStringList sql;
};

Result<Done> addSchema(Connection &connection, QString &role, Lacking &lacking)
{
    const auto rows = connection.run({u"SELECT current_user, coalesce(current_schema(), ''), "
                                      "coalesce(has_schema_privilege(current_schema(), 'CREATE'), false)"_s});
    if (!rows)
        return rows.problem();
    (*rows)->next();
    role = Connection::quoted((*rows)->value(0).toString());
    const QString schema = (*rows)->value(1).toString();
    if (!(*rows)->value(2).toBool()) {
        lacking.what << Words::tr("make tables in the schema \"%1\"").arg(schema);
        lacking.sql << u"GRANT CREATE ON SCHEMA %1 TO %2;"_s.arg(Connection::quoted(schema), role);
    }
    (*rows)->finish();
    return Done{};
}

Result<Done> addTables(Connection &connection, const Opened &opened, const QString &role, Lacking &lacking)
{
    QStringList tables;
    for (const entity::Entity *each : opened.catalogue->entities()) {
        const QString table = Connection::quoted(QLatin1StringView(each->table));
        const auto rows = connection.run({u"SELECT has_table_privilege(?, 'TRIGGER')"_s, {table}});
        if (!rows)
            return rows.problem();
        if ((*rows)->next() && !(*rows)->value(0).toBool())
            tables << table;
        (*rows)->finish();
    }
    if (tables.isEmpty())
        return Done{};
    lacking.what << Words::tr("make triggers on %1").arg(tables.join(u", "_s));
    lacking.sql << u"GRANT TRIGGER ON %1 TO %2;"_s.arg(tables.join(u", "_s), role);
    return Done{};
}

Result<Done> addOwners(Connection &connection, const QString &role, Lacking &lacking)
{
    const auto rows = connection.run({u"SELECT c.relname, pg_get_userbyid(c.relowner) FROM pg_class c "
                                      "WHERE c.relname LIKE 'stockroom\\_%' AND c.relkind = 'r' "
                                      "AND pg_table_is_visible(c.oid) "
                                      "AND NOT pg_has_role(c.relowner, 'USAGE') ORDER BY c.relname"_s});
    if (!rows)
        return rows.problem();
    QMap<QString, QStringList> owned;
    while ((*rows)->next())
        owned[(*rows)->value(1).toString()] << (*rows)->value(0).toString();
    for (auto each = owned.begin(); each != owned.end(); ++each) {
        lacking.what << Words::tr("change %1, which belong to the role \"%2\"").arg(each->join(u", "_s), each.key());
        lacking.sql << u"GRANT %1 TO %2;"_s.arg(Connection::quoted(each.key()), role);
    }
    return Done{};
}

} // namespace

Result<Done> mayMigrate(Connection &connection, const Opened &opened)
{
    if (connection.dialect() == entity::Dialect::Sqlite)
        return Done{};
    Lacking lacking;
    QString role;
    Result<Done> asked = addSchema(connection, role, lacking);
    if (asked)
        asked = addTables(connection, opened, role, lacking);
    if (asked)
        asked = addOwners(connection, role, lacking);
    if (!asked || lacking.what.isEmpty())
        return asked;
    return Problem{ProblemKind::Denied, Words::tr("The role %1 may not %2. An administrator can allow it with: %3")
                                            .arg(role, lacking.what.join(u"; "_s), lacking.sql.join(u' '))};
}

Result<QString> whyBarred(Connection &connection, const Opened &opened)
{
    const auto barred = connection.barred();
    if (barred || connection.dialect() == entity::Dialect::Sqlite)
        return barred ? barred->text : QString();
    // Each change begins with its set.
    const QString what = opened.isWhole()
                             ? u"coalesce(has_table_privilege(to_regclass('stockroom_change_set'), 'INSERT'), true)"_s
                             : u"true"_s;
    const auto rows = connection.run({u"SELECT pg_is_in_recovery(), current_user, "_s + what});
    if (!rows)
        return rows.problem();
    (*rows)->next();
    const bool isCopy = (*rows)->value(0).toBool();
    const QString role = (*rows)->value(1).toString();
    const bool mayWrite = (*rows)->value(2).toBool();
    (*rows)->finish();
    if (isCopy)
        return Words::tr("The server is a copy of another one");
    return mayWrite ? QString() : Words::tr("The role \"%1\" may only read here").arg(role);
}

} // namespace stockroom::store
