// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widget/watchdog.h"

#include <algorithm>

namespace stockroom::widget
{

Watchdog::Watchdog(QObject *parent) : QObject(parent)
{
    using namespace std::chrono_literals;
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.setInterval(1ms);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        m_longest = std::max(m_longest, m_last.nsecsElapsed());
        m_last.start();
    });
}

void Watchdog::start()
{
    m_longest = 0;
    m_last.start();
    m_timer.start();
}

void Watchdog::stop()
{
    m_longest = longestGap().count();
    m_timer.stop();
}

std::chrono::nanoseconds Watchdog::longestGap() const
{
    return std::chrono::nanoseconds(m_timer.isActive() ? std::max(m_longest, m_last.nsecsElapsed()) : m_longest);
}

} // namespace stockroom::widget
