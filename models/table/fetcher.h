// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/database/handover.h"
#include "models/database/worker.h"
#include "models/table/mailbox.h"
#include "models/table/reading.h"

#include <QObject>
#include <functional>

namespace stockroom::table
{

/// Holds the rows of a table that were used last, and reads others on a worker of its own when they are asked for.
class Fetcher : public QObject
{
    Q_OBJECT

public:
    Fetcher(const database::Place &place, std::shared_ptr<const store::Paging> paging, const Reach &reach = {},
            QObject *parent = nullptr);
    ~Fetcher() override;

    /// The row, where it is here or comes within the patience of this turn of the event loop; nullptr otherwise, and
    /// read() tells when it came. What is asked for is `page()`, the marks that stand around it in order.
    const Row *get(const Mark &mark, const std::function<QList<Mark>()> &page);
    /// The row where it is here; asks for nothing.
    Row *find(const Mark &mark) { return m_rows.find(mark); }
    Row *findId(const QString &id) { return m_rows.findId(id); }

    /// In which list the pages stand.
    void setQuery(const Query &query) { m_query = query; }
    /// Rises when what was read before may be old.
    quint64 epoch() const { return m_epoch; }
    /// Rows that somebody else has read in that epoch, or later.
    void put(QList<Row> rows, quint64 epoch);
    void remove(const Mark &mark) { m_rows.remove(mark); }
    /// What is here may be old: rows that were used last are read again at once, others when they are asked for.
    void refresh();
    void refresh(const Mark &mark);
    /// A row was changed that is not here; it may be on its way as it was before.
    void outdate() { ++m_epoch; }
    /// The list was read again: what was gone is not in it, or came again.
    void forgetGone();

    /// How long one turn of the event loop may wait for rows, in milliseconds.
    void setPatience(int milliseconds) { m_patience = m_left = milliseconds; }
    /// Says which rows are never dropped.
    void setPinned(std::function<QSet<Mark>()> pinned) { m_pinned = std::move(pinned); }

Q_SIGNALS:
    /// Rows came that get() did not give, or that were read again.
    void read(const QSet<stockroom::table::Mark> &marks);
    /// Rows that were asked for are not in the database any more.
    void gone();
    void broken(const stockroom::entity::Problem &problem);

private:
    struct Letter {
        QList<Mark> asked;
        entity::Result<QList<Row>> rows;
        quint64 epoch = 0;
    };
    /// What tasks and this object share; tasks may be under way longer than it.
    struct Desk {
        explicit Desk(Fetcher *fetcher) : handover(fetcher) {}
        database::Handover handover;
        Mailbox<Letter> mailbox;
        Captions captions; ///< of the worker alone
    };

    QSet<Mark> pinned() const { return m_pinned ? m_pinned() : QSet<Mark>(); }
    void ask(const QList<Mark> &marks);
    void post(const QList<Mark> &marks);
    void postWaiting();
    void forget(const QList<Mark> &marks);
    void open(const Letter &letter);
    void openAll();
    void wait(const Mark &mark);
    void turn();

    std::shared_ptr<const store::Paging> m_paging;
    Reach m_reach;
    Query m_query;
    RowCache m_rows;
    std::function<QSet<Mark>()> m_pinned;
    QSet<Mark> m_onTheWay;
    QList<QList<Mark>> m_waiting; ///< newest last
    QSet<Mark> m_missed;          ///< what get() did not give
    QSet<Mark> m_gone;
    QSet<Mark> m_came; ///< to be told
    int m_posted = 0;
    int m_patience = 4;
    int m_left = 4; ///< milliseconds that this turn may still wait
    bool m_turnIsNear = false;
    quint64 m_epoch = 0;
    quint64 m_captionEpoch = 0; ///< rises when the names of linked rows may be old
    std::shared_ptr<Desk> m_desk;
    std::unique_ptr<database::Worker> m_worker;
};

} // namespace stockroom::table
