// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/writing.h"

#include "models/entity/instant.h"
#include "models/entity/plain.h"
#include "models/entity/slug.h"
#include "models/store/newrow.h"

#include <QCoreApplication>
#include <algorithm>

namespace stockroom::store
{
namespace
{

using entity::captionOf;
using entity::Done;
using entity::Entity;
using entity::Field;
using entity::nameOf;
using entity::Problem;
using entity::ProblemKind;
using entity::Result;
using entity::Stamp;
using entity::Value;
using entity::Values;

/// The context of the sentences, as lupdate reads it.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(problem)
};

Value keyOf(const Entity &entity, const Values &row)
{
    return row.value(nameOf(entity.key()));
}

QString rowName(const Entity &entity, const Value &id)
{
    return QLatin1String(entity.name) + u' ' + id.toString();
}

Values only(const Values &row, const Values &fields)
{
    Values some;
    for (auto it = fields.begin(); it != fields.end(); ++it)
        some.insert(it.key(), row.value(it.key()));
    return some;
}

/// Whether what the database names is this field: columns, or PostgreSQL's own name for a column's check.
bool isNamed(const QString &violated, const Entity &entity, const Field &field)
{
    const QString column = QLatin1String(field.in());
    return violated.split(QStringLiteral(", ")).contains(column) ||
           violated == QStringLiteral("%1_%2_check").arg(QLatin1String(entity.table), column);
}

} // namespace

Writing::Writing(database::Connection &connection, Reader &reader, const Doorkeeper &doorkeeper, const ChangeSet &set,
                 Last last)
    : m_connection(connection), m_reader(reader), m_checks(reader, set.changes), m_doorkeeper(doorkeeper),
      m_isRestoring(!set.undoes.isEmpty()), m_last(last)
{
}

Result<Done> Writing::write(const Change &change, int index)
{
    m_index = index;
    m_checks.turnTo(index);
    const Entity &entity = *m_reader.sql().catalogue().find(change.entity);
    switch (change.act) {
    case Change::Act::Add:
        return add(entity, change);
    case Change::Act::Set:
        return set(entity, change);
    case Change::Act::Delete:
        return remove(entity, change);
    }
    Q_UNREACHABLE();
}

Result<Done> Writing::fillSlugs(const Entity &entity, Values &values, const Value &id, const Values &row)
{
    for (const Field &field : entity.fields) {
        const QString name = nameOf(field);
        if (!field.from || !values.contains(name) || !values.value(name).toString().isEmpty())
            continue;
        const QString from = QLatin1String(field.from);
        const auto slug =
            m_reader.freeSlug(entity, field, entity::slugOf(values.value(from, row.value(from)).toString()), id);
        if (!slug)
            return slug.problem();
        values.insert(name, *slug);
    }
    return Done{};
}

Problem Writing::refusedByDatabase(const Entity &entity, const Problem &problem)
{
    using Violation = database::Connection::Violation;
    if (m_connection.violation() == Violation::None)
        return problem;
    for (const Field &field : entity.fields) {
        if (isNamed(m_connection.violated(), entity, field))
            return Problem::invalid(
                {{nameOf(field), Words::tr("%1 was refused by the database: %2").arg(label(field), problem.text),
                  m_index}});
    }
    return Problem::invalid({{QString(), problem.text, m_index}});
}

void Writing::noticeSecrets(const Entity &entity, const Change &change, const Values &row)
{
    for (const Field &field : entity.fields) {
        if (m_isRestoring && isSecret(field) && !change.values.contains(nameOf(field)))
            m_notices << Words::tr("%1 of “%2” is kept in no history and was not brought back: give a new one.")
                             .arg(label(field), captionOf(entity, row));
    }
}

