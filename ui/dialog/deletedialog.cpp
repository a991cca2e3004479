// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialog/deletedialog.h"
#include "ui/dialog/frame.h"
#include "ui/widget/words.h"

#include <QLabel>
#include <QPushButton>

namespace stockroom::dialog
{

DeleteDialog::DeleteDialog(const QString &question, const QString &loss, QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("Delete"));
    QLabel *words = widget::words(widget::Words::Plain, this, loss);
    words->setWordWrap(true);
    auto *remove = new QPushButton(tr("Delete"), this);
    remove->setObjectName(QStringLiteral("delete"));
    remove->setAutoDefault(false);
    connect(remove, &QPushButton::clicked, this, &QDialog::accept);
    // Enter loses nothing.
    QPushButton *keep = primaryButton(this, tr("Keep"));
    connect(keep, &QPushButton::clicked, this, &QDialog::reject);
    layOut(this, question, words, {remove, keep}, 26);
    keep->setFocus();
}

} // namespace stockroom::dialog
