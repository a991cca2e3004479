// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a list shows where there are no rows, or not all of them.
#include "models/table/entitytable.h"
#include "ui/pane/listpane.h"
#include "ui/pane/tableview.h"
#include "ui/widget/emptystate.h"
#include "ui/widget/offerbar.h"

#include <QPushButton>
#include <QStackedWidget>

namespace stockroom::pane
{

using entity::Problem;

void ListPane::loadingChanged()
{
    if (m_table->isStopped())
        counted();
    else
        showFace();
    // Where rows stand there the number is theirs until others come; it says nothing of those that are awaited.
    if (m_table->isLoading() && m_table->rowCount() == 0)
        showCount();
}

void ListPane::readOn()
{
    m_table->select();
    tellStatus();
}

void ListPane::showFace()
{
    const bool stopped = m_table->rowCount() == 0 && m_table->isStopped();
    const bool empty = m_table->rowCount() == 0 && m_table->isCounted() && !m_table->isLoading();
    // Who called off a search wants another one, or none.
    const QString clear = m_search.isEmpty() ? QString() : tr("Clear the search");
    if (!m_broken.isEmpty() && m_table->rowCount() == 0)
        m_face->say(QStringLiteral("network-connect"), tr("The rows could not be read"), m_broken, tr("Try again"));
    else if (stopped)
        m_face->say(QString::fromUtf8(m_entity.icon), tr("Nothing is read yet"), tr("Reading was cancelled."),
                    tr("Read on"), clear);
    else if (empty && !m_search.isEmpty())
        m_face->say(QStringLiteral("edit-find"), tr("Nothing found"), tr("No row fits “%1”.").arg(m_search), clear);
    else if (empty)
        m_face->say(QString::fromUtf8(m_entity.icon), tr("Nothing here yet"),
                    tr("The first one that you add stands here."),
                    m_add->isEnabled() && !m_add->isHidden() ? tr("Add") : QString());
    const bool shown = m_table->rowCount() == 0 && (empty || stopped || !m_broken.isEmpty());
    m_unread->say(tr("Not all rows are here: reading was cancelled."), tr("Read on"), clear);
    m_unread->setVisible(m_table->isStopped() && !shown);
    QWidget *face = shown ? static_cast<QWidget *>(m_face) : m_view;
    m_stack->setCurrentWidget(face);
    // What is not on the screen takes no keyboard.
    setFocusProxy(face);
}

void ListPane::showBroken(const Problem &problem)
{
    m_broken = problem.words();
    showFace();
    if (m_table->rowCount() > 0)
        Q_EMIT said(m_broken);
}

void ListPane::facePressed()
{
    if (!m_broken.isEmpty())
        refresh();
    else if (m_table->isStopped())
        readOn();
    else if (!m_search.isEmpty())
        Q_EMIT searchCleared();
    else
        add();
}

} // namespace stockroom::pane
