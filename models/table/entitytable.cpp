// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/table/entitytable.h"

#include "models/store/validation.h"

namespace stockroom::table
{
namespace
{

using entity::Field;
using entity::Problem;
using entity::Result;
using entity::Value;
using entity::Values;

/// What a Quantity becomes when a Delta is added; everything else is itself.
Value after(const Value &before, const Value &value)
{
    if (!value.canConvert<entity::Delta>())
        return value;
    return before.toLongLong() + value.value<entity::Delta>().by;
}

} // namespace

EntityTable::~EntityTable() = default;

bool EntityTable::isEditable(int column) const
{
    const Field &field = *fields()[column];
    return field.has(entity::EditInList) && !field.has(entity::ReadOnly) && store().opened().isWritable();
}

Qt::ItemFlags EntityTable::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = EntityRows::flags(index);
    // Where the row is not read yet there is nothing that an edit could be compared with.
    const bool editable = index.isValid() && isEditable(index.column()) && isLoaded(index.row());
    return editable ? flags | Qt::ItemIsEditable : flags;
}

// --- what is shown

QString EntityTable::shownText(const Row &row, int column, const Edit &edit) const
{
    const Field &field = *fields()[column];
    const Value &value = edit.shown();
    // A text that could not be read stays as it was typed; so does the name of a link until its row is known.
    const bool isTyped = value.typeId() == QMetaType::QString && (isLink(field) || !edit.isPending());
    if (isTyped)
        return value.toString();
    if (isLink(field))
        return edit.words.isEmpty() && value.isValid() ? row.captions[column] : edit.words;
    return entity::toText(field, after(row.values[column], value), locale());
}

QVariant EntityTable::cell(const Row &row, int column, int role) const
{
    const Edit *edit = m_edits.find(row.id.toString(), column);
    if (!edit)
        return EntityRows::cell(row, column, role);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return shownText(row, column, *edit);
    case ValueRole:
        return after(row.values[column], edit->shown());
    case PendingRole:
        return edit->isPending();
    case ReasonRole:
    case Qt::ToolTipRole:
        return edit->reason;
    default:
        return EntityRows::cell(row, column, role);
    }
}

// --- what is put in

bool EntityTable::setData(const QModelIndex &index, const QVariant &value, int role)
{
    return (role == Qt::EditRole || role == ValueRole) && setEdited(index, value, baseOf(index));
}

Value EntityTable::baseOf(const QModelIndex &index) const
{
    const Row *row = index.isValid() ? rowOfId(idAt(index.row()).toString()) : nullptr;
    return row ? baseOf(*row, index.column()) : Value();
}

Value EntityTable::baseOf(const Row &row, int column) const
{
    const Edit *edit = m_edits.find(row.id.toString(), column);
    if (!edit)
        return row.values[column];
    // What is on its way is as good as stored, unless it is a difference, or a text that is being looked up.
    const Value &shown = edit->shown();
    const bool isStored = edit->isPending() && shown.metaType() == row.values[column].metaType();
    return isStored && !isLink(*fields()[column]) ? shown : edit->before;
}

bool EntityTable::setEdited(const QModelIndex &index, const QVariant &value, const Value &before, const QString &words)
{
    if (!(flags(index) & Qt::ItemIsEditable))
        return false;
    const Row *row = rowOfId(idAt(index.row()).toString());
    return row && put(*row, index.column(), {.value = value, .before = before, .words = words});
}

bool EntityTable::put(const Row &row, int column, const Edit &wish)
{
    const Field &field = *fields()[column];
    const QString id = row.id.toString();
    const Value &typed = wish.value;
    if (Edit *edit = m_edits.find(id, column); edit && edit->isPending()) {
        edit->next = typed;
        edit->words = wish.words;
        tellCell(id, column);
        return true;
    }
    Value value = typed;
    if (typed.typeId() == QMetaType::QString) {
        const entity::Parsed parsed = entity::fromText(field, typed.toString(), locale());
        if (!parsed.ok()) {
            refuse(id, column, wish, Problem::invalid({{nameOf(field), parsed.reason}}));
            return true;
        }
        value = parsed.value;
    }
    const bool isSame = isLink(field) && value.typeId() == QMetaType::QString
                            ? value.toString() == row.captions[column]
                            : after(row.values[column], value) == row.values[column];
    if (isSame) {
        if (m_edits.remove(id, column))
            tellCell(id, column);
        return true;
    }
    const QString reason = store::refusal(field, after(row.values[column], value));
    if (!reason.isEmpty())
        refuse(id, column, wish, Problem::invalid({{nameOf(field), reason}}));
    else if (isLink(field) && value.typeId() == QMetaType::QString)
        resolve(id, column, {.value = value, .before = wish.before, .words = value.toString()});
    else
        send(id, column, {.value = value, .before = wish.before, .words = wish.words});
    return true;
}

/// A conflict in the words of its cell, which offers both values.
Problem EntityTable::inCell(Problem problem, int column) const
{
    const Field &field = *fields()[column];
    const auto theirs = problem.theirs.constFind(nameOf(field));
    if (problem.kind != entity::ProblemKind::Conflict || theirs == problem.theirs.constEnd())
        return problem;
    // The name of another row is read later.
    const QString changed = isLink(field) || !theirs->isValid()
                                ? tr("This was changed meanwhile.")
                                : tr("This was changed to %1 meanwhile.").arg(entity::toText(field, *theirs, locale()));
    problem.text = changed + u' ' + tr("In the cell, Enter twice writes yours over it, and Esc keeps what is there.");
    return problem;
}

