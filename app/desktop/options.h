// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QString>
#include <QStringList>

namespace stockroom::desktop
{

/// What the command line asks for.
struct Options {
    /// What is to be done instead of opening windows.
    enum class Answer { None, Help, Version, Wrong };

    Answer answer = Answer::None;
    QString text;                       ///< the answer's words
    QString store;                      ///< a file or a postgresql:// address; empty: the welcome window
    QMap<QString, QString> chosen = {}; ///< settings for this start only, by their keys

    /// Reads arguments, the program's name first. What is unknown is Wrong, with a sentence.
    static Options parse(const QStringList &arguments);
};

} // namespace stockroom::desktop
