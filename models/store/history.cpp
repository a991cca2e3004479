// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/history.h"

#include "models/entity/instant.h"
#include "models/store/historyrow.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QUuid>
#include <limits>

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

constexpr qsizetype kIdDigits = 32;
/// Rows that tellAll() reads of a file before others may write.
constexpr qint64 kToldAtOnce = 500;

/// The first columns of tellAll().
constexpr const char *kTold[] = {"id",     "change_set", "actor", "program", "reason",
                                 "undoes", "at",         "table", "row",     "act"};

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
    SavedChange change;
    change.act = History::actOf(query.value(3).toString());
    change.entity = QLatin1String(entity.name);
    const QVariantMap before = historyRow(query.value(4).toString(), dialect);
    change.before = historyValues(entity, catalogue, before, dialect);
    for (const entity::Field &field : entity.fields) {
        const auto held = before.constFind(QLatin1String(field.in()));
        if (dialect == Dialect::Sqlite && held != before.constEnd())
            change.held.insert(QLatin1String(field.name), *held);
    }
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

/// PostgreSQL's JSON as it is, so that numbers keep their digits; SQLite's literals as texts.
QByteArray jsonOfRow(const QVariant &held, Dialect dialect)
{
    if (held.isNull())
        return "null";
    if (dialect == Dialect::Postgres)
        return held.toString().toUtf8();
    QVariantMap row = historyRow(held.toString(), dialect);
    for (QVariant &each : row) {
        if (each.typeId() == QMetaType::Double)
            each = QString::number(each.toDouble(), 'g', QLocale::FloatingPointShortest);
        else if (each.typeId() == QMetaType::LongLong)
            each = each.toString();
        else if (each.typeId() == QMetaType::QByteArray)
            each = QString(QStringLiteral("X'") + QString::fromLatin1(each.toByteArray().toHex()) + u'\'');
    }
    return QJsonDocument(QJsonObject::fromVariantMap(row)).toJson(QJsonDocument::Compact);
}

/// What of the history was told.
struct Told {
    qint64 rows = 0;
    qint64 last = 0; ///< the number of the last row
    bool isWritten = true;
};

/// At most `most` rows after one.
Result<Told> tellSome(Connection &connection, qint64 after, qint64 most,
                      const std::function<bool(const QByteArray &)> &line)
{
    const Dialect dialect = connection.dialect();
    Told told{0, after, true};
    const auto shown = connection.each(
        {QStringLiteral("SELECT h.id, h.change_set, s.actor, s.program, s.reason, s.undoes, CAST(h.at AS text), "
                        "h.entity_table, h.row_id, h.act, CAST(h.\"before\" AS text), CAST(h.\"after\" AS text) "
                        "FROM stockroom_history h LEFT JOIN stockroom_change_set s ON s.id = h.change_set "
                        "WHERE h.id > ? ORDER BY h.id LIMIT ?"),
         {after, most}},
        [&](const QSqlQuery &query) {
            QJsonObject head;
            int column = 0;
            told.last = query.value(column).toLongLong();
            for (const char *name : kTold) {
                const QVariant value = query.value(column++);
                head.insert(QLatin1String(name), value.isNull() ? QJsonValue() : QJsonValue::fromVariant(value));
            }
            QByteArray text = QJsonDocument(head).toJson(QJsonDocument::Compact);
            text.chop(1);
            for (const char *name : {"before", "after"})
                text += QByteArray(",\"") + name + "\":" + jsonOfRow(query.value(column++), dialect);
            told.isWritten = line(text + '}');
            return told.isWritten;
        });
    if (!shown)
        return shown.problem();
    told.rows = *shown;
    return told;
}

} // namespace

Result<Done> History::enter(Connection &connection, const ChangeSet &set, const Actor &actor)
{
    const bool sqlite = connection.dialect() == Dialect::Sqlite;
    const QString now = entity::databaseText(entity::Instant::now());
    // PostgreSQL's setting comes with it, and both may go to the server with the set's first statement.
    const auto entered = connection.ahead(
        {QStringLiteral("INSERT INTO stockroom_change_set(id, actor, program, reason, undoes, at) "
                        "VALUES (?, ?, ?, ?, ?, %1)%2")
             .arg(sqlite ? QStringLiteral("?") : QStringLiteral("CAST(? AS timestamptz)"),
                  sqlite ? QString() : QStringLiteral(" RETURNING set_config('stockroom.change_set', id, true)")),
         {set.id, actor.name, actor.program, set.reason, set.undoes.isEmpty() ? QVariant() : QVariant(set.undoes),
          sqlite ? now : now + QStringLiteral("+00")}});
    if (!entered || !sqlite)
        return entered;
    return connection.ahead({QStringLiteral("INSERT INTO stockroom_context(change_set) VALUES (?)"), {set.id}});
}

