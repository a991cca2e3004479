// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace stockroom::widget
{

/// A sentence at the edge of what it is about, and what can be done about it.
class OfferBar : public QWidget
{
    Q_OBJECT

public:
    explicit OfferBar(QWidget *parent = nullptr);

    /// `other` is what else could be done; empty where there is nothing.
    void say(const QString &sentence, const QString &button, const QString &other = {});

Q_SIGNALS:
    void taken();
    void otherTaken();

private:
    QLabel *m_sentence;
    QPushButton *m_button;
    QPushButton *m_other;
};

} // namespace stockroom::widget
