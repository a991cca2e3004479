// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/triggers.h"

#include "models/store/historyrow.h"

#include <algorithm>

namespace stockroom::store
{
namespace
{

using database::Connection;
using entity::Dialect;
using entity::Done;
using entity::Entity;
using entity::Field;
using entity::Result;

QString name(const QString &text)
{
    return Connection::quoted(text);
}

QString literal(const QString &text)
{
    return u'\'' + QString(text).replace(u'\'', QStringLiteral("''")) + u'\'';
}

/// What happens to a row: the word in SQL and in the history, and which of OLD and NEW there is.
struct Event {
    const char *word;
    const char *act;
    bool hasOld;
    bool hasNew;
};
constexpr Event kEvents[] = {
    {"INSERT", "insert", false, true}, {"UPDATE", "update", true, true}, {"DELETE", "delete", true, false}};

QString triggerName(const Entity &entity, const Event &event)
{
    return QStringLiteral("stockroom_%1_%2").arg(QLatin1String(entity.table), QLatin1String(event.act));
}

QString sqliteTrigger(const Entity &entity, const Event &event)
{
    const QString row = event.hasNew ? QStringLiteral("NEW") : QStringLiteral("OLD");
    return QStringLiteral(
               "CREATE TRIGGER %1 AFTER %2 ON %3 FOR EACH ROW BEGIN "
               "INSERT INTO stockroom_history(change_set, entity_table, row_id, act, \"before\", \"after\", at) "
               "VALUES ((SELECT change_set FROM stockroom_context), %4, %5.%6, %7, %8, %9, "
               "strftime('%Y-%m-%d %H:%M:%f', 'now')); END")
        .arg(name(triggerName(entity, event)), QLatin1String(event.word), name(QLatin1String(entity.table)),
             literal(QLatin1String(entity.table)), row, name(QLatin1String(entity.key().in())),
             literal(QLatin1String(event.act)),
             event.hasOld ? historyRowExpression(entity, QStringLiteral("OLD")) : QStringLiteral("NULL"),
             event.hasNew ? historyRowExpression(entity, QStringLiteral("NEW")) : QStringLiteral("NULL"));
}

/// Names no column but through its arguments (the key's, and the secret ones to leave out), runs with the rights of the
/// history's owner, and gives up silently: the other program's write is worth more than a complete history.
QString postgresFunction(const QString &schema)
{
    return QStringLiteral(
               R"(CREATE OR REPLACE FUNCTION %1.stockroom_note() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, pg_temp AS $body$
DECLARE was jsonb; becomes jsonb;
BEGIN
    IF TG_OP <> 'INSERT' THEN was := to_jsonb(OLD) - TG_ARGV[1]; END IF;
    IF TG_OP <> 'DELETE' THEN becomes := to_jsonb(NEW) - TG_ARGV[1]; END IF;
    INSERT INTO %1.stockroom_history(change_set, entity_table, row_id, act, "before", "after", at)
    VALUES (nullif(current_setting('stockroom.change_set', true), ''), TG_TABLE_NAME,
            replace(coalesce(becomes, was)->>TG_ARGV[0], '-', ''), lower(TG_OP), was, becomes, clock_timestamp());
    RETURN NULL;
EXCEPTION WHEN OTHERS THEN
    RETURN NULL;
END $body$)")
        .arg(schema);
}

QString secretColumn(const Entity &entity)
{
    for (const Field &field : entity.fields) {
        if (isSecret(field))
            return QLatin1String(field.in());
    }
    return {};
}

QString postgresTrigger(const Entity &entity, const Event &event, const QString &schema)
{
    return QStringLiteral("CREATE TRIGGER %1 AFTER %2 ON %3 FOR EACH ROW EXECUTE FUNCTION %4.stockroom_note(%5, %6)")
        .arg(name(triggerName(entity, event)), QLatin1String(event.word), name(QLatin1String(entity.table)), schema,
             literal(QLatin1String(entity.key().in())), literal(secretColumn(entity)));
}

Result<QString> schemaOf(Connection &connection)
{
    auto query = connection.run({QStringLiteral("SELECT current_schema()")});
    if (!query)
        return query.problem();
    const QString schema = (*query)->next() ? (*query)->value(0).toString() : QString();
    (*query)->finish();
    return name(schema);
}

/// Our triggers that are there and at work, by name: their tables, and SQLite's text of them.
struct Found {
    QString table;
    QString text;
};
using Foundlings = QMap<QString, Found>;

/// By name and function, since a table that was renamed keeps its triggers.
Result<Foundlings> found(Connection &connection)
{
    const bool sqlite = connection.dialect() == Dialect::Sqlite;
    auto query = connection.run(
        {sqlite ? QStringLiteral("SELECT name, tbl_name, sql FROM sqlite_master "
                                 "WHERE type = 'trigger' AND name LIKE 'stockroom\\_%' ESCAPE '\\'")
                : QStringLiteral("SELECT t.tgname, c.relname, '' FROM pg_trigger t "
                                 "JOIN pg_class c ON c.oid = t.tgrelid JOIN pg_proc p ON p.oid = t.tgfoid "
                                 "WHERE p.proname = 'stockroom_note' AND NOT t.tgisinternal AND t.tgenabled <> 'D' "
                                 "AND pg_table_is_visible(c.oid)")});
    if (!query)
        return query.problem();
    Foundlings all;
    while ((*query)->next())
        all.insert((*query)->value(0).toString(), {(*query)->value(1).toString(), (*query)->value(2).toString()});
    return all;
}

Result<Done> runAll(Connection &connection, const QStringList &script)
{
    for (const QString &text : script) {
        auto done = connection.run({text});
        if (!done)
            return done.problem();
    }
    return Done{};
}

} // namespace

Result<Done> Triggers::remove(Connection &connection)
{
    const bool sqlite = connection.dialect() == Dialect::Sqlite;
    // In PostgreSQL those that are switched off are ours too, and the function takes all of them with it.
    if (!sqlite) {
        const auto schema = schemaOf(connection);
        if (!schema)
            return schema.problem();
        return runAll(connection, {QStringLiteral("DROP FUNCTION IF EXISTS %1.stockroom_note() CASCADE").arg(*schema)});
    }
    const auto ours = found(connection);
    if (!ours)
        return ours.problem();
    QStringList script;
    for (const QString &each : ours->keys())
        script << QStringLiteral("DROP TRIGGER ") + name(each);
    return runAll(connection, script);
}

Result<Done> Triggers::install(Connection &connection, const entity::Catalogue &catalogue)
{
    if (auto removed = remove(connection); !removed)
        return removed;
    const bool sqlite = connection.dialect() == Dialect::Sqlite;
    QString schema;
    QStringList script;
    if (!sqlite) {
        const auto found = schemaOf(connection);
        if (!found)
            return found.problem();
        schema = *found;
        script << postgresFunction(schema);
    }
    for (const Entity *entity : catalogue.entities()) {
        for (const Event &event : kEvents)
            script << (sqlite ? sqliteTrigger(*entity, event) : postgresTrigger(*entity, event, schema));
    }
    return runAll(connection, script);
}

Result<QStringList> Triggers::lackingIn(Connection &connection, const entity::Catalogue &catalogue)
{
    const auto there = found(connection);
    if (!there)
        return there.problem();
    const bool sqlite = connection.dialect() == Dialect::Sqlite;
    QStringList tables;
    for (const Entity *entity : catalogue.entities()) {
        const QString table = QLatin1String(entity->table);
        const bool whole = std::all_of(std::begin(kEvents), std::end(kEvents), [&](const Event &event) {
            const Found is = there->value(triggerName(*entity, event));
            return is.table == table && (!sqlite || is.text == sqliteTrigger(*entity, event));
        });
        if (!whole)
            tables << table;
    }
    return tables;
}

} // namespace stockroom::store
