// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/table/listing.h"

#include "models/store/gathering.h"

#include <QSqlQuery>
#include <algorithm>

namespace stockroom::table
{
namespace
{

using entity::Result;

/// A header of Qt adds the heights of its rows in an int.
constexpr int kMostRows = 50'000'000;
/// Numbers of rows that are spread wider than this are not worth a table of ranks.
constexpr quint64 kSpread = 8;
constexpr quint64 kFew = 1'000'000;

bool areTied(const QVariant &one, const QVariant &other)
{
    return one.isNull() || other.isNull() ? one.isNull() == other.isNull() : one == other;
}

} // namespace

Result<bool> Listing::isFirstLast(const Query &query)
{
    return store::Gathering(m_connection, m_paging).isNeededForFirst(query.filter, query.order);
}

Result<Marks> Listing::marks(const Query &query, const std::atomic<bool> &wanted, qint64 expected)
{
    const Result<bool> isLocking = store::Gathering(m_connection, m_paging).isNeeded(query.order);
    if (!isLocking)
        return isLocking.problem();
    const bool isByKey = query.order.field == QLatin1String(m_paging.entity().key().name);
    auto marks = *isLocking                           ? gathered(query, wanted)
                 : m_paging.marksAreKeys() || isByKey ? asOrdered(query, wanted, expected)
                                                      : thenByKey(query, wanted, expected);
    // A part of a list is no shorter list.
    if (marks && !wanted)
        return entity::Problem::busy(QString());
    return marks;
}

Result<Marks> Listing::gathered(const Query &query, const std::atomic<bool> &wanted)
{
    store::Gathering gathering(m_connection, m_paging);
    const auto statement = gathering.marks(query.filter, query.order, wanted);
    return statement ? listed(*statement, wanted, 0) : statement.problem();
}

Result<Marks> Listing::asOrdered(const Query &query, const std::atomic<bool> &wanted, qint64 expected)
{
    return listed(m_paging.marks(query.filter, query.order), wanted, expected);
}

Result<Marks> Listing::listed(const store::Statement &statement, const std::atomic<bool> &wanted, qint64 expected)
{
    const bool areUuids = m_paging.marksAreUuids();
    Marks marks(areUuids);
    marks.reserve(static_cast<int>(expected));
    const auto shown = m_connection.each(statement, [&](const QSqlQuery &row) {
        marks.append(areUuids ? Mark::ofUuid(row.value(0).toString()) : Mark::of(row.value(0).toLongLong()));
        return wanted && marks.size() < kMostRows;
    });
    if (!shown)
        return shown.problem();
    marks.shrink();
    return marks;
}

Result<Marks> Listing::thenByKey(const Query &query, const std::atomic<bool> &wanted, qint64 expected)
{
    Numbers numbers;
    numbers.reserve(static_cast<size_t>(expected));
    std::vector<Ties, PageMemory<Ties>> ties;
    QVariant last;
    quint64 greatest = 0;
    const auto shown = m_connection.each(m_paging.tiedMarks(query.filter, query.order), [&](const QSqlQuery &row) {
        QVariant value = row.value(1);
        if (numbers.empty() || !areTied(last, value))
            ties.push_back({numbers.size(), 0});
        ++ties.back().count;
        // Only the last of many single ones is of use.
        if (ties.size() > 1 && ties[ties.size() - 2].count == 1) {
            ties[ties.size() - 2] = ties.back();
            ties.pop_back();
        }
        last = std::move(value);
        numbers.push_back(static_cast<quint64>(row.value(0).toLongLong()));
        greatest = std::max(greatest, numbers.back());
        return wanted && numbers.size() < kMostRows;
    });
    if (!shown)
        return shown.problem();
    if (ties.empty() || (ties.size() == 1 && ties.front().count == 1))
        return Marks(std::move(numbers));
    // Negative numbers of rows are great ones here.
    if (greatest > numbers.size() * kSpread + kFew)
        return asOrdered(query, wanted, expected);
    const auto places = ranks(greatest, wanted);
    if (!places)
        return places.problem();
    const auto comesBefore = [&](quint64 one, quint64 other) {
        return query.order.descending ? (*places)[one] > (*places)[other] : (*places)[one] < (*places)[other];
    };
    for (const Ties &each : ties) {
        const auto from = numbers.begin() + static_cast<qsizetype>(each.from);
        std::sort(from, from + static_cast<qsizetype>(each.count), comesBefore);
    }
    numbers.shrink_to_fit();
    return Marks(std::move(numbers));
}

Result<Listing::Ranks> Listing::ranks(quint64 greatest, const std::atomic<bool> &wanted)
{
    Ranks places(greatest + 1, 0);
    quint32 place = 0;
    const auto shown = m_connection.each(m_paging.ranks(), [&](const QSqlQuery &row) {
        const auto number = static_cast<quint64>(row.value(0).toLongLong());
        if (number <= greatest)
            places[number] = ++place;
        return bool(wanted);
    });
    if (!shown)
        return shown.problem();
    return places;
}

} // namespace stockroom::table
