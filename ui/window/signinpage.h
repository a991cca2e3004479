// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QTimer>
#include <QWidget>
#include <chrono>

class QCheckBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace stockroom::dialog
{
class FieldRow;
}

namespace stockroom::window
{

/// Where a person says who they are: before a store's window, and in its place while it is locked.
class SignInPage : public QWidget
{
    Q_OBJECT

public:
    /// Somebody of a demo store, to try it as.
    struct Trial {
        QString name;
        QString role; ///< what they may do, in words

        bool operator==(const Trial &) const = default;
    };
    /// Who is asked, and for what.
    struct Invitation {
        QString store;            ///< its title
        QString name = {};        ///< the user name that stands there at first
        bool isLocked = false;    ///< the store is open, and `name` alone gets back to it
        bool mayRemember = false; ///< this computer has a keyring and the store a place for it
        QList<Trial> trials = {};
    };

    explicit SignInPage(QWidget *parent = nullptr);

    void invite(const Invitation &invitation);
    /// Says why it was refused; the password is gone, the name stays. Nobody may try again before the pause is over,
    /// which is counted down.
    void refuse(const QString &sentence, std::chrono::seconds pause = {});
    /// While the answer is awaited nothing can be changed.
    void setBusy(bool busy);
    bool isBusy() const { return m_isBusy; }

Q_SIGNALS:
    void signInWanted(const QString &name, const QString &password, bool remember);
    void trialWanted(const QString &name);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void layOut();
    void retranslate();
    void showTrials();
    void showState();
    void signIn();
    void tick();
    void focusFirst();

    Invitation m_invitation;
    QLabel *m_title;
    QLabel *m_sentence;
    QLineEdit *m_name;
    QLineEdit *m_password;
    dialog::FieldRow *m_nameRow = nullptr;
    dialog::FieldRow *m_passwordRow = nullptr;
    QCheckBox *m_remember;
    QLabel *m_problem;
    QPushButton *m_signIn;
    QLabel *m_trialsWords;
    QGridLayout *m_trials = nullptr;
    QString m_refusal;
    std::chrono::seconds m_pause{0};
    QTimer m_ticks;
    bool m_isBusy = false;
};

} // namespace stockroom::window
