// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialog/frame.h"
#include "ui/widget/words.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QDialog>
#include <QLabel>
#include <QPushButton>

namespace stockroom::dialog
{

void layOut(QDialog *dialog, const QString &heading, QWidget *content, const QList<QPushButton *> &buttons,
            int widthInLines)
{
    const int line = dialog->fontMetrics().height();
    widget::setRole(dialog, "panel");
    auto *column = new QVBoxLayout(dialog);
    column->setContentsMargins(line * 3 / 2, line * 5 / 4, line * 3 / 2, line * 5 / 4);
    column->setSpacing(line);
    auto *title = widget::words(widget::Words::Title, dialog, heading);
    title->setObjectName(QStringLiteral("heading"));
    column->addWidget(title);
    column->addWidget(content, 1);
    // Not the dialog's minimum width: that would override what its words need.
    column->addStrut(widthInLines * line);
    auto *row = new QHBoxLayout;
    row->setSpacing(line / 2);
    row->addStretch();
    for (QPushButton *button : buttons)
        row->addWidget(button);
    column->addLayout(row);
}

QPushButton *primaryButton(QDialog *dialog, const QString &words)
{
    auto *button = new QPushButton(words, dialog);
    widget::setRole(button, "primary");
    button->setDefault(true);
    return button;
}

QPushButton *cancelButton(QDialog *dialog)
{
    auto *button = new QPushButton(QCoreApplication::translate("dialog", "Cancel"), dialog);
    button->setAutoDefault(false);
    QObject::connect(button, &QPushButton::clicked, dialog, &QDialog::reject);
    return button;
}

QPushButton *closeButton(QDialog *dialog)
{
    auto *button = new QPushButton(QCoreApplication::translate("dialog", "Close"), dialog);
    button->setDefault(true);
    QObject::connect(button, &QPushButton::clicked, dialog, &QDialog::accept);
    return button;
}

} // namespace stockroom::dialog
