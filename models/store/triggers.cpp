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

/// Names no column but through its arguments (the key's, the secret ones to leave out, and those whose own texts JSON
/// does not keep), runs with the rights of the history's owner, and gives up silently: the other program's write is
/// worth more than a complete history. The texts are written in the same words whatever a program has set.
constexpr const char *kPostgresBody = R"(
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
    IF TG_NARGS > 2 THEN
        DECLARE own text[]; texts text; held jsonb;
        BEGIN
            own := array(SELECT TG_ARGV[n] FROM generate_series(2, TG_NARGS - 1) n);
            texts := (SELECT string_agg(format('($1).%%I::text', each), ', ' ORDER BY n)
                      FROM unnest(own) WITH ORDINALITY all_of(each, n));
            texts := format('SELECT jsonb_object($2, ARRAY[%%s])', texts);
            IF was IS NOT NULL THEN
                EXECUTE texts INTO held USING OLD, own;
                was := (was - own) || jsonb_build_object('', held);
            END IF;
            IF becomes IS NOT NULL THEN
                EXECUTE texts INTO held USING NEW, own;
                becomes := (becomes - own) || jsonb_build_object('', held);
            END IF;
        EXCEPTION WHEN OTHERS THEN
            -- A column has gone or has another name now: what JSON makes of the others has to do.
            was := to_jsonb(OLD) - TG_ARGV[1];
            becomes := to_jsonb(NEW) - TG_ARGV[1];
        END;
    END IF;
    INSERT INTO %1.stockroom_history(change_set, entity_table, row_id, act, "before", "after", at)
    VALUES (nullif(current_setting('stockroom.change_set', true), ''), TG_TABLE_NAME,
            replace(coalesce(becomes, was)->>TG_ARGV[0], '-', ''), lower(TG_OP), was, becomes, clock_timestamp());
    RETURN NULL;
EXCEPTION WHEN OTHERS THEN
    RETURN NULL;
END )";

QString postgresBody(const QString &schema)
{
    return QString::fromLatin1(kPostgresBody)
        .replace(QStringLiteral("%1"), schema)
        .replace(QStringLiteral("%%"), QStringLiteral("%"));
}

/// It runs with its owner's rights: a stranger's trigger on a table of their own would have it run their code.
QStringList postgresFunction(const QString &schema)
{
    const QString made =
        QStringLiteral("CREATE OR REPLACE FUNCTION %1.stockroom_note() RETURNS trigger LANGUAGE plpgsql "
                       "SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET datestyle = 'ISO, YMD' "
                       "SET intervalstyle = postgres SET timezone = 'UTC' SET extra_float_digits = 1 "
                       "SET bytea_output = hex AS $body$")
            .arg(schema) +
        postgresBody(schema) + QStringLiteral("$body$");
    return {made, QStringLiteral("REVOKE ALL ON FUNCTION %1.stockroom_note() FROM PUBLIC").arg(schema)};
}

QString secretColumn(const Entity &entity)
{
    for (const Field &field : entity.fields) {
        if (isSecret(field))
            return QLatin1String(field.in());
    }
    return {};
}

QStringList postgresArguments(const Entity &entity)
{
    return QStringList{QLatin1String(entity.key().in()), secretColumn(entity)} << columnsInOwnWords(entity);
}

QString postgresTrigger(const Entity &entity, const Event &event, const QString &schema)
{
    QStringList literals;
    for (const QString &each : postgresArguments(entity))
        literals << literal(each);
    return QStringLiteral(
               "CREATE OR REPLACE TRIGGER %1 AFTER %2 ON %3 FOR EACH ROW EXECUTE FUNCTION %4.stockroom_note(%5)")
        .arg(name(triggerName(entity, event.act)), QLatin1String(event.word), name(QLatin1String(entity.table)), schema,
             literals.join(QStringLiteral(", ")));
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

/// Our triggers that are there and at work, by name: their tables, and SQLite's text of them or PostgreSQL's arguments
/// in hex; nothing where this role could not make them anew.
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
                : QStringLiteral("SELECT t.tgname, c.relname, CASE WHEN has_table_privilege(c.oid, 'TRIGGER') "
                                 "THEN encode(t.tgargs, 'hex') END FROM pg_trigger t "
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

/// Whether PostgreSQL's function is an older program's, or open to everybody, and this role may make it anew.
Result<bool> isOutdated(Connection &connection)
{
    if (connection.dialect() == Dialect::Sqlite)
        return false;
    const auto schema = schemaOf(connection);
    if (!schema)
        return schema.problem();
    bool isOther = false;
    const auto read = connection.rows({QStringLiteral("SELECT 1 FROM pg_proc WHERE proname = 'stockroom_note' AND "
                                                      "pg_function_is_visible(oid) AND pg_has_role(proowner, 'USAGE') "
                                                      "AND (prosrc <> CAST(? AS text) OR "
                                                      "has_function_privilege('public', oid, 'EXECUTE'))"),
                                       {postgresBody(*schema)}},
                                      [&isOther](database::Cells) { return isOther = true; });
    return read ? Result<bool>(isOther) : read.problem();
}

/// Whether a trigger is as this program makes it.
bool isAsMade(const Entity &entity, const Event &event, const Found &is, Dialect dialect)
{
    if (dialect == Dialect::Sqlite)
        return is.text == sqliteTrigger(entity, event);
    QByteArray arguments;
    for (const QString &each : postgresArguments(entity))
        arguments += each.toUtf8() + '\0';
    return is.text.isEmpty() || is.text.toLatin1() == arguments.toHex();
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
    const auto isOld = isOutdated(connection);
    if (!schema || !has || !isOld)
        return !schema ? schema.problem() : !has ? has.problem() : isOld.problem();
    QStringList texts;
    if (!(*has)->next() || *isOld)
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
    const auto isOld = isOutdated(connection);
    if (!isOld)
        return isOld.problem();
    const Dialect dialect = connection.dialect();
    return tablesWithout(connection, catalogue, [&](const Entity &entity, const Event &event, const Found &is) {
        return is.table == QLatin1String(entity.table) && !*isOld && isAsMade(entity, event, is, dialect);
    });
}

} // namespace stockroom::store
