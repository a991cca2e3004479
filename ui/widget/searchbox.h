// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

class QLabel;
class QToolButton;

namespace stockroom::widget
{

/// The field one searches in: a symbol, the words, how many were found, and a button that clears.
/// Esc clears it, and once more leaves it; Down leaves it for what was found.
class SearchBox : public QLineEdit
{
    Q_OBJECT

public:
    explicit SearchBox(QWidget *parent = nullptr);

    /// Shows other words and their count without a word to whoever searches: they were searched for before.
    void show(const QString &words, const QString &count);
    using QLineEdit::show;

    /// What stands at the end of the field, for example "1,204"; empty shows nothing.
    void setCount(const QString &count);
    QString count() const;
    QSize sizeHint() const override;

Q_SIGNALS:
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void arrange();
    void retranslate();

    QLabel *m_count;
    QToolButton *m_clear;
};

} // namespace stockroom::widget
