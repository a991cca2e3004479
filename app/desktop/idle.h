// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>
#include <algorithm>
#include <chrono>

namespace stockroom::desktop
{

/// Tells when nobody has used keys, mouse or touch in any of the program's windows for a while.
class Idle : public QObject
{
    Q_OBJECT

public:
    /// Watches the application.
    explicit Idle(QObject *parent = nullptr);

    /// How long a while is; none for never.
    void setAfter(std::chrono::milliseconds after);

    /// How long nobody may do anything until idle(); 0 for never.
    std::chrono::milliseconds left() const { return std::max(m_timer.remainingTimeAsDuration(), {}); }

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void idle();

private:
    QTimer m_timer;
};

} // namespace stockroom::desktop
