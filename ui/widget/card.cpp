// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widget/card.h"
#include "ui/paint/cellpaint.h"
#include "ui/paint/icons.h"
#include "ui/paint/theme.h"

#include <QPainter>
#include <QStyle>

namespace stockroom::widget
{

using paint::Token;

Card::Card(const QString &symbol, QWidget *parent) : QPushButton(parent), m_symbol(symbol)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAutoDefault(true); // Enter presses it, outside of dialogs too
}

void Card::say(const QString &title, const QString &sentence)
{
    setText(title);
    m_sentence = sentence;
    setAccessibleName(title);
    setAccessibleDescription(sentence);
    updateGeometry();
    update();
}

QSize Card::sizeHint() const
{
    const int width = fontMetrics().height() * 476 / 16;
    return {width, heightForWidth(width)};
}

int Card::heightForWidth(int width) const
{
    const QRect words = fontMetrics().boundingRect(QRect(0, 0, width - 2 * pad(), 10000), Qt::TextWordWrap, m_sentence);
    return 2 * pad() + fontMetrics().height() * 27 / 16 + words.height();
}

void Card::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const paint::Tone tone = paint::toneOf(palette());
    painter.setPen(paint::color(underMouse() ? Token::Accent : Token::Line, tone));
    painter.setBrush(paint::color(isDown() ? Token::AccentSoft : Token::Panel, tone));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 10, 10);
    const int line = fontMetrics().height();
    const auto mirrored = [this](const QRect &at) { return QStyle::visualRect(layoutDirection(), rect(), at); };
    const Qt::Alignment start = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft);
    const int extent = line * 5 / 4;
    const QColor ink = paint::color(Token::Text, tone);
    painter.drawPixmap(mirrored({pad(), pad() + (line - extent) / 2 + 1, extent, extent}),
                       paint::symbol(m_symbol, extent, devicePixelRatioF(), ink));
    painter.setPen(ink);
    painter.setFont(paint::semibold(font()));
    painter.drawText(mirrored(QRect(pad() + line * 15 / 8, pad(), width() - 2 * pad() - line * 15 / 8, line * 5 / 4)),
                     int(start | Qt::AlignVCenter), text());
    painter.setFont(font());
    painter.setPen(paint::color(Token::Muted, tone));
    const int top = pad() + line * 30 / 16;
    painter.drawText(mirrored({pad(), top, width() - 2 * pad(), height() - top}), int(start) | Qt::TextWordWrap,
                     m_sentence);
    if (hasFocus())
        paint::drawFocus(&painter, QRectF(rect()), 10, tone);
}

int Card::pad() const
{
    return fontMetrics().height() * 17 / 16;
}

} // namespace stockroom::widget
