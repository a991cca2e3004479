// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How many rows a list says that there are.
#include "models/table/entitytable.h"
#include "ui/pane/listpane.h"
#include "ui/pane/tableview.h"

#include <QLabel>
#include <QScopedValueRollback>
#include <algorithm>

namespace stockroom::pane
{

QString ListPane::countWords(qint64 rows) const
{
    return m_around.locale.toString(rows);
}

void ListPane::counted()
{
    const bool known = m_table->isCounted() && m_wrong->isHidden();
    if (known && m_table->currentFilter().isEmpty()) {
        m_all = m_table->rowCount();
        m_isAllOld = false;
    }
    if (known) {
        m_counted = m_table->rowCount();
        m_countedFor = m_table->currentFilter();
    }
    m_broken.clear();
    showFace();
    showCount();
    // Not sooner: until all is read, the row that was current may still be met.
    if (known && m_table->rowCount() > 0 && !m_view->currentIndex().isValid()) {
        // Nobody chose this row: another order shows its beginning again.
        const QScopedValueRollback<bool> unchosen(m_isUnchosen, true);
        m_view->setCurrentUnseen(m_table->index(0, currentColumn()));
    }
}

/// What is known of the rows that are asked for: while they are read in another order or once more, as many as before.
/// -1 while nobody knows.
qint64 ListPane::knownCount() const
{
    if (!m_wrong->isHidden())
        return -1;
    if (m_table->isCounted())
        return m_table->rowCount();
    if (m_table->currentFilter().isEmpty())
        return m_all;
    return m_counted >= 0 && m_countedFor == m_table->currentFilter() ? m_counted : -1;
}

void ListPane::showCount()
{
    const qint64 rows = knownCount();
    m_count->setText(rows < 0 ? QString() : countWords(rows));
    Q_EMIT countChanged(rows < 0 || m_search.isEmpty() ? QString() : countWords(rows));
    tellStatus();
}

void ListPane::rowsChanged(const store::Saved &saved)
{
    const bool comeOrGo =
        std::any_of(saved.changes.begin(), saved.changes.end(), [this](const store::SavedChange &each) {
            return each.act != store::Change::Act::Set && each.entity == QLatin1String(m_entity.name);
        });
    if (comeOrGo)
        countAll();
    // They stay where they are until the list is read again.
    for (const store::SavedChange &each : saved.changes) {
        if (!saved.elsewhere && each.act == store::Change::Act::Set && each.entity == QLatin1String(m_entity.name) &&
            each.after.contains(m_table->currentOrder().field))
            m_displaced.insert(each.id.toString());
    }
}

// Without a search the list counts itself.
void ListPane::countAll()
{
    m_isAllOld = true;
    if (m_isCountingAll || m_table->currentFilter().isEmpty())
        return;
    m_isAllOld = false;
    m_isCountingAll = true;
    m_around.store->read<qint64>(
        this, [entity = &m_entity](store::Reader &reader) { return reader.count(*entity, {}); },
        [this](const entity::Result<qint64> &all) {
            m_isCountingAll = false;
            if (all)
                m_all = *all;
            if (m_isAllOld)
                countAll();
            tellStatus();
        });
}

void ListPane::tellStatus()
{
    if (!m_view->selectionModel())
        return;
    const auto counted = [this](qint64 rows) { return entity::counted(m_entity, rows, m_around.locale); };
    QStringList parts;
    if (!m_wrong->isHidden())
        parts << m_wrong->text();
    else if (m_table->isStopped())
        parts << tr("Not all read");
    else if (!m_table->isCounted())
        parts << tr("Reading …");
    else if (m_table->currentFilter().isEmpty() || m_all < 0)
        parts << counted(m_table->rowCount());
    else
        parts << tr("%1 of %2", "a number, and all that are counted: 5 of 12 products")
                     .arg(countWords(m_table->rowCount()), counted(m_all));
    if (const qint64 chosen = m_view->selectedCount(); chosen > 0)
        parts << tr("%1 selected").arg(countWords(chosen));
    Q_EMIT statusChanged(parts.join(QStringLiteral(" · ")));
}

} // namespace stockroom::pane
