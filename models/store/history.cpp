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
using entity::Result;

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
    change.before = historyValues(entity, catalogue, historyRow(query.value(4).toString(), dialect), dialect);
    change.after = historyValues(entity, catalogue, historyRow(query.value(5).toString(), dialect), dialect);
    const QString key = QLatin1String(entity.key().name);
    change.id = change.after.value(key).isValid() ? change.after.value(key) : change.before.value(key);
    if (change.act == Change::Act::Set)
        leaveChanged(change);
    return change;
}

/// Whether the statement answers a row.
Result<bool> hasRow(Connection &connection, const Statement &statement)
{
    bool has = false;
    const auto read = connection.rows(statement, [&has](database::Cells) {
        has = true;
        return true;
    });
    return read ? Result<bool>(has) : read.problem();
}

} // namespace

Result<bool> History::enter(Connection &connection, const ChangeSet &set, const Actor &actor)
{
    const bool sqlite = connection.dialect() == Dialect::Sqlite;
    const QString now = entity::databaseText(entity::Instant::now());
    // One way to the server and back: it tells whether the set is new, and PostgreSQL's setting comes with it.
    const auto isNew = hasRow(
        connection,
        {QStringLiteral("INSERT INTO stockroom_change_set(id, actor, program, reason, undoes, at) "
                        "VALUES (?, ?, ?, ?, ?, %1) ON CONFLICT (id) DO NOTHING RETURNING %2")
             .arg(sqlite ? QStringLiteral("?") : QStringLiteral("CAST(? AS timestamptz)"),
                  sqlite ? QStringLiteral("1") : QStringLiteral("set_config('stockroom.change_set', id, true)")),
         {set.id, actor.name, actor.program, set.reason, set.undoes.isEmpty() ? QVariant() : QVariant(set.undoes),
          sqlite ? now : now + QStringLiteral("+00")}});
    if (!isNew || !*isNew || !sqlite)
        return isNew;
    auto context = connection.run({QStringLiteral("INSERT INTO stockroom_context(change_set) VALUES (?)"), {set.id}});
    return context ? Result<bool>(true) : context.problem();
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
    return hasRow(connection, {QStringLiteral("SELECT 1 FROM stockroom_change_set WHERE id = ?"), {id}});
}

Result<qint64> History::rowsOf(Connection &connection, const QString &id)
{
    qint64 rows = 0;
    const auto read =
        connection.rows({QStringLiteral("SELECT count(*) FROM stockroom_history WHERE change_set = ?"), {id}},
                        [&rows](database::Cells row) {
                            rows = row.front().number();
                            return true;
                        });
    return read ? Result<qint64>(rows) : read.problem();
}

Result<bool> History::isTakenBack(Connection &connection, const QString &id)
{
    if (connection.dialect() == Dialect::Postgres) {
        auto lock = connection.run(
            {QStringLiteral("SELECT pg_advisory_xact_lock(hashtext('stockroom_undo'), hashtext(?))"), {id}});
        if (!lock)
            return lock.problem();
        (*lock)->finish();
    }
    auto query = connection.run({QStringLiteral("SELECT id FROM stockroom_change_set WHERE undoes = ?"), {id}});
    if (!query)
        return query.problem();
    QStringList undoing;
    while ((*query)->next())
        undoing << (*query)->value(0).toString();
    for (const QString &each : undoing) {
        const auto isUndone = isTakenBack(connection, each);
        if (!isUndone || !*isUndone)
            return isUndone ? Result<bool>(true) : isUndone;
    }
    return false;
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
    if (!found->sets.isEmpty() && !found->sets.front().changes.isEmpty())
        return found->sets.front();
    const auto known = knows(connection, id);
    if (!known)
        return known.problem();
    if (*known)
        return entity::Problem::broken(QCoreApplication::translate(
            "problem", "The history of this change is not complete, so it cannot be taken back."));
    return entity::Problem::missing(QCoreApplication::translate("problem", "The history has no change “%1”.").arg(id));
}

Result<History::Noted> History::since(Connection &connection, const entity::Catalogue &catalogue, const Span &span)
{
    Statement where{QStringLiteral("(h.id > ? AND h.id <= ?%1) ORDER BY h.id LIMIT ?"), {span.after, span.until}};
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
