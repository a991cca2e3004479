// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/window/recent.h"

#include <QList>
#include <QWidget>
#include <vector>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace stockroom::widget
{
class Card;
class ProgressStrip;
} // namespace stockroom::widget

namespace stockroom::window
{

class RecentList;

/// What one sees before a store is open: four ways to open one, and those that were open before.
class WelcomeWindow : public QWidget
{
    Q_OBJECT

public:
    explicit WelcomeWindow(QWidget *parent = nullptr);

    void setRecents(const QList<Recent> &recents);
    /// A refusal to open a store, said where one chose it; empty takes it away.
    void setProblem(const QString &sentence);
    /// Offers, below the refusal, to put a copy in the place of a store that is damaged.
    void offerRestore();
    /// What is being done, and how far it is, at the lower edge.
    widget::ProgressStrip *progress() const { return m_progress; }

Q_SIGNALS:
    void openDemo();
    void createStore();
    void connectServer();
    void openFile();
    void openRecent(const QString &place);
    void forgetRecent(const QString &place);
    void restoreRequested();
    void settingsRequested();
    void aboutRequested();
    /// The window was closed by a person.
    void dismissed();

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    QWidget *makeHead();
    QWidget *makeCards();
    QWidget *makeRecents();
    QWidget *makeFoot();
    void retranslate();
    void dress();

    std::vector<widget::Card *> m_cards;
    QList<Recent> m_recents;
    QLabel *m_icon = nullptr;
    QLabel *m_motto = nullptr;
    QLabel *m_heading = nullptr;
    QLabel *m_none = nullptr;
    QLabel *m_problem = nullptr;
    QPushButton *m_restore = nullptr;
    QStackedWidget *m_shelf = nullptr;
    RecentList *m_list = nullptr;
    QPushButton *m_settings = nullptr;
    QPushButton *m_about = nullptr;
    widget::ProgressStrip *m_progress = nullptr;
};

} // namespace stockroom::window
