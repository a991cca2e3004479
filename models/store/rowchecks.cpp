// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/rowchecks.h"

#include "models/store/validation.h"

#include <QCoreApplication>
#include <algorithm>

namespace stockroom::store
{
namespace
{

using entity::Done;
using entity::Entity;
using entity::Field;
using entity::nameOf;
using entity::Problem;
using entity::ProblemKind;
using entity::Result;
using entity::Value;
using entity::Values;

/// The context of the sentences, as lupdate reads it.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(problem)
};

QString rowName(const QString &entity, const Value &id)
{
    return entity + u' ' + id.toString();
}

/// A value in a sentence, which ends: who needs all of a long text finds it in the Problem.
QString said(const Field &field, const Value &value)
{
    constexpr qsizetype kMost = 80;
    QString text = toText(field, value, QLocale()).simplified();
    if (text.size() > kMost) {
        text.truncate(text.at(kMost - 1).isHighSurrogate() ? kMost - 1 : kMost);
        text += u'…';
    }
    return text.isEmpty() ? Words::tr("empty") : text;
}

} // namespace

std::optional<qint64> afterDelta(const Value &current, const Value &delta)
{
    qint64 sum = 0;
    if (__builtin_add_overflow(current.toLongLong(), delta.value<entity::Delta>().by, &sum))
        return std::nullopt;
    return sum;
}

Problem collision(const Entity &entity, const Change &change, const Values &current)
{
    Problem conflict{ProblemKind::Conflict, {}};
    QStringList differing;
    for (auto it = change.before.begin(); it != change.before.end(); ++it) {
        const Field *field = fieldOf(entity, it.key());
        const Value now = current.value(it.key());
        if (!field || field->stamp != entity::Stamp::None || *it == now)
            continue;
        const auto mine = change.values.find(it.key());
        const bool isWanted = mine != change.values.end();
        if (isWanted ? *mine == now : change.act == Change::Act::Set)
            continue;
        conflict.base.insert(it.key(), *it);
        conflict.theirs.insert(it.key(), now);
        if (isWanted)
            conflict.mine.insert(it.key(), *mine);
        const QString what =
            Words::tr("%1: it was %2, and is %3").arg(label(*field), said(*field, *it), said(*field, now));
        differing << (isWanted ? Words::tr("%1; you want %2").arg(what, said(*field, *mine)) : what);
    }
    const QString caption = entity::captionOf(entity, current);
    conflict.text =
        differing.isEmpty()
            ? Words::tr("%1 was changed meanwhile.").arg(caption)
            : Words::tr("%1 was changed meanwhile (%2).").arg(caption, differing.join(QStringLiteral(", ")));
    conflict.text += u' ' + Words::tr("Look at it again, and repeat what you still want.");
    return conflict;
}

Result<Values> merged(const Entity &entity, const Change &change, const Values &current)
{
    Values values;
    for (auto it = change.values.begin(); it != change.values.end(); ++it) {
        const Value now = current.value(it.key());
        if (*it == now || !fieldOf(entity, it.key()))
            continue;
        if (change.before.contains(it.key()) && change.before.value(it.key()) != now)
            return collision(entity, change, current);
        values.insert(it.key(), *it);
    }
    return values;
}

RowChecks::RowChecks(Reader &reader, const QList<Change> &set, const QList<entity::Failure> &known)
    : m_reader(reader), m_isDoubtful(!known.isEmpty()), m_failures(known)
{
    for (const Change &change : set) {
        if (change.id.isValid())
            m_touched.insert(rowName(change.entity, change.id));
    }
}

void RowChecks::fail(const QString &field, const QString &reason)
{
    m_failures.append({field, reason, m_index});
}

bool RowChecks::failedHere() const
{
    return std::any_of(m_failures.begin(), m_failures.end(),
                       [this](const entity::Failure &each) { return each.change == m_index; });
}

bool RowChecks::failed(const QString &field) const
{
    return std::any_of(m_failures.begin(), m_failures.end(),
                       [&](const entity::Failure &each) { return each.change == m_index && each.field == field; });
}

QList<entity::Failure> RowChecks::failures() const
{
    QList<entity::Failure> sorted = m_failures;
    std::stable_sort(sorted.begin(), sorted.end(), [](const entity::Failure &one, const entity::Failure &other) {
        return one.change < other.change;
    });
    return sorted;
}

/// Whether another change of the set may still make or change this row.
bool RowChecks::isInDoubt(const Entity &entity, const Value &id) const
{
    return (m_isDoubtful || !m_failures.isEmpty()) && m_touched.contains(rowName(QLatin1String(entity.name), id));
}

