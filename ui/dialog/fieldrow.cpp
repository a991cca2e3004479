// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialog/fieldrow.h"
#include "ui/widget/style.h"
#include "ui/widget/words.h"

#include <QLabel>
#include <QVBoxLayout>

namespace stockroom::dialog
{

using widget::Words;

FieldRow::FieldRow(const QString &label, QWidget *field, QWidget *parent)
    : QWidget(parent), m_field(field), m_label(widget::words(Words::Label, this, label)),
      m_problem(widget::words(Words::Danger, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(fontMetrics().height() / 4);
    m_label->setBuddy(field);
    field->setAccessibleName(label);
    m_problem->setWordWrap(true);
    m_problem->hide();
    column->addWidget(m_label);
    column->addWidget(field);
    column->addWidget(m_problem);
    column->addStretch();
}

void FieldRow::setLabel(const QString &label)
{
    m_label->setText(label);
    m_field->setAccessibleName(label);
}

void FieldRow::setProblem(const QString &sentence)
{
    m_problem->setText(sentence);
    m_problem->setVisible(!sentence.isEmpty());
    m_field->setAccessibleDescription(sentence);
    widget::setRefused(m_field, !sentence.isEmpty());
}

QString FieldRow::problem() const
{
    return m_problem->text();
}

} // namespace stockroom::dialog
