// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/paint/tokens.h"

#include <QFontMetrics>
#include <QIcon>
#include <QPixmap>
#include <QRectF>

class QPainter;
class QStyleOption;
class QWidget;

namespace stockroom::widget
{

inline constexpr qreal kRadius = 6;

/// The lengths of a control, in steps of its font: a line of 16 gives inputs of 30 and buttons of 32.
struct Measure {
    explicit Measure(const QFontMetrics &metrics) : line(metrics.height()) {}
    int line;
    int input() const { return line + line * 14 / 16; }
    int button() const { return line * 2; }
    int pad() const { return line * 5 / 8; }
    int arrow() const { return line; }
};

Measure measureOf(const QStyleOption *option);
QString roleOf(const QWidget *widget);
QColor tokenOf(const QStyleOption *option, paint::Token token);

/// A rounded rectangle with its edge inside of it; a width of 0 is no edge.
void drawPatch(QPainter *painter, const QRectF &rect, const QColor &ground, const QColor &edge, qreal width,
               qreal radius = kRadius);
/// The ground and frame of what one types in: with a ring when it has the keyboard, in danger colours when refused,
/// and both at once.
void drawField(const QStyleOption *option, QPainter *painter, const QWidget *widget);
/// A button without its label.
void drawButton(const QStyleOption *option, QPainter *painter, const QWidget *widget);
/// The sign that something opens downwards.
void drawTriangle(QPainter *painter, const QRect &rect, const QColor &ink, int line);
void drawRadio(const QStyleOption *option, QPainter *painter);

/// The colour of a button's label by its role.
QColor inkOf(const QStyleOption *option, const QString &role);
/// An icon in one colour.
QPixmap tinted(const QIcon &icon, const QSize &size, qreal ratio, const QColor &ink);
bool isTextArea(const QWidget *widget);

} // namespace stockroom::widget
