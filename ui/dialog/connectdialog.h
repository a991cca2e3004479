// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QUrlQuery>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace stockroom::dialog
{

class FieldRow;

/// Where a store on a PostgreSQL server is, and who wants in. A pasted postgresql:// address fills the fields; the
/// password is told apart from the address, so that the address can be kept and shown.
class ConnectDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ConnectDialog(QWidget *parent = nullptr);

    /// The address made of the fields, without the password.
    QString address() const;
    QString password() const;
    /// Fills the fields; what is no postgresql:// address is refused beside its field. Options that have no field are
    /// kept as they are.
    bool setAddress(const QString &address);
    /// Puts the keyboard where only the password is missing.
    void askForPassword();
    /// Why connecting failed, said below the fields; the dialog can be agreed to once more.
    void setProblem(const QString &sentence);
    /// Whether it waits for what was asked for last.
    void setBusy(bool busy);
    bool isBusy() const;

Q_SIGNALS:
    void connectRequested(const QString &address, const QString &password);

private:
    QWidget *makeFields();
    void connectNow();
    bool check();

    FieldRow *m_pasteRow;
    FieldRow *m_hostRow;
    FieldRow *m_databaseRow;
    FieldRow *m_userRow;
    QLineEdit *m_paste;
    QLineEdit *m_host;
    QSpinBox *m_port;
    QLineEdit *m_database;
    QLineEdit *m_user;
    QLineEdit *m_password;
    QComboBox *m_tls;
    QLabel *m_problem;
    QPushButton *m_connect;
    QUrlQuery m_options;
};

} // namespace stockroom::dialog
