// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLabel;

namespace stockroom::dialog
{

/// Asks whether what is still waiting to be saved may be lost: accepted when it may.
class LoseDialog : public QDialog
{
    Q_OBJECT

public:
    explicit LoseDialog(QWidget *parent = nullptr);

    /// How many changes wait, and whether the database answers meanwhile.
    void setWaiting(int changes, bool isReachable);

private:
    QLabel *m_words;
};

} // namespace stockroom::dialog
