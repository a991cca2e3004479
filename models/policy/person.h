// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/entity/value.h"

#include <QString>
#include <QStringList>

namespace stockroom::policy
{

/// Somebody who wants something, as the policy sees them: handed in with each question, never global.
struct Person {
    QString name = {};          ///< the user name; empty for a stranger
    entity::Value key = {};     ///< of the user's row; invalid when it is not known
    QStringList groups = {};    ///< by their names
    bool authenticated = false; ///< who is not signed in is in no group, and has no flags
    bool staff = false;
    bool superuser = false;
    bool active = true; ///< no statement is about who is not

    bool operator==(const Person &) const = default;

    /// Somebody of whom no more is known than the name; a stranger without one.
    static Person named(const QString &name) { return {.name = name, .authenticated = !name.isEmpty()}; }
};

} // namespace stockroom::policy
