// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How a form comes to a row and leaves it.
#include "models/store/validation.h"
#include "ui/pane/formfield.h"
#include "ui/pane/formpane.h"
#include "ui/pane/joinlist.h"
#include "ui/pane/partslist.h"

#include <QPushButton>
#include <QScrollArea>
#include <algorithm>
#include <utility>

namespace stockroom::pane
{

using entity::Result;
using entity::Values;

struct FormPane::Read {
    Values row;
    Captions captions;
};

bool FormPane::isEdited() const
{
    return std::any_of(m_fields.begin(), m_fields.end(), [](const FormField *each) { return each->isEdited(); });
}

bool FormPane::isUnsaved() const
{
    const bool isRefused =
        std::any_of(m_fields.begin(), m_fields.end(), [](const FormField *each) { return !each->problem().isEmpty(); });
    return isEdited() || (isRefused && (m_isAdding || m_id.isValid()));
}

void FormPane::tellUnsaved()
{
    if (std::exchange(m_isUnsaved, isUnsaved()) != m_isUnsaved)
        Q_EMIT unsavedChanged(m_isUnsaved);
}

bool FormPane::isEditedSince() const
{
    return std::any_of(m_fields.begin(), m_fields.end(), [](const FormField *each) { return each->isEditedSince(); });
}

bool FormPane::isAsking() const
{
    return m_asking && !m_asking->isHidden();
}

// --- leaving

void FormPane::leave(const Leave &then, Ask ask)
{
    if (!isEdited()) {
        m_then = nullptr;
        then();
        return;
    }
    m_then = then;
    // All that was written is on its way to be saved: what was wanted is done when it is there.
    if (m_isSaving && !isEditedSince())
        return;
    setAsking(true);
    // Who is typing must not press a button by it.
    if (ask == Ask::WithKeyboard)
        m_saveThen->setFocus();
}

void FormPane::stay()
{
    m_then = nullptr;
    setAsking(false);
    if (m_wanted.isValid() && m_wanted != m_id) {
        m_wanted = {};
        ++m_reading;
    }
}

void FormPane::discard()
{
    for (FormField *each : m_fields)
        each->setStored(each->stored(), each->storedCaption());
    m_saveAgain = false;
    setBanner({});
    tellEdited();
    if (const Leave then = std::exchange(m_then, nullptr))
        then();
}

void FormPane::close()
{
    leave([this] {
        m_id = m_wanted = {};
        m_isAdding = m_isGone = false;
        ++m_reading;
        ++m_visit;
        tellUnsaved();
        Q_EMIT closed();
    });
}

// --- coming

void FormPane::open(const entity::Value &id)
{
    makeParts();
    if (!m_isAdding && id == m_id)
        stay();
    else
        leave([this, id] { load(id); });
}

void FormPane::add()
{
    makeParts();
    leave([this] { showNew(); });
}

void FormPane::load(const entity::Value &id)
{
    const quint64 reading = ++m_reading;
    m_wanted = id;
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
        [this, reading, id](const Result<Read> &read) {
            if (reading == m_reading)
                came(id, read);
        });
}

void FormPane::came(const entity::Value &id, const Result<Read> &read)
{
    m_wanted = {};
    const bool isHere = !m_isAdding && id == m_id;
    if (!read && isHere && read.problem().kind == entity::ProblemKind::Missing) {
        setGone(true);
    } else if (!read) {
        // What is shown stays the row that it was.
        const QString words = tr("The row could not be opened: %1").arg(read.problem().words());
        if (isHidden())
            Q_EMIT said(words);
        else if (!m_isGone)
            setBanner(words);
    } else if (isHere) {
        if (m_isGone)
            setGone(false);
        fill(*read);
    } else if (isEdited()) {
        // Written while the other row was on its way.
        leave([this, id] { load(id); }, Ask::Quietly);
    } else {
        m_isAdding = m_isGone = false;
        m_id = id;
        ++m_visit;
        setBanner({});
        fill(*read);
        m_scroll->ensureVisible(0, 0);
        Q_EMIT opened(m_id);
    }
}

void FormPane::fill(const Read &read)
{
    m_row = read.row;
    const bool wasInConflict = isInConflict();
    for (FormField *each : m_fields) {
        each->setVisible(true);
        const entity::Value value = m_row.value(each->name());
        const QString caption = read.captions.value(each->name()).value(value.toString());
        // What is being written stays, and is compared with what was there when it was begun.
        if (each->isEdited())
            showTheirs(each, value, caption);
        else
            each->setStored(value, caption);
    }
    for (PartsList *list : m_parts) {
        list->setVisible(true);
        list->showPartsOf(m_id);
    }
    for (JoinList *list : m_joins) {
        list->setVisible(true);
        list->showJoinsOf(m_id);
    }
    retranslate();
    if (wasInConflict)
        settled();
    else
        tellEdited();
}

void FormPane::showNew()
{
    ++m_reading;
    ++m_visit;
    m_id = m_wanted = {};
    m_row = {};
    m_isAdding = true;
    m_isGone = false;
    setBanner({});
    for (FormField *each : m_fields) {
        each->setVisible(!each->isReadOnly());
        each->setStored(store::initialValue(each->field()));
    }
    for (PartsList *list : m_parts)
        list->setVisible(false);
    for (JoinList *list : m_joins)
        list->setVisible(false);
    retranslate();
    tellEdited();
    takeKeyboard();
    Q_EMIT opened(m_id);
}

/// To what is to be looked at: a field that was refused or that others changed too, else one that is not saved.
void FormPane::takeKeyboardBack()
{
    const auto giveFirst = [this](const auto &isMeant) {
        const auto found = std::find_if(m_fields.begin(), m_fields.end(), isMeant);
        if (found == m_fields.end())
            return false;
        (*found)->editor()->widget()->setFocus();
        m_scroll->ensureWidgetVisible(*found);
        return true;
    };
    if (!giveFirst([](const FormField *each) { return !each->problem().isEmpty() || each->isInConflict(); }) &&
        !giveFirst([](const FormField *each) { return each->isEdited(); }))
        takeKeyboard();
}

void FormPane::takeKeyboard()
{
    const auto first = std::find_if(m_fields.begin(), m_fields.end(),
                                    [](const FormField *each) { return !each->isReadOnly() && !each->isHidden(); });
    if (first != m_fields.end())
        (*first)->editor()->widget()->setFocus();
}

} // namespace stockroom::pane
