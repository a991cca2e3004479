// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widget/fit.h"

#include <QFontMetrics>
#include <QScreen>
#include <QWidget>

namespace stockroom::widget
{

void resizeToFit(QWidget *window, const QSize &wanted)
{
    // The desktop puts a title above it, which no one knows the height of before.
    const QSize room = window->screen()->availableSize() - QSize(0, window->fontMetrics().height() * 3);
    window->resize(wanted.boundedTo(room));
}

} // namespace stockroom::widget
