// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace stockroom::widget
{

/// What words in a view are for; decides their size and colour.
enum class Words { Plain, Strong, Label, Muted, Title, Display, Danger };

/// A label of plain words (never markup); its text may be set again when the language changes.
QLabel *words(Words kind, QWidget *parent, const QString &text = {});

/// Gives a widget, usually a button or a frame, its look by name: see paint::styleSheet and Style.
void setRole(QWidget *widget, const char *role);

} // namespace stockroom::widget
