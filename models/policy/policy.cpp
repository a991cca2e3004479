// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/policy/policy.h"

namespace stockroom::policy
{

Decision Policy::decide(const QString &, const QString &, const QString &, const QStringList &,
                        const entity::Values *) const
{
    return {true, QStringLiteral("everyone"), QString()};
}

} // namespace stockroom::policy
