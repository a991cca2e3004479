// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/session.h"

namespace stockroom::ctl
{

/// A command of the program: one row says all of it.
struct Command {
    const char *name;
    const char *operands; ///< as the help shows them
    int least;            ///< how many operands there are
    int most;             ///< -1 for any number
    const char *options;  ///< the names of those that it takes, with blanks between
    const char *help;     ///< one sentence, to be translated in the context "ctl"
    Outcome (*run)(const Call &);
};

std::span<const Command> commands();

/// The help: of all commands, with the exit codes, or of one.
QString help();
QString help(const Command &command);

/// Does what the words after the program's name say; gives the exit code.
int run(const QStringList &words);

} // namespace stockroom::ctl
