// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/database/longstep.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace stockroom::database
{
namespace
{

using entity::Done;
using entity::Problem;
using entity::Result;
using Part = Migrations::Around::Part;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(database)
};

/// There only while a step is begun.
const QString kMark = u"stockroom_migration_begun"_s;

QStringList statements(const QString &script)
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

/// An index whose making failed stays behind, useless, under its name.
Result<QStringList> brokenIndexes(Connection &connection)
{
    const auto rows = connection.run({u"SELECT format('%I', c.relname) FROM pg_index i "
                                      "JOIN pg_class c ON c.oid = i.indexrelid WHERE NOT i.indisvalid "
                                      "AND c.relname LIKE 'stockroom\\_%' AND pg_table_is_visible(i.indrelid)"_s});
    if (!rows)
        return rows.problem();
    QStringList names;
    while ((*rows)->next())
        names << (*rows)->value(0).toString();
    return names;
}

Result<Done> runAll(Connection &connection, const QStringList &script)
{
    for (const QString &each : script) {
        if (const Result<Done> done = connection.runScript(each); !done)
            return done;
    }
    return Done{};
}

Result<Done> runHalf(Connection &connection, const QString &half)
{
    const Result<QStringList> broken = brokenIndexes(connection);
    if (!broken)
        return broken.problem();
    QStringList script;
    for (const QString &each : *broken)
        script << u"DROP INDEX CONCURRENTLY IF EXISTS "_s + each;
    // A large table takes longer than a statement otherwise may.
    const QString patience = u"SET statement_timeout = "_s;
    const Result<Done> patient = connection.runScript(patience + u'0');
    const Result<Done> done = patient ? runAll(connection, script + statements(half)) : patient;
    if (connection.isLost())
        return done;
    const Result<Done> again = connection.runScript(patience + u"'10min'"_s);
    return done ? again : done;
}

Result<Done> mark(Connection &connection, const Migration &step, bool isUp)
{
    return connection.atomically([&]() -> Result<Done> {
        if (const Result<Done> made = connection.runScript(
                u"CREATE TABLE IF NOT EXISTS %1 (number integer NOT NULL PRIMARY KEY)"_s.arg(kMark));
            !made)
            return made;
        const auto marked =
            connection.run({u"INSERT INTO %1 VALUES (?) ON CONFLICT DO NOTHING"_s.arg(kMark), {step.number}});
        if (!marked)
            return marked.problem();
        return isUp ? Result<Done>(Done{}) : Migrations::forget(connection, step.number);
    });
}

Result<Done> finish(Connection &connection, const Migration &step, bool isUp, const QString &actor,
                    const Part &complete)
{
    return connection.atomically([&]() -> Result<Done> {
        Result<Done> done = connection.runScript(u"DROP TABLE "_s + kMark);
        if (done && isUp)
            done = Migrations::note(connection, step, actor);
        return done && isUp ? complete(connection) : done;
    });
}

/// Whether it is still this step's turn; others may have been quicker.
Result<bool> isNext(Connection &connection, const Migration &step, bool isUp)
{
    const auto begun = LongStep::begun(connection);
    const auto applied = begun ? Migrations::applied(connection) : begun.problem();
    if (!applied)
        return applied.problem();
    if (*begun)
        return **begun == step.number;
    return applied->size() == (isUp ? step.number - 1 : step.number);
}

} // namespace

Result<std::optional<int>> LongStep::begun(Connection &connection)
{
    std::optional<int> number;
    if (connection.dialect() == entity::Dialect::Sqlite)
        return number;
    const auto has =
        connection.run({u"SELECT 1 FROM pg_class WHERE relname = ? AND pg_table_is_visible(oid)"_s, {kMark}});
    if (!has)
        return has.problem();
    const bool isThere = (*has)->next();
    (*has)->finish();
    if (!isThere)
        return number;
    const auto rows = connection.run({u"SELECT number FROM "_s + kMark});
    if (!rows)
        return rows.problem();
    if ((*rows)->next())
        number = (*rows)->value(0).toInt();
    (*rows)->finish();
    return number;
}

Result<bool> LongStep::run(Connection &connection, const Migration &step, bool isUp, const QString &actor,
                           const Part &complete)
{
    if (const Result<Done> locked = Migrations::lock(connection, Migrations::Hold::Session); !locked)
        return locked.problem();
    const Result<bool> isTurn = isNext(connection, step, isUp);
    Result<Done> done = isTurn ? Result<Done>(Done{}) : isTurn.problem();
    if (isTurn && *isTurn) {
        done = mark(connection, step, isUp);
        if (done)
            done = runHalf(connection, isUp ? step.up : step.down);
        if (done)
            done = finish(connection, step, isUp, actor, complete);
    }
    Migrations::unlock(connection);
    if (done)
        return *isTurn;
    Problem problem = done.problem();
    problem.text = Words::tr("The step %1 (%2) is not complete: %3. The same command goes on with it")
                       .arg(step.number)
                       .arg(step.name, problem.text);
    if (problem.kind == entity::ProblemKind::Invalid)
        problem.kind = entity::ProblemKind::Broken;
    return problem;
}

Result<Done> LongStep::takeBack(Connection &connection, const Migration &step)
{
    if (const Result<Done> locked = Migrations::lock(connection); !locked)
        return locked;
    QStringList script;
    for (const QString &each : statements(step.down))
        script << QString(each).remove(u" CONCURRENTLY"_s);
    const Result<Done> done = runAll(connection, script << u"DROP TABLE IF EXISTS "_s + kMark);
    return done ? Migrations::forget(connection, step.number) : done;
}

} // namespace stockroom::database
