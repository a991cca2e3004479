// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

namespace stockroom::dialog
{

/// A field below its label, and below it the sentence why it was refused.
class FieldRow : public QWidget
{
    Q_OBJECT

public:
    FieldRow(const QString &label, QWidget *field, QWidget *parent);

    /// Another language has other words.
    void setLabel(const QString &label);
    /// Empty takes the refusal away.
    void setProblem(const QString &sentence);
    QString problem() const;

private:
    QWidget *m_field;
    QLabel *m_label;
    QLabel *m_problem;
};

} // namespace stockroom::dialog
