// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/batches.h"

#include "models/store/gathering.h"

namespace stockroom::store
{
namespace
{

using database::Cells;
using entity::Entity;
using entity::Result;
using entity::Values;

constexpr qsizetype kBatch = 256;

} // namespace

Result<QList<qint64>> Batches::marks(const Paging &paging, const Filter &filter, const Order &order, qint64 limit)
{
    Gathering gathering(m_connection, paging);
    const Result<bool> isLong =
        limit > Gathering::kUsualRows ? gathering.isNeeded(order) : gathering.isNeededForFirst(filter, order);
    if (!isLong)
        return isLong.problem();
    const std::atomic<bool> wanted{true};
    Result<Statement> statement = *isLong ? gathering.marks(filter, order, wanted) : paging.marks(filter, order);
    if (!statement)
        return statement.problem();
    QList<qint64> marks;
    statement->text += QStringLiteral(" LIMIT ?");
    statement->binds << limit;
    const auto read = m_connection.rows(*statement, [&marks](Cells row) {
        marks << row[0].number();
        return true;
    });
    return read ? Result<QList<qint64>>(marks) : read.problem();
}

Result<QHash<qint64, Values>> Batches::batch(const Paging &paging, const QVariantList &marks)
{
    QHash<qint64, Values> rows;
    const auto read = m_connection.rows(paging.wholeRows(marks), [&](Cells row) {
        rows.insert(row[0].number(), m_sql.values(paging.entity(), row.subspan(1)));
        return true;
    });
    return read ? Result<QHash<qint64, Values>>(rows) : read.problem();
}

Result<qint64> Batches::each(const Entity &entity, const Filter &filter, const Order &order, qint64 limit,
                             const Sink &row)
{
    if (m_connection.dialect() == entity::Dialect::Postgres)
        return m_connection.each(m_sql.list(entity, filter, order, limit),
                                 [&](const QSqlQuery &each) { return row(m_sql.values(entity, each)); });
    const Paging paging(m_sql, entity);
    const auto marks = this->marks(paging, filter, order, limit);
    if (!marks)
        return marks.problem();
    qint64 shown = 0;
    for (qsizetype from = 0; from < marks->size(); from += kBatch) {
        const QList<qint64> some = marks->mid(from, kBatch);
        const auto rows = batch(paging, QVariantList(some.cbegin(), some.cend()));
        if (!rows)
            return rows.problem();
        for (const qint64 mark : some) {
            const auto found = rows->constFind(mark);
            if (found == rows->cend())
                continue;
            ++shown;
            if (!row(*found))
                return shown;
        }
    }
    return shown;
}

} // namespace stockroom::store
