// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/tending.h"
#include "app/desktop/settings.h"

#include <QDebug>

namespace stockroom::desktop
{

using database::Connection;
using entity::Problem;
using entity::ProblemKind;

namespace
{

const QString kChecked = QStringLiteral("checked"); // the stores whose files were whole
constexpr qsizetype kRemembered = 100;

} // namespace

Tending::Tending(const database::Place &place, bool isWritable, Settings *settings, QObject *parent,
                 std::chrono::milliseconds first)
    : QObject(parent), m_place(place), m_isWritable(isWritable), m_settings(settings),
      m_handover(std::make_shared<database::Handover>(this))
{
    if (place.dialect() != entity::Dialect::Sqlite)
        return;
    connect(&m_timer, &QTimer::timeout, this, &Tending::tend);
    m_timer.start(first);
}

Tending::~Tending()
{
    *m_isCalledOff = true;
    m_handover->close();
}

void Tending::tend()
{
    m_timer.start(kEvery);
    if (!m_worker)
        m_worker = std::make_unique<database::Worker>(m_place, Connection::Access::Read);
    if (!m_wasChecked && !m_settings->kept(kChecked).toStringList().contains(m_place.text()))
        check();
    else
        copy();
}

void Tending::check()
{
    m_worker->post([this, handover = m_handover](Connection *connection, const Problem &problem) {
        const Outcome outcome = connection ? database::checkStore(*connection) : Outcome(problem);
        handover->give([this, outcome] { checked(outcome); });
    });
}

void Tending::checked(const Outcome &outcome)
{
    m_wasChecked = true;
    if (outcome) {
        QStringList all = m_settings->kept(kChecked).toStringList();
        all.append(m_place.text());
        m_settings->keep(kChecked, all.mid(std::max<qsizetype>(0, all.size() - kRemembered)));
    } else {
        qWarning("The store was looked at for damage: %s", qPrintable(outcome.problem().words()));
    }
    if (outcome || outcome.problem().kind != ProblemKind::Broken)
        return copy();
    // A copy of it would be damaged as well.
    m_isWritable = false;
    Q_EMIT damaged();
    Q_EMIT tended();
}

void Tending::copy()
{
    if (!m_isWritable) {
        Q_EMIT tended();
        return;
    }
    m_worker->post(
        [this, place = m_place, isCalledOff = m_isCalledOff, handover = m_handover](Connection *, const Problem &) {
            const auto goOn = [isCalledOff](qint64, qint64) { return !*isCalledOff; };
            const Outcome outcome = database::keepOfDay(place, QDate::currentDate(), goOn);
            handover->give([this, outcome] { copied(outcome); });
        });
}

void Tending::copied(const Outcome &outcome)
{
    if (!outcome) {
        qWarning("The copy of the day was not made: %s", qPrintable(outcome.problem().words()));
        // Whoever is in the way now may be gone in an hour.
        if (outcome.problem().kind != ProblemKind::Busy && !std::exchange(m_wasSaid, true))
            Q_EMIT notCopied(outcome.problem().words());
    }
    Q_EMIT tended();
}

} // namespace stockroom::desktop
