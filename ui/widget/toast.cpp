// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widget/toast.h"
#include "ui/paint/theme.h"
#include "ui/widget/words.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

namespace stockroom::widget
{

Toast::Toast(QWidget *over, std::chrono::milliseconds stay)
    : QWidget(over), m_stay(stay), m_words(words(Words::Plain, this)), m_action(new QPushButton(this)),
      m_key(words(Words::Label, this))
{
    const int line = fontMetrics().height();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(line * 7 / 8, line / 4, line * 7 / 8, line / 4);
    row->setSpacing(line / 4);
    row->addWidget(m_words);
    row->addWidget(m_action);
    row->addWidget(m_key);
    setRole(m_action, "flat");
    m_action->setFont(paint::semibold(font()));
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &QWidget::hide);
    connect(m_action, &QPushButton::clicked, this, [this] {
        hide();
        if (!m_stays)
            Q_EMIT actionPressed();
    });
    m_action->installEventFilter(this);
    over->installEventFilter(this);
    dress();
    hide();
}

void Toast::sayToStay(const QString &words)
{
    say(words, tr("Close"));
    m_stays = true;
    m_timer.stop();
}

void Toast::start()
{
    if (!m_stays)
        m_timer.start(m_stay);
}

void Toast::say(const QString &words, const QString &action, const QString &key)
{
    m_stays = false;
    m_words->setText(words);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    m_key->setText(key);
    m_key->setVisible(!key.isEmpty());
    setAccessibleName(words);
    arrange();
    show();
    raise();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
    if (!underMouse())
        m_timer.start(m_stay);
}

QString Toast::text() const
{
    return m_words->text();
}

bool Toast::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parent() && event->type() == QEvent::Resize)
        arrange();
    if (watched == parent() && event->type() == QEvent::PaletteChange)
        dress();
    if (watched == m_action && event->type() == QEvent::FocusIn)
        m_timer.stop();
    if (watched == m_action && event->type() == QEvent::FocusOut && !isHidden())
        start();
    return QWidget::eventFilter(watched, event);
}

void Toast::enterEvent(QEnterEvent * /*event*/)
{
    m_timer.stop();
}

void Toast::leaveEvent(QEvent * /*event*/)
{
    if (!isHidden() && !m_action->hasFocus())
        start();
}

void Toast::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(palette().color(QPalette::Window));
    painter.drawRoundedRect(rect(), 8, 8);
}

void Toast::arrange()
{
    const QWidget *over = parentWidget();
    const int line = fontMetrics().height();
    m_words->setWordWrap(false);
    layout()->activate();
    QSize size = sizeHint();
    if (size.width() > over->width() - 2 * line) {
        m_words->setWordWrap(true);
        size.setWidth(over->width() - 2 * line);
        size.setHeight(layout()->hasHeightForWidth() ? layout()->heightForWidth(size.width()) : sizeHint().height());
    }
    setGeometry((over->width() - size.width()) / 2, over->height() - size.height() - line * 11 / 4, size.width(),
                size.height());
}

// A toast stands out by wearing the other theme: its ground is the words' colour.
void Toast::dress()
{
    const paint::Tone tone = paint::toneOf(parentWidget()->palette());
    const paint::Tone other = tone == paint::Tone::Light ? paint::Tone::Dark : paint::Tone::Light;
    QPalette worn = paint::palette(other);
    worn.setColor(QPalette::Window, paint::color(paint::Token::Text, tone));
    worn.setColor(QPalette::ButtonText, paint::color(paint::Token::Text, other));
    setPalette(worn);
    m_action->setPalette(worn);
    // The style sheet colours labels by the window's theme; this one is in the other.
    const QString muted = paint::color(paint::Token::Muted, other).name();
    m_words->setStyleSheet(QStringLiteral("color: %1").arg(paint::color(paint::Token::Text, other).name()));
    m_key->setStyleSheet(QStringLiteral("color: %1").arg(muted));
}

} // namespace stockroom::widget
