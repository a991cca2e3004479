// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/reader.h"

#include "models/entity/slug.h"

#include <QCoreApplication>
#include <QLocale>
#include <QSet>
#include <algorithm>
#include <limits>

namespace stockroom::store
{
namespace
{

constexpr qint64 kMostOfAName = 1000;
constexpr int kFewMeant = 20;

using database::Statement;
using entity::captionOf;
using entity::Entity;
using entity::Field;
using entity::Problem;
using entity::ProblemKind;
using entity::Result;
using entity::Value;
using entity::Values;

Problem notFound(const Entity &entity, const QString &text)
{
    return Problem::missing(
        QCoreApplication::translate("problem", "There is no %1 “%2”.").arg(label(entity).toLower(), text));
}

/// Where a suggestion stands among those for a text: what it says exactly, then what begins with it, then the others.
int rankOf(const Suggestion &suggestion, const QString &text)
{
    for (const QString &words : {suggestion.caption, suggestion.name}) {
        if (words.compare(text, Qt::CaseInsensitive) == 0)
            return 0;
    }
    return suggestion.name.startsWith(text, Qt::CaseInsensitive) ? 1 : 2;
}

} // namespace

Result<Values> Reader::row(const Entity &entity, const Value &id, bool forUpdate)
{
    std::optional<Values> found;
    const auto read = m_connection.rows(m_sql.rowById(entity, id, forUpdate), [&](database::Cells row) {
        found = m_sql.values(entity, row);
        return true;
    });
    if (!read)
        return read.problem();
    return found ? Result<Values>(*found) : notFound(entity, id.toString());
}

Result<QVariantList> Reader::keysWhere(const Entity &entity, const Field &field, const Value &value, int limit)
{
    auto query = m_connection.run(m_sql.keysWhere(entity, field, value, limit));
    if (!query)
        return query.problem();
    QVariantList keys;
    while ((*query)->next())
        keys << entity::fromDatabase(entity.key(), (*query)->value(0));
    (*query)->finish();
    return keys;
}

Result<Value> Reader::findByHandle(const Entity &entity, const QString &text)
{
    if (!entity.handle)
        return notFound(entity, text);
    const auto found = keysWhere(entity, *entity.find(entity.handle), text, 1);
    if (!found)
        return found.problem();
    return found->isEmpty() ? notFound(entity, text) : Result<Value>(found->front());
}

Result<Value> Reader::findByKey(const Entity &entity, const QString &text)
{
    const auto key = entity::fromText(entity.key(), text);
    if (!key.ok() || !key.value.isValid())
        return notFound(entity, text);
    const auto found = keysWhere(entity, entity.key(), key.value, 1);
    if (!found)
        return found.problem();
    return found->isEmpty() ? notFound(entity, text) : Result<Value>(found->front());
}

Result<Value> Reader::find(const Entity &entity, const QString &text)
{
    auto byHandle = findByHandle(entity, text);
    if (!byHandle && byHandle.problem().kind != ProblemKind::Missing)
        return byHandle;
    auto byKey = findByKey(entity, text);
    if (!byKey && byKey.problem().kind != ProblemKind::Missing)
        return byKey;
    // A category may be called 2024, and another have that number: nobody can know which is meant.
    if (byHandle && byKey && *byHandle != *byKey)
        return ambiguous(entity, text, *byHandle, *byKey);
    return byHandle ? byHandle : byKey;
}

Problem Reader::ambiguous(const Entity &entity, const QString &text, const Value &byHandle, const Value &byKey)
{
    const auto own = row(entity, byKey);
    if (!own)
        return own.problem();
    return {ProblemKind::Invalid,
            QCoreApplication::translate(
                "problem", "“%1” means two rows: it is the %2 of %3, and the %4 of %5. Say %3 or %5 instead.")
                .arg(text, label(*entity.find(entity.handle)), byHandle.toString(), label(entity.key()),
                     own->value(QLatin1String(entity.handle)).toString())};
}

Result<QString> Reader::freeSlug(const Entity &entity, const Field &field, const QString &base, const Value &id)
{
    const QString whole = field.most > 0 ? base.left(field.most) : base;
    if (!whole.isEmpty()) {
        const auto taken = keysWhere(entity, field, whole, 1);
        if (!taken)
            return taken.problem();
        if (taken->isEmpty() || taken->front() == id)
            return whole;
    }
    constexpr int kNumber = 7; // "-999999"
    QString stem = whole.isEmpty() ? QString::fromLatin1(entity.name) : whole;
    if (field.most > 0)
        stem.truncate(field.most - kNumber);
    auto query = m_connection.run(m_sql.freeNumber(entity, field, stem, whole.isEmpty() ? 1 : 2, id));
    if (!query)
        return query.problem();
    const qint64 number = (*query)->next() ? (*query)->value(0).toLongLong() : 0;
    (*query)->finish();
    return entity::numberedSlug(stem, number, field.most);
}

Result<QStringList> Reader::heldBy(const Entity &target, const Values &row)
{
    QStringList sentences;
    for (const entity::Reference &reference : m_sql.catalogue().strangersTo(target)) {
        auto query = m_connection.run(m_sql.referring(reference, target, row.value(nameOf(target.key()))));
        if (!query)
            return query.problem();
        const qint64 count = (*query)->next() ? (*query)->value(0).toLongLong() : 0;
        (*query)->finish();
        if (count > 0)
            sentences << QCoreApplication::translate(
                             "problem", "%1 cannot be deleted: rows of the table “%2” (%3) still refer to it.")
                             .arg(captionOf(target, row), reference.table, QLocale().toString(count));
    }
    return sentences;
}

Result<QList<std::pair<const Entity *, qint64>>> Reader::goingWith(const Entity &entity, const Value &id)
{
    QList<std::pair<const Entity *, Value>> going{{&entity, id}};
    QHash<const Entity *, QSet<QString>> known{{&entity, {id.toString()}}};
    QMap<QString, std::pair<const Entity *, qint64>> counts;
    for (qsizetype at = 0; at < going.size(); ++at) {
        const auto [whole, key] = going.at(at);
        for (const auto &[holder, link] : m_sql.catalogue().linksTo(*whole)) {
            if (link->onDelete != entity::OnDelete::Cascade)
                continue;
            const auto keys = keysWhere(*holder, *link, key, std::numeric_limits<int>::max());
            if (!keys)
                return keys.problem();
            for (const Value &each : *keys) {
                // What another program made may go in a circle.
                if (known[holder].contains(each.toString()))
                    continue;
                known[holder].insert(each.toString());
                going.append({holder, each});
                auto &count = counts[QLatin1String(holder->name)];
                count = {holder, count.second + 1};
            }
        }
    }
    return counts.values();
}

Result<Values> Reader::meant(const Entity &entity, Values values)
{
    for (const Field &field : entity.fields) {
        const auto value = values.find(nameOf(field));
        if (value == values.end() || !isLink(field) || value->typeId() != QMetaType::QString ||
            value->toString().isEmpty())
            continue;
        const QString text = value->toString();
        const auto found = suggestions(m_sql.catalogue().linked(field), text, kFewMeant);
        if (!found)
            return found.problem();
        if (const Value id = meantBy(*found, text); id.isValid())
            *value = id;
    }
    return resolved(entity, values);
}

Result<Values> Reader::resolved(const Entity &entity, Values values)
{
    QList<entity::Failure> failures;
    for (auto it = values.begin(); it != values.end(); ++it) {
        const Field *field = fieldOf(entity, it.key());
        if (!field || !isLink(*field) || it->typeId() != QMetaType::QString)
            continue;
        const auto key = find(m_sql.catalogue().linked(*field), it->toString());
        if (key)
            *it = *key;
        else if (key.problem().kind == ProblemKind::Missing || key.problem().kind == ProblemKind::Invalid)
            failures.append({it.key(), QStringLiteral("%1: %2").arg(label(*field), key.problem().text)});
        else
            return key.problem();
    }
    if (!failures.isEmpty())
        return Problem::invalid(failures);
    return values;
}

Result<Filter> Reader::resolved(const Entity &entity, Filter filter)
{
    for (Condition &condition : filter.conditions) {
        const Field *field = fieldOf(entity, condition.field);
        if (!field || !isLink(*field) || condition.test != Condition::Test::Is)
            continue;
        const auto key = meant(entity, Values{{condition.field, condition.value}});
        if (!key)
            return key.problem();
        condition.value = key->value(condition.field);
    }
    return filter;
}

Result<QList<Values>> Reader::list(const Entity &entity, const Filter &filter, const Order &order, qint64 limit,
                                   qint64 offset)
{
    auto query = m_connection.run(m_sql.list(entity, filter, order, limit, offset));
    if (!query)
        return query.problem();
    QList<Values> rows;
    while ((*query)->next())
        rows << m_sql.values(entity, **query);
    return rows;
}

Result<qint64> Reader::count(const Entity &entity, const Filter &filter)
{
    auto query = m_connection.run(m_sql.count(entity, filter));
    if (!query)
        return query.problem();
    const qint64 count = (*query)->next() ? (*query)->value(0).toLongLong() : 0;
    (*query)->finish();
    return count;
}

Result<QHash<QString, QString>> Reader::captions(const Entity &entity, const QVariantList &ids)
{
    QHash<QString, QString> captions;
    if (ids.isEmpty())
        return captions;
    auto query = m_connection.run(m_sql.captions(entity, ids));
    if (!query)
        return query.problem();
    while ((*query)->next()) {
        const Value id = entity::fromDatabase(entity.key(), (*query)->value(0));
        captions.insert(id.toString(), Sql::captionOf(entity, **query));
    }
    return captions;
}

Result<QList<Suggestion>> Reader::suggestions(const Entity &entity, const QString &text, int limit)
{
    Filter filter;
    // The row itself has the last step only of what is shown of it.
    const QString name = text.section(kStep.toString(), -1).trimmed();
    if (!name.isEmpty())
        filter.conditions << Condition{QLatin1String(entity.caption), Condition::Test::Contains, name};
    // Where something is said, what fits it best may stand anywhere among those that have it in their names.
    const auto rows = list(entity, filter, {QLatin1String(entity.caption)}, text.isEmpty() ? limit : kMostOfAName);
    if (!rows)
        return rows.problem();
    QVariantList ids;
    for (const Values &each : *rows)
        ids << each.value(QLatin1String(entity.key().name));
    const auto shown = captions(entity, ids);
    if (!shown)
        return shown.problem();
    QList<Suggestion> suggestions;
    for (const Values &each : *rows) {
        const Value id = each.value(QLatin1String(entity.key().name));
        const QString own = each.value(QLatin1String(entity.caption)).toString();
        const QString caption = shown->value(id.toString(), own);
        if (name == text || caption.contains(text, Qt::CaseInsensitive))
            suggestions.append({id, own, caption});
    }
    if (!text.isEmpty())
        std::stable_sort(suggestions.begin(), suggestions.end(),
                         [&text](const Suggestion &one, const Suggestion &other) {
                             return rankOf(one, text) < rankOf(other, text);
                         });
    return suggestions.mid(0, limit);
}

Value meantBy(const QList<Suggestion> &suggestions, const QString &text)
{
    for (const QString Suggestion::*words : {&Suggestion::caption, &Suggestion::name}) {
        QVariantList fitting;
        for (const Suggestion &each : suggestions) {
            if ((each.*words).compare(text, Qt::CaseInsensitive) == 0)
                fitting << each.id;
        }
        if (!fitting.isEmpty())
            return fitting.size() == 1 ? fitting.front() : Value();
    }
    return {};
}

} // namespace stockroom::store
