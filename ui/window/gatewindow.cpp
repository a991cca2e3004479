// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/gatewindow.h"
#include "ui/widget/fit.h"
#include "ui/widget/words.h"
#include "ui/window/firstpage.h"
#include "ui/window/signinpage.h"

#include <QBoxLayout>
#include <QCloseEvent>
#include <QFrame>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>

namespace stockroom::window
{

GateWindow::GateWindow(QWidget *parent)
    : QWidget(parent), m_signIn(new SignInPage), m_first(new FirstPage),
      m_place(widget::words(widget::Words::Muted, this)), m_leave(new QPushButton(this))
{
    widget::setRole(this, "ground");
    setAttribute(Qt::WA_StyledBackground);
    const int line = fontMetrics().height();
    widget::setRole(m_leave, "flat");
    m_leave->setAutoDefault(true);
    m_place->setAlignment(Qt::AlignHCenter);
    auto *content = new QWidget;
    content->setAutoFillBackground(false);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(line, line * 2, line, line);
    column->setSpacing(line);
    column->addStretch(2);
    column->addWidget(makeCard(), 0, Qt::AlignHCenter);
    column->addWidget(m_place);
    column->addWidget(m_leave, 0, Qt::AlignHCenter);
    column->addStretch(3);
    auto *scroll = new QScrollArea(this);
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setStyleSheet(QStringLiteral("QScrollArea { background: transparent }"));
    scroll->viewport()->setAutoFillBackground(false);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(scroll);
    connect(m_leave, &QPushButton::clicked, this, &GateWindow::leaveWanted);
    widget::resizeToFit(this, {line * 72, line * 45});
}

QWidget *GateWindow::makeCard()
{
    const int line = fontMetrics().height();
    auto *card = new QFrame;
    widget::setRole(card, "card");
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(line * 3 / 2, line * 3 / 2, line * 3 / 2, line * 3 / 2);
    inside->addStrut(line * 24);
    // No stack: the card is as high as the page that is shown.
    for (QWidget *each : {static_cast<QWidget *>(m_signIn), static_cast<QWidget *>(m_first)}) {
        inside->addWidget(each);
        each->hide();
    }
    return card;
}

void GateWindow::turnTo(QWidget *page, const QString &leave)
{
    m_page = page;
    for (QWidget *each : {static_cast<QWidget *>(m_signIn), static_cast<QWidget *>(m_first)})
        each->setVisible(each == page);
    m_leave->setText(leave);
    m_leave->setVisible(!leave.isEmpty());
}

QWidget *GateWindow::page() const
{
    return m_page;
}

void GateWindow::setPlace(const QString &place)
{
    m_place->setText(place);
}

void GateWindow::closeEvent(QCloseEvent *event)
{
    event->setAccepted(!m_mayClose || m_mayClose());
    if (event->isAccepted())
        Q_EMIT dismissed();
}

void GateWindow::keyPressEvent(QKeyEvent *event)
{
    // As in the window of a store.
    if (event->keyCombination() == QKeyCombination(Qt::CTRL, Qt::Key_Q))
        close();
    else
        QWidget::keyPressEvent(event);
}

} // namespace stockroom::window
