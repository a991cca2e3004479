// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace stockroom::dialog
{
class FieldRow;
}

namespace stockroom::window
{

/// Asks for the first administrator of a store that nobody can sign in to yet.
class FirstPage : public QWidget
{
    Q_OBJECT

public:
    explicit FirstPage(QWidget *parent = nullptr);

    /// `name` is proposed as the user name.
    void invite(const QString &store, const QString &name);
    /// Says what is wrong with the name, the password, or with neither of them alone; empty where nothing is.
    void refuse(const QString &name, const QString &password, const QString &other);
    void setBusy(bool busy);

Q_SIGNALS:
    void personWanted(const QString &name, const QString &email, const QString &password);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void retranslate();
    void make();

    QString m_store;
    QLabel *m_title;
    QLabel *m_sentence;
    QLineEdit *m_name;
    QLineEdit *m_email;
    QLineEdit *m_password;
    QLineEdit *m_again;
    dialog::FieldRow *m_nameRow;
    dialog::FieldRow *m_emailRow;
    dialog::FieldRow *m_passwordRow;
    dialog::FieldRow *m_againRow;
    QLabel *m_problem;
    QPushButton *m_make;
    bool m_isBusy = false;
};

} // namespace stockroom::window
