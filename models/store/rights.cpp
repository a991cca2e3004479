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

Problem refusedTo(const QString &role, const Lacking &lacking)
{
    return {ProblemKind::Denied, Words::tr("The role %1 may not %2. An administrator can allow it with: %3")
                                     .arg(role, lacking.what.join(u"; "_s), lacking.sql.join(u' '))};
}

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

/// A right on a table or a sequence: the word in SQL, and in a sentence.
struct Right {
    const char *word;
    const char *words;
};
constexpr Right kRights[] = {
    {"SELECT", QT_TRANSLATE_NOOP("rights", "read %1")},
    {"INSERT", QT_TRANSLATE_NOOP("rights", "add rows to %1")},
    {"UPDATE", QT_TRANSLATE_NOOP("rights", "change rows of %1")},
    {"DELETE", QT_TRANSLATE_NOOP("rights", "delete rows of %1")},
    {"USAGE", QT_TRANSLATE_NOOP("rights", "take numbers from %1")},
};

/// Which of our tables and theirs a set may have to do with in which way: a row is locked before it goes, and rows go
/// along with others. An administrator is asked for no more than that.
QStringList neededOn(const QString &table, const ChangeSet &set)
{
    if (table.startsWith(u"stockroom_"_s))
        return table == u"stockroom_history"_s ? QStringList{u"SELECT"_s} : QStringList{u"SELECT"_s, u"INSERT"_s};
    QStringList needed{u"SELECT"_s};
    for (const Change &change : set.changes) {
        if (change.act == Change::Act::Add)
            needed << u"INSERT"_s;
        else
            needed << u"UPDATE"_s;
        if (change.act == Change::Act::Delete)
            needed << u"DELETE"_s;
    }
    return needed;
}

/// What the server's sentence names, in whatever language, and the rights on it that the role lacks.
struct Named {
    QString relation;
    bool isSequence = false;
    QStringList lacking;
};

Result<Named> namedIn(Connection &connection, const QString &sentence, const ChangeSet &set)
{
    const auto rows = connection.run(
        {u"SELECT c.relname, c.relkind = 'S', r.word FROM pg_class c JOIN (VALUES ('SELECT'), ('INSERT'), "
         "('UPDATE'), ('DELETE'), ('USAGE')) r (word) ON (c.relkind = 'S') = (r.word = 'USAGE') "
         "WHERE c.relkind IN ('r', 'p', 'S') AND pg_table_is_visible(c.oid) AND strpos(?, c.relname) > 0 "
         "AND CASE c.relkind WHEN 'S' THEN NOT has_sequence_privilege(c.oid, 'USAGE') "
         "ELSE NOT has_table_privilege(c.oid, r.word) END ORDER BY length(c.relname), c.relname, r.word"_s,
         {sentence}});
    if (!rows)
        return rows.problem();
    Named named;
    while ((*rows)->next()) {
        // A longer name may have a shorter one in it.
        const QString relation = (*rows)->value(0).toString();
        if (relation != named.relation)
            named = {relation, (*rows)->value(1).toBool()};
        const QString right = (*rows)->value(2).toString();
        if (named.isSequence || neededOn(relation, set).contains(right))
            named.lacking << right;
    }
    return named;
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
    return refusedTo(role, lacking);
}

Problem withRight(Connection &connection, const ChangeSet &set, const Problem &refusal)
{
    if (refusal.kind != ProblemKind::Denied || connection.dialect() == entity::Dialect::Sqlite)
        return refusal;
    const auto named = namedIn(connection, refusal.text, set);
    if (!named || named->lacking.isEmpty())
        return refusal;
    const auto who = connection.run({u"SELECT current_user"_s});
    if (!who || !(*who)->next())
        return refusal;
    const QString role = Connection::quoted((*who)->value(0).toString());
    const QString relation = Connection::quoted(named->relation);
    Lacking lacking;
    for (const Right &right : kRights) {
        if (named->lacking.contains(QLatin1StringView(right.word)))
            lacking.what << Words::tr(right.words).arg(relation);
    }
    lacking.sql << u"GRANT %1 ON %2%3 TO %4;"_s.arg(named->lacking.join(u", "_s),
                                                    named->isSequence ? u"SEQUENCE "_s : QString(), relation, role);
    return refusedTo(role, lacking);
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
