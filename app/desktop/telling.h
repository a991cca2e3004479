// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/asyncstore.h"

#include <QObject>

namespace stockroom::window
{
class MainWindow;
}

namespace stockroom::desktop
{

class Language;

/// Tells in a window what was changed and offers to take it back, and takes it back.
class Telling : public QObject
{
    Q_OBJECT

public:
    Telling(store::AsyncStore *store, const Language &language, window::MainWindow *window);

    /// What undo and redo would do now; anew in another language.
    void showUndoable();

Q_SIGNALS:
    /// Something was not taken back, and why is said.
    void refused();

private:
    /// Which of two sentences that are made side by side came last is of no matter: an older one is not said any more.
    struct Order {
        quint64 change = 0;
        quint64 undo = 0;
        quint64 redo = 0;
    };

    void changed(const store::Saved &saved);
    void takeBack(bool again);
    void tellTakenBack(const store::Saved &saved, bool again);
    void show(store::AsyncStore::Meant meant, const store::Saved &saved, quint64 Order::*order,
              void (window::MainWindow::*tell)(const QString &));

    store::AsyncStore *m_store;
    const Language &m_language;
    window::MainWindow *m_window;
    Order m_newest;
};

} // namespace stockroom::desktop
