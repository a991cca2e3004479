// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/table/entitytable.h"

namespace stockroom::pane
{

/// A table whose cells say to screen readers what their colours and signs say to the eye.
class SpokenTable : public table::EntityTable
{
    Q_OBJECT

public:
    using EntityTable::EntityTable;

    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
};

} // namespace stockroom::pane
