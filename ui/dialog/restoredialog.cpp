// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialog/restoredialog.h"
#include "ui/dialog/frame.h"
#include "ui/widget/words.h"

#include <QLabel>
#include <QPushButton>

namespace stockroom::dialog
{

RestoreDialog::RestoreDialog(const QString &store, const QString &copy, const QString &kept, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Restore"));
    const QString loss =
        tr("All that is in “%1” now is replaced by what is in the copy, also what others saved since then.").arg(store);
    QLabel *words = widget::words(
        widget::Words::Plain, this,
        loss + u' ' +
            (kept.isEmpty() ? tr("Nothing of it is kept.") : tr("What is there now is kept as “%1”.").arg(kept)));
    words->setWordWrap(true);
    auto *replace = new QPushButton(tr("Replace"), this);
    replace->setObjectName(QStringLiteral("replace"));
    replace->setAutoDefault(false);
    connect(replace, &QPushButton::clicked, this, &QDialog::accept);
    // Enter loses nothing.
    QPushButton *keep = primaryButton(this, tr("Keep"));
    connect(keep, &QPushButton::clicked, this, &QDialog::reject);
    layOut(this, tr("Replace “%1” with the copy “%2”?").arg(store, copy), words, {replace, keep}, 30);
    keep->setFocus();
}

} // namespace stockroom::dialog
