// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/entity/result.h"
#include "models/policy/action.h"
#include "models/policy/condition.h"
#include "models/policy/principal.h"

#include <QByteArray>

namespace stockroom::policy
{

/// One statement: who may or may not do what, to which fields, and when.
struct Statement {
    enum class Effect : quint8 { Allow, Deny };

    QString id;
    Effect effect = Effect::Allow;
    QList<Principal> principals = {}; ///< it is about whoever is one of them
    QStringList actions = {};         ///< "product.change", "order.*", "*.view", "*"
    QStringList fields = {};          ///< none: all of them, and the row as a whole
    QList<Condition> conditions = {}; ///< all must hold
    QString reason = {};              ///< for people who are refused by it

    bool operator==(const Statement &) const = default;

    /// Whether it is about the action; one that is limited to fields says nothing of what has none.
    bool isAbout(const Action &action) const;
};

/// What is wrong in the text of a document, and where: line and column from 1.
struct Mistake {
    int line = 1;
    int column = 1;
    QString text; ///< a sentence that says what was expected

    bool operator==(const Mistake &) const = default;

    /// "Line 3, column 7: …"
    QString words() const;
};

/// Statements in a text: {"version": 1, "statements": [{"id", "effect", "principal": [], "action": [], and where wanted
/// "fields": [], "condition": [{"field", "test", and its argument}], "reason"}]}.
struct Document {
    QList<Statement> statements = {};

    bool operator==(const Document &) const = default;

    /// Reads a text of at most 1 MiB and 32 levels, checked against the entities of a store; all mistakes in it, at
    /// most a hundred, in the order of the text. Invalid has one failure for each.
    static entity::Result<Document> parse(const QByteArray &text, const entity::Catalogue &catalogue);

    /// JSON as people read it, one statement below the other; parse() gives the same document.
    QByteArray toJson() const;
};

/// What was read: a document, or mistakes.
struct Reading {
    Document document = {};
    QList<Mistake> mistakes = {};
};

/// The same as Document::parse(), with the mistakes as values.
Reading readDocument(const QByteArray &text, const entity::Catalogue &catalogue);

} // namespace stockroom::policy
