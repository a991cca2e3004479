// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace stockroom::dialog
{

/// One choice of a setting: what is kept, and what people read.
struct Option {
    const char *value;
    const char *label;
    /// A language's name is written in that language everywhere.
    bool translate = true;
};

/// One thing that a person can set: the key it is kept by, its words (context "settings"), and what can be chosen. The
/// first option is the default.
struct Setting {
    const char *key;
    const char *label;
    const char *note;
    QList<Option> options;
};

} // namespace stockroom::dialog
