// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the window can be told, as one table: menu, keys, tool buttons and the list of keys are made of it.
#include "ui/dialog/keysdialog.h"
#include "ui/paint/icons.h"
#include "ui/window/mainwindow.h"

#include <QAction>
#include <QMenu>

namespace stockroom::window
{

using Group = Command::Group;

/// The one table of commands; a friend of the window, so that what they do can stay private.
struct Commands {
    static constexpr Command kAll[] = {
        {"add", QT_TRANSLATE_NOOP("command", "Add"), "list-add", "Ctrl+N", Group::Edit, &MainWindow::addRequested},
        {"save", QT_TRANSLATE_NOOP("command", "Save the form"), "", "Ctrl+S", Group::Hidden,
         &MainWindow::saveRequested},
        {"undo", QT_TRANSLATE_NOOP("command", "Undo"), "edit-undo", "Ctrl+Z", Group::Edit, &MainWindow::undoRequested},
        {"redo", QT_TRANSLATE_NOOP("command", "Redo"), "edit-redo", "Ctrl+Shift+Z", Group::Edit,
         &MainWindow::redoRequested},
        {"open", QT_TRANSLATE_NOOP("command", "Open"), "document-open", "Ctrl+Return", Group::Row,
         &MainWindow::openRowRequested},
        {"edit", QT_TRANSLATE_NOOP("command", "Edit cell"), "edit-rename", "F2; Return", Group::Row,
         &MainWindow::editCellRequested},
        {"copy", QT_TRANSLATE_NOOP("command", "Copy"), "edit-copy", "Ctrl+C", Group::Row, &MainWindow::copyRequested},
        {"delete", QT_TRANSLATE_NOOP("command", "Delete"), "edit-delete", "Del", Group::Row,
         &MainWindow::deleteRequested},
        {"find", QT_TRANSLATE_NOOP("command", "Search"), "edit-find", "Ctrl+F", Group::View, &MainWindow::findWords},
        {"refresh", QT_TRANSLATE_NOOP("command", "Refresh"), "view-refresh", "F5", Group::View,
         &MainWindow::refreshRequested},
        {"another", QT_TRANSLATE_NOOP("command", "Open another store"), "go-home", "Ctrl+O", Group::Store,
         &MainWindow::anotherStoreRequested},
        {"lock", QT_TRANSLATE_NOOP("command", "Lock"), "lock", "Ctrl+L", Group::Store, &MainWindow::lockRequested},
        {"person", QT_TRANSLATE_NOOP("command", "Sign in as somebody else"), "user", "", Group::Store,
         &MainWindow::personRequested},
        {"backup", QT_TRANSLATE_NOOP("command", "Back up now …"), "backup", "", Group::Store,
         &MainWindow::backUpRequested},
        {"restore", QT_TRANSLATE_NOOP("command", "Restore …"), "document-revert", "", Group::Store,
         &MainWindow::restoreRequested},
        {"settings", QT_TRANSLATE_NOOP("command", "Settings"), "configure", "Ctrl+,", Group::Program,
         &MainWindow::settingsRequested},
        {"keys", QT_TRANSLATE_NOOP("command", "Keys"), "", "F1", Group::Program, &MainWindow::showKeys},
        {"about", QT_TRANSLATE_NOOP("command", "About Stockroom"), "help-about", "", Group::Program,
         &MainWindow::aboutRequested},
        {"close", QT_TRANSLATE_NOOP("command", "Quit"), "application-exit", "Ctrl+Q", Group::Program,
         &MainWindow::closeWindow},
        {"menu", QT_TRANSLATE_NOOP("command", "Open the menu"), "", "F10", Group::Hidden, &MainWindow::showMenu},
        {"next", QT_TRANSLATE_NOOP("command", "Go to the next part of the window"), "", "F6", Group::Hidden,
         &MainWindow::nextPart},
        {"previous", QT_TRANSLATE_NOOP("command", "Go to the previous part of the window"), "", "Shift+F6",
         Group::Hidden, &MainWindow::previousPart},
    };
};

namespace
{

constexpr int kNumbered = 6;

/// What keys do within a list and its form, which act on them themselves.
struct PaneKeys {
    const char *words;
    const char *keys; ///< portable, "; " between several

    QString inWords() const
    {
        return QKeySequence::listToString(QKeySequence::listFromString(QString::fromLatin1(keys)),
                                          QKeySequence::NativeText);
    }
};

constexpr PaneKeys kPaneKeys[] = {
    {QT_TRANSLATE_NOOP("keys", "Choose the row, or not"), "Space"},
    {QT_TRANSLATE_NOOP("keys", "Show what can be done with the row"), "Menu; Shift+F10"},
    {QT_TRANSLATE_NOOP("keys", "Save the form"), "Ctrl+Return"},
    {QT_TRANSLATE_NOOP("keys", "Go from the search to what was found"), "Return; Down"},
    {QT_TRANSLATE_NOOP("keys", "Step back"), "Esc"},
};

} // namespace

void MainWindow::makeCommands()
{
    for (const Group group : {Group::Edit, Group::Row, Group::View, Group::Store, Group::Program, Group::Hidden}) {
        if (!m_menu->isEmpty() && group != Group::Hidden)
            m_menu->addSeparator();
        for (const Command &command : Commands::kAll) {
            if (command.group != group)
                continue;
            auto *action = new QAction(paint::icon(QString::fromLatin1(command.symbol)), command.words(), this);
            action->setShortcuts(command.shortcuts());
            if (group == Group::Row) {
                action->setShortcutContext(Qt::WidgetShortcut);
                m_rowMenu->addAction(action);
            }
            connect(action, &QAction::triggered, this, command.act);
            addAction(action);
            if (group != Group::Hidden)
                m_menu->addAction(action);
            m_actions.insert(QString::fromLatin1(command.id), action);
        }
    }
    for (int number = 1; number <= kNumbered; ++number) {
        auto *action = new QAction(this);
        action->setShortcut(QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_0 + number)));
        connect(action, &QAction::triggered, this,
                [this, number] { showSection(m_navigation->sectionAt(number - 1)); });
        addAction(action);
    }
}

void MainWindow::nameCommands()
{
    for (const Command &command : Commands::kAll)
        m_actions.value(QString::fromLatin1(command.id))->setText(command.words());
}

void MainWindow::showRowMenu(const QPoint &at)
{
    m_rowMenu->popup(at);
}

void MainWindow::setEnabled(const QString &id, bool enabled, const QString &why)
{
    QAction *action = command(id);
    if (!action)
        return;
    action->setEnabled(enabled);
    const QString keys = action->shortcut().toString(QKeySequence::NativeText);
    const QString named =
        keys.isEmpty() ? action->text() : tr("%1 (%2)", "a command and its key").arg(action->text(), keys);
    action->setToolTip(why.isEmpty() ? named : named + u'\n' + why);
}

void MainWindow::showKeys()
{
    QList<dialog::KeysDialog::Row> rows;
    for (const Command &command : Commands::kAll) {
        for (const QKeySequence &keys : command.shortcuts())
            rows.append({command.words(), keys.toString(QKeySequence::NativeText)});
    }
    rows.append({tr("Replace what stands in the cell"), tr("Letters and digits", "keys")});
    rows.append({tr("Show a section"), tr("Ctrl+1 to Ctrl+%1").arg(kNumbered)});
    for (const PaneKeys &one : kPaneKeys)
        rows.append({QCoreApplication::translate("keys", one.words), one.inWords()});
    auto *keys = new dialog::KeysDialog(rows, this);
    keys->setAttribute(Qt::WA_DeleteOnClose);
    keys->open();
}

} // namespace stockroom::window
