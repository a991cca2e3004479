// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/database/script.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace stockroom::database
{

using entity::Done;
using entity::Result;

QStringList statementsIn(const QString &script)
{
    static const QRegularExpression ends(u";[ \\t]*$"_s, QRegularExpression::MultilineOption);
    static const QRegularExpression comments(u"^\\s*--.*$"_s, QRegularExpression::MultilineOption);
    QStringList all;
    for (const QString &each : QString(script).remove(comments).split(ends)) {
        if (!each.trimmed().isEmpty())
            all << each.trimmed();
    }
    return all;
}

Result<Done> runAll(Connection &connection, const QStringList &statements)
{
    for (const QString &each : statements) {
        if (const Result<Done> done = connection.runScript(each); !done)
            return done;
    }
    return Done{};
}

} // namespace stockroom::database
