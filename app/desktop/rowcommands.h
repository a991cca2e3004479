// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <functional>

namespace stockroom::pane
{
class ListPane;
}
namespace stockroom::window
{
class MainWindow;
}

namespace stockroom::desktop
{

/// The commands of a window that act on the rows of the list that is shown. Belongs to the window.
class RowCommands : public QObject
{
    Q_OBJECT

public:
    using Shown = std::function<pane::ListPane *()>;
    /// `shown` tells which list that is; nullptr for none.
    RowCommands(window::MainWindow *window, Shown shown);

    /// Shows the commands where this list asks for them, and enables them by what is chosen in it.
    void follow(pane::ListPane *list);
    /// Enables those that make sense now.
    void update();

private:
    window::MainWindow *m_window;
    Shown m_shown;
};

} // namespace stockroom::desktop
