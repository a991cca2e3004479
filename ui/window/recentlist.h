// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/window/recent.h"

#include <QList>
#include <QListWidget>

namespace stockroom::window
{

/// The stores that were open before, the latest first. Enter or a click opens one, Delete takes it off the list.
class RecentList : public QListWidget
{
    Q_OBJECT

public:
    explicit RecentList(QWidget *parent = nullptr);

    void setRecents(const QList<Recent> &recents, const QDate &today);

    /// "today", "yesterday", else the day in the locale's short form.
    static QString dayInWords(const QDate &day, const QDate &today);

Q_SIGNALS:
    void opened(const QString &place);
    void forgotten(const QString &place);

protected:
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace stockroom::window
