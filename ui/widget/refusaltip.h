// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

namespace stockroom::widget
{

/// A sentence beside the cell or field that was refused, in the window itself, so that the keyboard stays where it is.
class RefusalTip : public QWidget
{
    Q_OBJECT

public:
    /// The tip lies over `over`, usually the window.
    explicit RefusalTip(QWidget *over);

    /// Shows the sentence below `rect` of `anchor`, or above it where there is no room.
    void showBeside(QWidget *anchor, const QRect &rect, const QString &sentence);
    /// Goes along with `rect` where that moves; says nothing again.
    void follow(const QRect &rect);
    QString text() const { return m_text; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QRect wordsRect() const;
    void place(const QRect &rect);

    QString m_text;
    QPointer<QWidget> m_anchor;
};

} // namespace stockroom::widget
