// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/database/backup.h"
#include "models/database/handover.h"
#include "models/database/worker.h"

#include <QObject>
#include <QTimer>
#include <atomic>
#include <chrono>
#include <memory>

namespace stockroom::desktop
{

class Settings;

/// What is done for a store's file while a window has it open, without being asked: it is looked at for damage when
/// this program opens it for the first time, and copied once a day. All of it on a worker, and called off when the
/// window goes.
class Tending : public QObject
{
    Q_OBJECT

public:
    /// The rows that a person waits for come first.
    static constexpr std::chrono::milliseconds kFirst{2000};
    static constexpr std::chrono::hours kEvery{1};

    /// `isWritable` tells whether it is used for writing: what is only read needs no copies.
    Tending(const database::Place &place, bool isWritable, Settings *settings, QObject *parent,
            std::chrono::milliseconds first = kFirst);
    ~Tending() override;

    /// A round of it, which comes by itself once an hour.
    void tend();

Q_SIGNALS:
    /// The file is not whole; what is wrong stands in the log.
    void damaged();
    /// Why there is no copy of the day; said once.
    void notCopied(const QString &sentence);
    /// A round is over.
    void tended();

private:
    using Outcome = entity::Result<entity::Done>;

    void check();
    void checked(const Outcome &outcome);
    void copy();
    void copied(const Outcome &outcome);

    database::Place m_place;
    bool m_isWritable;
    Settings *m_settings;
    bool m_wasChecked = false; ///< by this window
    bool m_wasSaid = false;    ///< that there is no copy
    QTimer m_timer;
    std::shared_ptr<std::atomic<bool>> m_isCalledOff = std::make_shared<std::atomic<bool>>(false);
    std::shared_ptr<database::Handover> m_handover;
    std::unique_ptr<database::Worker> m_worker;
};

} // namespace stockroom::desktop
