// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which row of a list is current, and how the form follows it.
#include "models/table/entitytable.h"
#include "ui/pane/formpane.h"
#include "ui/pane/listpane.h"
#include "ui/pane/tableview.h"

#include <QPushButton>
#include <QSplitter>
#include <algorithm>

namespace stockroom::pane
{

namespace
{

/// The width of a list beside a form, in lines of text: a name and a number or two.
constexpr int kLeastList = 18;

} // namespace

int ListPane::captionColumn() const
{
    return std::max(0, m_table->columnOf(QString::fromUtf8(m_entity.caption)));
}

int ListPane::currentColumn() const
{
    return m_column < 0 ? captionColumn() : m_column;
}

void ListPane::makeCurrent(int row)
{
    const QModelIndex at = m_table->index(row, currentColumn());
    m_view->selectionModel()->setCurrentIndex(at, QItemSelectionModel::NoUpdate);
    m_view->scrollTo(at);
}

void ListPane::currentChanged()
{
    const QModelIndex current = m_view->currentIndex();
    if (!m_isUnchosen)
        m_table->keep(current);
    if (current.isValid())
        m_column = current.column();
    showRefusal();
}

// Only where a person goes: a list that moves under them must not take away what they look at or write.
void ListPane::followRow()
{
    m_givesKeyboard = false;
    const entity::Value id = m_table->idAt(m_view->currentIndex().row());
    if (m_form->isVisible() && !m_form->isAdding() && id.isValid())
        m_form->open(id);
}

// Whoever asks for another order or other rows looks at their beginning. A long list tells later where the row stands
// that was current: a jump to it then would take away what is being looked at.
void ListPane::keptAt(int row)
{
    m_view->setCurrentUnseen(m_table->index(row, currentColumn()));
}

void ListPane::sayFollowed()
{
    const QString id = m_table->idAt(m_view->currentIndex().row()).toString();
    if (!m_displaced.remove(id))
        return;
    const QModelIndex caption = m_view->currentIndex().siblingAtColumn(captionColumn());
    Q_EMIT said(tr("“%1” went to its place in the order.", "a row that was edited").arg(caption.data().toString()));
}

void ListPane::showAdded(int row)
{
    // Another cell that is being written is not closed for it.
    if (row >= 0 && !m_view->isEditing())
        makeCurrent(row);
    else if (row < 0 && !m_search.isEmpty())
        Q_EMIT said(tr("It was added, but does not fit the search and is not shown."));
}

// --- the form

void ListPane::setFormShown(bool shown)
{
    if (shown == m_form->isVisible())
        return;
    m_form->setVisible(shown);
    fitForm();
}

// Where there is no room for both, the form stands alone until it is closed.
void ListPane::fitForm()
{
    QWidget *list = m_splitter->widget(0);
    const int least = std::max(list->minimumSizeHint().width(), fontMetrics().height() * kLeastList);
    const bool isForm = !m_form->isHidden();
    list->setVisible(!isForm || width() >= least + m_form->minimumWidth());
    if (isForm && !list->isHidden() && m_splitter->sizes().last() < m_form->minimumWidth())
        m_splitter->setSizes({width() - m_form->minimumWidth(), m_form->minimumWidth()});
}

void ListPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (m_form)
        fitForm();
}

void ListPane::add()
{
    if (!isWritable())
        return sayReadOnly();
    m_givesKeyboard = true;
    m_form->add();
}

void ListPane::setAddable(bool addable)
{
    m_add->setVisible(addable);
}

void ListPane::openCurrent()
{
    const entity::Value id = m_table->idAt(m_view->currentIndex().row());
    if (!id.isValid())
        return;
    const bool isOpen = m_form->isVisible() && !m_form->isAdding() && m_form->id() == id;
    m_givesKeyboard = !isOpen;
    m_form->open(id);
    if (isOpen)
        m_form->takeKeyboard();
}

void ListPane::openNext()
{
    const QModelIndex next = m_view->currentIndex().siblingAtRow(m_view->currentIndex().row() + 1);
    if (!next.isValid())
        return;
    m_view->setCurrentIndex(next);
    m_givesKeyboard = true;
    m_form->open(m_table->idAt(next.row()));
}

} // namespace stockroom::pane
