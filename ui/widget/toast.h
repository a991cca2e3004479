// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>
#include <chrono>

class QLabel;
class QPushButton;

namespace stockroom::widget
{

/// Says at the window's lower edge what was done, with a way to undo it. It leaves after a while, but not while the
/// mouse rests on it or the keyboard is in it, and screen readers are told what it says.
class Toast : public QWidget
{
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds kStay{6000};

    /// The toast lies over `over` and follows its size.
    explicit Toast(QWidget *over, std::chrono::milliseconds stay = kStay);

    /// Shows words; with an action (for example Undo) also its button and, muted, its key.
    void say(const QString &words, const QString &action = {}, const QString &key = {});
    /// Shows words that are more than a glance: they stay until they are closed or others are said.
    void sayToStay(const QString &words);
    QString text() const;
    /// Whether its time is running.
    bool isLeaving() const { return m_timer.isActive(); }

Q_SIGNALS:
    void actionPressed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void start();
    void arrange();
    void dress();

    std::chrono::milliseconds m_stay;
    QTimer m_timer;
    bool m_stays = false; ///< until it is closed
    QLabel *m_words;
    QPushButton *m_action;
    QLabel *m_key;
};

} // namespace stockroom::widget