void EntityTable::refuse(const QString &id, int column, const Edit &edit, const Problem &refusal)
{
    const Problem problem = inCell(refusal, column);
    const QString reason = problem.failures.isEmpty() ? problem.text : problem.failures.front().reason;
    Edit refusedEdit = edit;
    refusedEdit.reason = reason.isEmpty() ? problem.words() : reason;
    refusedEdit.next.reset();
    // What another has written is told with the refusal: the next edit starts from that.
    if (const QString name = nameOf(*fields()[column]); problem.theirs.contains(name))
        refusedEdit.before = problem.theirs.value(name);
    m_edits.put(id, column, refusedEdit);
    tellCell(id, column);
    const Row *row = rowOfId(id);
    Q_EMIT refused(row ? rowOf(row->id) : -1, column, problem, row ? captionOf(*row) : QString());
}

QModelIndex EntityTable::refusedCell() const
{
    const auto [id, column] = m_edits.anyRefused();
    const Row *row = column < 0 ? nullptr : rowOfId(id);
    return row ? index(rowOf(row->id), column) : QModelIndex();
}

QString EntityTable::captionOf(const Row &row) const
{
    const int column = columnOf(QString::fromUtf8(entity().caption));
    return column < 0 ? row.id.toString() : entity::toText(*fields()[column], row.values[column], locale());
}

void EntityTable::resolve(const QString &id, int column, const Edit &edit)
{
    const Field &field = *fields()[column];
    const QString text = edit.value.toString();
    m_edits.put(id, column, edit);
    tellCell(id, column);
    store().read<Values>(
        this,
        [entity = &entity(), &field, text](store::Reader &reader) {
            return reader.meant(*entity, Values{{nameOf(field), text}});
        },
        [this, &field, id, column](const Result<Values> &found) {
            const Edit *asked = m_edits.find(id, column);
            if (!asked)
                return;
            Edit wish = *asked;
            wish.value = found ? found->value(nameOf(field)) : wish.value;
            if (found)
                send(id, column, wish);
            else
                failed(id, column, found.problem());
        });
}

void EntityTable::send(const QString &id, int column, Edit edit)
{
    const Row *row = rowOfId(id);
    if (!row)
        return;
    const QString name = nameOf(*fields()[column]);
    store::Change change{store::Change::Act::Set, QString::fromUtf8(entity().name), row->id, {{name, edit.value}}};
    // A difference is added to whatever is there.
    if (!edit.value.canConvert<entity::Delta>())
        change.before.insert(name, edit.before);
    m_edits.put(id, column, edit);
    tellCell(id, column);
    store().apply({.changes = {change}}, this, [this, id, column](const Result<store::Saved> &result) {
        if (result)
            saved(id, column);
        else
            failed(id, column, result.problem());
    });
}

void EntityTable::saved(const QString &id, int column)
{
    const Edit *edit = m_edits.find(id, column);
    if (!edit)
        return;
    Row *row = rowOfId(id);
    // The next edit starts from the one that was saved. A copy: that one goes.
    const Edit last = *edit;
    // The row is read again; until then it has the name that was chosen.
    if (row && isLink(*fields()[column]) && row->values[column] == last.value && !last.words.isEmpty())
        row->captions[column] = last.words;
    const bool isAdded = last.value.canConvert<entity::Delta>();
    if (!putNext(id, column, isAdded && row ? row->values[column] : last.value) && m_edits.remove(id, column))
        tellCell(id, column);
}

void EntityTable::failed(const QString &id, int column, const Problem &problem)
{
    const Edit *edit = m_edits.find(id, column);
    // Its row was deleted meanwhile, and the edit with it.
    if (!edit)
        Q_EMIT refused(-1, column, problem, QString());
    if (!edit)
        return;
    const Edit last = *edit;
    if (putNext(id, column, last.before))
        return;
    const QString name = nameOf(*fields()[column]);
    if (Row *row = rowOfId(id)) {
        // What another has written shows when this edit is given up, and is what the next one is compared with.
        if (problem.theirs.contains(name))
            row->values[column] = problem.theirs.value(name);
        readAgain(row->mark);
    }
    refuse(id, column, last, problem);
}

bool EntityTable::putNext(const QString &id, int column, const Value &before)
{
    const Edit *edit = m_edits.find(id, column);
    const Row *row = rowOfId(id);
    if (!edit || !edit->next || !row)
        return false;
    const Edit next{.value = *edit->next, .before = before, .words = edit->words};
    m_edits.remove(id, column);
    put(*row, column, next);
    tellCell(id, column);
    return true;
}

void EntityTable::forget(int row)
{
    const QString id = idAt(row).toString();
    for (const int column : m_edits.removeRefused(id))
        tellCell(id, column);
}

void EntityTable::tellCell(const QString &id, int column)
{
    const Row *row = rowOfId(id);
    const int at = row ? rowOf(row->id) : -1;
    if (at >= 0)
        Q_EMIT dataChanged(index(at, column), index(at, column));
    tellRefused();
}

void EntityTable::tellRefused()
{
    if (std::exchange(m_hasRefused, hasRefused()) != m_hasRefused)
        Q_EMIT hasRefusedChanged(m_hasRefused);
}

void EntityTable::forgotten(const QString &id)
{
    m_edits.remove(id);
    tellRefused();
}

} // namespace stockroom::table
