// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace stockroom::dialog
{

/// Asks whether to put a copy in the place of all that a store holds: accepted when it may.
class RestoreDialog : public QDialog
{
    Q_OBJECT

public:
    /// `kept` is the name of the file in which what is there now is kept; empty where nothing is.
    RestoreDialog(const QString &store, const QString &copy, const QString &kept, QWidget *parent = nullptr);
};

} // namespace stockroom::dialog
