// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/entity/value.h"

#include <QString>
#include <QStringList>

namespace stockroom::policy
{

/// What the policy says, and which statement said it.
struct Decision {
    bool allowed = false;
    QString statement; ///< its id
    QString reason;    ///< a sentence for people; empty when allowed
};

/// Who may do what. Asked by the one door before anything else, and once more with each row that is touched.
class Policy
{
public:
    Policy() = default;
    Policy(const Policy &) = delete;
    Policy &operator=(const Policy &) = delete;
    virtual ~Policy() = default;

    /// Decides about `action` ("product.change") on `fields` of the entity of that name, by `actor`. A store without
    /// statements of its own allows all, by the statement "everyone".
    ///
    /// `row` is what a condition on rows is answered by: the row as it stands, or the one that is to be added, without
    /// what is secret. Without it nobody has looked at a row yet: what only a row can refuse is allowed then.
    virtual Decision decide(const QString &actor, const QString &action, const QString &entity,
                            const QStringList &fields, const entity::Values *row) const;
};

} // namespace stockroom::policy
