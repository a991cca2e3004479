// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/entity/value.h"

#include <QAbstractSpinBox>

namespace stockroom::pane
{

/// A count with steps of one; "+5" and "-2" are differences and stay as they are written.
class QuantityBox : public QAbstractSpinBox
{
    Q_OBJECT

public:
    QuantityBox(const entity::Field &field, const QLocale &locale, QWidget *parent);

    QLineEdit *line() const { return lineEdit(); }
    void useLocale(const QLocale &locale) { m_locale = locale; }
    void stepBy(int steps) override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    StepEnabled stepEnabled() const override;
    void wheelEvent(QWheelEvent *event) override;

private:
    const entity::Field &m_field;
    QLocale m_locale;
};

} // namespace stockroom::pane
