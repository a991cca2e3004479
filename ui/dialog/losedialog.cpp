// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialog/losedialog.h"
#include "ui/dialog/frame.h"
#include "ui/widget/words.h"

#include <QPushButton>

namespace stockroom::dialog
{

LoseDialog::LoseDialog(QWidget *parent) : QDialog(parent), m_words(widget::words(widget::Words::Plain, this))
{
    setWindowTitle(tr("Not saved yet"));
    m_words->setWordWrap(true);
    auto *lose = new QPushButton(tr("Close and lose it"), this);
    lose->setObjectName(QStringLiteral("lose"));
    lose->setAutoDefault(false);
    connect(lose, &QPushButton::clicked, this, &QDialog::accept);
    // Enter loses nothing.
    QPushButton *wait = primaryButton(this, tr("Keep waiting"));
    connect(wait, &QPushButton::clicked, this, &QDialog::reject);
    layOut(this, tr("Not saved yet"), m_words, {lose, wait}, 26);
    wait->setFocus();
}

void LoseDialog::setWaiting(int changes, bool isReachable)
{
    const bool isOne = changes == 1;
    if (isReachable)
        m_words->setText(isOne ? tr("1 change is not saved yet. Close and lose it?")
                               : tr("%n changes are not saved yet. Close and lose them?", nullptr, changes));
    else
        m_words->setText(isOne ? tr("1 change is not saved yet: the server does not answer. Close and lose it?")
                               : tr("%n changes are not saved yet: the server does not answer. Close and lose them?",
                                    nullptr, changes));
}

} // namespace stockroom::dialog
