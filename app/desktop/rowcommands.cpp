// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/rowcommands.h"
#include "ui/pane/listpane.h"
#include "ui/pane/tableview.h"
#include "ui/window/mainwindow.h"

namespace stockroom::desktop
{

using pane::ListPane;
using window::MainWindow;

RowCommands::RowCommands(MainWindow *window, Shown shown) : QObject(window), m_window(window), m_shown(std::move(shown))
{
    const auto act = [this](void (ListPane::*what)()) {
        return [this, what] {
            if (ListPane *list = m_shown())
                (list->*what)();
        };
    };
    connect(window, &MainWindow::openRowRequested, this, act(&ListPane::openCurrent));
    connect(window, &MainWindow::editCellRequested, this, act(&ListPane::editCurrent));
    connect(window, &MainWindow::deleteRequested, this, act(&ListPane::deleteSelected));
    connect(window, &MainWindow::copyRequested, this, [this] {
        if (const ListPane *list = m_shown())
            list->view()->copyCurrent();
    });
    connect(window, &MainWindow::sectionShown, this, &RowCommands::update);
    update();
}

void RowCommands::follow(ListPane *list)
{
    connect(list, &ListPane::chosenChanged, this, [this, list] {
        if (list == m_shown())
            update();
    });
    connect(list, &ListPane::menuRequested, this, [this](const QPoint &at) {
        update();
        m_window->showRowMenu(at);
    });
}

void RowCommands::update()
{
    const ListPane *list = m_shown();
    const QString why = list && !list->isWritable() ? tr("This store can only be read.") : QString();
    m_window->setEnabled(QStringLiteral("open"), list && list->canOpen());
    m_window->setEnabled(QStringLiteral("edit"), list && list->canEdit(), why);
    m_window->setEnabled(QStringLiteral("copy"), list && list->view()->currentIndex().isValid());
    m_window->setEnabled(QStringLiteral("delete"), list && list->canDelete(), why);
}

} // namespace stockroom::desktop
