// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace stockroom::ctl
{

/// How many columns of a terminal a text takes: wide letters of East Asia and emoji take two, marks none.
int displayWidth(const QString &text);

/// The text in at most `most` columns, with "…" where it was cut.
QString fitted(const QString &text, int most);

/// The text as one line: what a terminal would take for a command or a line's end stands as a blank, and what would
/// turn the direction of what is beside it as its number (\u202e).
QString oneLine(const QString &text);

} // namespace stockroom::ctl
