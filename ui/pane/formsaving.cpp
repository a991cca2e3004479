// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a form sends to the store, and what it hears of it.
#include "models/store/validation.h"
#include "ui/pane/formfield.h"
#include "ui/pane/formpane.h"

#include <QLabel>
#include <QScrollArea>

namespace stockroom::pane
{

using entity::Failure;
using entity::Field;
using entity::Problem;
using entity::ProblemKind;
using entity::Result;
using entity::Values;
using store::Change;

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
    if (m_isReadOnly || m_isGone)
        return;
    if (m_isSaving) {
        m_saveAgain = isEditedSince();
        return;
    }
    setBanner({});
    QList<Failure> failures;
    const Change change = collect(&failures);
    if (!failures.isEmpty()) {
        showFailures(failures);
        return;
    }
    for (FormField *each : m_fields)
        each->setSent();
    if (change.act == Change::Act::Set && change.values.isEmpty()) {
        wasSaved(change, m_visit, store::Saved{});
        return;
    }
    m_isSaving = true;
    tellEdited();
    m_around.store->read<Values>(
        this,
        [entity = &m_entity, values = change.values](store::Reader &reader) { return reader.meant(*entity, values); },
        [this, change, visit = m_visit](const Result<Values> &values) {
            if (values) {
                Change resolved = change;
                resolved.values = *values;
                send(resolved, visit);
            } else {
                wasSaved(change, visit, values.problem());
            }
        });
}

void FormPane::send(const Change &change, quint64 visit)
{
    m_around.store->apply({.changes = {change}}, this, [this, change, visit](const Result<store::Saved> &result) {
        wasSaved(change, visit, result);
    });
}

void FormPane::wasSaved(const Change &change, quint64 visit, const Result<store::Saved> &result)
{
    m_isSaving = false;
    const bool isHere = visit == m_visit;
    if (!result) {
        m_saveAgain = m_next = false;
        if (isHere)
            fail(result.problem());
        else
            Q_EMIT said(result.problem().words());
        tellEdited();
        return;
    }
    const bool wasAdding = change.act == Change::Act::Add;
    entity::Value id = change.id;
    for (const store::SavedChange &each : result->changes) {
        if (each.entity != change.entity || (!wasAdding && each.id != change.id))
            continue;
        id = each.id;
        if (isHere)
            showSaved(each);
    }
    if (isHere && result->changes.isEmpty())
        showSaved({.id = id});
    tellEdited();
    if (wasAdding)
        Q_EMIT added(id);
    Q_EMIT saved(id);
    if (isHere)
        goOn(wasAdding);
}

void FormPane::showSaved(const store::SavedChange &saved)
{
    // From now on what is written changes the row that was added.
    m_id = saved.id;
    m_isAdding = false;
    for (FormField *each : m_fields)
        each->setSaved(saved.after.value(each->name(), each->stored()));
}

void FormPane::goOn(bool wasAdding)
{
    const Leave then = std::exchange(m_then, nullptr);
    const bool next = std::exchange(m_next, false);
    if (std::exchange(m_saveAgain, false) && isEdited()) {
        m_then = then;
        m_next = next;
        save();
    } else if (then) {
        leave(then, Ask::Quietly);
    } else if (next && wasAdding) {
        leave([this] { showNew(); }, Ask::Quietly);
    } else if (next) {
        Q_EMIT nextWanted();
    } else {
        readAgain();
    }
}

void FormPane::readAgain()
{
    // What another row is on its way for must not be taken from it.
    if (!m_wanted.isValid() || m_wanted == m_id)
        load(m_id);
}

void FormPane::fail(const Problem &problem)
{
    // Who wanted to go on has to look at this first.
    m_then = nullptr;
    setAsking(false);
    if (problem.kind == ProblemKind::Conflict && !problem.theirs.isEmpty())
        showConflict(problem);
    else if (problem.kind == ProblemKind::Invalid && !problem.failures.isEmpty())
        showFailures(problem.failures);
    else if (problem.kind == ProblemKind::Missing && !m_isAdding)
        setGone(true);
    else
        setBanner(problem.words());
}

