// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QCheckBox;

namespace stockroom::dialog
{

/// Says what it means to take in the store of another program, and asks whether to: accepted when it is to be.
class AdoptDialog : public QDialog
{
    Q_OBJECT

public:
    /// `isFile` is a SQLite store, whose journal can be changed with it.
    AdoptDialog(const QString &store, bool isFile, QWidget *parent = nullptr);

    /// Whether readers and writers are not to hinder each other from now on.
    bool useWal() const;

private:
    QWidget *makeWal();

    QCheckBox *m_wal = nullptr;
};

} // namespace stockroom::dialog
