// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QKeySequence>
#include <QList>
#include <QString>

namespace stockroom::window
{

class MainWindow;

/// One menu command: its name, words, symbol, keys (portable, "; " between several), its place in the menu, and what it
/// does. A command whose group is Hidden has keys only; those of Row are also the menu of a list's row, and their keys
/// act in the list alone, which follows them itself.
struct Command {
    enum class Group { Store, Edit, Row, View, Program, Hidden };

    const char *id;
    const char *text;
    const char *symbol;
    const char *keys;
    Group group;
    void (MainWindow::*act)();

    QString words() const { return QCoreApplication::translate("command", text); }
    QList<QKeySequence> shortcuts() const
    {
        return *keys == 0 ? QList<QKeySequence>()
                          : QKeySequence::listFromString(QString::fromLatin1(keys), QKeySequence::PortableText);
    }
};

} // namespace stockroom::window
