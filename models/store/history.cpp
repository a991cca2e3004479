// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/history.h"

#include "models/entity/instant.h"
#include "models/store/historyrow.h"

#include <QCoreApplication>

namespace stockroom::store
{
namespace
{

using database::Connection;
using database::Statement;
using entity::Dialect;
using entity::Done;
using entity::Entity;
using entity::Field;
using entity::Kind;
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

QStringList sqliteScript(const Entity &entity, bool create)
{
    QStringList script;
    for (const Event &event : kEvents) {
        script << QStringLiteral("DROP TRIGGER IF EXISTS ") + name(triggerName(entity, event));
        if (create)
            script << sqliteTrigger(entity, event);
    }
    return script;
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

QStringList postgresScript(const Entity &entity, bool create, const QString &schema)
{
    QString secret;
    for (const Field &field : entity.fields) {
        if (field.kind == Kind::Secret)
            secret = QLatin1String(field.in());
    }
    QStringList script;
    for (const Event &event : kEvents) {
        script << QStringLiteral("DROP TRIGGER IF EXISTS %1 ON %2")
                      .arg(name(triggerName(entity, event)), name(QLatin1String(entity.table)));
        if (create)
            script << QStringLiteral(
                          "CREATE TRIGGER %1 AFTER %2 ON %3 FOR EACH ROW EXECUTE FUNCTION %4.stockroom_note(%5, %6)")
                          .arg(name(triggerName(entity, event)), QLatin1String(event.word),
                               name(QLatin1String(entity.table)), schema, literal(QLatin1String(entity.key().in())),
                               literal(secret));
    }
    return script;
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

Result<Done> runAll(Connection &connection, const QStringList &script)
{
    for (const QString &text : script) {
        auto done = connection.run({text});
        if (!done)
            return done.problem();
    }
    return Done{};
}

Result<Done> placeTriggers(Connection &connection, const entity::Catalogue &catalogue, bool create)
{
    QStringList script;
    QString schema;
    if (connection.dialect() == Dialect::Postgres) {
        const auto found = schemaOf(connection);
        if (!found)
            return found.problem();
        schema = *found;
        script << postgresFunction(schema);
    }
    for (const Entity *entity : catalogue.entities())
        script << (connection.dialect() == Dialect::Sqlite ? sqliteScript(*entity, create)
                                                           : postgresScript(*entity, create, schema));
    return runAll(connection, script);
}

/// Leaves the fields that one change gave another value; the trigger writes whole rows.
void leaveChanged(SavedChange &change)
{
    for (auto after = change.after.begin(); after != change.after.end();) {
        const auto before = change.before.find(after.key());
        if (before == change.before.end() || *before != *after) {
            ++after;
            continue;
        }
        change.before.erase(before);
        after = change.after.erase(after);
    }
}

/// The change that the row of a query over act, before and after (columns 3 to 5) tells of.
SavedChange changeOf(const Entity &entity, const entity::Catalogue &catalogue, Dialect dialect, const QSqlQuery &query)
{
    const QString act = query.value(3).toString();
    SavedChange change;
    change.act = act == u"insert" ? Change::Act::Add : act == u"update" ? Change::Act::Set : Change::Act::Delete;
    change.entity = QLatin1String(entity.name);
    change.before = historyValues(entity, catalogue, historyRow(query.value(4).toString(), dialect));
    change.after = historyValues(entity, catalogue, historyRow(query.value(5).toString(), dialect));
    const QString key = QLatin1String(entity.key().name);
    change.id = change.after.value(key).isValid() ? change.after.value(key) : change.before.value(key);
    if (change.act == Change::Act::Set)
        leaveChanged(change);
    return change;
}

} // namespace

Result<Done> History::install(Connection &connection, const entity::Catalogue &catalogue)
{
    return placeTriggers(connection, catalogue, true);
}

Result<Done> History::remove(Connection &connection, const entity::Catalogue &catalogue)
{
    return placeTriggers(connection, catalogue, false);
}

Result<Done> History::enter(Connection &connection, const ChangeSet &set, const Actor &actor)
{
    const bool sqlite = connection.dialect() == Dialect::Sqlite;
    const QString now = entity::databaseText(entity::Instant::now());
    auto row = connection.run(
        {QStringLiteral(
             "INSERT INTO stockroom_change_set(id, actor, program, reason, undoes, at) VALUES (?, ?, ?, ?, ?, %1)")
             .arg(sqlite ? QStringLiteral("?") : QStringLiteral("CAST(? AS timestamptz)")),
         {set.id, actor.name, actor.program, set.reason, set.undoes.isEmpty() ? QVariant() : QVariant(set.undoes),
          sqlite ? now : now + QStringLiteral("+00")}});
    if (!row)
        return row.problem();
    auto context = connection.run(
        sqlite ? Statement{QStringLiteral("INSERT INTO stockroom_context(change_set) VALUES (?)"), {set.id}}
               : Statement{QStringLiteral("SELECT set_config('stockroom.change_set', ?, true)"), {set.id}});
    if (!context)
        return context.problem();
    (*context)->finish();
    return Done{};
}

Result<Done> History::leave(Connection &connection)
{
    // PostgreSQL forgets the setting with the transaction.
    if (connection.dialect() == Dialect::Postgres)
        return Done{};
    auto left = connection.run({QStringLiteral("DELETE FROM stockroom_context")});
    return left ? Result<Done>(Done{}) : left.problem();
}

Result<bool> History::knows(Connection &connection, const QString &id)
{
    auto query = connection.run({QStringLiteral("SELECT 1 FROM stockroom_change_set WHERE id = ?"), {id}});
    if (!query)
        return query.problem();
    const bool known = (*query)->next();
    (*query)->finish();
    return known;
}

Result<qint64> History::newest(Connection &connection)
{
    auto query = connection.run({QStringLiteral("SELECT max(id) FROM stockroom_history")});
    if (!query)
        return query.problem();
    const qint64 newest = (*query)->next() ? (*query)->value(0).toLongLong() : 0;
    (*query)->finish();
    return newest;
}

Result<Saved> History::read(Connection &connection, const entity::Catalogue &catalogue, const QString &id)
{
    const auto found = noted(connection, catalogue, {QStringLiteral("h.change_set = ? ORDER BY h.id"), {id}});
    if (!found)
        return found.problem();
    if (!found->sets.isEmpty())
        return found->sets.front();
    const auto known = knows(connection, id);
    if (!known)
        return known.problem();
    if (*known)
        return Saved{id};
    return entity::Problem::missing(QCoreApplication::translate("problem", "The history has no change “%1”.").arg(id));
}

Result<History::Noted> History::since(Connection &connection, const entity::Catalogue &catalogue, const Span &span)
{
    Statement where{QStringLiteral("(h.id > ? AND h.id <= ?%1) ORDER BY h.id LIMIT ?"), {span.after, span.upTo}};
    QString others;
    if (!span.others.isEmpty()) {
        QStringList numbers;
        for (const qint64 number : span.others)
            numbers << QString::number(number);
        others = QStringLiteral(" OR h.id = ANY(CAST(? AS bigint[]))");
        where.binds << QVariant(u'{' + numbers.join(u',') + u'}');
    }
    return noted(connection, catalogue, {where.text.arg(others), where.binds << span.most});
}

Result<History::Noted> History::noted(Connection &connection, const entity::Catalogue &catalogue,
                                      const Statement &where)
{
    auto query = connection.run(
        {QStringLiteral("SELECT h.change_set, s.undoes, h.entity_table, h.act, CAST(h.\"before\" AS text), "
                        "CAST(h.\"after\" AS text), h.id FROM stockroom_history h "
                        "LEFT JOIN stockroom_change_set s ON s.id = h.change_set WHERE ") +
             where.text,
         where.binds});
    if (!query)
        return query.problem();
    Noted noted;
    while ((*query)->next()) {
        noted.rows << (*query)->value(6).toLongLong();
        const QString id = (*query)->value(0).toString();
        if (noted.sets.isEmpty() || noted.sets.back().id != id)
            noted.sets.append(Saved{id, (*query)->value(1).toString()});
        for (const Entity *entity : catalogue.entities()) {
            if ((*query)->value(2).toString() == QLatin1String(entity->table))
                noted.sets.back().changes.append(changeOf(*entity, catalogue, connection.dialect(), **query));
        }
    }
    return noted;
}

} // namespace stockroom::store
