// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/entity/problem.h"
#include "models/store/change.h"

#include <QHash>

namespace stockroom::store
{

/// Which of the sets that one window saved it can take back, and which of those do again, while some writes are still
/// on their way. Writes are answered in the order in which they were sent.
class UndoLists
{
public:
    /// What a write is: a change of its own, one that takes another back, or one that does it again.
    enum class Step : quint8 { Fresh, Undo, Redo };

    /// Newest last; what is on its way is in neither.
    const QList<Saved> &undoable() const { return m_undoable; }
    const QList<Saved> &redoable() const { return m_redoable; }
    /// How many sets are on their way.
    qsizetype waiting() const { return m_sent.size(); }

    enum class Meant : quint8 { Nothing, Saved, OnItsWay };

    /// What take() would give now.
    Meant meant(Step step) const;

    void sent(const QString &id, Step step);
    void answered(const QString &id, const entity::Result<Saved> &result);

    /// The set that is meant when one takes back (Undo) or does again (Redo) now: the newest, though it may still be on
    /// its way. Empty when there is none.
    QString take(Step step);
    /// Whether a set that was refused so can still be taken back, now or after something else was put right; not where
    /// its row is gone, or where somebody took it back already.
    static bool stays(const entity::Problem &problem);
    /// What became of a set that was taken: invalid when it was never saved. One that can still be taken back goes to
    /// its place again.
    std::optional<Saved> settle(const QString &id, Step step, bool back);

private:
    struct Sent {
        QString id;
        Step step = Step::Fresh;
        bool isTaken = false;
    };

    QList<Saved> &listOf(Step step) { return step == Step::Undo ? m_undoable : m_redoable; }
    const QList<Saved> &listOf(Step step) const { return step == Step::Undo ? m_undoable : m_redoable; }
    /// Where the newest stands that is on its way and meant, -1 where there is none; `ends` where no older one is
    /// meant.
    qsizetype findSent(Step step, bool &ends) const;
    void put(QList<Saved> &list, const Saved &saved);

    QList<Saved> m_undoable;
    QList<Saved> m_redoable;
    QList<Sent> m_sent; ///< newest last
    QHash<QString, Saved> m_taken;
    QHash<QString, quint64> m_numbers; ///< by the id of a set: when it was sent
    quint64 m_last = 0;
};

} // namespace stockroom::store
