// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialog/setting.h"

#include <QDialog>
#include <functional>
#include <vector>

class QComboBox;
class QLabel;
class QPushButton;

namespace stockroom::dialog
{

/// A row for each setting; what is chosen is told at once, and there is nothing to confirm.
class SettingsDialog : public QDialog
{
    Q_OBJECT

public:
    using Value = std::function<QString(const QString &key)>;

    SettingsDialog(const QList<Setting> &settings, const Value &value, QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen(const QString &key, const QString &value);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Row {
        Setting setting;
        QLabel *label;
        QLabel *note;
        QComboBox *box;
    };

    void retranslate();

    std::vector<Row> m_rows;
    QPushButton *m_close;
};

} // namespace stockroom::dialog