Result<Done> RowChecks::foresee(const Entity &entity, const Change &change)
{
    if (change.act == Change::Act::Delete)
        return Done{};
    if (change.act == Change::Act::Add)
        return judge(entity, change.values, change.id);
    const auto current = m_reader.row(entity, change.id);
    if (!current)
        return current.problem().kind == ProblemKind::Missing ? Result<Done>(Done{}) : current.problem();
    const auto values = merged(entity, change, *current);
    // Told when the values themselves are in order.
    if (!values)
        return Done{};
    judgeDifferences(entity, *values, *current);
    return judge(entity, *values, change.id);
}

Result<Done> RowChecks::judge(const Entity &entity, const Values &values, const Value &id)
{
    for (const Field &field : entity.fields) {
        const Value value = values.value(nameOf(field));
        // An empty slug is made by the store.
        if (!value.isValid() || failed(nameOf(field)) || (field.from && value.toString().isEmpty()))
            continue;
        if (field.unique) {
            if (auto done = judgeUnique(entity, field, value, id); !done)
                return done;
        }
        if (isLink(field)) {
            if (auto done = judgeLink(entity, field, value, id); !done)
                return done;
        }
    }
    return Done{};
}

void RowChecks::judgeDifferences(const Entity &entity, const Values &values, const Values &current)
{
    for (auto it = values.begin(); it != values.end(); ++it) {
        const Field *field = fieldOf(entity, it.key());
        if (!field || !it->canConvert<entity::Delta>() || failed(it.key()))
            continue;
        const auto sum = afterDelta(current.value(it.key()), *it);
        QString reason = sum ? refusal(*field, qlonglong(*sum)) : Words::tr("%1 does not fit.").arg(label(*field));
        if (reason.isEmpty())
            continue;
        // Who takes a change back does not see how much it was.
        const qint64 by = it->value<entity::Delta>().by;
        const QString what =
            by < 0 ? Words::tr("%1 has %2, and this takes %3.") : Words::tr("%1 has %2, and this adds %3.");
        const quint64 amount = by < 0 ? 0 - quint64(by) : quint64(by);
        const QLocale locale;
        fail(it.key(), reason + u' ' +
                           what.arg(entity::captionOf(entity, current), said(*field, current.value(it.key())),
                                    locale.toString(qulonglong(amount))));
    }
}

Result<Done> RowChecks::judgeUnique(const Entity &entity, const Field &field, const Value &value, const Value &id)
{
    const auto keys = m_reader.keysWhere(entity, field, value, 1);
    if (!keys)
        return keys.problem();
    if (!keys->isEmpty() && keys->front() != id && !isInDoubt(entity, keys->front()))
        fail(nameOf(field), Words::tr("%1 “%2” is taken already; it must be unique.")
                                .arg(label(field), toText(field, value, QLocale())));
    return Done{};
}

Result<Done> RowChecks::judgeLink(const Entity &entity, const Field &field, const Value &value, const Value &id)
{
    const Entity &target = m_reader.sql().catalogue().linked(field);
    const auto found = m_reader.row(target, value);
    if (!found && found.problem().kind != ProblemKind::Missing)
        return found.problem();
    if (!found) {
        if (!isInDoubt(target, value))
            fail(nameOf(field), QStringLiteral("%1: %2").arg(label(field), found.problem().text));
        return Done{};
    }
    return &target == &entity && id.isValid() ? judgeTree(entity, field, *found, id) : Result<Done>(Done{});
}

/// A tree must stay one: going up from the new parent never meets the row itself, nor any row twice.
Result<Done> RowChecks::judgeTree(const Entity &entity, const Field &field, Values above, const Value &id)
{
    QSet<QString> met;
    while (true) {
        const Value key = above.value(nameOf(entity.key()));
        if (key == id) {
            fail(nameOf(field), Words::tr("%1 cannot be a part of itself.").arg(entity::captionOf(entity, above)));
            return Done{};
        }
        if (met.contains(key.toString())) {
            fail(nameOf(field), Words::tr("%1 is a part of itself in the store already; give it another place first.")
                                    .arg(entity::captionOf(entity, above)));
            return Done{};
        }
        met.insert(key.toString());
        const Value up = above.value(nameOf(field));
        if (!up.isValid())
            return Done{};
        const auto next = m_reader.row(entity, up);
        if (!next)
            return next.problem().kind == ProblemKind::Missing ? Result<Done>(Done{}) : next.problem();
        above = *next;
    }
}

} // namespace stockroom::store