Result<Done> Writing::add(const Entity &entity, const Change &change)
{
    auto values = newRow(m_reader, entity, change, m_doorkeeper.actor());
    if (!values)
        return values.problem();
    const Value id = keyOf(entity, *values);
    if (auto done = fillSlugs(entity, *values, id, {}); !done)
        return done;
    if (auto let = m_doorkeeper.ask(change, entity, &*values); !let)
        return let;
    if (auto done = m_checks.judge(entity, *values, id); !done)
        return done;
    if (m_checks.failedHere())
        return Done{};
    const auto row = inserted(entity, *values, change.exact);
    if (!row)
        return row.problem();
    noticeSecrets(entity, change, *row);
    m_saved.append({Change::Act::Add, change.entity, keyOf(entity, *row), {}, *row});
    return Done{};
}

/// Inserts the row and gives it as the database has it now, without what is secret.
Result<Values> Writing::inserted(const Entity &entity, Values values, const Values &exact)
{
    auto query = m_connection.run(m_reader.sql().insert(entity, values, exact));
    if (!query)
        return refusedByDatabase(entity, query.problem());
    if ((*query)->next())
        values.insert(nameOf(entity.key()), entity::fromDatabase(entity.key(), (*query)->value(0)));
    (*query)->finish();
    const bool isWhole = std::all_of(entity.fields.begin(), entity.fields.end(),
                                     [&values](const Field &field) { return values.contains(nameOf(field)); });
    return isWhole && !entity::holdsOwnType(entity, values) ? Result<Values>(withoutSecrets(entity, values))
                                                            : m_reader.row(entity, keyOf(entity, values));
}

Result<Done> Writing::set(const Entity &entity, const Change &change)
{
    const auto current = m_reader.row(entity, change.id, true);
    if (!current)
        return current.problem();
    // A conflict tells what the row holds.
    if (auto let = m_doorkeeper.ask(change, entity, &*current); !let)
        return let;
    auto values = merged(entity, change, *current);
    if (!values)
        return values.problem();
    if (values->isEmpty())
        return Done{};
    if (auto done = fillSlugs(entity, *values, change.id, *current); !done)
        return done;
    if (auto done = m_checks.judge(entity, *values, change.id); !done)
        return done;
    m_checks.judgeDifferences(entity, *values, *current);
    return m_checks.failedHere() ? Result<Done>(Done{}) : update(entity, change.id, *current, *values, change.exact);
}

Result<Done> Writing::update(const Entity &entity, const Value &id, const Values &current, Values values,
                             const Values &exact)
{
    for (const Field &field : entity.fields) {
        if (field.stamp == Stamp::Updated)
            values.insert(nameOf(field), QVariant::fromValue(entity::Instant::now()));
    }
    Values before = only(current, values);
    // SQLite has one writer, and the row was read by it; what another program left there may not equal what it reads
    // as.
    Values guarded;
    SavedChange saved{Change::Act::Set, QLatin1String(entity.name), id, before, values};
    for (auto it = values.begin(); it != values.end(); ++it) {
        const Field &field = *fieldOf(entity, it.key());
        if (it->canConvert<entity::Delta>())
            saved.after.insert(it.key(), qlonglong(*afterDelta(current.value(it.key()), *it)));
        else if (field.stamp == Stamp::None && m_connection.dialect() == entity::Dialect::Postgres)
            guarded.insert(it.key(), before.value(it.key()));
    }
    const database::Statement statement = m_reader.sql().update(entity, id, values, guarded, exact);
    bool isDone = m_last == Last::Unseen;
    const auto updated = isDone ? m_connection.ahead(statement)
                                : m_connection.rows(statement, [&isDone](database::Cells) { return isDone = true; });
    if (!updated)
        return refusedByDatabase(entity, updated.problem());
    if (!isDone)
        return collision(entity, {}, current);
    const auto written = asWritten(entity, id, saved.after);
    if (!written)
        return written.problem();
    saved.after = *written;
    m_saved.append(saved);
    return Done{};
}

