// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <functional>

class QLabel;
class QPushButton;

namespace stockroom::window
{

class FirstPage;
class SignInPage;

/// What stands before a store until it is known who is there: it shows nothing of what is behind.
class GateWindow : public QWidget
{
    Q_OBJECT

public:
    explicit GateWindow(QWidget *parent = nullptr);

    SignInPage *signIn() const { return m_signIn; }
    FirstPage *first() const { return m_first; }
    /// Shows one of the two; `leave` says what else can be done, and pressing that is leaveWanted().
    void turnTo(QWidget *page, const QString &leave);
    QWidget *page() const;
    /// Asked before the window closes; it stays when the answer is no.
    void setMayClose(std::function<bool()> mayClose) { m_mayClose = std::move(mayClose); }
    /// Where the store is, below the card.
    void setPlace(const QString &place);

Q_SIGNALS:
    void leaveWanted();
    /// The window was closed by whoever stood before it.
    void dismissed();

protected:
    void closeEvent(QCloseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeCard();

    SignInPage *m_signIn;
    FirstPage *m_first;
    QWidget *m_page = nullptr;
    QLabel *m_place;
    QPushButton *m_leave;
    std::function<bool()> m_mayClose;
};

} // namespace stockroom::window
