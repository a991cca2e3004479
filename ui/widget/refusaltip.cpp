// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widget/refusaltip.h"
#include "ui/paint/theme.h"

#include <QAccessible>
#include <QEvent>
#include <QPainter>
#include <algorithm>

namespace stockroom::widget
{

RefusalTip::RefusalTip(QWidget *over) : QWidget(over)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    hide();
}

void RefusalTip::showBeside(QWidget *anchor, const QRect &rect, const QString &sentence)
{
    if (m_anchor)
        m_anchor->removeEventFilter(this);
    m_anchor = anchor;
    anchor->installEventFilter(this);
    m_text = sentence;
    setAccessibleName(sentence);
    setFont(paint::semibold(paint::smaller(parentWidget()->font())));
    place(rect);
    show();
    raise();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void RefusalTip::follow(const QRect &rect)
{
    if (m_anchor)
        place(rect);
}

void RefusalTip::place(const QRect &rect)
{
    const int line = fontMetrics().height();
    const QSize size = wordsRect().size() + QSize(line * 5 / 4, line * 3 / 4);
    const QRect beside(m_anchor->mapTo(parentWidget(), rect.topLeft()), rect.size());
    const int gap = line / 4;
    const bool fits = beside.bottom() + gap + size.height() < parentWidget()->height();
    const int y = fits ? beside.bottom() + 1 + gap : beside.top() - gap - size.height();
    const int furthest = std::max(gap, parentWidget()->width() - size.width() - gap);
    setGeometry(std::clamp(beside.center().x() - size.width() / 2, gap, furthest), y, size.width(), size.height());
}

bool RefusalTip::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_anchor && (event->type() == QEvent::Hide || event->type() == QEvent::Destroy))
        hide();
    return QWidget::eventFilter(watched, event);
}

void RefusalTip::paintEvent(QPaintEvent * /*event*/)
{
    const paint::Tone tone = paint::toneOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(paint::color(paint::Token::Danger, tone));
    painter.drawRoundedRect(rect(), 6, 6);
    painter.setPen(paint::color(paint::Token::OnDanger, tone));
    painter.drawText(rect(), Qt::AlignCenter | Qt::TextWordWrap, m_text);
}

QRect RefusalTip::wordsRect() const
{
    const int widest = std::min(parentWidget()->width() * 2 / 3, fontMetrics().height() * 24);
    return fontMetrics().boundingRect(QRect(0, 0, widest, 1000), Qt::TextWordWrap, m_text);
}

} // namespace stockroom::widget