Result<Done> History::leave(Connection &connection)
{
    // PostgreSQL forgets the setting with the transaction.
    if (connection.dialect() == Dialect::Postgres)
        return Done{};
    return connection.ahead({QStringLiteral("DELETE FROM stockroom_context")});
}

Result<Done> History::mark(Connection &connection, const QString &reason, const Actor &actor)
{
    const auto entered = enter(connection, {.id = QUuid::createUuid().toString(QUuid::Id128), .reason = reason}, actor);
    return entered ? leave(connection) : entered;
}

Result<bool> History::knows(Connection &connection, const QString &id)
{
    return hasRow(connection, {QStringLiteral("SELECT 1 FROM stockroom_change_set WHERE id = ?"), {id}});
}

Result<Done> History::sendAndCommit(Connection &connection, const QString &id, qint64 rows)
{
    const QString sent = QStringLiteral("INSERT INTO stockroom_outbox(change_set, entity_table, row_id, act, at) "
                                        "SELECT change_set, entity_table, row_id, act, at FROM stockroom_history "
                                        "WHERE change_set = ? ORDER BY id RETURNING 1");
    qint64 found = rows;
    Result<Done> done = Done{};
    if (connection.dialect() == Dialect::Sqlite) {
        found = 0;
        done = connection.rows({sent, {id}}, [&found](database::Cells) { return ++found > 0; });
        if (done && found >= rows)
            return connection.commit();
        connection.rollback();
        if (!done)
            return done;
    } else {
        // The count is judged on the way to the commit: the row's lock is not held for another way there and back.
        done = connection.commitAfter({QStringLiteral("WITH sent AS (%1), told AS MATERIALIZED "
                                                      "(SELECT pg_notify('stockroom_outbox', ?)) "
                                                      "SELECT substring('' FROM 1 FOR CASE WHEN count(*) >= ? "
                                                      "THEN 0 ELSE -1 END), "
                                                      "(SELECT count(*) FROM told) FROM sent")
                                           .arg(sent),
                                       {id, id, rows}});
        if (!done && connection.violation() == database::Violation::TooFew)
            found = 0;
    }
    if (found >= rows)
        return done;
    return entity::Problem::broken(QCoreApplication::translate(
        "problem", "The store no longer writes its history, so nothing was saved. Open it again."));
}

QString History::idOfRow(qint64 number)
{
    return QString::number(number, 16).rightJustified(kIdDigits, u'0');
}

std::optional<qint64> History::rowOfId(const QString &id)
{
    // A random id has a version in its middle, so it never begins with as many zeros.
    if (id.size() != kIdDigits || !id.startsWith(QString(kIdDigits / 2, u'0')))
        return std::nullopt;
    bool isNumber = false;
    const qint64 number = id.toLongLong(&isNumber, 16);
    return isNumber ? std::optional(number) : std::nullopt;
}

Change::Act History::actOf(const QString &word)
{
    return word == u"insert" ? Change::Act::Add : word == u"update" ? Change::Act::Set : Change::Act::Delete;
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
    const auto by = takenBackBy(connection, id);
    return by ? Result<bool>(!by->isEmpty()) : by.problem();
}

Result<QString> History::takenBackBy(Connection &connection, const QString &id)
{
    auto query = connection.run({QStringLiteral("SELECT id FROM stockroom_change_set WHERE undoes = ?"), {id}});
    if (!query)
        return query.problem();
    QStringList undoing;
    while ((*query)->next())
        undoing << (*query)->value(0).toString();
    for (const QString &each : undoing) {
        const auto by = takenBackBy(connection, each);
        if (!by || by->isEmpty())
            return by ? Result<QString>(each) : by;
    }
    return QString();
}

