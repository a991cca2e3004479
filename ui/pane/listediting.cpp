// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a person does with the rows of a list.
#include "models/entity/traits.h"
#include "models/store/validation.h"
#include "models/table/entitytable.h"
#include "ui/pane/formpane.h"
#include "ui/pane/listpane.h"
#include "ui/pane/tableview.h"
#include "ui/widget/progressstrip.h"
#include "ui/widget/refusaltip.h"

#include <QPushButton>
#include <QSet>
#include <algorithm>
#include <utility>

namespace stockroom::pane
{

using entity::Problem;
using table::EntityTable;

// --- refusals

void ListPane::refused(int row, int column, const Problem &problem, const QString &caption)
{
    const QModelIndex at = m_table->index(row, column);
    const bool isHere = at.isValid() && at == m_view->currentIndex();
    // What was refused wants to be looked at, but not while something else is being written.
    if (!isHere && at.isValid() && m_view->hasFocus() && !m_view->isEditing())
        m_view->setCurrentIndex(at);
    showRefusal();
    if (m_tip->isVisible() && at.isValid() && at == m_view->currentIndex())
        return;
    const QString reason = problem.failures.isEmpty() ? problem.words() : problem.failures.front().reason;
    Q_EMIT said(tr("%1, %2: %3", "a row, its field, and why it was refused")
                    .arg(caption.isEmpty() ? entity::label(m_entity) : caption,
                         entity::label(*m_table->fields()[column]), reason));
}

void ListPane::showRefusal()
{
    const QModelIndex at = m_view->currentIndex();
    const QString reason = at.isValid() ? at.data(EntityTable::ReasonRole).toString() : QString();
    const QRect cell = reason.isEmpty() ? QRect() : m_view->visualRect(at);
    if (reason.isEmpty() || !m_view->viewport()->rect().intersects(cell)) {
        m_tip->hide();
    } else if (m_tip->isHidden() || m_tip->text() != reason || m_refused != at) {
        m_refused = at;
        m_tip->showBeside(m_view->viewport(), cell, reason);
    } else {
        m_tip->follow(cell);
    }
}

void ListPane::stepBack()
{
    const QModelIndex at = m_view->currentIndex();
    const bool isRefused = at.isValid() && !at.data(EntityTable::ReasonRole).toString().isEmpty();
    if (isRefused)
        m_table->forget(at.row());
    else if (m_table->loadingFor() >= widget::ProgressStrip::kPatience)
        m_table->stop();
    else if (m_form->isVisible())
        m_form->close();
    else if (m_view->selectedCount() > 0)
        m_view->clearSelection();
    else
        Q_EMIT steppedOut();
    showRefusal();
}

// --- rows

bool ListPane::isWritable() const
{
    return m_add->isEnabled();
}

bool ListPane::canOpen() const
{
    return m_table->idAt(m_view->currentIndex().row()).isValid();
}

bool ListPane::canEdit() const
{
    return m_view->currentIndex().flags() & Qt::ItemIsEditable;
}

bool ListPane::canDelete() const
{
    return isWritable() && (m_view->selectionModel()->hasSelection() || canOpen());
}

void ListPane::editCurrent()
{
    m_view->setFocus();
    m_view->editCurrent();
}

void ListPane::sayReadOnly()
{
    Q_EMIT said(tr("This store can only be read."));
}

/// Why the current cell does not take what was typed, and where it could be written.
void ListPane::sayWhyNotHere()
{
    const QModelIndex at = m_view->currentIndex();
    const entity::Field &field = *m_table->fields()[at.column()];
    if (!isWritable())
        return sayReadOnly();
    if (!m_table->isLoaded(at.row()))
        Q_EMIT said(tr("This row is still being read."));
    else if (canEdit())
        Q_EMIT said(tr("%1: Enter changes it.", "a field that is yes or no").arg(entity::label(field)));
    else if (field.has(entity::InForm) && !field.has(entity::ReadOnly))
        Q_EMIT said(tr("%1 is edited in the form, which Ctrl+Enter opens.", "a field").arg(entity::label(field)));
    else
        Q_EMIT said(tr("%1 cannot be edited.", "a field").arg(entity::label(field)));
}

void ListPane::save()
{
    if (m_form->isVisible() && (m_form->isEdited() || m_form->isAdding()))
        m_form->save();
    m_view->commitEditor();
}

/// The rows that are chosen, else the current one; nothing where some of them were never read.
std::optional<QList<int>> ListPane::chosenRows()
{
    QList<int> rows;
    for (const QItemSelectionRange &range : m_view->selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom() && range.left() == 0; ++row) {
            if (!m_table->isLoaded(row))
                return std::nullopt;
            rows << row;
        }
    }
    if (rows.isEmpty() && m_view->currentIndex().isValid())
        rows << m_view->currentIndex().row();
    return rows;
}

