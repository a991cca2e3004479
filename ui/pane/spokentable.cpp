// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pane/spokentable.h"
#include "ui/pane/celldelegate.h"

namespace stockroom::pane
{

QVariant SpokenTable::data(const QModelIndex &index, int role) const
{
    if (role == Qt::AccessibleDescriptionRole)
        return EntityTable::data(index, ReasonRole);
    const bool isKnown = index.isValid() && index.column() < fields().size();
    if (role != Qt::AccessibleTextRole || !isKnown)
        return EntityTable::data(index, role);
    paint::Badge badge{};
    QString words;
    const bool isRefused = !EntityTable::data(index, ReasonRole).toString().isEmpty();
    const entity::Value value = EntityTable::data(index, ValueRole);
    const bool stands = !isRefused && badgeOf(*fields()[index.column()], value, locale(), &badge, &words);
    return stands ? words : EntityTable::data(index, Qt::DisplayRole);
}

} // namespace stockroom::pane
