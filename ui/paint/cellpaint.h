// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/paint/tokens.h"

#include <QFont>
#include <QPixmap>
#include <QRect>
#include <QString>
#include <utility>
#include <vector>

class QPainter;

/// The parts of a cell, for tables on the screen and on paper. All take the painter's font, the rectangle of the cell's
/// contents, and the direction of the layout from the painter.
namespace stockroom::paint
{

/// What a badge says; each has a colour and, where it is a warning, a sign of its own beside its word.
enum class Badge { Neutral, Accent, Waiting, Low, Out, Good };

/// The sign that stands before a badge's word, empty where there is none.
QString badgeSign(Badge badge);

/// How large a badge with these words is in this font.
QSize badgeSize(Badge badge, const QString &words, const QFont &font);

/// A rounded patch with its sign and words, aligned in the rectangle.
void drawBadge(QPainter *painter, const QRect &rect, Qt::Alignment alignment, Badge badge, const QString &words,
               Tone tone);

/// The side of a check box that goes with a font.
int checkBoxExtent(const QFont &font);

/// A check box of checkBoxExtent() in the middle of the rectangle.
void drawCheckBox(QPainter *painter, const QRect &rect, Qt::CheckState state, bool enabled, Tone tone);

/// The same where it can only be read: a tick in ink on grey, not in the colours of what one can press.
void drawReadFlag(QPainter *painter, const QRect &rect, Qt::CheckState state, Tone tone);

/// Words on one line, elided, with the found parts (start, length) marked. The base direction is that of the words, the
/// alignment that of the layout.
void drawWords(QPainter *painter, const QRect &rect, Qt::Alignment alignment, const QString &words, const QColor &ink,
               Tone tone, const std::vector<std::pair<int, int>> &found = {});

/// A number whose digits are all equally wide, so that columns of them line up.
void drawNumber(QPainter *painter, const QRect &rect, Qt::Alignment alignment, const QString &number,
                const QColor &ink);

/// How wide drawNumber() draws.
int numberWidth(const QString &number, const QFont &font);

/// As much of its beginning as fits, with dots for the rest.
QString elidedNumber(const QString &number, const QFont &font, int width);

/// A picture with round corners, or its empty place.
void drawThumbnail(QPainter *painter, const QRect &rect, const QPixmap &picture, Tone tone);

/// The place of words that are still on their way.
void drawPending(QPainter *painter, const QRect &rect, Tone tone);

/// The frame of a cell that was refused.
void drawRefused(QPainter *painter, const QRect &rect, Tone tone);

/// The ring of the cell or control that has the keyboard.
void drawFocus(QPainter *painter, const QRectF &rect, qreal radius, Tone tone);

/// A round patch with initials, for a person without a picture.
void drawAvatar(QPainter *painter, const QRect &rect, const QString &initials, Tone tone);

/// Up to two letters that stand for a name: "Ana Silva" gives AS, "clerk1" gives C1.
QString initials(const QString &name);

} // namespace stockroom::paint
