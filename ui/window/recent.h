// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

/// Whole windows and what they are made of.
namespace stockroom::window
{

/// A store that was open before: where it is, what people call it, and what stands below its name.
struct Recent {
    QString place;
    QString title;
    QString detail;
    QDateTime opened;

    bool operator==(const Recent &) const = default;
};

} // namespace stockroom::window
