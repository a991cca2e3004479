// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pane/tableheads.h"
#include "ui/paint/cellpaint.h"
#include "ui/paint/theme.h"
#include "ui/pane/celldelegate.h"

#include <QMouseEvent>
#include <QPainter>
#include <algorithm>

namespace stockroom::pane
{

using paint::Token;

SelectionGutter::SelectionGutter(QWidget *parent) : QHeaderView(Qt::Vertical, parent)
{
    setSectionResizeMode(QHeaderView::Fixed);
    setSectionsClickable(false);
    setHighlightSections(false);
    setFocusPolicy(Qt::NoFocus);
}

QSize SelectionGutter::sizeHint() const
{
    return {fontMetrics().height() * 2, 0};
}

void SelectionGutter::paintSection(QPainter *painter, const QRect &rect, int row) const
{
    const paint::Tone tone = paint::toneOf(palette());
    const QItemSelectionModel *selection = selectionModel();
    const bool chosen = selection && selection->isRowSelected(row);
    painter->fillRect(rect, paint::color(chosen ? Token::Selection : Token::Panel, tone));
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), paint::color(Token::Line, tone));
    painter->setFont(parentWidget()->font());
    paint::drawCheckBox(painter, rect.adjusted(0, 0, 0, -1), chosen ? Qt::Checked : Qt::Unchecked, true, tone);
}

void SelectionGutter::mousePressEvent(QMouseEvent *event)
{
    const int row = logicalIndexAt(event->position().toPoint());
    if (row < 0 || event->button() != Qt::LeftButton)
        return;
    selectionModel()->select(model()->index(row, 0), QItemSelectionModel::Toggle | QItemSelectionModel::Rows);
    viewport()->update();
}

SortHeader::SortHeader(QWidget *parent) : QHeaderView(Qt::Horizontal, parent)
{
    setHighlightSections(false);
    setSectionsClickable(true);
    setSectionsMovable(false);
    connect(this, &QHeaderView::sectionCountChanged, this, &SortHeader::fill);
    connect(this, &QHeaderView::sectionResized, this, [this](int column) {
        if (column != m_filling)
            fill();
    });
}

void SortHeader::setFilling(int column, int least)
{
    m_filling = column;
    m_least = least;
    setSectionResizeMode(column, QHeaderView::Fixed);
    fill();
}

// Qt's own stretching knows no least width: names would shrink to two letters while the others keep theirs.
void SortHeader::fill()
{
    if (m_filling < 0 || m_filling >= count())
        return;
    const int others = length() - sectionSize(m_filling);
    resizeSection(m_filling, std::max(m_least, viewport()->width() - others));
}

void SortHeader::resizeEvent(QResizeEvent *event)
{
    QHeaderView::resizeEvent(event);
    fill();
}

// By the style the words would stand beside those of the cells: it knows nothing of their padding.
void SortHeader::paintSection(QPainter *painter, const QRect &rect, int column) const
{
    QStyleOptionHeaderV2 option;
    initStyleOption(&option);
    option.rect = rect;
    initStyleOptionForIndex(&option, column);
    const paint::Tone tone = paint::toneOf(palette());
    painter->fillRect(rect, paint::color(Token::Alternate, tone));
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), paint::color(Token::Line, tone));
    const int pad = CellDelegate::padding(parentWidget()->fontMetrics());
    const QRect inner = rect.adjusted(pad, 0, -pad, -1);
    painter->setFont(paint::semibold(paint::smaller(parentWidget()->font())));
    painter->setPen(paint::color(Token::Muted, tone));
    painter->drawText(inner, int(QStyle::visualAlignment(option.direction, option.textAlignment)),
                      painter->fontMetrics().elidedText(option.text, Qt::ElideRight, inner.width()));
}

// An arrow of the style would lie on the words of a head that is aligned to the end.
void SortHeader::initStyleOptionForIndex(QStyleOptionHeader *option, int column) const
{
    QHeaderView::initStyleOptionForIndex(option, column);
    option->sortIndicator = QStyleOptionHeader::None;
    if (isSortIndicatorShown() && sortIndicatorSection() == column)
        option->text += sortIndicatorOrder() == Qt::AscendingOrder ? QStringLiteral(" ↑") : QStringLiteral(" ↓");
}

} // namespace stockroom::pane
