// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>
#include <chrono>

class QLabel;
class QProgressBar;
class QPushButton;

namespace stockroom::widget
{

/// What a long task is doing, how far it is, and a way to cancel it. Tasks that end within a second are not shown.
class ProgressStrip : public QWidget
{
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds kPatience{1000};

    explicit ProgressStrip(QWidget *parent = nullptr, std::chrono::milliseconds patience = kPatience);

    enum class Cancel { Yes, No };

    void start(const QString &what, Cancel cancel = Cancel::Yes);
    /// A total of 0 means that nobody knows how much there is.
    void setProgress(qint64 done, qint64 total);
    void finish();
    /// What a press on the button does, where one can press it.
    void cancel();

Q_SIGNALS:
    void cancelled();

protected:
    void changeEvent(QEvent *event) override;

private:
    std::chrono::milliseconds m_patience;
    QTimer m_timer;
    QLabel *m_what;
    QProgressBar *m_bar;
    QPushButton *m_cancel;
};

} // namespace stockroom::widget
