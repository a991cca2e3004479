// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/sql.h"

#include "models/entity/traits.h"

#include <QSqlQuery>

namespace stockroom::store
{
namespace
{

using database::Connection;
using entity::Dialect;
using entity::Entity;
using entity::Field;

/// What a list calls the row that a link leads to when it is sorted by it, and the one that this stands in.
constexpr const char *kOrdering = "ordering";
constexpr const char *kAbove = "above";

QString table(const Entity &entity)
{
    return Connection::quoted(QString::fromUtf8(entity.table));
}

QString same(Dialect dialect)
{
    return dialect == Dialect::Sqlite ? QStringLiteral(" IS ") : QStringLiteral(" IS NOT DISTINCT FROM ");
}

bool hasLeast(const Field &field)
{
    return field.least != std::numeric_limits<std::int64_t>::min();
}

bool hasGreatest(const Field &field)
{
    return field.greatest != std::numeric_limits<std::int64_t>::max();
}

} // namespace

QString Sql::column(const Field &field, const QString &alias)
{
    const QString quoted = Connection::quoted(QString::fromUtf8(field.in()));
    return alias.isEmpty() ? quoted : alias + u'.' + quoted;
}

QString Sql::read(const Field &field, const QString &alias) const
{
    const entity::Spelling spelling = entity::spelling(field, m_catalogue->keyKind(field));
    const char *text = m_dialect == Dialect::Sqlite ? spelling.sqliteRead : spelling.postgresRead;
    return QString::fromLatin1(text).replace(QStringLiteral("%1"), column(field, alias));
}

QString Sql::columns(const Entity &entity, const QString &alias) const
{
    QStringList all;
    for (const Field *field : listed(entity))
        all << read(*field, alias);
    return all.join(QStringLiteral(", "));
}

QList<const Field *> Sql::listed(const Entity &entity) const
{
    QList<const Field *> fields;
    for (const Field &field : entity.fields) {
        if (!isSecret(field))
            fields << &field;
    }
    return fields;
}

entity::Values Sql::values(const Entity &entity, const QSqlQuery &query, int firstColumn) const
{
    entity::Values values;
    int at = firstColumn;
    for (const Field *field : listed(entity)) {
        const entity::Value value = entity::fromDatabase(*field, query.value(at++), m_catalogue->keyKind(*field));
        values.insert(QString::fromUtf8(field->name), value);
    }
    return values;
}

entity::Values Sql::values(const Entity &entity, database::Cells row) const
{
    entity::Values values;
    size_t at = 0;
    for (const Field *field : listed(entity))
        values.insert(QString::fromUtf8(field->name),
                      entity::fromDatabase(*field, row[at++], m_catalogue->keyKind(*field)));
    return values;
}

QString Sql::placeholder(const Field &field) const
{
    const char *type = entity::spelling(field, m_catalogue->keyKind(field)).postgresType;
    if (m_dialect == Dialect::Sqlite || !type)
        return QStringLiteral("?");
    return QStringLiteral("CAST(? AS %1)").arg(QString::fromUtf8(type));
}

QVariant Sql::bound(const Field &field, const entity::Value &value) const
{
    const QVariant bound = entity::toDatabase(field, value, m_dialect);
    // The drivers write a null QString as NULL; an empty text is a text.
    if (bound.typeId() == QMetaType::QString && bound.isNull())
        return QStringLiteral("");
    return bound;
}

QString Sql::comparable(const Field &field, const QString &alias) const
{
    return entity::spelling(field).postgresCompared ? read(field, alias) : column(field, alias);
}

QString Sql::comparedTo(const Field &field) const
{
    const char *type = entity::spelling(field).postgresCompared;
    if (m_dialect == Dialect::Sqlite || !type)
        return placeholder(field);
    return QStringLiteral("CAST(? AS %1)").arg(QString::fromUtf8(type));
}

QVariant Sql::compared(const Field &field, const entity::Value &value) const
{
    // Another program may have left 12.257 in SQLite: amounts are equal when their cents are.
    const auto number = entity::numberIn(field, value);
    return number ? QVariant(qlonglong(*number)) : bound(field, value);
}

Statement Sql::rowById(const Entity &entity, const entity::Value &id, bool forUpdate) const
{
    const Field &key = entity.key();
    QString text = QStringLiteral("SELECT %1 FROM %2 WHERE %3 = %4")
                       .arg(columns(entity), table(entity), column(key), placeholder(key));
    if (forUpdate && m_dialect == Dialect::Postgres)
        text += QStringLiteral(" FOR UPDATE");
    return {text, {bound(key, id)}};
}

Statement Sql::keysWhere(const Entity &entity, const Field &field, const entity::Value &value, int limit) const
{
    QString text = QStringLiteral("SELECT %1 FROM %2 WHERE ").arg(read(entity.key()), table(entity));
    QVariantList binds;
    if (value.isValid()) {
        text += comparable(field) + QStringLiteral(" = ") + comparedTo(field);
        binds << compared(field, value);
    } else {
        text += column(field) + QStringLiteral(" IS NULL");
    }
    return {text + QStringLiteral(" LIMIT ?"), binds << limit};
}

Statement Sql::referring(const entity::Reference &reference, const Entity &target, const entity::Value &id) const
{
    return {
        QStringLiteral("SELECT count(*) FROM %1 WHERE %2 = %3")
            .arg(Connection::quoted(reference.table), Connection::quoted(reference.column), placeholder(target.key())),
        {bound(target.key(), id)}};
}

Statement Sql::freeNumber(const Entity &entity, const Field &field, const QString &stem, int first,
                          const entity::Value &id) const
{
    // The tail is cast only where it is a number, whatever the planner asks first.
    const bool sqlite = m_dialect == Dialect::Sqlite;
    const QString taken = sqlite ? QStringLiteral("SELECT CASE WHEN substr(%1, ?) NOT GLOB '*[^0-9]*' AND "
                                                  "length(%1) < ? THEN CAST(substr(%1, ?) AS INTEGER) END "
                                                  "FROM %2 WHERE %1 GLOB ?")
                                 : QStringLiteral("SELECT CASE WHEN substr(%1, CAST(? AS int)) ~ '^[0-9]+$' AND "
                                                  "length(%1) < CAST(? AS int) THEN "
                                                  "CAST(substr(%1, CAST(? AS int)) AS bigint) END "
                                                  "FROM %2 WHERE %1 LIKE CAST(? AS text)");
    const QString text =
        QStringLiteral("SELECT min(t.n) + 1 FROM (SELECT %1 AS n UNION ALL %2) AS t WHERE t.n >= %3 AND NOT EXISTS "
                       "(SELECT 1 FROM %4 o WHERE o.%5 = %6 || (t.n + 1) AND o.%7 %8 %9)")
            .arg(sqlite ? QStringLiteral("CAST(? AS INTEGER)") : QStringLiteral("CAST(? AS bigint)"),
                 taken.arg(column(field), table(entity)),
                 sqlite ? QStringLiteral("?") : QStringLiteral("CAST(? AS bigint)"), table(entity), column(field),
                 sqlite ? QStringLiteral("?") : QStringLiteral("CAST(? AS text)"), column(entity.key()),
                 sqlite ? QStringLiteral("IS NOT") : QStringLiteral("IS DISTINCT FROM"), placeholder(entity.key()));
    constexpr int kDigits = 15;
    const int tail = int(stem.size()) + 2;
    QString like = stem;
    const QString pattern =
        sqlite ? stem + QStringLiteral("-[0-9]*") : like.replace(u'_', QStringLiteral("\\_")) + QStringLiteral("-%");
    return {text, {first - 1, tail, tail + kDigits, tail, pattern, first - 1, stem + u'-', bound(entity.key(), id)}};
}

Statement Sql::captions(const Entity &entity, const QVariantList &ids) const
{
    const Field &key = entity.key();
    const Field &caption = *entity.find(entity.caption);
    const QString row = QStringLiteral("shown");
    const QString above = QStringLiteral("above");
    const Field *tree = entity::treeLink(entity);
    QString text = QStringLiteral("SELECT %1, %2, %3 FROM %4 AS shown")
                       .arg(read(key, row), read(caption, row), tree ? read(caption, above) : QStringLiteral("NULL"),
                            table(entity));
    if (tree)
        text += QStringLiteral(" LEFT JOIN %1 AS above ON %2 = %3")
                    .arg(table(entity), column(key, above), column(*tree, row));
    text += QStringLiteral(" WHERE ");
    if (m_dialect == Dialect::Postgres) {
        QStringList texts;
        for (const QVariant &id : ids)
            texts << id.toString();
        const QString type = QString::fromUtf8(entity::spelling(key).postgresType);
        return {text + QStringLiteral("%1 = ANY(CAST(? AS %2[]))").arg(column(key, row), type),
                {u'{' + texts.join(u',') + u'}'}};
    }
    // Statements are kept by their text: lists of many lengths share few texts.
    qsizetype size = 8;
    while (size < ids.size())
        size *= 4;
    QVariantList binds = ids;
    while (binds.size() < size)
        binds << ids.back();
    QString places = QStringLiteral("?,").repeated(size);
    places.chop(1);
    return {text + QStringLiteral("%1 IN (%2)").arg(column(key, row), places), binds};
}

QString Sql::captionOf(const Entity &entity, const QSqlQuery &row)
{
    const Field &caption = *entity.find(entity.caption);
    const auto text = [&](int column) {
        return entity::toText(caption, entity::fromDatabase(caption, row.value(column)));
    };
    return row.isNull(2) ? text(1) : text(2) + kStep.toString() + text(1);
}

Statement Sql::insert(const Entity &entity, const entity::Values &values, const entity::Values &exact) const
{
    QStringList columns;
    QStringList places;
    QVariantList binds;
    for (const Field &field : entity.fields) {
        const auto value = values.find(QString::fromUtf8(field.name));
        const bool ofDatabase = &field == &entity.key() && (value == values.end() || !value->isValid());
        if (value == values.end() || ofDatabase)
            continue;
        columns << column(field);
        places << placeholder(field);
        binds << exact.value(value.key(), bound(field, *value));
    }
    const QString row = columns.isEmpty()
                            ? QStringLiteral("DEFAULT VALUES")
                            : QStringLiteral("(%1) VALUES (%2)")
                                  .arg(columns.join(QStringLiteral(", ")), places.join(QStringLiteral(", ")));
    return {QStringLiteral("INSERT INTO %1 %2 RETURNING %3").arg(table(entity), row, read(entity.key())), binds};
}

void Sql::lock(const Entity &entity, const entity::Value &id, const entity::Values &before, Statement &statement) const
{
    const Field &key = entity.key();
    statement.text += QStringLiteral(" WHERE ") + column(key) + QStringLiteral(" = ") + placeholder(key);
    statement.binds << bound(key, id);
    for (const Field &field : entity.fields) {
        const auto value = before.find(QString::fromUtf8(field.name));
        if (value == before.end())
            continue;
        if (m_dialect == Dialect::Sqlite && is(field, entity::Moment)) {
            // Another program may have written the time in a form of its own: that is compared by milliseconds.
            statement.text += QStringLiteral(" AND (%1 IS ? OR (%1 NOT LIKE '____-__-__ __:__:__' AND %1 NOT LIKE "
                                             "'____-__-__ __:__:__.______' AND strftime('%Y-%m-%d %H:%M:%f', %1) IS "
                                             "strftime('%Y-%m-%d %H:%M:%f', ?)))")
                                  .arg(column(field));
            statement.binds << compared(field, *value) << compared(field, *value);
            continue;
        }
        statement.text += QStringLiteral(" AND ") + comparable(field) + same(m_dialect) + comparedTo(field);
        statement.binds << compared(field, *value);
    }
}

Statement Sql::update(const Entity &entity, const entity::Value &id, const entity::Values &values,
                      const entity::Values &before, const entity::Values &exact) const
{
    Statement statement;
    Statement bounds;
    QStringList sets;
    for (const Field &field : entity.fields) {
        const auto value = values.find(QString::fromUtf8(field.name));
        if (value == values.end())
            continue;
        QString set = placeholder(field);
        if (!value->canConvert<entity::Delta>()) {
            statement.binds << exact.value(value.key(), bound(field, *value));
        } else {
            const qint64 by = value->value<entity::Delta>().by;
            set = column(field) + QStringLiteral(" + ") + set;
            statement.binds << by;
            if (hasLeast(field) || hasGreatest(field)) {
                bounds.text += QStringLiteral(" AND %1 BETWEEN %2 AND %2").arg(set, placeholder(field));
                bounds.binds << by << qint64(field.least) << qint64(field.greatest);
            }
        }
        sets << column(field) + QStringLiteral(" = ") + set;
    }
    statement.text = QStringLiteral("UPDATE %1 SET %2").arg(table(entity), sets.join(QStringLiteral(", ")));
    lock(entity, id, before, statement);
    return {statement.text + bounds.text + QStringLiteral(" RETURNING 1"), statement.binds + bounds.binds};
}

Statement Sql::remove(const Entity &entity, const entity::Value &id, const entity::Values &before) const
{
    Statement statement{QStringLiteral("DELETE FROM ") + table(entity)};
    lock(entity, id, before, statement);
    return statement;
}

QString Sql::orderValue(const Entity &entity, const Order &order) const
{
    // Without the table's name PostgreSQL would take the column as it is read, a text, and no index.
    const QString of = table(entity);
    const Field *field = entity::fieldOf(entity, order.field);
    if (!field || !isLink(*field))
        return column(field ? *field : entity.key(), of);
    const Entity &linked = m_catalogue->linked(*field);
    const Field &caption = *linked.find(linked.caption);
    const QString text = column(caption, QString::fromLatin1(kOrdering));
    return entity::treeLink(linked) ? QStringLiteral("COALESCE(%1 || '%2', '') || %3")
                                          .arg(column(caption, QString::fromLatin1(kAbove)), kStep, text)
                                    : text;
}

QString Sql::from(const Entity &entity, const Order &order) const
{
    QString text = QStringLiteral(" FROM ") + table(entity);
    const Field *field = entity::fieldOf(entity, order.field);
    if (!field || !isLink(*field))
        return text;
    const Entity &linked = m_catalogue->linked(*field);
    const auto join = [&](const char *alias, const QString &key) {
        const QString as = QString::fromLatin1(alias);
        text += QStringLiteral(" LEFT JOIN %1 AS %2 ON %3 = %4").arg(table(linked), as, column(linked.key(), as), key);
    };
    join(kOrdering, column(*field, table(entity)));
    if (const Field *tree = entity::treeLink(linked))
        join(kAbove, column(*tree, QString::fromLatin1(kOrdering)));
    return text;
}

QString Sql::orderByValue(const Entity &entity, const Order &order, const QString &value)
{
    const Field *field = entity::fieldOf(entity, order.field);
    QString text = QStringLiteral(" ORDER BY ") + value;
    if (order.descending)
        text += QStringLiteral(" DESC");
    // A link may lead nowhere in a store that another program keeps.
    if (field && (field->nullable || isLink(*field)))
        text += QStringLiteral(" NULLS LAST");
    return text;
}

QString Sql::orderBy(const Entity &entity, const Order &order) const
{
    const QString text = orderByValue(entity, order, orderValue(entity, order));
    const Field *field = entity::fieldOf(entity, order.field);
    if (!field || field == &entity.key())
        return text;
    return text + QStringLiteral(", ") + column(entity.key(), table(entity)) +
           (order.descending ? QStringLiteral(" DESC") : QString());
}

Statement Sql::count(const Entity &entity, const Filter &filter) const
{
    const Statement which = where(entity, filter);
    return {QStringLiteral("SELECT count(*) FROM ") + table(entity) + which.text, which.binds};
}

Statement Sql::list(const Entity &entity, const Filter &filter, const Order &order, qint64 limit, qint64 offset) const
{
    const Statement which = where(entity, filter, table(entity));
    const QString text = QStringLiteral("SELECT ") + columns(entity, table(entity)) + from(entity, order) + which.text +
                         orderBy(entity, order) + QStringLiteral(" LIMIT ? OFFSET ?");
    return {text, QVariantList(which.binds) << limit << offset};
}

} // namespace stockroom::store
