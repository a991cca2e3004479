// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widget/navigationbar.h"
#include "ui/paint/cellpaint.h"
#include "ui/paint/icons.h"
#include "ui/paint/theme.h"
#include "ui/widget/words.h"

#include <QPainter>
#include <QStyle>
#include <QVBoxLayout>
#include <algorithm>

namespace stockroom::widget
{

using paint::Token;

NavigationButton::NavigationButton(const QString &id, const QString &symbol, int place, QWidget *parent)
    : QPushButton(parent), m_id(id), m_symbol(symbol), m_place(place)
{
    setCheckable(true);
    setAutoExclusive(true);
    setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
}

QSize NavigationButton::sizeHint() const
{
    const QFontMetrics metrics(paint::semibold(font()));
    const int line = metrics.height();
    return {metrics.horizontalAdvance(text()) + line * 3 + line * 3 / 4, line * 9 / 4};
}

QSize NavigationButton::minimumSizeHint() const
{
    return sizeHint();
}

void NavigationButton::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const paint::Tone tone = paint::toneOf(palette());
    const int line = fontMetrics().height();
    if (isChecked() || underMouse()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(paint::color(isChecked() ? Token::AccentSoft : Token::Line, tone));
        painter.drawRoundedRect(rect(), 6, 6);
    }
    const QColor ink = paint::color(isChecked() ? Token::AccentText : Token::Text, tone);
    const auto mirrored = [this](const QRect &at) { return QStyle::visualRect(layoutDirection(), rect(), at); };
    const int extent = line * 9 / 8;
    painter.drawPixmap(mirrored({line * 5 / 8, (height() - extent) / 2, extent, extent}),
                       paint::symbol(m_symbol, extent, devicePixelRatioF(), ink));
    const int end = width() - line / 2;
    if (isChecked())
        painter.setFont(paint::semibold(font()));
    painter.setPen(ink);
    const int start = line * 19 / 8;
    painter.drawText(mirrored({start, 0, end - start, height()}),
                     QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter, text());
    if (hasFocus())
        paint::drawFocus(&painter, QRectF(rect()), 6, tone);
}

NavigationBar::NavigationBar(QWidget *parent) : QWidget(parent), m_top(new QVBoxLayout), m_bottom(new QVBoxLayout)
{
    setRole(this, "navigation");
    setAttribute(Qt::WA_StyledBackground);
    setAccessibleName(tr("Sections"));
    auto *all = new QVBoxLayout(this);
    const int pad = fontMetrics().height() / 2;
    all->setContentsMargins(pad, pad, pad, pad);
    for (QVBoxLayout *part : {m_top, m_bottom})
        part->setSpacing(0);
    all->addLayout(m_top);
    all->addStretch();
    all->addLayout(m_bottom);
    setMinimumWidth(fontMetrics().height() * 164 / 16);
}

void NavigationBar::addSection(const QString &id, const QString &title, const QString &symbol, int place)
{
    auto *button = new NavigationButton(id, symbol, place, this);
    button->setText(title);
    const auto after = std::upper_bound(m_buttons.begin(), m_buttons.end(), place,
                                        [](int at, const NavigationButton *other) { return at < other->place(); });
    const auto isTop = [](const NavigationButton *other) { return other->place() < kBottom; };
    const auto before =
        place < kBottom ? m_buttons.begin() : std::find_if_not(m_buttons.begin(), m_buttons.end(), isTop);
    (place < kBottom ? m_top : m_bottom)->insertWidget(int(after - before), button);
    m_buttons.insert(after, button);
    for (std::size_t i = 1; i < m_buttons.size(); ++i)
        setTabOrder(m_buttons[i - 1], m_buttons[i]);
    connect(button, &QPushButton::toggled, this, [this, id](bool on) {
        if (on)
            Q_EMIT sectionChosen(id);
    });
}

void NavigationBar::setTitle(const QString &id, const QString &title)
{
    if (NavigationButton *button = find(id)) {
        button->setText(title);
        button->updateGeometry();
    }
}

void NavigationBar::choose(const QString &id)
{
    if (NavigationButton *button = find(id))
        button->setChecked(true);
}

QString NavigationBar::chosen() const
{
    const auto found = std::find_if(m_buttons.begin(), m_buttons.end(),
                                    [](const NavigationButton *button) { return button->isChecked(); });
    return found == m_buttons.end() ? QString() : (*found)->id();
}

QString NavigationBar::sectionAt(int index) const
{
    return index >= 0 && std::size_t(index) < m_buttons.size() ? m_buttons[std::size_t(index)]->id() : QString();
}

NavigationButton *NavigationBar::find(const QString &id) const
{
    const auto found = std::find_if(m_buttons.begin(), m_buttons.end(),
                                    [&id](const NavigationButton *button) { return button->id() == id; });
    return found == m_buttons.end() ? nullptr : *found;
}

} // namespace stockroom::widget
