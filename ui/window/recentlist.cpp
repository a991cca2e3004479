// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/recentlist.h"
#include "ui/paint/cellpaint.h"
#include "ui/paint/icons.h"
#include "ui/paint/theme.h"

#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QStyledItemDelegate>

namespace stockroom::window
{

using paint::Token;

namespace
{

enum Role { PlaceRole = Qt::UserRole, TitleRole, DetailRole, DayRole };

/// Paints a store's name above its place, and the day at the end.
class RecentDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex & /*index*/) const override
    {
        return {0, option.fontMetrics.height() * 53 / 16};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const paint::Tone tone = paint::toneOf(option.palette);
        const int line = option.fontMetrics.height();
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setLayoutDirection(option.direction);
        if (option.state & (QStyle::State_Selected | QStyle::State_MouseOver)) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(
                paint::color(option.state & QStyle::State_Selected ? Token::Selection : Token::Navigation, tone));
            painter->drawRoundedRect(option.rect, 6, 6);
        }
        const QRect inner = option.rect.adjusted(line * 3 / 4, line / 2, -line * 3 / 4, -line / 2);
        const auto mirrored = [&](const QRect &at) { return QStyle::visualRect(option.direction, inner, at); };
        const QColor ink = paint::color(Token::Text, tone);
        const int extent = line * 5 / 4;
        painter->drawPixmap(
            mirrored({inner.left(), inner.center().y() - extent / 2, extent, extent}),
            paint::symbol(QStringLiteral("blocks"), extent, painter->device()->devicePixelRatio(), ink));
        const QString day = index.data(DayRole).toString();
        painter->setFont(option.font);
        const int wide = option.fontMetrics.horizontalAdvance(day) + line / 2;
        const int start = inner.left() + line * 15 / 8;
        const int end = inner.right() - wide;
        const QColor muted = paint::color(Token::Muted, tone);
        paint::drawWords(painter, mirrored({end, inner.top(), wide, inner.height()}), Qt::AlignRight, day, muted, tone);
        painter->setFont(paint::semibold(option.font));
        paint::drawWords(painter, mirrored({start, inner.top(), end - start, inner.height() / 2}), Qt::AlignLeft,
                         index.data(TitleRole).toString(), ink, tone);
        painter->setFont(paint::smaller(option.font));
        paint::drawWords(painter, mirrored({start, inner.center().y(), end - start, inner.height() / 2}), Qt::AlignLeft,
                         index.data(DetailRole).toString(), muted, tone);
        if (option.state & QStyle::State_HasFocus)
            paint::drawFocus(painter, QRectF(option.rect), 6, tone);
        painter->restore();
    }
};

} // namespace

RecentList::RecentList(QWidget *parent) : QListWidget(parent)
{
    setItemDelegate(new RecentDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setStyleSheet(QStringLiteral("background: transparent"));
    viewport()->setAutoFillBackground(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    const auto open = [this](const QListWidgetItem *item) { Q_EMIT opened(item->data(PlaceRole).toString()); };
    connect(this, &QListWidget::itemClicked, this, open);
}

void RecentList::setRecents(const QList<Recent> &recents, const QDate &today)
{
    clear();
    for (const Recent &recent : recents) {
        auto *item = new QListWidgetItem(this);
        item->setData(PlaceRole, recent.place);
        item->setData(TitleRole, recent.title);
        item->setData(DetailRole, recent.detail);
        item->setData(DayRole, dayInWords(recent.opened.toLocalTime().date(), today));
        item->setData(Qt::AccessibleTextRole, recent.title);
        item->setData(Qt::AccessibleDescriptionRole, recent.detail);
        item->setToolTip(recent.place);
    }
    setCurrentRow(0);
}

QString RecentList::dayInWords(const QDate &day, const QDate &today)
{
    if (day == today)
        return tr("today");
    if (day == today.addDays(-1))
        return tr("yesterday");
    const QLocale locale;
    return day.year() == today.year() ? locale.toString(day, tr("d MMM", "a day without its year"))
                                      : locale.toString(day, QLocale::ShortFormat);
}

void RecentList::keyPressEvent(QKeyEvent *event)
{
    const QListWidgetItem *item = currentItem();
    if (item && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        Q_EMIT opened(item->data(PlaceRole).toString());
    else if (item && event->key() == Qt::Key_Delete)
        Q_EMIT forgotten(item->data(PlaceRole).toString());
    else
        QListWidget::keyPressEvent(event);
}

} // namespace stockroom::window
