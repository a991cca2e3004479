// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialog/keysdialog.h"
#include "ui/dialog/frame.h"
#include "ui/widget/words.h"

#include <QGridLayout>
#include <QLabel>
#include <QScrollArea>

namespace stockroom::dialog
{

KeysDialog::KeysDialog(const QList<Row> &rows, QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("Keys"));
    auto *list = new QWidget;
    widget::setRole(list, "panel");
    auto *grid = new QGridLayout(list);
    const int line = fontMetrics().height();
    grid->setHorizontalSpacing(line * 2);
    grid->setVerticalSpacing(line / 2);
    for (int i = 0; i < rows.size(); ++i) {
        grid->addWidget(widget::words(widget::Words::Plain, list, rows[i].words), i, 0);
        grid->addWidget(widget::words(widget::Words::Muted, list, rows[i].keys), i, 1);
    }
    grid->setRowStretch(int(rows.size()), 1);
    auto *scroll = new QScrollArea(this);
    scroll->setWidget(list);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setMinimumSize(list->sizeHint().width() + line * 3, qMin(list->sizeHint().height() + line, line * 30));
    layOut(this, tr("Keys"), scroll, {closeButton(this)});
}

} // namespace stockroom::dialog