Result<QString> History::doneAgainBy(Connection &connection, const QString &undone)
{
    // What takes a redo back is an undo again.
    QString first;
    QString set = undone;
    for (int depth = 1;; ++depth) {
        QString undoes;
        const auto read =
            connection.rows({QStringLiteral("SELECT undoes FROM stockroom_change_set WHERE id = ?"), {set}},
                            [&undoes](database::Cells row) {
                                undoes = row[0].isNull() ? QString() : row[0].text();
                                return true;
                            });
        if (!read)
            return read.problem();
        if (undoes.isEmpty())
            return depth % 2 == 0 ? first : QString();
        if (depth == 1)
            first = undoes;
        set = undoes;
    }
}

Result<bool> History::isIn(Connection &connection)
{
    const auto tables = connection.tables();
    if (!tables)
        return tables.problem();
    return tables->contains(QStringLiteral("stockroom_history"));
}

Result<Done> History::tellAll(Connection &connection, const std::function<bool(const QByteArray &)> &line)
{
    const auto isThere = isIn(connection);
    if (!isThere || !*isThere)
        return isThere ? Result<Done>(Done{}) : isThere.problem();
    // A file is locked for as long as it is read; a server shows one moment of it to whom takes long.
    const qint64 most = connection.dialect() == Dialect::Sqlite ? kToldAtOnce : std::numeric_limits<qint64>::max();
    qint64 last = 0;
    qint64 rows = most;
    while (rows == most) {
        const auto told = tellSome(connection, last, most, line);
        if (!told)
            return told.problem();
        rows = told->rows;
        last = told->last;
        if (!told->isWritten)
            return entity::Problem::broken(QCoreApplication::translate("problem", "The history was not written."));
    }
    return Done{};
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
    const std::optional<qint64> row = rowOfId(id);
    const auto found = noted(connection, catalogue,
                             row ? Statement{QStringLiteral("h.id = ? AND h.change_set IS NULL"), {*row}}
                                 : Statement{QStringLiteral("h.change_set = ? ORDER BY h.id"), {id}});
    if (!found)
        return found.problem();
    if (!found->sets.isEmpty() && !found->sets.front().changes.isEmpty())
        return found->sets.front();
    if (found->emptied)
        return entity::Problem::broken(QCoreApplication::translate(
            "problem", "A table was emptied at once; what it held is not in the history, so it cannot be taken back."));
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

Result<History::Noted> History::of(Connection &connection, const entity::Catalogue &catalogue, const Entity &entity,
                                   const entity::Value &id, qint64 limit)
{
    return noted(connection, catalogue,
                 {QStringLiteral("h.entity_table = ? AND h.row_id = ? ORDER BY h.id DESC LIMIT ?"),
                  {QLatin1String(entity.table), id.toString(), limit}});
}

Result<History::Noted> History::noted(Connection &connection, const entity::Catalogue &catalogue,
                                      const Statement &where)
{
    const Dialect dialect = connection.dialect();
    auto query = connection.run(
        {QStringLiteral("SELECT h.change_set, s.undoes, h.entity_table, h.act, CAST(h.\"before\" AS text), "
                        "CAST(h.\"after\" AS text), h.id, CAST(h.at AS text) FROM stockroom_history h "
                        "LEFT JOIN stockroom_change_set s ON s.id = h.change_set WHERE ") +
             where.text,
         where.binds});
    if (!query)
        return query.problem();
    Noted noted;
    while ((*query)->next()) {
        noted.rows << (*query)->value(6).toLongLong();
        noted.times << entity::instantFromText((*query)->value(7).toString()).value_or(entity::Instant{});
        if ((*query)->value(3).toString() == u"truncate") {
            noted.emptied = true;
            continue;
        }
        const QString id = (*query)->isNull(0) ? idOfRow(noted.rows.back()) : (*query)->value(0).toString();
        if (noted.sets.isEmpty() || noted.sets.back().id != id)
            noted.sets.append(Saved{id, (*query)->value(1).toString()});
        for (const Entity *entity : catalogue.entities()) {
            if ((*query)->value(2).toString() == QLatin1String(entity->table))
                noted.sets.back().changes.append(changeOf(*entity, catalogue, dialect, **query));
        }
    }
    return noted;
}

} // namespace stockroom::store
