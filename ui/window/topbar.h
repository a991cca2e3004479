// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;
class QMenu;
class QPushButton;
class QToolButton;

namespace stockroom::widget
{
class SearchBox;
}

namespace stockroom::window
{

/// The store's name with the menu, the search, undo and redo, and who is signed in.
class TopBar : public QWidget
{
    Q_OBJECT

public:
    TopBar(QMenu *menu, QAction *undo, QAction *redo, QWidget *parent);

    void setStore(const QString &name);
    void setUser(const QString &name);
    widget::SearchBox *search() const { return m_search; }
    void openMenu();

protected:
    void changeEvent(QEvent *event) override;

private:
    QToolButton *makeTool(QAction *action);
    void retranslate();

    QPushButton *m_store;
    widget::SearchBox *m_search;
    class Person;
    Person *m_person;
};

} // namespace stockroom::window
