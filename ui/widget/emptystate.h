// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace stockroom::widget
{

/// What stands where there is nothing to show: a symbol, what is the matter, a sentence, and the next step, which has
/// the keyboard.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(QWidget *parent = nullptr);

    /// An empty `button` shows none; `other` is what else could be done.
    void say(const QString &symbol, const QString &title, const QString &sentence, const QString &button = {},
             const QString &other = {});

Q_SIGNALS:
    void pressed();
    void otherPressed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void draw();

    QString m_name;
    QLabel *m_symbol;
    QLabel *m_title;
    QLabel *m_sentence;
    QPushButton *m_button;
    QPushButton *m_other;
};

} // namespace stockroom::widget
