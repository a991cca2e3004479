// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/paint/tokens.h"

#include <QObject>
#include <QPalette>

class QDBusPendingCallWatcher;
class QDBusVariant;

namespace stockroom::desktop
{

/// Whether the desktop is dark, and when that changes. The desktop's portal is asked without waiting; until it answers,
/// and where there is none, the palette that the desktop gave the program tells.
class SystemTone : public QObject
{
    Q_OBJECT

public:
    explicit SystemTone(const QPalette &given, QObject *parent = nullptr);

    paint::Tone tone() const { return m_tone; }
    /// Listens to the desktop's portal, if there is one.
    void listen();

Q_SIGNALS:
    void changed();

private Q_SLOTS:
    void settingChanged(const QString &group, const QString &key, const QDBusVariant &value);

private:
    void take(uint scheme);

    paint::Tone m_given; ///< by the palette at the start
    paint::Tone m_tone;
};

} // namespace stockroom::desktop
