// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/paint/tokens.h"

#include <QFont>
#include <QPalette>
#include <QString>

namespace stockroom::paint
{

/// The palette made from the tokens, disabled words included.
QPalette palette(Tone tone);

/// The style sheet made from the tokens: labels, menus, headers, tabs, bars. What has to follow shapes and states is
/// drawn by widget::Style instead. Lengths come from the font, so that they grow with it. Widgets ask for a look by the
/// dynamic property `role`: labels "title", "muted", "label", "danger", "display"; frames "panel", "card", "bar",
/// "ground"; buttons "primary", "flat", "link".
QString styleSheet(Tone tone, const QFont &font);

/// Inter at 13 px for 96 dpi where it is there, else the system's font; never smaller than the system's own size.
QFont baseFont(const QFont &system);

/// Secondary words and headers: twelve thirteenths of a font.
QFont smaller(const QFont &font);

/// Headings inside a view: a little larger, semibold.
QFont title(const QFont &font);

/// The name of the program on the welcome window.
QFont display(const QFont &font);

QFont semibold(const QFont &font);

} // namespace stockroom::paint
