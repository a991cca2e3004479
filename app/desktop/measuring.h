// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widget/watchdog.h"

#include <QElapsedTimer>
#include <QEvent>
#include <QObject>
#include <QString>

namespace stockroom::desktop
{

/// For those who measure: tells in files that the environment names what the program did.
///
/// STOCKROOM_WATCHDOG: the longest gap of the event loop in milliseconds, and which event took longest, when the
/// program ends. STOCKROOM_SHOWN: a line as soon as the rows of a list were painted for the first time. Does nothing
/// where neither is set.
class Measuring : public QObject
{
    Q_OBJECT

public:
    explicit Measuring(QObject *parent = nullptr);
    ~Measuring() override;

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void shown();
    void time(const QObject *watched, QEvent::Type type);
    void lookForRows(const QObject *watched);

    QString m_gaps = qEnvironmentVariable("STOCKROOM_WATCHDOG");
    QString m_shown = qEnvironmentVariable("STOCKROOM_SHOWN");
    widget::Watchdog m_watchdog;
    bool m_isShown = false;
    QElapsedTimer m_since;  ///< the event that came last
    const char *m_who = ""; ///< its receiver's class
    QEvent::Type m_type = QEvent::None;
    qint64 m_longest = 0;
    QByteArray m_where; ///< the event that took longest
};

} // namespace stockroom::desktop
