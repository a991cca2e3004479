// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace stockroom::dialog
{

class FieldRow;

/// What a new store is called, in which file it is kept, and in which currency it counts.
class CreateDialog : public QDialog
{
    Q_OBJECT

public:
    /// `folder` is where the file is put until another is chosen.
    explicit CreateDialog(const QString &folder, QWidget *parent = nullptr);

    QString name() const;
    QString file() const;
    /// ISO 4217, one with two decimals.
    QString currency() const;
    void setProblem(const QString &sentence);
    /// Whether it waits for what was asked for last.
    void setBusy(bool busy);
    bool isBusy() const;

Q_SIGNALS:
    void createRequested(const QString &file, const QString &name, const QString &currency);

private:
    void suggestFile();
    void chooseFile();
    void createNow();

    QString m_folder;
    bool m_chosen = false;
    QLineEdit *m_name;
    QLineEdit *m_file;
    QComboBox *m_currency;
    FieldRow *m_nameRow;
    FieldRow *m_fileRow;
    QPushButton *m_create;
};

} // namespace stockroom::dialog
