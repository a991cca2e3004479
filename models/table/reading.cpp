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
    return isUuid ? Mark::ofUuid(cell.bytes) : Mark::of(cell.number());
}

} // namespace

LinkKey LinkKey::of(const entity::Value &key)
{
    if (key.typeId() == QMetaType::LongLong)
        return {.number = key.toLongLong()};
    return {.text = key.toString()};
}

Result<QList<Row>> Reading::rows(const store::Statement &statement, qsizetype expected)
{
    QList<Row> rows;
    rows.reserve(expected);
    const bool areUuids = m_paging.marksAreUuids();
    const auto read = m_connection.rows(statement, [&](database::Cells row) {
        rows.append(Row{markOf(m_paging.mark(row), areUuids), m_paging.key(row), m_paging.values(row)});
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
    return rows(m_paging.first(query.filter, query.order, limit), limit);
}

Result<QList<Row>> Reading::rows(const QVariantList &marks)
{
    return rows(m_paging.rows(marks), marks.size());
}

Result<QList<Row>> Reading::run(const Query &query, const QList<Mark> &marks)
{
    if (marks.isEmpty())
        return QList<Row>();
    if (marks.size() <= kShortRun || !m_paging.isRun(query.filter, query.order))
        return rows(bound(marks));
    auto along =
        rows(m_paging.run(query.order, marks.front().bound(m_paging.marksAreUuids()), marks.size()), marks.size());
    if (!along)
        return along;
    QSet<Mark> left(marks.cbegin(), marks.cend());
    along->removeIf([&left](const Row &row) { return !left.remove(row.mark); });
    // Others may have written: what does not stand where the list has it is asked for by itself.
    if (left.isEmpty())
        return along;
    const auto rest = rows(bound(left.values()));
    if (!rest)
        return rest;
    *along << *rest;
    return along;
}

QVariantList Reading::bound(const QList<Mark> &marks) const
{
    const bool areUuids = m_paging.marksAreUuids();
    QVariantList bound;
    bound.reserve(marks.size());
    for (const Mark &mark : marks)
        bound << mark.bound(areUuids);
    return bound;
}

Result<Done> Reading::addCaptions(QList<Row> &rows)
{
    const auto &fields = m_paging.fields();
    for (Row &row : rows)
        row.captions.resize(fields.size());
    for (int column = 0; column < fields.size(); ++column) {
        if (!isLink(*fields[column]))
            continue;
        CaptionsByKey fresh;
        CaptionsByKey &captions = m_known ? m_known->byColumn[column] : fresh;
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
QVariantList Reading::addKnown(QList<Row> &rows, int column, const CaptionsByKey &captions)
{
    QVariantList unknown;
    QSet<LinkKey> met;
    for (Row &row : rows) {
        const entity::Value &value = std::as_const(row.values)[column];
        if (!value.isValid())
            continue;
        const LinkKey key = LinkKey::of(value);
        const auto known = captions.constFind(key);
        if (known != captions.cend()) {
            row.captions[column] = *known;
        } else if (!met.contains(key)) {
            met.insert(key);
            unknown << value;
        }
    }
    return unknown;
}

Result<Done> Reading::readCaptions(const entity::Field &link, const QVariantList &ids, CaptionsByKey &captions)
{
    const entity::Entity &linked = m_paging.sql().catalogue().linked(link);
    auto query = m_connection.run(m_paging.sql().captions(linked, ids));
    if (!query)
        return query.problem();
    // A row that is gone has none, and is not asked for again.
    for (const QVariant &id : ids)
        captions.insert(LinkKey::of(id), QString());
    while ((*query)->next()) {
        const entity::Value id = entity::fromDatabase(linked.key(), (*query)->value(0));
        captions.insert(LinkKey::of(id), store::Sql::captionOf(linked, **query));
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
