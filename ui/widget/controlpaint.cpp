// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widget/controlpaint.h"
#include "ui/paint/cellpaint.h"

#include <QPainter>
#include <QStyleOption>
#include <QWidget>

namespace stockroom::widget
{

using paint::Token;

namespace
{

constexpr qreal kRing = 2;

} // namespace

Measure measureOf(const QStyleOption *option)
{
    return Measure(option->fontMetrics);
}

QString roleOf(const QWidget *widget)
{
    return widget ? widget->property("role").toString() : QString();
}

QColor tokenOf(const QStyleOption *option, Token token)
{
    return paint::color(token, paint::toneOf(option->palette));
}

void drawPatch(QPainter *painter, const QRectF &rect, const QColor &ground, const QColor &edge, qreal width,
               qreal radius)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(ground);
    painter->setPen(width > 0 ? QPen(edge, width) : QPen(Qt::NoPen));
    const qreal inset = width / 2;
    painter->drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius, radius);
    painter->restore();
}

void drawField(const QStyleOption *option, QPainter *painter, const QWidget *widget)
{
    const bool refused = widget && widget->property("refused").toBool();
    const bool focus = option->state & QStyle::State_HasFocus;
    const bool enabled = option->state & QStyle::State_Enabled;
    const QColor line = tokenOf(option, refused ? Token::Danger : focus ? Token::Accent : Token::Line);
    const QColor ground = tokenOf(option, refused ? Token::DangerSoft : enabled ? Token::Panel : Token::Background);
    if (!refused || !focus) {
        drawPatch(painter, QRectF(option->rect), ground, line, refused || focus ? kRing : 1);
        return;
    }
    // Who has the keyboard sees both: the ring takes the edge, the refusal stands within it.
    const qreal within = kRing + 1;
    drawPatch(painter, QRectF(option->rect), tokenOf(option, Token::Panel), tokenOf(option, Token::Accent), kRing);
    drawPatch(painter, QRectF(option->rect).adjusted(within, within, -within, -within), ground, line, 1,
              kRadius - within);
}

void drawButton(const QStyleOption *option, QPainter *painter, const QWidget *widget)
{
    const QString role = roleOf(widget);
    const bool enabled = option->state & QStyle::State_Enabled;
    const bool hover = (option->state & QStyle::State_MouseOver) && enabled;
    const bool down = option->state & (QStyle::State_Sunken | QStyle::State_On);
    const bool quiet = role == QStringLiteral("flat") || role == QStringLiteral("link");
    if (role == QStringLiteral("primary") && enabled) {
        const QColor accent = tokenOf(option, Token::Accent);
        drawPatch(painter, QRectF(option->rect), hover || down ? accent.darker(110) : accent, {}, 0);
    } else if (!quiet || hover || down) {
        const Token ground = down ? Token::AccentSoft : hover ? Token::Alternate : Token::Panel;
        drawPatch(painter, QRectF(option->rect), tokenOf(option, ground), tokenOf(option, Token::Line), quiet ? 0 : 1);
    }
    if (option->state & QStyle::State_HasFocus) {
        const bool primary = role == QStringLiteral("primary");
        if (primary)
            drawPatch(painter, QRectF(option->rect).adjusted(2, 2, -2, -2), Qt::transparent,
                      tokenOf(option, Token::OnAccent), 1);
        paint::drawFocus(painter, QRectF(option->rect), kRadius, paint::toneOf(option->palette));
    }
}

void drawTriangle(QPainter *painter, const QRect &rect, const QColor &ink, int line)
{
    const qreal half = line * 0.28;
    const QPointF middle = QRectF(rect).center();
    const QPointF corners[] = {middle + QPointF(-half, -half * 0.6), middle + QPointF(half, -half * 0.6),
                               middle + QPointF(0, half * 0.7)};
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(ink);
    painter->drawPolygon(corners, 3);
    painter->restore();
}

QColor inkOf(const QStyleOption *option, const QString &role)
{
    if (!(option->state & QStyle::State_Enabled))
        return option->palette.color(QPalette::Disabled, QPalette::ButtonText);
    if (role == QStringLiteral("primary"))
        return tokenOf(option, Token::OnAccent);
    if (role == QStringLiteral("link"))
        return tokenOf(option, Token::AccentText);
    return option->palette.color(QPalette::Active, QPalette::ButtonText);
}

QPixmap tinted(const QIcon &icon, const QSize &size, qreal ratio, const QColor &ink)
{
    QPixmap pixmap = icon.pixmap(size, ratio);
    QPainter painter(&pixmap);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(QRectF(QPointF(), pixmap.deviceIndependentSize()), ink);
    return pixmap;
}

void drawRadio(const QStyleOption *option, QPainter *painter)
{
    const bool on = option->state & QStyle::State_On;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF circle = QRectF(option->rect).adjusted(1, 1, -1, -1);
    painter->setPen(on ? QPen(Qt::NoPen) : QPen(tokenOf(option, Token::Muted), 1.2));
    painter->setBrush(tokenOf(option, on ? Token::Accent : Token::Panel));
    painter->drawEllipse(circle);
    if (on) {
        painter->setBrush(tokenOf(option, Token::OnAccent));
        painter->drawEllipse(circle.center(), circle.width() * 0.2, circle.width() * 0.2);
    }
    painter->restore();
}

bool isTextArea(const QWidget *widget)
{
    return widget && (widget->inherits("QTextEdit") || widget->inherits("QPlainTextEdit"));
}

} // namespace stockroom::widget
