// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/triggers.h"

#include "models/database/script.h"
#include "models/store/historyrow.h"

#include <QCryptographicHash>
#include <algorithm>
#include <functional>

namespace stockroom::store
{
namespace
{

using database::Connection;
using database::runAll;
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

/// PostgreSQL cuts what is longer.
constexpr qsizetype kLongestName = 63;

QString triggerName(const Entity &entity, const char *act)
{
    const QString whole = QStringLiteral("stockroom_%1_%2").arg(QLatin1String(entity.table), QLatin1String(act));
    if (whole.toUtf8().size() <= kLongestName)
        return whole;
    const QByteArray sum = QCryptographicHash::hash(whole.toUtf8(), QCryptographicHash::Sha256).toHex().left(16);
    return QStringLiteral("stockroom_%1_%2").arg(QString::fromLatin1(sum), QLatin1String(act));
}

/// Fires for a whole table that PostgreSQL empties at once.
constexpr const char *kTruncate = "truncate";

QString sqliteTrigger(const Entity &entity, const Event &event)
{
    const QString is = QStringLiteral("NEW");
    const QString was = QStringLiteral("OLD");
    const bool hasBoth = event.hasOld && event.hasNew;
    return QStringLiteral(
               "CREATE TRIGGER %1 AFTER %2 ON %3 FOR EACH ROW BEGIN "
               "INSERT INTO stockroom_history(change_set, entity_table, row_id, act, \"before\", \"after\", at) "
               "VALUES ((SELECT change_set FROM stockroom_context), %4, %5.%6, %7, %8, %9, "
               "strftime('%Y-%m-%d %H:%M:%f', 'now')); END")
        .arg(name(triggerName(entity, event.act)), QLatin1String(event.word), name(QLatin1String(entity.table)),
             literal(QLatin1String(entity.table)), event.hasNew ? is : was, name(QLatin1String(entity.key().in())),
             literal(QLatin1String(event.act)),
             event.hasOld ? historyRowExpression(entity, was, hasBoth ? is : QString()) : QStringLiteral("NULL"),
             event.hasNew ? historyRowExpression(entity, is, hasBoth ? was : QString()) : QStringLiteral("NULL"));
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
    IF TG_OP = 'TRUNCATE' THEN
        INSERT INTO %1.stockroom_history(change_set, entity_table, row_id, act, at)
        VALUES (nullif(current_setting('stockroom.change_set', true), ''), TG_TABLE_NAME, '', 'truncate',
                clock_timestamp());
        RETURN NULL;
    END IF;
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
    return QStringLiteral(
               "CREATE OR REPLACE TRIGGER %1 AFTER %2 ON %3 FOR EACH ROW EXECUTE FUNCTION %4.stockroom_note(%5, %6)")
        .arg(name(triggerName(entity, event.act)), QLatin1String(event.word), name(QLatin1String(entity.table)), schema,
             literal(QLatin1String(entity.key().in())), literal(secretColumn(entity)));
}

QString truncateTrigger(const Entity &entity, const QString &schema)
{
    return QStringLiteral("CREATE OR REPLACE TRIGGER %1 AFTER TRUNCATE ON %2 FOR EACH STATEMENT EXECUTE FUNCTION "
                          "%3.stockroom_note()")
        .arg(name(triggerName(entity, kTruncate)), name(QLatin1String(entity.table)), schema);
}

QStringList triggersOf(const Entity &entity, const QString &schema, Dialect dialect)
{
    const bool sqlite = dialect == Dialect::Sqlite;
    QStringList texts;
    for (const Event &event : kEvents)
        texts << (sqlite ? sqliteTrigger(entity, event) : postgresTrigger(entity, event, schema));
    // SQLite tells of each row.
    if (!sqlite)
        texts << truncateTrigger(entity, schema);
    return texts;
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

/// The tables with an event whose trigger is not right.
Result<QStringList> tablesWithout(Connection &connection, const entity::Catalogue &catalogue,
                                  const std::function<bool(const Entity &, const Event &, const Found &)> &isRight)
{
    const auto there = found(connection);
    if (!there)
        return there.problem();
    const bool sqlite = connection.dialect() == Dialect::Sqlite;
    QStringList tables;
    for (const Entity *entity : catalogue.entities()) {
        const QString table = QLatin1String(entity->table);
        const bool whole = std::all_of(std::begin(kEvents), std::end(kEvents), [&](const Event &event) {
            return isRight(*entity, event, there->value(triggerName(*entity, event.act)));
        });
        if (!whole || (!sqlite && there->value(triggerName(*entity, kTruncate)).table != table))
            tables << table;
    }
    return tables;
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

database::Migrations::Around Triggers::aroundSteps(std::shared_ptr<const entity::Catalogue> catalogue)
{
    return {.before = remove, .complete = [catalogue = std::move(catalogue)](Connection &connection) {
                return install(connection, *catalogue);
            }};
}

Result<QStringList> Triggers::script(Connection &connection, const entity::Catalogue &catalogue)
{
    const bool sqlite = connection.dialect() == Dialect::Sqlite;
    const auto schema = sqlite ? Result<QString>(QString()) : schemaOf(connection);
    if (!schema)
        return schema.problem();
    QStringList script;
    if (!sqlite)
        script << postgresFunction(*schema);
    for (const Entity *entity : catalogue.entities())
        script << triggersOf(*entity, *schema, connection.dialect());
    return script;
}

Result<Done> Triggers::install(Connection &connection, const entity::Catalogue &catalogue)
{
    if (auto removed = remove(connection); !removed)
        return removed;
    const auto texts = script(connection, catalogue);
    return texts ? runAll(connection, *texts) : texts.problem();
}

Result<Done> Triggers::mend(Connection &connection, const entity::Catalogue &catalogue, const QStringList &tables)
{
    // SQLite's triggers name columns, and are made anew altogether.
    if (connection.dialect() == Dialect::Sqlite)
        return install(connection, catalogue);
    const auto schema = schemaOf(connection);
    const auto has = connection.run({QStringLiteral("SELECT 1 FROM pg_proc WHERE proname = 'stockroom_note' "
                                                    "AND pg_function_is_visible(oid)")});
    if (!schema || !has)
        return schema ? has.problem() : schema.problem();
    QStringList texts;
    if (!(*has)->next())
        texts << postgresFunction(*schema);
    (*has)->finish();
    for (const Entity *entity : catalogue.entities()) {
        if (tables.contains(QLatin1String(entity->table)))
            texts << triggersOf(*entity, *schema, Dialect::Postgres);
    }
    return runAll(connection, texts);
}

Result<QStringList> Triggers::missingIn(Connection &connection, const entity::Catalogue &catalogue)
{
    return tablesWithout(connection, catalogue, [](const Entity &entity, const Event &, const Found &is) {
        return is.table == QLatin1String(entity.table);
    });
}

Result<QStringList> Triggers::lackingIn(Connection &connection, const entity::Catalogue &catalogue)
{
    const bool sqlite = connection.dialect() == Dialect::Sqlite;
    return tablesWithout(connection, catalogue, [sqlite](const Entity &entity, const Event &event, const Found &is) {
        return is.table == QLatin1String(entity.table) && (!sqlite || is.text == sqliteTrigger(entity, event));
    });
}

} // namespace stockroom::store
