// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/entity/problem.h"

#include <QCoreApplication>
#include <QStringList>

namespace stockroom::entity
{

Problem Problem::invalid(const QList<Failure> &failures)
{
    const QString text = failures.size() == 1 ? failures.front().reason
                                              : QCoreApplication::translate("problem", "%n values cannot be saved.",
                                                                            nullptr, static_cast<int>(failures.size()));
    return {ProblemKind::Invalid, text, failures};
}

QString Problem::words() const
{
    QStringList lines{text};
    for (const Failure &failure : failures) {
        if (failure.reason != text)
            lines << failure.reason;
    }
    return lines.join(u'\n');
}

} // namespace stockroom::entity
