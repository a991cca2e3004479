// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pane/quantitybox.h"

#include <QLineEdit>
#include <QStyleOptionSpinBox>
#include <QWheelEvent>
#include <algorithm>

namespace stockroom::pane
{

QuantityBox::QuantityBox(const entity::Field &field, const QLocale &locale, QWidget *parent)
    : QAbstractSpinBox(parent), m_field(field), m_locale(locale)
{
    // What is written may be a difference: the store says whether it can be taken.
    setCorrectionMode(QAbstractSpinBox::CorrectToNearestValue);
    setFocusPolicy(Qt::StrongFocus);
    connect(lineEdit(), &QLineEdit::textChanged, this, qOverload<>(&QWidget::update));
}

void QuantityBox::stepBy(int steps)
{
    const entity::Parsed parsed = entity::fromText(m_field, text(), m_locale);
    if (!parsed.ok())
        return;
    if (parsed.value.canConvert<entity::Delta>()) {
        const qint64 by = parsed.value.value<entity::Delta>().by + steps;
        lineEdit()->setText((by < 0 ? QString() : QStringLiteral("+")) + QString::number(by));
    } else {
        const qint64 count = std::clamp<qint64>(parsed.value.toLongLong() + steps, m_field.least, m_field.greatest);
        lineEdit()->setText(entity::toText(m_field, QVariant::fromValue(count), m_locale));
    }
    Q_EMIT lineEdit()->textEdited(text());
}

void QuantityBox::wheelEvent(QWheelEvent *event)
{
    // Whoever scrolls a form past the box means the form.
    if (hasFocus() && !isReadOnly())
        QAbstractSpinBox::wheelEvent(event);
    else
        event->ignore();
}

QSize QuantityBox::sizeHint() const
{
    QStyleOptionSpinBox option;
    initStyleOption(&option);
    const QSize content(fontMetrics().horizontalAdvance(QStringLiteral("000,000")), fontMetrics().height());
    return style()->sizeFromContents(QStyle::CT_SpinBox, &option, content, this);
}

QAbstractSpinBox::StepEnabled QuantityBox::stepEnabled() const
{
    if (isReadOnly())
        return StepNone;
    const entity::Parsed parsed = entity::fromText(m_field, text(), m_locale);
    if (!parsed.ok() || parsed.value.canConvert<entity::Delta>())
        return StepUpEnabled | StepDownEnabled;
    const qint64 count = parsed.value.toLongLong();
    StepEnabled enabled = StepNone;
    enabled.setFlag(StepUpEnabled, count < m_field.greatest);
    enabled.setFlag(StepDownEnabled, count > m_field.least);
    return enabled;
}

} // namespace stockroom::pane
