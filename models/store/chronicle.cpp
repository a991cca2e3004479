// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/chronicle.h"

#include "models/store/history.h"

#include <algorithm>

namespace stockroom::store
{
namespace
{

using entity::Done;
using entity::Instant;
using entity::Result;

Instant instantOf(const QVariant &text)
{
    return entity::instantFromText(text.toString()).value_or(Instant{});
}

/// The head of a set from a query's columns: id, actor, program, reason, undoes, at.
Told headOf(const QSqlQuery &row)
{
    return {.id = row.value(0).toString(),
            .actor = {row.value(1).toString(), row.value(2).toString()},
            .reason = row.value(3).toString(),
            .undoes = row.value(4).toString(),
            .at = instantOf(row.value(5))};
}

} // namespace

Result<QList<Told>> Chronicle::ours(qint64 limit)
{
    auto rows = m_connection.run({QStringLiteral("SELECT id, actor, program, reason, undoes, CAST(at AS text) "
                                                 "FROM stockroom_change_set ORDER BY at DESC, id LIMIT ?"),
                                  {limit}});
    if (!rows)
        return rows.problem();
    QList<Told> all;
    while ((*rows)->next())
        all << headOf(**rows);
    return all;
}

Result<QList<Told>> Chronicle::strangers(qint64 limit)
{
    auto rows = m_connection.run({QStringLiteral("SELECT id, entity_table, act, CAST(at AS text) FROM "
                                                 "stockroom_history WHERE change_set IS NULL ORDER BY id DESC LIMIT ?"),
                                  {limit}});
    if (!rows)
        return rows.problem();
    QList<Told> all;
    while ((*rows)->next()) {
        Told told{.id = History::idOfRow((*rows)->value(0).toLongLong()), .at = instantOf((*rows)->value(3))};
        const QString act = (*rows)->value(2).toString();
        told.parts << Part{(*rows)->value(1).toString(), History::actOf(act), act == u"truncate" ? kAllRows : 1};
        all << told;
    }
    return all;
}

Result<QList<Told>> Chronicle::newest(qint64 limit)
{
    auto all = ours(limit);
    const auto others = all ? strangers(limit) : all;
    if (!others)
        return others.problem();
    *all << *others;
    std::stable_sort(all->begin(), all->end(), [](const Told &one, const Told &other) { return one.at > other.at; });
    all->resize(std::min<qsizetype>(all->size(), limit));
    for (Told &each : *all) {
        if (auto added = each.parts.isEmpty() ? addParts(each) : Done{}; !added)
            return added.problem();
    }
    if (auto added = addUndone(*all); !added)
        return added.problem();
    return all;
}

Result<QList<Told>> Chronicle::of(const entity::Entity &entity, const entity::Value &id, qint64 limit)
{
    const auto noted = History::of(m_connection, m_catalogue, entity, id, limit);
    if (!noted)
        return noted.problem();
    QList<Told> all;
    for (const Saved &set : noted->sets) {
        auto rows = m_connection.run({QStringLiteral("SELECT id, actor, program, reason, undoes, CAST(at AS text) "
                                                     "FROM stockroom_change_set WHERE id = ?"),
                                      {set.id}});
        if (!rows)
            return rows.problem();
        Told head = (*rows)->next() ? headOf(**rows) : Told{.id = set.id};
        (*rows)->finish();
        for (const SavedChange &each : set.changes) {
            head.change = each;
            all << head;
        }
    }
    for (qsizetype i = 0; i < all.size(); ++i)
        all[i].at = noted->times.value(i);
    if (auto added = addUndone(all); !added)
        return added.problem();
    return all;
}

Result<Done> Chronicle::addParts(Told &told)
{
    auto rows = m_connection.run({QStringLiteral("SELECT entity_table, act, count(*) FROM stockroom_history "
                                                 "WHERE change_set = ? GROUP BY entity_table, act "
                                                 "ORDER BY min(id)"),
                                  {told.id}});
    if (!rows)
        return rows.problem();
    while ((*rows)->next())
        told.parts << Part{(*rows)->value(0).toString(), History::actOf((*rows)->value(1).toString()),
                           (*rows)->value(2).toLongLong()};
    return Done{};
}

Result<Done> Chronicle::addUndone(QList<Told> &all)
{
    for (Told &each : all) {
        const auto by = History::takenBackBy(m_connection, each.id);
        if (!by)
            return by.problem();
        each.undoneBy = *by;
        const auto again =
            each.undoes.isEmpty() ? Result<QString>(QString()) : History::doneAgainBy(m_connection, each.undoes);
        if (!again)
            return again.problem();
        each.redoes = *again;
    }
    return Done{};
}

} // namespace stockroom::store