/// A column of a type of its own may hold what it was given in other words.
Result<Values> Writing::asWritten(const Entity &entity, const Value &id, const Values &values)
{
    if (!entity::holdsOwnType(entity, values))
        return values;
    const auto row = m_reader.row(entity, id);
    return row ? Result<Values>(only(*row, values)) : row.problem();
}

Result<Done> Writing::remove(const Entity &entity, const Change &change)
{
    const auto current = m_reader.row(entity, change.id, true);
    if (!current)
        return current.problem();
    if (auto let = m_doorkeeper.ask(change, entity, &*current); !let)
        return let;
    for (auto it = change.before.begin(); it != change.before.end(); ++it) {
        const Field *field = fieldOf(entity, it.key());
        if (field && field->stamp == Stamp::None && current->value(it.key()) != *it)
            return collision(entity, change, *current);
    }
    return removeRow(entity, *current);
}

Result<Done> Writing::removeRow(const Entity &entity, const Values &row)
{
    const Value id = keyOf(entity, row);
    // What another program made may go in a circle.
    m_leaving.insert(rowName(entity, id));
    if (auto done = refuseStrangers(entity, row); !done)
        return done;
    for (const auto &[holder, link] : m_reader.sql().catalogue().linksTo(entity)) {
        if (auto done = release(*holder, *link, entity, row); !done)
            return done;
    }
    if (m_checks.failedHere())
        return Done{};
    auto query = m_connection.run(m_reader.sql().remove(entity, id, {}));
    if (!query)
        return refusedByDatabase(entity, query.problem());
    m_saved.append({Change::Act::Delete, QLatin1String(entity.name), id, row, {}});
    return Done{};
}

/// Rows that we know nothing of are not deleted with the row: they would be in no history.
Result<Done> Writing::refuseStrangers(const Entity &target, const Values &row)
{
    const auto sentences = m_reader.heldBy(target, row);
    if (!sentences)
        return sentences.problem();
    for (const QString &each : *sentences)
        m_checks.fail(QString(), each);
    return Done{};
}

Result<Done> Writing::release(const Entity &holder, const Field &link, const Entity &target, const Values &row)
{
    const Value id = keyOf(target, row);
    while (true) {
        // Those that are leaving already stand among them.
        const auto keys = m_reader.keysWhere(holder, link, id, int(100 + m_leaving.size()));
        if (!keys)
            return keys.problem();
        QVariantList staying;
        for (const QVariant &key : *keys) {
            if (!m_leaving.contains(rowName(holder, key)))
                staying << key;
        }
        if (staying.isEmpty())
            return Done{};
        if (link.onDelete == entity::OnDelete::Protect) {
            const auto count = m_reader.count(holder, {{{nameOf(link), Condition::Test::Is, id}}});
            if (!count)
                return count.problem();
            m_checks.fail(QString(), Words::tr("%1 cannot be deleted: %2 (%3) still refer to it.")
                                         .arg(captionOf(target, row), plural(holder), QLocale().toString(*count)));
            return Done{};
        }
        for (const QVariant &key : std::as_const(staying)) {
            auto done = releaseRow(holder, link, key);
            if (!done || m_checks.failedHere())
                return done;
        }
    }
}

Result<Done> Writing::releaseRow(const Entity &holder, const Field &link, const Value &key)
{
    // Gone meanwhile with another row that it was a part of.
    if (m_leaving.contains(rowName(holder, key)))
        return Done{};
    const auto held = m_reader.row(holder, key, true);
    if (!held)
        return held.problem();
    // Who may delete a row may not yet delete or change what hangs on it.
    const bool leaves = link.onDelete == entity::OnDelete::Cascade;
    const Values emptied = leaves ? Values() : Values{{nameOf(link), Value()}};
    if (auto let = m_doorkeeper.ask(leaves ? Change::Act::Delete : Change::Act::Set, holder, emptied, &*held); !let)
        return let;
    return leaves ? removeRow(holder, *held) : update(holder, key, *held, emptied);
}

} // namespace stockroom::store
