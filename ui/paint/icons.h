// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/paint/tokens.h"

#include <QIcon>
#include <QPixmap>

namespace stockroom::paint
{

/// A symbol by its Breeze name, drawn in the palette's text colour at paint time, so that it follows the theme, and as
/// sharp as the screen. An unknown name gives an empty icon.
QIcon icon(const QString &name);

/// The same symbol in one colour of its own.
QIcon icon(const QString &name, const QColor &ink);

/// A symbol of logical size `extent`, in one colour, for a screen with that many pixels to a point.
QPixmap symbol(const QString &name, int extent, qreal pixelRatio, const QColor &ink);

/// The program's own icon.
QIcon applicationIcon();

/// The three blocks of the program's icon without their ground, in the palette's text colour.
QIcon blocks();

} // namespace stockroom::paint
