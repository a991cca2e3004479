// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/undolists.h"

#include <algorithm>

namespace stockroom::store
{

void UndoLists::sent(const QString &id, Step step)
{
    m_sent.append({id, step});
    m_numbers.insert(id, ++m_last);
}

void UndoLists::answered(const QString &id, const entity::Result<Saved> &result)
{
    const auto at = std::find_if(m_sent.begin(), m_sent.end(), [&id](const Sent &each) { return each.id == id; });
    if (at == m_sent.end())
        return;
    const Sent sent = m_sent.takeAt(at - m_sent.begin());
    if (!result || result->changes.isEmpty())
        return;
    if (sent.step == Step::Fresh)
        m_redoable.clear();
    if (sent.isTaken)
        m_taken.insert(id, *result);
    else
        put(sent.step == Step::Undo ? m_redoable : m_undoable, *result);
}

QString UndoLists::take(Step step)
{
    // What is on its way is newer than all that was answered.
    bool ends = false;
    if (const qsizetype at = findSent(step, ends); at >= 0) {
        m_sent[at].isTaken = true;
        return m_sent[at].id;
    }
    QList<Saved> &list = listOf(step);
    if (ends || list.isEmpty())
        return {};
    const Saved last = list.takeLast();
    m_taken.insert(last.id, last);
    return last.id;
}

UndoLists::Meant UndoLists::meant(Step step) const
{
    bool ends = false;
    if (findSent(step, ends) >= 0)
        return Meant::OnItsWay;
    return ends || listOf(step).isEmpty() ? Meant::Nothing : Meant::Saved;
}

qsizetype UndoLists::findSent(Step step, bool &ends) const
{
    for (qsizetype at = m_sent.size() - 1; at >= 0 && !ends; --at) {
        const Sent &each = m_sent[at];
        const bool isWanted = step == Step::Undo ? each.step != Step::Undo : each.step == Step::Undo;
        if (isWanted && !each.isTaken)
            return at;
        // After a change of its own nothing can be done again.
        ends = step == Step::Redo && each.step == Step::Fresh;
    }
    return -1;
}

std::optional<Saved> UndoLists::settle(const QString &id, Step step, bool back)
{
    if (!m_taken.contains(id))
        return std::nullopt;
    Saved saved = m_taken.take(id);
    if (back)
        put(listOf(step), saved);
    return saved;
}

bool UndoLists::stays(const entity::Problem &problem)
{
    using Kind = entity::ProblemKind;
    // Only a conflict of values tells what stands there now.
    return problem.kind == Kind::Conflict ? !problem.theirs.isEmpty() : problem.kind != Kind::Missing;
}

void UndoLists::put(QList<Saved> &list, const Saved &saved)
{
    const auto isSentBefore = [this](const Saved &one, const Saved &other) {
        return m_numbers.value(one.id) < m_numbers.value(other.id);
    };
    list.insert(std::upper_bound(list.cbegin(), list.cend(), saved, isSentBefore), saved);
}

} // namespace stockroom::store
