// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a form reads from the store and sends to it.
#include "models/store/validation.h"
#include "ui/pane/formfield.h"
#include "ui/pane/formpane.h"
#include "ui/pane/partslist.h"

#include <QLabel>
#include <QScrollArea>

namespace stockroom::pane
{

using entity::Failure;
using entity::Field;
using entity::Kind;
using entity::Problem;
using entity::ProblemKind;
using entity::Result;
using entity::Values;
using store::Change;

struct FormPane::Read {
    Values row;
    Captions captions;
};

void FormPane::load(const entity::Value &id)
{
    const quint64 epoch = ++m_epoch;
    const auto catalogue = m_around.store->sharedCatalogue();
    m_around.store->read<Read>(
        this,
        [catalogue, entity = &m_entity, id](store::Reader &reader) -> Result<Read> {
            const auto row = reader.row(*entity, id);
            if (!row)
                return row.problem();
            const auto captions = captionsOf(reader, *catalogue, *entity, {*row});
            if (!captions)
                return captions.problem();
            return Read{*row, *captions};
        },
        [this, epoch, id](const Result<Read> &read) {
            if (epoch != m_epoch)
                return;
            m_isAdding = false;
            m_id = id;
            if (read)
                fill(*read);
            else
                fail(read.problem());
        });
}

void FormPane::fill(const Read &read)
{
    m_row = read.row;
    setBanner({});
    for (FormField *each : m_fields) {
        const entity::Value value = m_row.value(each->name());
        each->setVisible(true);
        each->setStored(value, read.captions.value(each->name()).value(value.toString()));
    }
    for (PartsList *list : m_parts) {
        list->setVisible(true);
        list->showPartsOf(m_id);
    }
    m_scroll->ensureVisible(0, 0);
    retranslate();
    tellEdited();
    Q_EMIT opened(m_id);
}

void FormPane::showNew()
{
    ++m_epoch;
    m_id = {};
    m_row = {};
    m_isAdding = true;
    setBanner({});
    for (FormField *each : m_fields) {
        each->setVisible(!each->isReadOnly());
        each->setStored(store::initialValue(each->field()));
    }
    for (PartsList *list : m_parts)
        list->setVisible(false);
    retranslate();
    tellEdited();
    for (FormField *each : m_fields) {
        if (each->isReadOnly())
            continue;
        each->editor()->widget()->setFocus();
        break;
    }
    Q_EMIT opened(m_id);
}

// --- saving

Change FormPane::collect(QList<Failure> *failures) const
{
    Change change{m_isAdding ? Change::Act::Add : Change::Act::Set, QString::fromUtf8(m_entity.name), m_id};
    for (const FormField *each : m_fields) {
        if (each->isReadOnly() || (!m_isAdding && !each->isEdited()))
            continue;
        const entity::Parsed parsed = each->editor()->value();
        if (!parsed.ok()) {
            failures->append({each->name(), parsed.reason});
            continue;
        }
        if (!m_isAdding && parsed.value == each->stored())
            continue;
        change.values.insert(each->name(), parsed.value);
        // A difference is added to whatever is there.
        if (!m_isAdding && !parsed.value.canConvert<entity::Delta>())
            change.before.insert(each->name(), each->stored());
    }
    const QList<Failure> bad = *failures;
    for (const Failure &failure : store::validate(m_entity, change)) {
        const bool isTold = std::any_of(bad.begin(), bad.end(),
                                        [&failure](const Failure &told) { return told.field == failure.field; });
        if (!isTold)
            failures->append(failure);
    }
    return change;
}

void FormPane::save()
{
    if (m_isSaving || m_isReadOnly)
        return;
    setBanner({});
    QList<Failure> failures;
    const Change change = collect(&failures);
    if (!failures.isEmpty()) {
        showFailures(failures);
        return;
    }
    if (change.act == Change::Act::Set && change.values.isEmpty()) {
        wasSaved(change, store::Saved{});
        return;
    }
    m_isSaving = true;
    tellEdited();
    const auto catalogue = m_around.store->sharedCatalogue();
    m_around.store->read<Values>(
        this,
        [catalogue, entity = &m_entity, values = change.values](store::Reader &reader) {
            return withLinks(reader, *catalogue, *entity, values);
        },
        [this, change](const Result<Values> &values) {
            if (values) {
                Change resolved = change;
                resolved.values = *values;
                send(resolved);
            } else {
                wasSaved(change, values.problem());
            }
        });
}

void FormPane::send(const Change &change)
{
    m_around.store->apply({.changes = {change}}, this,
                          [this, change](const Result<store::Saved> &result) { wasSaved(change, result); });
}

void FormPane::wasSaved(const Change &change, const Result<store::Saved> &result)
{
    m_isSaving = false;
    const bool next = std::exchange(m_next, false);
    if (!result) {
        fail(result.problem());
        tellEdited();
        return;
    }
    const bool wasAdding = m_isAdding;
    entity::Value id = m_id;
    for (const store::SavedChange &each : result->changes) {
        if (each.entity == change.entity && (wasAdding || each.id == id))
            id = each.id;
    }
    for (FormField *each : m_fields)
        each->setEdited(false);
    tellEdited();
    const Leave then = std::exchange(m_then, nullptr);
    Q_EMIT saved(id);
    if (then)
        then();
    else if (next && wasAdding)
        showNew();
    else if (next)
        Q_EMIT nextWanted();
    else
        load(id);
}

void FormPane::fail(const Problem &problem)
{
    // Who wanted to go on has to look at this first.
    m_then = nullptr;
    m_asking->hide();
    if (problem.kind == ProblemKind::Conflict && !problem.theirs.isEmpty())
        showConflict(problem);
    else if (problem.kind == ProblemKind::Invalid && !problem.failures.isEmpty())
        showFailures(problem.failures);
    else
        setBanner(problem.words());
}

void FormPane::showFailures(const QList<Failure> &failures)
{
    m_then = nullptr;
    m_asking->hide();
    m_next = false;
    QStringList others;
    FormField *first = nullptr;
    for (const Failure &failure : failures) {
        FormField *each = field(failure.field);
        if (!each) {
            others << failure.reason;
            continue;
        }
        each->setProblem(failure.reason);
        if (!first || m_fields.indexOf(each) < m_fields.indexOf(first))
            first = each;
    }
    setBanner(others.join(u'\n'));
    if (first) {
        first->editor()->widget()->setFocus();
        m_scroll->ensureWidgetVisible(first);
    }
}

void FormPane::showConflict(const Problem &problem)
{
    setBanner(tr("Somebody else has changed this meanwhile. Choose for each field; nothing is lost."));
    const auto catalogue = m_around.store->sharedCatalogue();
    m_around.store->read<Captions>(
        this,
        [catalogue, entity = &m_entity, theirs = problem.theirs](store::Reader &reader) {
            return captionsOf(reader, *catalogue, *entity, {theirs});
        },
        [this, epoch = m_epoch, theirs = problem.theirs](const Result<Captions> &captions) {
            if (epoch != m_epoch)
                return;
            for (FormField *each : m_fields) {
                if (!theirs.contains(each->name()))
                    continue;
                const entity::Value value = theirs.value(each->name());
                const QString words = captions && each->field().kind == Kind::Link
                                          ? captions->value(each->name()).value(value.toString(), value.toString())
                                          : entity::toText(each->field(), value, m_around.locale);
                each->setTheirs(value, words);
            }
        });
}

void FormPane::setBanner(const QString &words)
{
    m_banner->setText(words);
    m_banner->setVisible(!words.isEmpty());
    if (!words.isEmpty())
        m_scroll->ensureVisible(0, 0);
}

// --- what others do

void FormPane::changed(const store::Saved &saved)
{
    if (m_isAdding || !m_id.isValid())
        return;
    for (const store::SavedChange &each : saved.changes) {
        if (each.entity != QString::fromUtf8(m_entity.name) || each.id.toString() != m_id.toString())
            continue;
        if (each.act == Change::Act::Delete)
            setBanner(tr("This row has been deleted."));
        else
            takeOver(each.after);
    }
}

void FormPane::takeOver(const Values &values)
{
    bool isLinkChanged = false;
    for (FormField *each : m_fields) {
        // What is being written stays, and is compared with what was there when it was begun.
        if (!values.contains(each->name()) || each->isEdited())
            continue;
        m_row.insert(each->name(), values.value(each->name()));
        if (each->field().kind == Kind::Link)
            isLinkChanged = each->stored() != values.value(each->name());
        else
            each->setStored(values.value(each->name()));
    }
    showHead();
    if (isLinkChanged && !isEdited())
        load(m_id);
}

} // namespace stockroom::pane
