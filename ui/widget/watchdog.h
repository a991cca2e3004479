// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>
#include <chrono>

namespace stockroom::widget
{

/// Measures the longest gap of the event loop it lives in: how long a person's key press may have waited.
class Watchdog : public QObject
{
    Q_OBJECT

public:
    explicit Watchdog(QObject *parent = nullptr);

    void start();
    void stop();
    /// The longest gap since the start; a gap that is not over yet counts.
    std::chrono::nanoseconds longestGap() const;

private:
    QTimer m_timer;
    QElapsedTimer m_last;
    qint64 m_longest = 0;
};

} // namespace stockroom::widget
