// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace stockroom::dialog
{

/// Asks whether to delete what no undo brings back whole: accepted when it may go.
class DeleteDialog : public QDialog
{
    Q_OBJECT

public:
    /// `question` names what would be deleted, `loss` what would be lost with it, each as a sentence.
    DeleteDialog(const QString &question, const QString &loss, QWidget *parent = nullptr);
};

} // namespace stockroom::dialog
