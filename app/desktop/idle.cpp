// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/idle.h"

#include <QCoreApplication>
#include <QEvent>
#include <algorithm>

namespace stockroom::desktop
{

namespace
{

/// What a person does.
constexpr QEvent::Type kActs[] = {QEvent::KeyPress,    QEvent::MouseButtonPress, QEvent::MouseMove,
                                  QEvent::Wheel,       QEvent::TouchBegin,       QEvent::TabletPress,
                                  QEvent::InputMethod, QEvent::TouchUpdate};

} // namespace

Idle::Idle(QObject *parent) : QObject(parent)
{
    m_timer.setSingleShot(true);
    // A minute more or less is no matter, and a timer of a second's precision wakes nobody up.
    m_timer.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_timer, &QTimer::timeout, this, &Idle::idle);
    QCoreApplication::instance()->installEventFilter(this);
}

void Idle::setAfter(std::chrono::milliseconds after)
{
    m_timer.stop();
    m_timer.setInterval(after);
    if (after.count() > 0)
        m_timer.start();
}

bool Idle::eventFilter(QObject *watched, QEvent *event)
{
    // What another program sends to a window is nobody at the keys.
    const bool isAct = std::find(std::begin(kActs), std::end(kActs), event->type()) != std::end(kActs);
    if (isAct && event->spontaneous() && m_timer.interval() > 0)
        m_timer.start();
    return QObject::eventFilter(watched, event);
}

} // namespace stockroom::desktop
