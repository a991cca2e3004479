// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/entity/result.h"

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

/// Who may do what. Asked by the one door before anything else.
class Policy
{
public:
    /// Decides about `action` ("product.change") on `fields` by `actor`. A store without statements of its own allows
    /// all, by the statement "everyone".
    Decision decide(const QString &actor, const QString &action, const QStringList &fields) const;
};

} // namespace stockroom::policy
