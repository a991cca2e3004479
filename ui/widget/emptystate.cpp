// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widget/emptystate.h"
#include "ui/paint/icons.h"
#include "ui/widget/words.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace stockroom::widget
{

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent), m_symbol(new QLabel(this)), m_title(words(Words::Title, this)),
      m_sentence(words(Words::Muted, this)), m_button(new QPushButton(this)), m_other(new QPushButton(this))
{
    auto *column = new QVBoxLayout(this);
    column->setSpacing(fontMetrics().height() / 2);
    column->addStretch(2);
    for (QLabel *label : {m_symbol, m_title, m_sentence}) {
        label->setAlignment(Qt::AlignCenter);
        column->addWidget(label);
    }
    m_title->setWordWrap(true);
    m_sentence->setWordWrap(true);
    column->addSpacing(fontMetrics().height() / 2);
    column->addWidget(m_button, 0, Qt::AlignHCenter);
    column->addWidget(m_other, 0, Qt::AlignHCenter);
    column->addStretch(3);
    setRole(m_button, "primary");
    setRole(m_other, "flat");
    connect(m_button, &QPushButton::clicked, this, &EmptyState::pressed);
    connect(m_other, &QPushButton::clicked, this, &EmptyState::otherPressed);
}

void EmptyState::say(const QString &symbol, const QString &title, const QString &sentence, const QString &button,
                     const QString &other)
{
    m_name = symbol;
    m_title->setText(title);
    m_sentence->setText(sentence);
    m_button->setText(button);
    m_button->setVisible(!button.isEmpty());
    m_other->setText(other);
    m_other->setVisible(!other.isEmpty());
    setFocusProxy(button.isEmpty() ? nullptr : m_button);
    setFocusPolicy(button.isEmpty() ? Qt::TabFocus : Qt::NoFocus);
    setAccessibleName(title);
    setAccessibleDescription(sentence);
    draw();
}

void EmptyState::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        draw();
}

void EmptyState::draw()
{
    if (m_name.isEmpty())
        return;
    m_symbol->setPixmap(paint::symbol(m_name, fontMetrics().height() * 2, devicePixelRatioF(),
                                      palette().color(QPalette::PlaceholderText)));
}

} // namespace stockroom::widget
