// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/entity/cell.h"

#include <QString>
#include <QVariantList>
#include <functional>
#include <span>

namespace stockroom::database
{

/// A statement's text with what is bound to it, in order of the question marks.
struct Statement {
    QString text;
    QVariantList binds = {};
};

/// The columns of one row.
using Cells = std::span<const entity::Cell>;

/// Is shown the rows of a query one by one, and answers whether to go on.
using RowSink = std::function<bool(Cells)>;

} // namespace stockroom::database
