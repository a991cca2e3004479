// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialog/adoptdialog.h"
#include "ui/dialog/frame.h"
#include "ui/widget/words.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QPushButton>
#include <QStyle>

namespace stockroom::dialog
{

using widget::Words;

AdoptDialog::AdoptDialog(const QString &store, bool isFile, QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("Adopt a store"));
    const int line = fontMetrics().height();
    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(line * 3 / 4);
    const auto say = [&](const QString &sentence) {
        QLabel *words = widget::words(Words::Plain, content, sentence);
        words->setWordWrap(true);
        column->addWidget(words);
    };
    say(tr("Stockroom can then change this store, keep a history of every change, and undo it."));
    say(tr("It adds tables whose names begin with stockroom_, and triggers that write the history. "
           "Django's own tables stay as they are, and Django goes on working."));
    say((isFile ? tr("The file is copied first; the copy lies beside it.") + u' ' : QString()) +
        tr("All that was added can be taken out again: stockroomctl release."));
    if (isFile)
        column->addWidget(makeWal());
    QPushButton *adopt = primaryButton(this, tr("Adopt"));
    connect(adopt, &QPushButton::clicked, this, &QDialog::accept);
    layOut(this, tr("Adopt “%1”?").arg(store), content, {cancelButton(this), adopt}, 30);
    adopt->setFocus();
}

/// The check box for the journal, with what it changes.
QWidget *AdoptDialog::makeWal()
{
    const int line = fontMetrics().height();
    auto *both = new QWidget(this);
    auto *column = new QVBoxLayout(both);
    column->setContentsMargins(0, line / 4, 0, 0);
    column->setSpacing(line / 4);
    m_wal = new QCheckBox(tr("Let readers and writers work at the same time (WAL)"), both);
    const QString what = tr("The other program then has to be on this machine too, and two more files lie beside the "
                            "store while it is used.");
    m_wal->setAccessibleDescription(what);
    QLabel *words = widget::words(Words::Muted, both, what);
    words->setWordWrap(true);
    // Below the words of the box.
    auto *indented = new QHBoxLayout;
    indented->addSpacing(style()->pixelMetric(QStyle::PM_IndicatorWidth) +
                         style()->pixelMetric(QStyle::PM_CheckBoxLabelSpacing));
    indented->addWidget(words, 1);
    column->addWidget(m_wal);
    column->addLayout(indented);
    return both;
}

bool AdoptDialog::useWal() const
{
    return m_wal && m_wal->isChecked();
}

} // namespace stockroom::dialog
