// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

namespace stockroom::pane
{

/// A check box beside each row that says whether it is chosen, and changes that.
class SelectionGutter : public QHeaderView
{
    Q_OBJECT

public:
    explicit SelectionGutter(QWidget *parent);

    QSize sizeHint() const override;

protected:
    void paintSection(QPainter *painter, const QRect &rect, int row) const override;
    void mousePressEvent(QMouseEvent *event) override;
};

/// The heads of columns; that of the sorted one says in its words which way.
class SortHeader : public QHeaderView
{
    Q_OBJECT

public:
    explicit SortHeader(QWidget *parent);

    /// This column takes the room that the others leave, but never less than `least` pixels.
    void setFilling(int column, int least);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintSection(QPainter *painter, const QRect &rect, int column) const override;
    void initStyleOptionForIndex(QStyleOptionHeader *option, int column) const override;

private:
    void fill();

    int m_filling = -1;
    int m_least = 0;
};

} // namespace stockroom::pane
