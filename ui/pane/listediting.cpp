// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a person does with the rows of a list.
#include "models/table/entitytable.h"
#include "ui/pane/formpane.h"
#include "ui/pane/listpane.h"
#include "ui/pane/tableview.h"
#include "ui/widget/refusaltip.h"

#include <QPushButton>
#include <QSplitter>

namespace stockroom::pane
{

using entity::Problem;
using table::EntityTable;

// --- refusals

void ListPane::refused(int row, int column, const Problem &)
{
    const QModelIndex at = m_table->index(row, column);
    if (!at.isValid() || !isVisible())
        return;
    // What was refused wants to be looked at, but not while another cell is being written.
    if (m_view->indexWidget(m_view->currentIndex()) == nullptr)
        m_view->setCurrentIndex(at);
    showRefusal();
}

void ListPane::showRefusal()
{
    const QModelIndex at = m_view->currentIndex();
    const QString reason = at.isValid() ? at.data(EntityTable::ReasonRole).toString() : QString();
    if (reason.isEmpty())
        m_tip->hide();
    else if (m_tip->isHidden() || m_tip->text() != reason)
        m_tip->showBeside(m_view->viewport(), m_view->visualRect(at), reason);
}

void ListPane::stepBack()
{
    const QModelIndex at = m_view->currentIndex();
    const bool isRefused = at.isValid() && !at.data(EntityTable::ReasonRole).toString().isEmpty();
    if (isRefused)
        m_table->forget(at.row());
    else if (m_form->isVisible())
        m_form->close();
    else
        m_view->clearSelection();
    showRefusal();
}

// --- rows

void ListPane::setFormShown(bool shown)
{
    if (shown == m_form->isVisible())
        return;
    m_form->setVisible(shown);
    if (shown && m_splitter->sizes().last() < m_form->minimumWidth())
        m_splitter->setSizes({width() - m_form->minimumWidth(), m_form->minimumWidth()});
}

void ListPane::add()
{
    m_form->add();
}

void ListPane::openCurrent()
{
    const entity::Value id = m_table->idAt(m_view->currentIndex().row());
    if (!id.isValid())
        return;
    if (m_form->isVisible() && m_form->id() == id)
        m_form->setFocus();
    m_form->open(id);
}

void ListPane::openNext()
{
    const QModelIndex next = m_view->currentIndex().siblingAtRow(m_view->currentIndex().row() + 1);
    if (next.isValid())
        m_view->setCurrentIndex(next);
}

void ListPane::deleteSelected()
{
    QList<int> rows;
    for (const QItemSelectionRange &range : m_view->selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom() && range.left() == 0; ++row) {
            if (!m_table->isLoaded(row)) {
                Q_EMIT said(tr("Only rows that were looked at can be deleted together: choose fewer."));
                return;
            }
            rows << row;
        }
    }
    if (rows.isEmpty() && m_view->currentIndex().isValid())
        rows << m_view->currentIndex().row();
    store::ChangeSet set;
    for (const int row : rows)
        set.changes << store::Change{store::Change::Act::Delete, QString::fromUtf8(m_entity.name), m_table->idAt(row)};
    if (set.changes.isEmpty() || !m_add->isEnabled())
        return;
    m_around.store->apply(set, this, [this](const entity::Result<store::Saved> &result) {
        if (!result)
            Q_EMIT said(result.problem().words());
    });
}

bool ListPane::isEdited() const
{
    return m_form->isEdited();
}

} // namespace stockroom::pane
