// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/settings.h"
#include "ui/window/recent.h"

#include <QList>

namespace stockroom::desktop
{

/// The stores that were open before, the latest first, kept in the settings. Never with a password: places have none.
class Recents
{
public:
    static constexpr int kMost = 10;

    explicit Recents(Settings *settings) : m_settings(settings) {}

    QList<window::Recent> all() const;
    /// Puts a store at the head; one of the same place is replaced.
    void add(const window::Recent &recent);
    void forget(const QString &place);

private:
    void write(const QList<window::Recent> &recents);

    Settings *m_settings;
};

} // namespace stockroom::desktop
