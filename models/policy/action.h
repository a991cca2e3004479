// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/entity/catalogue.h"

#include <QString>

namespace stockroom::policy
{

/// What may be allowed, by its word. Statements say "SUBJECT.WORD", and * for all subjects or all words.
struct ActionFacts {
    enum class Is : quint8 { View, Add, Change, Delete, Adjust, Export, Import, Step, Store };

    Is is;
    const char *subject; ///< the one entity that has it, or what is no entity; nullptr: every entity has it
    const char *word;    ///< in statements
    bool ofFields;       ///< whether statements may limit it to fields
    const char *refusal; ///< %1 may not do it with %2; to be translated in the context "policy"
};

/// An action of one store: "product.change".
struct Action {
    const ActionFacts *facts = nullptr;
    const entity::Entity *entity = nullptr; ///< nullptr for what is no entity: "report.view"
    QString name = {};

    bool is(ActionFacts::Is what) const { return facts->is == what; }
};

/// All actions of a store, in the order of its entities.
std::vector<Action> actionsOf(const entity::Catalogue &catalogue);

/// Whether a statement's word for actions ("*", "product.*", "*.view", "product.change") means this one.
bool means(const QString &pattern, const Action &action);

/// What `pattern` should be instead, as words for people; empty where it means at least one of the actions.
QString misfit(const QString &pattern, const std::vector<Action> &actions);

} // namespace stockroom::policy
