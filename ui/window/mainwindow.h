// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widget/navigationbar.h"
#include "ui/window/command.h"

#include <QHash>
#include <QMainWindow>
#include <functional>
#include <vector>

class QAction;
class QLabel;
class QMenu;
class QPushButton;
class QStackedWidget;

namespace stockroom::widget
{
class ProgressStrip;
class SearchBox;
class Toast;
} // namespace stockroom::widget

namespace stockroom::window
{

class TopBar;

/// The window of an open store: navigation, one pane for each section, search, undo, and what state the store is in.
/// It knows nothing of what is in the panes; whoever opens a store adds them and answers the signals.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// How the store stands; shown at the end of the status bar.
    enum class State { Saved, Saving, Unsaved, ReadOnly, Offline };

    explicit MainWindow(QWidget *parent = nullptr);

    /// `kind` and `place` as a person reads them, for example "SQLite" and "harbour.db".
    void setStore(const QString &name, const QString &kind, const QString &place);
    void setState(State state);
    void setUser(const QString &name);
    /// What stands at the start of the status bar, for example how many rows are shown.
    void setStatus(const QString &words);
    /// A sentence above all sections, for what lasts and concerns the whole store; empty takes it away. `action` names
    /// what can be done about it: noticeTaken() tells that a person wants that.
    void setNotice(const QString &sentence, const QString &action = {});

    using MakePane = std::function<QWidget *()>;
    /// Sections stand in the order of their places, from NavigationBar::kBottom on at the bottom. The pane is made when
    /// it is looked at or asked for first, and belongs to the window. Its focus proxy gets the keyboard.
    void addSection(const QString &id, const QString &title, const QString &symbol, const MakePane &make, int place);
    void setSectionTitle(const QString &id, const QString &title);
    /// A part of a section that F6 stops at besides the pane itself, while it is visible.
    void setSecondPart(const QString &id, const std::function<QWidget *()> &part) { m_seconds.insert(id, part); }
    void showSection(const QString &id);
    QString section() const;
    /// Gives the keyboard to the pane that is shown.
    void enterPane();
    /// What Esc does when nothing that has the keyboard wants it: an editor, a search or a list takes it first.
    void stepBack();
    /// Made when it is not there yet; nullptr for a section that there is not.
    QWidget *pane(const QString &id);
    /// Shows the commands that act on a row, at a point of the screen.
    void showRowMenu(const QPoint &at);

    /// What undoing would take back, in words; empty disables the command.
    void setUndo(const QString &what);
    void setRedo(const QString &what);
    /// Whether the command may be used; why not is said in its tool tip.
    void setEnabled(const QString &command, bool enabled, const QString &why = {});
    using QWidget::setEnabled;

    /// Asked before the window closes; it stays when the answer is no.
    void setMayClose(std::function<bool()> mayClose) { m_mayClose = std::move(mayClose); }

    widget::SearchBox *search() const;
    widget::Toast *toast() const { return m_toast; }
    widget::ProgressStrip *progress() const { return m_progress; }
    QAction *command(const QString &id) const { return m_actions.value(id); }

Q_SIGNALS:
    void sectionShown(const QString &id);
    /// What is searched for in the section that is shown; each section keeps its own words.
    void searched(const QString &section, const QString &words);
    /// The keyboard is to go from the search to what was found: enterPane() when that is there.
    void searchLeft(const QString &section);
    void addRequested();
    void saveRequested();
    void openRowRequested();
    void editCellRequested();
    void copyRequested();
    void deleteRequested();
    void undoRequested();
    void redoRequested();
    void refreshRequested();
    void noticeTaken();
    void anotherStoreRequested();
    void lockRequested();
    /// Somebody else is to sign in.
    void personRequested();
    void backUpRequested();
    void restoreRequested();
    void settingsRequested();
    void aboutRequested();
    /// The language changed: give titles and counts anew.
    void retranslated();
    /// The window is about to go; its size can still be asked for.
    void closing();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    friend struct Commands;

    void makeCommands();
    void nameCommands();
    void makeParts();
    QWidget *makeNotice();
    QWidget *makeStatusBar();
    void retranslate();
    void turnTo(const QString &id);
    void giveKeyboardTo(QWidget *part);
    std::vector<QWidget *> parts() const;
    void moveBetweenParts(int step);

    void findWords();
    void nextPart();
    void previousPart();
    void showMenu();
    void showKeys();
    void closeWindow();

    QHash<QString, QAction *> m_actions;
    QHash<QString, MakePane> m_makers;
    QHash<QString, QWidget *> m_panes;
    QHash<QString, std::function<QWidget *()>> m_seconds;
    QHash<QString, QString> m_searches;
    QMenu *m_menu;
    QMenu *m_rowMenu;
    TopBar *m_top = nullptr;
    widget::NavigationBar *m_navigation = nullptr;
    QStackedWidget *m_stack = nullptr;
    QWidget *m_notice = nullptr;
    QLabel *m_noticeWords = nullptr;
    QPushButton *m_noticeButton = nullptr;
    QLabel *m_status = nullptr;
    QLabel *m_stateWords = nullptr;
    widget::Toast *m_toast = nullptr;
    widget::ProgressStrip *m_progress = nullptr;
    QString m_name;
    QString m_kind;
    QString m_place;
    QString m_undo;
    QString m_redo;
    State m_state = State::Saved;
    std::function<bool()> m_mayClose;
};

} // namespace stockroom::window
