// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

class QDialog;
class QPushButton;
class QWidget;

namespace stockroom::dialog
{

/// The frame all dialogs share: a heading, what it is about, and the buttons at the end of the last line. It is at
/// least so many lines of text wide, and wider where its words are.
void layOut(QDialog *dialog, const QString &heading, QWidget *content, const QList<QPushButton *> &buttons,
            int widthInLines = 0);

/// The one button by which a dialog is agreed to; it is the default.
QPushButton *primaryButton(QDialog *dialog, const QString &words);
QPushButton *cancelButton(QDialog *dialog);
QPushButton *closeButton(QDialog *dialog);

} // namespace stockroom::dialog
