// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QList>
#include <QString>

/// Windows over a window, where a person decides or reads.
namespace stockroom::dialog
{

/// The keys and what they do.
class KeysDialog : public QDialog
{
    Q_OBJECT

public:
    struct Row {
        QString words;
        QString keys;
    };

    explicit KeysDialog(const QList<Row> &rows, QWidget *parent = nullptr);
};

} // namespace stockroom::dialog