void FormPane::setGone(bool gone)
{
    m_isGone = gone;
    setBanner(gone ? tr("This row has been deleted.") : QString());
    tellEdited();
}

void FormPane::showFailures(const QList<Failure> &failures)
{
    m_then = nullptr;
    setAsking(false);
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
    tellUnsaved();
    if (first) {
        first->editor()->widget()->setFocus();
        m_scroll->ensureWidgetVisible(first);
    }
}

void FormPane::showConflict(const Problem &problem)
{
    setBanner(tr("This was changed meanwhile. Choose for each field; nothing is lost."));
    const auto catalogue = m_around.store->sharedCatalogue();
    m_around.store->read<Captions>(
        this,
        [catalogue, entity = &m_entity, theirs = problem.theirs](store::Reader &reader) {
            return captionsOf(reader, *catalogue, *entity, {theirs});
        },
        [this, visit = m_visit, theirs = problem.theirs](const Result<Captions> &captions) {
            if (visit != m_visit)
                return;
            for (FormField *each : m_fields) {
                if (!theirs.contains(each->name()))
                    continue;
                const entity::Value value = theirs.value(each->name());
                const Captions found = captions ? *captions : Captions();
                each->setTheirs(value, wordsOf(*each, value, found.value(each->name()).value(value.toString())));
            }
            if (isAncestorOf(window()->focusWidget()))
                takeKeyboardBack();
        });
}

QString FormPane::wordsOf(const FormField &field, const entity::Value &value, const QString &caption) const
{
    if (isLink(field.field()))
        return caption.isEmpty() ? value.toString() : caption;
    return entity::toText(field.field(), value, m_around.locale);
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
    for (const store::SavedChange &each : saved.changes) {
        if (each.entity != QString::fromUtf8(m_entity.name))
            continue;
        // What is on its way may have been read before.
        if (m_wanted.isValid() && each.id.toString() == m_wanted.toString())
            load(m_wanted);
        if (m_isAdding || !m_id.isValid() || each.id.toString() != m_id.toString())
            continue;
        if (each.act == Change::Act::Set) {
            takeOver(each.after);
            continue;
        }
        // A deletion that was taken back adds the row as it was.
        setGone(each.act == Change::Act::Delete);
        if (!m_isGone)
            takeOver(each.after);
    }
}

/// Nobody knows what it was: it may be this row, and the one that is on its way.
void FormPane::changedElsewhere()
{
    if (m_wanted.isValid())
        load(m_wanted);
    else if (!m_isAdding && m_id.isValid() && !m_isSaving)
        readAgain();
}

void FormPane::takeOver(const Values &values)
{
    bool isReadAgain = false;
    for (FormField *each : m_fields) {
        if (!values.contains(each->name()))
            continue;
        const entity::Value value = values.value(each->name());
        // The name of another link is read with the row; so is what somebody else made of what is being written.
        if (each->isEdited() || isLink(each->field()))
            isReadAgain |= each->stored() != value;
        else
            each->setStored(value);
        if (!each->isEdited())
            m_row.insert(each->name(), value);
    }
    showHead();
    // After saving the row is read anyway.
    if (isReadAgain && !m_isSaving)
        readAgain();
}

/// What stands in the store where a person is writing something else.
void FormPane::showTheirs(FormField *field, const entity::Value &value, const QString &caption)
{
    // What is being saved may be read before its answer is here.
    if (m_isSaving || value == field->stored())
        return;
    const entity::Parsed mine = field->editor()->value();
    if (mine.ok() && mine.value == value)
        field->setStored(value, caption);
    else
        field->setTheirs(value, wordsOf(*field, value, caption));
}

} // namespace stockroom::pane
