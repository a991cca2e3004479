// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pane/heading.h"
#include "ui/paint/cellpaint.h"
#include "ui/paint/theme.h"

#include <QPainter>
#include <QPainterPath>

namespace stockroom::pane
{

using paint::Token;

Heading::Heading(QWidget *parent) : QAbstractButton(parent)
{
    setCheckable(true);
    setChecked(true);
    setFocusPolicy(Qt::TabFocus);
}

QSize Heading::sizeHint() const
{
    const QFontMetrics metrics(paint::semibold(font()));
    return {metrics.horizontalAdvance(text()) + 2 * metrics.height(), metrics.height() * 3 / 2};
}

void Heading::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const paint::Tone tone = paint::toneOf(palette());
    const QColor ink = paint::color(isChecked() ? Token::Text : Token::Muted, tone);
    const int line = fontMetrics().height();
    const bool mirrored = isRightToLeft();
    // A triangle that points down where the group is open, and forward where it is folded.
    const qreal half = line * 0.24;
    QPolygonF arrow({{-half, -half * 0.6}, {half, -half * 0.6}, {0, half * 0.8}});
    QTransform place;
    place.translate(mirrored ? width() - line * 0.4 : line * 0.4, height() / 2.0);
    if (!isChecked())
        place.rotate(mirrored ? 90 : -90);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink);
    painter.drawPolygon(place.map(arrow));
    painter.setFont(paint::semibold(font()));
    painter.setPen(ink);
    const QRect words = rect().adjusted(mirrored ? 0 : line, 0, mirrored ? -line : 0, 0);
    painter.drawText(words, int(Qt::AlignVCenter | Qt::AlignAbsolute | (mirrored ? Qt::AlignRight : Qt::AlignLeft)),
                     text());
    if (hasFocus())
        paint::drawFocus(&painter, QRectF(rect()), 4, tone);
}

} // namespace stockroom::pane
