// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/table/edits.h"

namespace stockroom::table
{

Edit *Edits::find(const QString &id, int column)
{
    const auto row = m_edits.find(id);
    if (row == m_edits.end())
        return nullptr;
    const auto edit = row->find(column);
    return edit == row->end() ? nullptr : &*edit;
}

bool Edits::remove(const QString &id, int column)
{
    const auto row = m_edits.find(id);
    if (row == m_edits.end() || row->remove(column) == 0)
        return false;
    if (row->isEmpty())
        m_edits.erase(row);
    return true;
}

std::pair<QString, int> Edits::anyRefused() const
{
    for (auto row = m_edits.cbegin(); row != m_edits.cend(); ++row) {
        for (auto edit = row->cbegin(); edit != row->cend(); ++edit) {
            if (!edit->isPending())
                return {row.key(), edit.key()};
        }
    }
    return {QString(), -1};
}

QList<int> Edits::removeRefused(const QString &id)
{
    QList<int> columns;
    const auto edits = m_edits.value(id);
    for (auto edit = edits.cbegin(); edit != edits.cend(); ++edit) {
        if (!edit->isPending()) {
            columns << edit.key();
            remove(id, edit.key());
        }
    }
    return columns;
}

} // namespace stockroom::table
