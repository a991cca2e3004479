// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

namespace stockroom::widget
{

/// A large button that says what it does in a title and a sentence.
class Card : public QPushButton
{
    Q_OBJECT

public:
    explicit Card(const QString &symbol, QWidget *parent = nullptr);

    void say(const QString &title, const QString &sentence);
    QSize sizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int pad() const;

    QString m_symbol;
    QString m_sentence;
};

} // namespace stockroom::widget
