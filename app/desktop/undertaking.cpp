// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/undertaking.h"
#include "ui/widget/progressstrip.h"
#include "ui/widget/toast.h"
#include "ui/window/mainwindow.h"

namespace stockroom::desktop
{

using widget::ProgressStrip;

Undertaking::Undertaking(window::MainWindow *window)
    : QObject(window), m_window(window), m_isCalledOff(std::make_shared<std::atomic<bool>>(false)),
      m_handover(std::make_shared<database::Handover>(this))
{
    connect(window->progress(), &ProgressStrip::cancelled, this, &Undertaking::cancel);
}

Undertaking::~Undertaking()
{
    *m_isCalledOff = true;
    m_handover->close();
}

void Undertaking::start(const database::Place &place, const Task &task)
{
    if (isRunning())
        return;
    m_task = task;
    m_isCopied = task.what.isEmpty();
    m_wasTold = false;
    m_isCalledOff = std::make_shared<std::atomic<bool>>(false);
    // The work has connections of its own: a statement in its middle is not to be interrupted when the window goes.
    m_worker = std::make_unique<database::Worker>(place, database::Connection::Access::Read);
    if (m_isCopied)
        m_window->progress()->start(task.then, ProgressStrip::Cancel::No);
    else
        m_window->progress()->start(task.what);
    m_worker->post([this, work = task.work, isCalledOff = m_isCalledOff,
                    handover = m_handover](database::Connection *, const entity::Problem &) {
        const Outcome outcome = work([=, this](qint64 done, qint64 total) {
            handover->give([=, this] { progressed(done, total); });
            return !*isCalledOff;
        });
        handover->give([this, outcome] { ended(outcome); });
    });
    Q_EMIT runningChanged(true);
}

void Undertaking::cancel()
{
    *m_isCalledOff = true;
}

void Undertaking::progressed(qint64 done, qint64 total)
{
    if (!isRunning())
        return;
    m_window->progress()->setProgress(done, total);
    if (m_task.then.isEmpty() || total == 0 || done < total || std::exchange(m_isCopied, true))
        return;
    m_window->progress()->start(m_task.then, ProgressStrip::Cancel::No);
}

void Undertaking::ended(const Outcome &outcome)
{
    m_worker.reset();
    m_window->progress()->finish();
    const Task task = std::exchange(m_task, {});
    Q_EMIT runningChanged(false);
    if (!outcome && *m_isCalledOff)
        m_window->toast()->say(outcome.problem().words());
    else
        task.answer(outcome);
}

bool Undertaking::mayClose()
{
    // What is not called off any more comes to its end without a window too.
    if (!isRunning() || m_isCopied || std::exchange(m_wasTold, true))
        return true;
    m_window->toast()->say(tr("%1 Close the window again to call it off.").arg(m_task.what));
    return false;
}

} // namespace stockroom::desktop
