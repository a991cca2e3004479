// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widget/searchbox.h"
#include "ui/paint/icons.h"
#include "ui/widget/words.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>
#include <QToolButton>

namespace stockroom::widget
{

SearchBox::SearchBox(QWidget *parent)
    : QLineEdit(parent), m_count(words(Words::Label, this)), m_clear(new QToolButton(this))
{
    m_clear->setIcon(paint::icon(QStringLiteral("cross")));
    m_clear->setAutoRaise(true);
    m_clear->setCursor(Qt::ArrowCursor);
    m_clear->setFocusPolicy(Qt::NoFocus);
    connect(m_clear, &QToolButton::clicked, this, &QLineEdit::clear);
    connect(this, &QLineEdit::textChanged, this, &SearchBox::arrange);
    retranslate();
    arrange();
}

void SearchBox::show(const QString &words, const QString &count)
{
    {
        const QSignalBlocker quiet(this);
        setText(words);
    }
    setCount(count);
}

void SearchBox::setCount(const QString &count)
{
    m_count->setText(count);
    arrange();
}

QString SearchBox::count() const
{
    return m_count->text();
}

QSize SearchBox::sizeHint() const
{
    const int line = fontMetrics().height();
    return {line * 30, line * 2 + 2};
}

void SearchBox::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !text().isEmpty()) {
        clear();
    } else if (event->key() == Qt::Key_Escape || event->key() == Qt::Key_Down) {
        Q_EMIT left();
    } else {
        QLineEdit::keyPressEvent(event);
        return;
    }
    event->accept();
}

void SearchBox::resizeEvent(QResizeEvent *event)
{
    QLineEdit::resizeEvent(event);
    arrange();
}

void SearchBox::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    const int extent = fontMetrics().height();
    const QRect place(extent * 5 / 8, (height() - extent) / 2, extent, extent);
    QPainter painter(this);
    painter.drawPixmap(QStyle::visualPos(layoutDirection(), rect(), place.topLeft()) -
                           QPoint(layoutDirection() == Qt::RightToLeft ? extent : 0, 0),
                       paint::symbol(QStringLiteral("edit-find"), extent, devicePixelRatioF(),
                                     palette().color(QPalette::PlaceholderText)));
}

void SearchBox::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LayoutDirectionChange)
        arrange();
}

void SearchBox::arrange()
{
    const int line = fontMetrics().height();
    const int button = line + line / 2;
    int end = width() - line / 4;
    const auto place = [this](QWidget *part, const QRect &at) {
        part->setGeometry(QStyle::visualRect(layoutDirection(), rect(), at));
    };
    m_clear->setVisible(!text().isEmpty());
    if (!text().isEmpty()) {
        end -= button;
        place(m_clear, {end, (height() - button) / 2, button, button});
    }
    // What was found for words that are gone is of no use.
    const bool counts = !text().isEmpty() && !m_count->text().isEmpty();
    m_count->setVisible(counts);
    if (counts) {
        const QSize size = m_count->sizeHint();
        end -= size.width() + line / 2;
        place(m_count, {end, (height() - size.height()) / 2, size.width(), size.height()});
    }
    const int start = line + line / 2;
    const int stop = width() - end;
    if (layoutDirection() == Qt::RightToLeft)
        setTextMargins(stop, 0, start, 0);
    else
        setTextMargins(start, 0, stop, 0);
}

void SearchBox::retranslate()
{
    setPlaceholderText(tr("Search"));
    setAccessibleName(tr("Search"));
    m_clear->setToolTip(tr("Clear the search (Esc)"));
    m_clear->setAccessibleName(tr("Clear the search"));
}

} // namespace stockroom::widget
