// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>

class QWidget;

namespace stockroom::widget
{

/// Gives a window the size that it wants, or what the screen has room for.
void resizeToFit(QWidget *window, const QSize &wanted);

} // namespace stockroom::widget
