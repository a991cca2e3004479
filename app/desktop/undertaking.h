// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/database/backup.h"
#include "models/database/handover.h"
#include "models/database/worker.h"

#include <QObject>
#include <atomic>
#include <memory>

namespace stockroom::window
{
class MainWindow;
}

namespace stockroom::desktop
{

/// What takes long and concerns the whole store of a window, on a worker: the strip says what it is and how far, and
/// calls it off. One at a time. When the window goes, it is called off, and nobody waits for it.
class Undertaking : public QObject
{
    Q_OBJECT

public:
    using Outcome = entity::Result<entity::Done>;

    /// What is to be done. `work` runs on the worker, so it holds values only; `answer` comes on this thread, unless it
    /// was called off.
    struct Task {
        QString what;      ///< said while it can be called off; empty when it cannot from the beginning
        QString then = {}; ///< said once `work` told that all is copied; from then on nothing calls it off
        std::function<Outcome(const database::CopyProgress &)> work;
        std::function<void(const Outcome &)> answer;
    };

    explicit Undertaking(window::MainWindow *window);
    ~Undertaking() override;

    /// Nothing while another one is under way.
    void start(const database::Place &place, const Task &task);
    bool isRunning() const { return m_worker != nullptr; }
    void cancel();

    /// Whether the window may go: who closes it once is told what is under way, who closes it again means it.
    bool mayClose();

Q_SIGNALS:
    void runningChanged(bool running);

private:
    void progressed(qint64 done, qint64 total);
    void ended(const Outcome &outcome);

    window::MainWindow *m_window;
    Task m_task;
    bool m_isCopied = false;
    bool m_wasTold = false; ///< that closing calls it off
    std::shared_ptr<std::atomic<bool>> m_isCalledOff;
    std::shared_ptr<database::Handover> m_handover;
    std::unique_ptr<database::Worker> m_worker;
};

} // namespace stockroom::desktop
