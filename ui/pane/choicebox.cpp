// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pane/choicebox.h"

#include <QAbstractItemView>
#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QScopedValueRollback>
#include <QWheelEvent>

namespace stockroom::pane
{

ChoiceBox::ChoiceBox(QWidget *parent) : QComboBox(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    connect(this, &QComboBox::activated, this, [this] {
        if (!m_isStepping)
            Q_EMIT chosen();
    });
}

bool ChoiceBox::isOpen() const
{
    return view()->isVisible();
}

void ChoiceBox::showPopup()
{
    if (!m_isReadOnly)
        QComboBox::showPopup();
}

void ChoiceBox::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        QGuiApplication::clipboard()->setText(currentText());
    } else if (m_isReadOnly) {
        event->ignore();
    } else {
        const QScopedValueRollback<bool> stepping(m_isStepping, true);
        QComboBox::keyPressEvent(event);
    }
}

void ChoiceBox::mousePressEvent(QMouseEvent *event)
{
    if (!m_isReadOnly)
        QComboBox::mousePressEvent(event);
}

void ChoiceBox::wheelEvent(QWheelEvent *event)
{
    if (m_isReadOnly || !hasFocus()) {
        event->ignore();
        return;
    }
    const QScopedValueRollback<bool> stepping(m_isStepping, true);
    QComboBox::wheelEvent(event);
}

} // namespace stockroom::pane
