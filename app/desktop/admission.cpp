// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/admission.h"
#include "app/desktop/settings.h"
#include "ui/widget/toast.h"
#include "ui/window/gatewindow.h"
#include "ui/window/mainwindow.h"

#include <QApplication>

namespace stockroom::desktop
{

namespace
{

const QString kLockAfter = QStringLiteral("lock-after");

} // namespace

Admission::Admission(std::shared_ptr<store::AsyncStore> store, Vault *vault, Settings *settings, QObject *parent)
    : QObject(parent), m_store(std::move(store)), m_settings(settings),
      m_gate(m_store->place(), m_store->opened(), vault, this), m_idle(this)
{
    connect(&m_gate, &Gate::admitted, this, &Admission::let);
    connect(&m_gate, &Gate::failed, this, &Admission::failed);
    connect(&m_gate, &Gate::leaveWanted, this, [this] { Q_EMIT m_window ? otherWanted() : left(); });
    connect(&m_gate, &Gate::dismissed, this, &Admission::dismissed);
    connect(&m_gate, &Gate::notRemembered, this, [this](const QString &why) {
        if (m_window)
            m_window->toast()->say(tr("This computer will not remember you: %1").arg(why));
    });
    connect(settings, &Settings::chosen, this, &Admission::setPatience);
    connect(&m_idle, &Idle::idle, this, &Admission::lock);
}

void Admission::begin(const entity::Value &known, bool forget)
{
    if (known.isValid())
        m_gate.resume(known);
    else if (forget)
        m_gate.forget([this] { m_gate.ask(m_store->actor().name); });
    else
        m_gate.ask(m_store->actor().name);
}

void Admission::keepLocked()
{
    if (isLocked())
        m_gate.refuseOthers(
            tr("What %1 has not saved yet is behind this lock: only they can unlock it.").arg(m_person.name));
}

void Admission::let(const people::Standing &standing)
{
    const bool isFirst = m_person.name.isEmpty();
    m_person = standing.person;
    store::Actor actor = m_store->actor();
    actor.name = m_person.name;
    actor.person = m_person;
    if (standing.rules)
        m_store->let(actor, standing.rules);
    if (isFirst)
        Q_EMIT admitted();
    else
        unlock();
}

window::MainWindow *Admission::window() const
{
    return m_window;
}

void Admission::guard(window::MainWindow *window)
{
    m_window = window;
    connect(window, &window::MainWindow::lockRequested, this, &Admission::lock);
    connect(window, &window::MainWindow::personRequested, this, &Admission::otherWanted);
    setPatience();
}

void Admission::setPatience()
{
    if (m_window)
        m_idle.setAfter(std::chrono::minutes(m_settings->choice(kLockAfter).toInt()));
}

/// Nothing shows behind the lock: windows and dialogs go from the screen, with all that is in them.
void Admission::lock()
{
    // A guest has no password to come back with.
    if (!m_window || !m_window->isVisible() || !m_person.key.isValid())
        return;
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (QWidget *each : windows) {
        const QObject *owner = each;
        while (owner && owner != m_window)
            owner = owner->parent();
        const bool isOurs = owner != nullptr;
        if (!isOurs || !each->isVisible())
            continue;
        m_hidden.prepend(each);
        each->hide();
    }
    // Who closes the lock closes what is behind it, as long as that is saved.
    m_gate.lock(m_person.name, [this] {
        const bool closes = !m_window || m_window->close();
        if (!closes)
            keepLocked();
        return closes;
    });
}

void Admission::unlock()
{
    for (const QPointer<QWidget> &each : std::exchange(m_hidden, {})) {
        if (each)
            each->show();
    }
    if (m_window)
        m_window->activateWindow();
    setPatience();
}

} // namespace stockroom::desktop