void ListPane::deleteSelected()
{
    if (!isWritable())
        return sayReadOnly();
    const auto rows = chosenRows();
    if (!rows)
        Q_EMIT said(tr("Only rows that were looked at can be deleted together: choose fewer."));
    if (!rows || rows->isEmpty())
        return;
    m_deletion = {};
    for (const int row : *rows)
        m_deletion.changes << store::Change{store::Change::Act::Delete, QString::fromUtf8(m_entity.name),
                                            m_table->idAt(row)};
    const QString loss = store::lostForGood(m_entity);
    if (loss.isEmpty())
        return deleteAsked();
    const int caption = m_table->columnOf(QString::fromUtf8(m_entity.caption));
    const bool isOne = rows->size() == 1;
    Q_EMIT deletionAsked(isOne ? tr("Delete “%1”?").arg(m_table->index(rows->front(), caption).data().toString())
                               : tr("Delete %1?").arg(entity::counted(m_entity, rows->size(), m_around.locale)),
                         loss);
}

void ListPane::deleteAsked()
{
    const store::ChangeSet set = std::exchange(m_deletion, {});
    if (set.changes.isEmpty())
        return;
    m_around.store->apply(set, this, [this, set](const entity::Result<store::Saved> &result) {
        if (!result && set.changes.size() > 1 && !result.problem().failures.isEmpty())
            sayNothingDeleted(set, result.problem());
        else if (!result)
            Q_EMIT said(result.problem().words());
    });
}

/// Why many rows were not deleted together: the first reasons, and how many more there are.
void ListPane::sayNothingDeleted(const store::ChangeSet &set, const Problem &problem)
{
    constexpr qsizetype kReasons = 3;
    QSet<int> refused;
    for (const entity::Failure &failure : problem.failures)
        refused << failure.change;
    QStringList lines{
        tr("Nothing was deleted: %1 of %2 cannot be.", "a number, and all with what they are: 43 of 44 products")
            .arg(countWords(refused.size()), entity::counted(m_entity, set.changes.size(), m_around.locale))};
    for (const entity::Failure &failure : problem.failures.mid(0, kReasons))
        lines << failure.reason;
    if (const qsizetype more = problem.failures.size() - kReasons; more > 0)
        lines << tr("And %1 more.", "reasons").arg(countWords(more));
    const QString words = lines.join(u'\n');
    Q_EMIT said(words);
    Q_EMIT saidToStay(words);
}

bool ListPane::isEdited() const
{
    return m_form->isEdited() || m_view->isEditing() || m_table->hasRefused();
}

bool ListPane::isUnsaved() const
{
    return m_form->isUnsaved() || m_table->hasRefused();
}

void ListPane::showEdited()
{
    m_view->commitEditor();
    if (m_form->isEdited())
        return m_form->close();
    if (!m_table->hasRefused())
        return;
    const QModelIndex at = m_table->refusedCell();
    if (!at.isValid()) {
        // Its row is not in the list that is shown.
        Q_EMIT searchCleared();
    } else {
        m_view->setFocus();
        m_view->setCurrentIndex(at);
        m_view->scrollTo(at);
        showRefusal();
    }
    Q_EMIT said(tr("What was refused is not saved. Correct it, or give it up with Esc."));
}

void ListPane::repaintPicture(const QString &path)
{
    const int last = m_view->rowAt(m_view->viewport()->height() - 1);
    for (int column = 0; column < m_table->fields().size(); ++column) {
        if (!is(*m_table->fields()[column], entity::Picture))
            continue;
        const int from = std::max(0, m_view->rowAt(0));
        for (int row = from; row <= (last < 0 ? m_table->rowCount() - 1 : last); ++row) {
            const QModelIndex at = m_table->index(row, column);
            if (m_table->isLoaded(row) && at.data(EntityTable::ValueRole).toString() == path)
                m_view->update(at);
        }
    }
}

} // namespace stockroom::pane
