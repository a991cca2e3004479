// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QLocale>

namespace stockroom::pane
{

/// The day as a list says it: "2 Nov", with the year where it is not that of `today`.
QString shortDay(const QDate &day, const QDate &today, const QLocale &locale);

} // namespace stockroom::pane
