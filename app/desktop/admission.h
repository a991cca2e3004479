// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/gate.h"
#include "app/desktop/idle.h"
#include "models/store/asyncstore.h"

#include <QObject>
#include <QPointer>
#include <QWidget>

namespace stockroom::window
{
class MainWindow;
}

namespace stockroom::desktop
{

class Settings;

/// Who is at a store: finds out before its window is shown, and locks the window when they are away. Whatever is on its
/// way, or was begun, goes on behind the lock.
class Admission : public QObject
{
    Q_OBJECT

public:
    Admission(std::shared_ptr<store::AsyncStore> store, Vault *vault, Settings *settings, QObject *parent);

    /// Asks, unless `known`, the key of who was there before it was opened anew, still says enough. The computer
    /// forgets whom it remembers where that is wanted.
    void begin(const entity::Value &known, bool forget);
    /// The window of the store from now on: it is locked when nobody is there, or by its command.
    void guard(window::MainWindow *window);

    const policy::Person &person() const { return m_person; }
    Gate *gate() { return &m_gate; }
    window::MainWindow *window() const;
    /// Whether somebody has to unlock the window first.
    bool isLocked() const { return !m_hidden.isEmpty(); }
    /// Something behind the lock is not saved: nobody else can come.
    void keepLocked();

public Q_SLOTS:
    void lock();

Q_SIGNALS:
    /// For the first time: the store knows who asks.
    void admitted();
    /// Another store is wanted, or nothing.
    void left();
    void dismissed();
    void failed(const QString &why);
    /// Somebody else wants to sign in: this window is to be closed first.
    void otherWanted();

private:
    void let(const people::Standing &standing);
    void setPatience();
    void unlock();

    std::shared_ptr<store::AsyncStore> m_store;
    Settings *m_settings;
    Gate m_gate;
    Idle m_idle;
    policy::Person m_person;
    QPointer<window::MainWindow> m_window;
    QList<QPointer<QWidget>> m_hidden; ///< what stood on the screen when it was locked
};

} // namespace stockroom::desktop
