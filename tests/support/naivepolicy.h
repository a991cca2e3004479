// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/policy/policy.h"

#include <QJsonObject>
#include <QSet>

namespace stockroom::test
{

/// What a plain reading of the document says, statement by statement.
struct Verdict {
    bool allowed = false;
    QSet<QString> by; ///< ids of the statements that may be named for it
};

/// Decides by the JSON of a document alone, as slowly and plainly as it can be said. It shares no code with the policy:
/// it knows the planned entities' fields by name.
Verdict naiveVerdict(const QJsonObject &document, const policy::Person &person, const policy::Request &request);

} // namespace stockroom::test
