// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/policy/person.h"

#include <optional>

namespace stockroom::policy
{

/// Whom a statement is about, as a document spells it.
///
/// | word | who |
/// | --- | --- |
/// | * | everybody who is active, strangers too |
/// | authenticated | who is signed in |
/// | staff, superuser | who is signed in and has this flag |
/// | group:NAME | who is signed in and is in the group |
/// | user:NAME | the one who is signed in by that name |
struct Principal {
    enum class Is : quint8 { Everybody, Authenticated, Staff, Superuser, InGroup, User };

    Is is = Is::Everybody;
    QString name = {}; ///< of the group or the user

    bool operator==(const Principal &) const = default;

    /// Nothing when it is no such word.
    static std::optional<Principal> fromText(const QString &text);
    QString text() const;

    bool isAbout(const Person &person) const;

    /// The words that there are, for people.
    static QString words();
};

} // namespace stockroom::policy
