// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/table/fetcher.h"

#include <QDeadlineTimer>
#include <QElapsedTimer>

namespace stockroom::table
{
namespace
{

using database::Connection;
using entity::Problem;
using entity::Result;

/// The worker gets the next page while it reads one; more would stand before what is asked for last.
constexpr int kMostPosted = 2;
constexpr int kMostWaiting = 6;

} // namespace

Fetcher::Fetcher(const database::Place &place, std::shared_ptr<const store::Paging> paging, const Reach &reach,
                 QObject *parent)
    : QObject(parent), m_paging(std::move(paging)), m_reach(reach), m_rows(reach.kept),
      m_desk(std::make_shared<Desk>(this)),
      m_worker(std::make_unique<database::Worker>(place, Connection::Access::Read))
{
}

Fetcher::~Fetcher()
{
    m_desk->handover.close();
}

const Row *Fetcher::get(const Mark &mark, const std::function<QList<Mark>()> &page)
{
    Row *row = m_rows.use(mark);
    if (row && !row->isStale)
        return row;
    if (!m_onTheWay.contains(mark) && !m_gone.contains(mark))
        ask(page());
    if (row)
        return row;
    wait(mark);
    row = m_rows.use(mark);
    if (!row)
        m_missed.insert(mark);
    return row;
}

void Fetcher::wait(const Mark &mark)
{
    QElapsedTimer timer;
    timer.start();
    const QDeadlineTimer deadline(m_left);
    while (m_left > 0 && m_onTheWay.contains(mark) && m_desk->mailbox.wait(deadline))
        openAll();
    m_left = std::max<int>(0, m_left - static_cast<int>(timer.elapsed()));
    if (!std::exchange(m_turnIsNear, true))
        QMetaObject::invokeMethod(this, &Fetcher::turn, Qt::QueuedConnection);
}

void Fetcher::ask(const QList<Mark> &marks)
{
    QList<Mark> asked;
    for (const Mark &mark : marks) {
        const Row *row = m_rows.find(mark);
        if ((!row || row->isStale) && !mark.isUnknown() && !m_onTheWay.contains(mark) && !m_gone.contains(mark))
            asked << mark;
    }
    if (asked.isEmpty())
        return;
    m_onTheWay.unite({asked.cbegin(), asked.cend()});
    m_waiting << asked;
    while (m_waiting.size() > kMostWaiting)
        forget(m_waiting.takeFirst());
    postWaiting();
}

void Fetcher::forget(const QList<Mark> &marks)
{
    for (const Mark &mark : marks)
        m_onTheWay.remove(mark);
}

void Fetcher::postWaiting()
{
    while (m_posted < kMostPosted && !m_waiting.isEmpty())
        post(m_waiting.takeLast());
}

void Fetcher::post(const QList<Mark> &marks)
{
    ++m_posted;
    const auto task = [this, desk = m_desk, paging = m_paging, query = m_query, marks, epoch = m_epoch,
                       captionEpoch = m_captionEpoch](Connection *connection, const Problem &problem) {
        if (desk->captions.epoch != captionEpoch)
            desk->captions = {captionEpoch};
        auto rows =
            connection ? Reading(*connection, *paging, &desk->captions).run(query, marks) : Result<QList<Row>>(problem);
        if (connection && connection->isLost())
            return; // the worker does it again
        desk->mailbox.put({marks, std::move(rows), epoch});
        desk->handover.give([this] { turn(); });
    };
    m_worker->post(task, database::Worker::Turn::Next);
}

void Fetcher::openAll()
{
    for (const Letter &letter : m_desk->mailbox.take())
        open(letter);
    postWaiting();
}

void Fetcher::open(const Letter &letter)
{
    --m_posted;
    forget(letter.asked);
    if (!letter.rows) {
        Q_EMIT broken(letter.rows.problem());
        return;
    }
    // Read before a change that was told since: not shown, since it may be what was there before.
    if (letter.epoch != m_epoch) {
        ask(letter.asked);
        return;
    }
    QSet<Mark> left(letter.asked.cbegin(), letter.asked.cend());
    for (const Row &row : *letter.rows) {
        left.remove(row.mark);
        if (m_missed.remove(row.mark) || m_rows.find(row.mark))
            m_came.insert(row.mark);
    }
    m_rows.put(*letter.rows, pinned());
    m_gone.unite(left);
    if (!left.isEmpty())
        QMetaObject::invokeMethod(this, &Fetcher::gone, Qt::QueuedConnection);
}

void Fetcher::turn()
{
    m_turnIsNear = false;
    m_left = m_patience;
    openAll();
    // What was dropped from the queue may be on the screen still: shown again, it is asked for again.
    if (m_posted == 0 && m_waiting.isEmpty()) {
        m_missed.subtract(m_gone);
        m_came.unite(std::exchange(m_missed, {}));
    }
    if (!m_came.isEmpty())
        Q_EMIT read(std::exchange(m_came, {}));
}

void Fetcher::put(QList<Row> rows, quint64 epoch)
{
    for (Row &row : rows)
        row.isStale = epoch != m_epoch;
    m_rows.put(rows, pinned());
}

void Fetcher::forgetGone()
{
    if (m_gone.isEmpty())
        return;
    // Where they are shown, they are asked for again.
    m_came.unite(std::exchange(m_gone, {}));
    QMetaObject::invokeMethod(this, &Fetcher::turn, Qt::QueuedConnection);
}

void Fetcher::refresh()
{
    ++m_epoch;
    ++m_captionEpoch;
    m_gone.clear();
    const QSet<Mark> stale = m_rows.makeStale(m_reach.shown, pinned());
    ask({stale.cbegin(), stale.cend()});
}

void Fetcher::refresh(const Mark &mark)
{
    ++m_epoch;
    if (Row *row = m_rows.find(mark)) {
        row->isStale = true;
        ask({mark});
    }
}

} // namespace stockroom::table
