// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widget/offerbar.h"
#include "ui/widget/words.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace stockroom::widget
{

OfferBar::OfferBar(QWidget *parent)
    : QWidget(parent), m_sentence(words(Words::Plain, this)), m_button(new QPushButton(this)),
      m_other(new QPushButton(this))
{
    setRole(this, "bar");
    setAttribute(Qt::WA_StyledBackground);
    m_sentence->setWordWrap(true);
    const int line = fontMetrics().height();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(line, line / 2, line, line / 2);
    row->setSpacing(line);
    row->addWidget(m_sentence, 1);
    row->addWidget(m_other);
    row->addWidget(m_button);
    m_other->hide();
    setRole(m_other, "flat");
    connect(m_button, &QPushButton::clicked, this, &OfferBar::taken);
    connect(m_other, &QPushButton::clicked, this, &OfferBar::otherTaken);
}

void OfferBar::say(const QString &sentence, const QString &button, const QString &other)
{
    m_sentence->setText(sentence);
    m_button->setText(button);
    m_other->setText(other);
    m_other->setVisible(!other.isEmpty());
    setAccessibleName(sentence);
}

} // namespace stockroom::widget
