// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/table/reading.h"

#include <QSqlQuery>

namespace stockroom::table
{
namespace
{

using entity::Done;
using entity::Result;

/// A header of Qt adds the heights of its rows in an int.
constexpr int kMostRows = 50'000'000;
/// Some tables have as many rows as the one that links to them.
constexpr int kMostKnown = 20'000;
/// Fewer rows are read as quickly one by one.
constexpr int kShortRun = 16;

Mark markOf(const entity::Cell &cell, bool isUuid)
{
    return isUuid ? Mark::ofUuid(cell.text()) : Mark::of(cell.number());
}

} // namespace

Result<QList<Row>> Reading::rows(const store::Statement &statement)
{
    QList<Row> rows;
    const bool areUuids = m_paging.marksAreUuids();
    const auto read = m_connection.rows(statement, [&](database::Cells row) {
        rows << Row{markOf(m_paging.mark(row), areUuids), m_paging.key(row), m_paging.values(row)};
        return true;
    });
    if (!read)
        return read.problem();
    const auto added = addCaptions(rows);
    if (!added)
        return added.problem();
    return rows;
}

Result<QList<Row>> Reading::first(const Query &query, int limit)
{
    return rows(m_paging.first(query.filter, query.order, limit));
}

Result<QList<Row>> Reading::rows(const QVariantList &marks)
{
    return rows(m_paging.rows(marks));
}

Result<QList<Row>> Reading::run(const Query &query, const QList<Mark> &marks)
{
    const bool areUuids = m_paging.marksAreUuids();
    QSet<Mark> left(marks.cbegin(), marks.cend());
    QList<Row> found;
    if (marks.size() > kShortRun && m_paging.isRun(query.filter, query.order)) {
        const int limit = static_cast<int>(marks.size());
        auto along = rows(m_paging.run(query.order, marks.front().bound(areUuids), limit));
        if (!along)
            return along;
        for (const Row &row : *along) {
            if (left.remove(row.mark))
                found << row;
        }
    }
    // Others may have written: what does not stand where the list has it is asked for by itself.
    QVariantList single;
    for (const Mark &mark : left)
        single << mark.bound(areUuids);
    if (single.isEmpty())
        return found;
    auto rest = rows(single);
    if (rest)
        found << *rest;
    return rest ? Result<QList<Row>>(found) : rest;
}

Result<Done> Reading::addCaptions(QList<Row> &rows)
{
    const auto &fields = m_paging.fields();
    for (Row &row : rows)
        row.captions.resize(fields.size());
    for (int column = 0; column < fields.size(); ++column) {
        if (!isLink(*fields[column]))
            continue;
        QHash<QString, QString> fresh;
        QHash<QString, QString> &captions = m_known ? m_known->byColumn[column] : fresh;
        if (captions.size() > kMostKnown)
            captions.clear();
        const QVariantList unknown = addKnown(rows, column, captions);
        if (unknown.isEmpty())
            continue;
        const auto read = readCaptions(*fields[column], unknown, captions);
        if (!read)
            return read.problem();
        addKnown(rows, column, captions);
    }
    return Done();
}

/// Gives each row what is known of its link, and answers the keys of which nothing is known.
QVariantList Reading::addKnown(QList<Row> &rows, int column, const QHash<QString, QString> &captions)
{
    QVariantList unknown;
    QSet<QString> met;
    for (Row &row : rows) {
        if (!row.values[column].isValid())
            continue;
        const QString id = row.values[column].toString();
        const auto known = captions.constFind(id);
        if (known != captions.cend())
            row.captions[column] = *known;
        else if (!met.contains(id)) {
            met.insert(id);
            unknown << row.values[column];
        }
    }
    return unknown;
}

Result<Done> Reading::readCaptions(const entity::Field &link, const QVariantList &ids,
                                   QHash<QString, QString> &captions)
{
    const entity::Entity &linked = m_paging.sql().catalogue().linked(link);
    auto query = m_connection.run(m_paging.sql().captions(linked, ids));
    if (!query)
        return query.problem();
    // A row that is gone has none, and is not asked for again.
    for (const QVariant &id : ids)
        captions.insert(id.toString(), QString());
    while ((*query)->next()) {
        const entity::Value id = entity::fromDatabase(linked.key(), (*query)->value(0));
        captions.insert(id.toString(), store::Sql::captionOf(linked, **query));
    }
    return Done();
}

Result<qint64> Reading::count(const Query &query)
{
    auto counted = m_connection.run(m_paging.sql().count(m_paging.entity(), query.filter));
    if (!counted)
        return counted.problem();
    const qint64 count = (*counted)->next() ? (*counted)->value(0).toLongLong() : 0;
    return std::min<qint64>(count, kMostRows);
}

} // namespace stockroom::table
