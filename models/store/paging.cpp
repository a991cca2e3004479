// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/paging.h"

namespace stockroom::store
{
namespace
{

using entity::Dialect;
using entity::Kind;

/// Statements are kept by their text: a few lengths of mark lists share few texts.
constexpr qsizetype kFewMarks = 8;
constexpr qsizetype kManyMarks = 128;

qsizetype paddedSize(qsizetype marks)
{
    return marks <= kFewMarks ? kFewMarks : (marks + kManyMarks - 1) / kManyMarks * kManyMarks;
}

} // namespace

Paging::Paging(Sql sql, const entity::Entity &entity)
    : m_sql(std::move(sql)), m_entity(&entity), m_table(database::Connection::quoted(QString::fromUtf8(entity.table)))
{
    for (const entity::Field &field : entity.fields) {
        if (!field.has(entity::InList))
            continue;
        m_fields << &field;
        m_kinds << m_sql.catalogue().keyKind(field);
    }
    m_selected = selected();
}

bool Paging::marksAreUuids() const
{
    return m_sql.dialect() == Dialect::Postgres && m_entity->key().kind == Kind::Uuid;
}

bool Paging::marksAreKeys() const
{
    return m_sql.dialect() == Dialect::Postgres || m_entity->key().kind == Kind::Serial;
}

QString Paging::markColumn() const
{
    return m_sql.dialect() == Dialect::Sqlite ? m_table + QStringLiteral(".rowid")
                                              : m_sql.read(m_entity->key(), m_table);
}

QString Paging::selected() const
{
    QString text = markColumn();
    if (keyAt() > 0)
        text += QStringLiteral(", ") + m_sql.read(m_entity->key(), m_table);
    for (const entity::Field *field : m_fields) {
        // Rows are read by the library itself, which gives a time as the very text that the cast makes for Qt's driver.
        const bool isText = m_sql.dialect() == Dialect::Postgres && field->kind == Kind::Time;
        text += QStringLiteral(", ") + (isText ? Sql::column(*field, m_table) : m_sql.read(*field, m_table));
    }
    return text;
}

Statement Paging::marks(const Filter &filter, const Order &order) const
{
    const Statement which = m_sql.where(*m_entity, filter, m_table);
    return {QStringLiteral("SELECT ") + markColumn() + m_sql.from(*m_entity, order) + which.text +
                m_sql.orderBy(*m_entity, order),
            which.binds};
}

Statement Paging::tiedMarks(const Filter &filter, const Order &order) const
{
    const Statement which = m_sql.where(*m_entity, filter, m_table);
    return {QStringLiteral("SELECT %1, %2 AS tied").arg(markColumn(), m_sql.orderValue(*m_entity, order)) +
                m_sql.from(*m_entity, order) + which.text + Sql::orderByValue(*m_entity, order, QStringLiteral("tied")),
            which.binds};
}

Statement Paging::ranks() const
{
    const QString key = database::Connection::quoted(QString::fromUtf8(m_entity->key().in()));
    return {QStringLiteral("SELECT %1 FROM %2 ORDER BY %3").arg(markColumn(), m_table, key)};
}

Statement Paging::gathered(const Filter &filter, const Order &order, const QString &into) const
{
    const Statement which = m_sql.where(*m_entity, filter, m_table);
    const QString rows = (which.text.isEmpty() ? QStringLiteral(" WHERE ") : which.text + QStringLiteral(" AND ")) +
                         QStringLiteral("%1 > ? AND %1 <= ?").arg(markColumn());
    return {
        QStringLiteral("INSERT INTO %1 SELECT %2, %3, %4")
                .arg(into, markColumn(), m_sql.orderValue(*m_entity, order), Sql::column(m_entity->key(), m_table)) +
            m_sql.from(*m_entity, order) + rows,
        which.binds};
}

Statement Paging::gatheredMarks(const Order &order, const QString &from) const
{
    return {QStringLiteral("SELECT mark FROM ") + from + Sql::orderByValue(*m_entity, order, QStringLiteral("value")) +
            (order.descending ? QStringLiteral(", ordered DESC") : QStringLiteral(", ordered"))};
}

Statement Paging::first(const Filter &filter, const Order &order, int limit) const
{
    const Statement which = m_sql.where(*m_entity, filter, m_table);
    return {QStringLiteral("SELECT ") + m_selected + m_sql.from(*m_entity, order) + which.text +
                m_sql.orderBy(*m_entity, order) + QStringLiteral(" LIMIT ?"),
            QVariantList(which.binds) << limit};
}

Statement Paging::rows(const QVariantList &marks) const
{
    return withMarks(m_selected, marks);
}

Statement Paging::wholeRows(const QVariantList &marks) const
{
    return withMarks(markColumn() + QStringLiteral(", ") + m_sql.columns(*m_entity, m_table), marks);
}

Statement Paging::withMarks(const QString &selected, const QVariantList &marks) const
{
    const QString text = QStringLiteral("SELECT %1 FROM %2 WHERE ").arg(selected, m_table);
    if (m_sql.dialect() == Dialect::Postgres) {
        QStringList texts;
        for (const QVariant &mark : marks)
            texts << mark.toString();
        const QString key = database::Connection::quoted(QString::fromUtf8(m_entity->key().in()));
        const QString type = m_entity->key().kind == Kind::Uuid ? QStringLiteral("uuid") : QStringLiteral("bigint");
        return {text + QStringLiteral("%1 = ANY(CAST(? AS %2[]))").arg(key, type), {u'{' + texts.join(u',') + u'}'}};
    }
    const qsizetype size = paddedSize(marks.size());
    QVariantList binds = marks;
    while (binds.size() < size)
        binds << marks.back();
    QString places = QStringLiteral("?,").repeated(size);
    places.chop(1);
    return {text + QStringLiteral("rowid IN (%1)").arg(places), binds};
}

bool Paging::isRun(const Filter &filter, const Order &order) const
{
    // In SQLite a row's number leads to it at once. Other fields may have no index, or have many rows that are equal.
    const entity::Field *field = entity::fieldOf(*m_entity, order.field);
    return m_sql.dialect() == Dialect::Postgres && filter.isEmpty() && field && field->stamp == entity::Stamp::Created;
}

Statement Paging::run(const Order &order, const QVariant &from, qsizetype count) const
{
    const entity::Field *field = entity::fieldOf(*m_entity, order.field);
    const QString column = database::Connection::quoted(QString::fromUtf8(field->in()));
    const QString key = database::Connection::quoted(QString::fromUtf8(m_entity->key().in()));
    // PostgreSQL takes a number that is bound for a tenth of the table, and plans the statement anew each time.
    return {QStringLiteral("SELECT %1 FROM %2 WHERE %3 %4 (SELECT %3 FROM %2 WHERE %5 = %6)")
                    .arg(m_selected, m_table, column, order.descending ? QStringLiteral("<=") : QStringLiteral(">="),
                         key, m_sql.placeholder(m_entity->key())) +
                Sql::orderByValue(*m_entity, order, m_sql.orderValue(*m_entity, order)) +
                QStringLiteral(" LIMIT %1").arg(paddedSize(count)),
            {from}};
}

entity::Value Paging::key(database::Cells row) const
{
    return entity::fromDatabase(m_entity->key(), row[keyAt()]);
}

QList<entity::Value> Paging::values(database::Cells row) const
{
    QList<entity::Value> values;
    values.reserve(m_fields.size());
    const database::Cells cells = row.subspan(keyAt() + 1);
    for (qsizetype i = 0; i < m_fields.size(); ++i)
        values.append(entity::fromDatabase(*m_fields[i], cells[size_t(i)], m_kinds[i]));
    return values;
}

} // namespace stockroom::store
