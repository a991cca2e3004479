// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/entity/catalogue.h"
#include "models/policy/policy.h"

#include <optional>

namespace stockroom::policy
{

/// What somebody expects of a policy in one case.
struct Expectation {
    int line = 1; ///< where it stands
    Person person = {};
    QString action = {};
    QStringList fields = {};
    std::optional<entity::Values> before = std::nullopt; ///< the row
    std::optional<entity::Values> after = std::nullopt;  ///< the new values
    entity::Instant now = entity::Instant::now();
    bool allowed = false;
    QString by = {}; ///< the statement that decides; empty: any
};

/// Expectations in a text, run against a policy.
///
/// {"expectations": [{"as": {"user", "key", "groups": [], "authenticated", "staff", "superuser", "active"}, "action",
/// "fields": [], "before": {}, "after": {}, "now", "expect": "allow" or "deny", "by"}], "subtrees": {"category 3": [3,
/// 4]}}
///
/// Values are spelled as in conditions, null for what is not there, and "+5" for a difference. Without `fields`, those
/// of `after` are asked for.
struct Expectations {
    QList<Expectation> all = {};
    Subtrees subtrees = {};

    /// Invalid with all that is wrong in the text, by line and column.
    static entity::Result<Expectations> parse(const QByteArray &text, const entity::Catalogue &catalogue);

    /// A sentence for each that the policy does not keep.
    QStringList failures(const Policy &policy) const;
};

} // namespace stockroom::policy
