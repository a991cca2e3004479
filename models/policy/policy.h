// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/entity/instant.h"
#include "models/policy/person.h"
#include "models/policy/scope.h"
#include "models/policy/subtree.h"

namespace stockroom::policy
{

/// What is asked of a policy.
///
/// Without `row`, nobody has looked at a row yet: what only a row can refuse is allowed then. Without `after`, nobody
/// knows the new values yet: what only they can refuse is allowed then.
struct Request {
    QString action;          ///< "product.change"
    QStringList fields = {}; ///< all of them must be allowed; none: the row as a whole, or any of its fields
    /// The row as it stands, or the one that is to be added, without what is secret.
    const entity::Values *row = nullptr;
    /// Of a change: what shall be, by field; a Delta for a difference.
    const entity::Values *after = nullptr;
    entity::Instant now = entity::Instant::now();
    const Subtrees *subtrees =
        nullptr; ///< those of the policy's roots(); one that is not here speaks against the person
};

/// What the policy says, and which statement said it.
struct Decision {
    bool allowed = false;
    /// The id of the one that allowed the first field, or denied one, or would have allowed it had its conditions held;
    /// empty when no statement is about it.
    QString statement;
    QString reason; ///< a sentence for people; empty when allowed
};

/// Who may do what. Asked by the one door before anything else, and once more with each row that is touched.
class Policy
{
public:
    Policy() = default;
    Policy(const Policy &) = delete;
    Policy &operator=(const Policy &) = delete;
    virtual ~Policy() = default;

    /// A store without statements of its own allows all, by the statement "everyone".
    virtual Decision decide(const Person &person, const Request &request) const;

    /// The rows for which decide() allows the same request; what is in `row` and what a change makes of a row are not
    /// looked at.
    virtual Scope scope(const Person &person, const Request &request) const;

    /// The rows whose subtrees are to be handed in with each request.
    virtual QList<Root> roots() const { return {}; }

    /// The entity's fields, but secret ones, of which each alone would be allowed; those of the request are not looked
    /// at.
    QStringList fields(const Person &person, const entity::Entity &entity, Request request) const;
    /// The fields that the person may see.
    QStringList visibleFields(const Person &person, const entity::Entity &entity) const;
};

} // namespace stockroom::policy
