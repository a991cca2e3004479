// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/policy/check.h"

#include <QHash>
#include <deque>

namespace stockroom::policy
{

/// A document on the entities of one store.
struct Rules {
    std::shared_ptr<const entity::Catalogue> catalogue;
    Document document;
    std::vector<Action> actions = {};
};

/// What a document says to one person, made ready for many questions: for each action and each field, the statements
/// that are about it. It changes nothing, and many threads may ask it at once.
class Ruling
{
public:
    Ruling(std::shared_ptr<const Rules> rules, const Person &person);
    Ruling(const Ruling &) = delete;
    Ruling &operator=(const Ruling &) = delete;

    /// See Policy. An action that there is not is denied.
    Decision decide(const Request &request) const;
    Scope scope(const Request &request) const;

private:
    /// A statement with its conditions made ready.
    struct Clause {
        const Statement *statement;
        std::vector<Check> checks;
    };

    /// The statements on one field of an action, or on the row as a whole.
    struct Unit {
        std::vector<const Clause *> denies = {};
        std::vector<const Clause *> allows = {};
    };

    /// All that is said of one action.
    struct Sheet {
        const Action *action = nullptr;
        QStringList names = {}; ///< of the entity's fields
        QHash<QString, int> indexes = {};
        std::vector<Unit> fields = {};
        std::vector<Unit> differences = {}; ///< where they are changed by a difference; empty for other actions
        Unit others = {};                   ///< fields that there are not
        Unit row = {};
        QStringList own = {}; ///< the fields that are asked for when none is named
    };

    using Statements = std::vector<const Statement *>;

    void make(const Action &action);
    Statements about(const std::vector<const Action *> &actions) const;
    const Action *besides(const Action &action, ActionFacts::Is is) const;
    template<typename Regards> Unit unitWhere(const Statements &statements, const Action &action, Regards regards);
    const Clause *clauseOf(const Statement &statement, const Action &action);

    static const Unit &unitOf(const Sheet &sheet, const QString &field, const Request &request);
    static const QStringList &fieldsOf(const Sheet &sheet, const Request &request);
    Decision decided(const Sheet &sheet, const Unit &unit, const QString &field, Evidence &evidence) const;
    Decision refused(const Sheet &sheet, const QString &field, const Statement *by) const;
    static Scope scopeOf(const Unit &unit, const Request &request);

    std::shared_ptr<const Rules> m_rules;
    Person m_person;
    Statements m_mine; ///< those that are about the person
    QHash<const Statement *, const Clause *> m_known;
    std::deque<Clause> m_clauses;
    std::deque<Sheet> m_sheets;
    QHash<QString, const Sheet *> m_byAction;
};

} // namespace stockroom::policy
