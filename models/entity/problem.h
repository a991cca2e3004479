// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/entity/value.h"

#include <QList>
#include <QString>

namespace stockroom::entity
{

/// Why something was refused; one table each turns it into exit codes and words.
enum class ProblemKind : quint8 {
    Denied,   ///< the policy says no
    Invalid,  ///< values break rules; `failures` says which
    Conflict, ///< the same fields were changed meanwhile; base, mine and theirs tell
    Missing,  ///< there is no such row, field, entity or store
    Unready,  ///< what is there is not as this needs it: it holds something already, is another program's or a newer
              ///< one's, or lacks tables that it will have
    Busy,     ///< the store is locked or away for now; trying again may help
    Broken    ///< the store or the machine failed
};

/// One broken rule: the field's name (empty: the row as a whole), and the reason as a sentence for people.
struct Failure {
    QString field;
    QString reason;
    int change = 0; ///< which change of the set, from 0

    bool operator==(const Failure &) const = default;
};

/// A refusal: its kind, a sentence for people, and what belongs to the kind.
struct Problem {
    ProblemKind kind = ProblemKind::Broken;
    QString text;
    QList<Failure> failures = {};
    Values base = {};
    Values mine = {};
    Values theirs = {};
    QString statement = {}; ///< Denied: the id of the statement that decided

    static Problem invalid(const QList<Failure> &failures);
    static Problem missing(const QString &text) { return {ProblemKind::Missing, text}; }
    static Problem busy(const QString &text) { return {ProblemKind::Busy, text}; }
    static Problem broken(const QString &text) { return {ProblemKind::Broken, text}; }

    /// The sentence, and below it one line for each failure.
    QString words() const;
};

} // namespace stockroom::entity
