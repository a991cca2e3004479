// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/sql.h"

namespace stockroom::store
{

/// The SQL of a window over a long list: which rows, in which order, as short marks; and the rows of some marks.
///
/// The mark of a row is what it is fetched by: the rowid in SQLite, which is a number for every entity; the key in
/// PostgreSQL.
class Paging
{
public:
    Paging(Sql sql, const entity::Entity &entity);

    const Sql &sql() const { return m_sql; }
    const entity::Entity &entity() const { return *m_entity; }
    /// The quoted name of the entity's table.
    const QString &table() const { return m_table; }
    /// What stands in a list, the last columns of rows(), run() and first().
    const QList<const entity::Field *> &fields() const { return m_fields; }
    /// Whether marks are UUIDs, as texts; else they are numbers.
    bool marksAreUuids() const;
    /// Whether a mark is the key of its row, so that rows with the same value stand in the order of their marks.
    bool marksAreKeys() const;

    /// The marks of all rows in order.
    Statement marks(const Filter &filter, const Order &order) const;
    /// The marks of all rows and what they are sorted by, in the order of that alone.
    Statement tiedMarks(const Filter &filter, const Order &order) const;
    /// The marks of all rows of the table in the order of their keys.
    Statement ranks() const;
    /// Puts mark, order's value and key of the rows whose numbers are above one and at most another, the last binds,
    /// into the table `into`. SQLite's alone.
    Statement gathered(const Filter &filter, const Order &order, const QString &into) const;
    /// The marks that stand there, in order.
    Statement gatheredMarks(const Order &order, const QString &from) const;
    /// The first rows in order.
    Statement first(const Filter &filter, const Order &order, int limit) const;
    /// The rows with these marks, in any order; at least one mark.
    Statement rows(const QVariantList &marks) const;
    /// The same with all that may be shown of them: the mark, and then as Sql::columns() has them.
    Statement wholeRows(const QVariantList &marks) const;
    /// At least `count` rows from the one with this mark on, in the order of their values alone, and perhaps some that
    /// stand before it: quicker than rows() where isRun() says so.
    Statement run(const Order &order, const QVariant &from, qsizetype count) const;
    /// Whether rows that stand together in this order are read quicker along its index than one by one.
    bool isRun(const Filter &filter, const Order &order) const;

    /// The mark, the key and the values of the row that a query of first() or rows() stands on.
    entity::Cell mark(database::Cells row) const { return row.front(); }
    entity::Value key(database::Cells row) const;
    QList<entity::Value> values(database::Cells row) const;

private:
    QString markColumn() const;
    QString selected() const;
    Statement withMarks(const QString &selected, const QVariantList &marks) const;
    /// Where the key stands among the columns: one that is the mark is read once.
    size_t keyAt() const { return marksAreKeys() ? 0 : 1; }

    Sql m_sql;
    const entity::Entity *m_entity;
    QList<const entity::Field *> m_fields;
    QList<entity::Kind> m_kinds; ///< of the fields, or of the keys that links hold
    QString m_table;
    QString m_selected; ///< pages are asked for all the time
};

} // namespace stockroom::store
