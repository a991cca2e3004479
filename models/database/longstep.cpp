// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/database/longstep.h"

#include "models/database/script.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace stockroom::database
{
namespace
{

using entity::Done;
using entity::Problem;
using entity::Result;
using Part = StepList::Around::Part;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(database)
};

/// The table that is there only while a step is begun. Its name says which: whoever may only read sees that too.
QString mark(int number)
{
    return u"stockroom_migration_begun_%1"_s.arg(number);
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

/// How long a statement may take, and wait for a lock.
Result<QVariantList> patience(Connection &connection)
{
    QVariantList both;
    const auto read = connection.rows(
        {u"SELECT current_setting('statement_timeout'), current_setting('lock_timeout')"_s}, [&both](Cells row) {
            both = {row[0].text(), row[1].text()};
            return true;
        });
    return read ? Result<QVariantList>(both) : read.problem();
}

Result<Done> setPatience(Connection &connection, const QVariantList &both)
{
    return connection.rows(
        {u"SELECT set_config('statement_timeout', ?, false), set_config('lock_timeout', ?, false)"_s, both},
        [](Cells) { return true; });
}

Result<Done> runHalf(Connection &connection, const QString &half)
{
    const Result<QStringList> broken = brokenIndexes(connection);
    if (!broken)
        return broken.problem();
    QStringList script;
    for (const QString &each : *broken)
        script << u"DROP INDEX CONCURRENTLY IF EXISTS "_s + each;
    // A large table takes longer than a statement otherwise may, and so do the transactions that an index waits for.
    const Result<QVariantList> usual = patience(connection);
    if (!usual)
        return usual.problem();
    const Result<Done> patient = setPatience(connection, {u"0"_s, u"10min"_s});
    const Result<Done> done = patient ? runAll(connection, script + statementsIn(half)) : patient;
    if (connection.isLost())
        return done;
    const Result<Done> again = setPatience(connection, *usual);
    return done ? again : done;
}

Result<Done> begin(Connection &connection, const Migration &step, bool isUp)
{
    return connection.atomically([&]() -> Result<Done> {
        const Result<Done> marked =
            connection.runScript(u"CREATE TABLE IF NOT EXISTS %1 (unused integer)"_s.arg(mark(step.number)));
        return marked && !isUp ? StepList::forget(connection, step.number) : marked;
    });
}

Result<Done> finish(Connection &connection, const Migration &step, bool isUp, const QString &actor,
                    const Part &complete)
{
    return connection.atomically([&]() -> Result<Done> {
        Result<Done> done = connection.runScript(u"DROP TABLE "_s + mark(step.number));
        if (done && isUp)
            done = StepList::note(connection, step, actor);
        return done && isUp ? complete(connection) : done;
    });
}

/// Whether it is still this step's turn; others may have been quicker.
Result<bool> isNext(Connection &connection, const Migration &step, bool isUp)
{
    const auto begun = LongStep::begun(connection);
    const auto applied = begun ? StepList::applied(connection) : begun.problem();
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
    const auto read = connection.rows({u"SELECT substring(relname FROM '^stockroom_migration_begun_([0-9]+)$') "
                                       "FROM pg_class WHERE relname ~ '^stockroom_migration_begun_[0-9]+$' "
                                       "AND pg_table_is_visible(oid)"_s},
                                      [&number](Cells row) {
                                          number = int(row[0].number());
                                          return true;
                                      });
    return read ? Result<std::optional<int>>(number) : read.problem();
}

Result<std::optional<int>> LongStep::begunOf(Connection &connection, const QList<Migration> &known)
{
    const auto number = begun(connection);
    if (number && *number && (**number > known.size() || !known.at(**number - 1).isLong))
        return Problem{entity::ProblemKind::Unready,
                       Words::tr("Another version of Stockroom began the step %1 of this store. Please go on with that")
                           .arg(**number)};
    return number;
}

Result<bool> LongStep::run(Connection &connection, const Migration &step, bool isUp, const QString &actor,
                           const Part &complete)
{
    Result<bool> isTurn = false;
    const Result<Done> done = StepList::alone(connection, [&]() -> Result<Done> {
        isTurn = isNext(connection, step, isUp);
        if (!isTurn || !*isTurn)
            return isTurn ? Result<Done>(Done{}) : isTurn.problem();
        if (const Result<Done> begun = begin(connection, step, isUp); !begun)
            return begun;
        if (const Result<Done> run = runHalf(connection, isUp ? step.up : step.down); !run)
            return run;
        return finish(connection, step, isUp, actor, complete);
    });
    if (done)
        return isTurn;
    Problem problem = done.problem();
    problem.text = Words::tr("The step %1 (%2) is not complete: %3. “stockroomctl migrate” goes on with it")
                       .arg(step.number)
                       .arg(step.name, problem.text);
    if (problem.kind == entity::ProblemKind::Invalid)
        problem.kind = entity::ProblemKind::Broken;
    return problem;
}

Result<Done> LongStep::takeBack(Connection &connection, const Migration &step)
{
    if (const Result<Done> locked = StepList::lock(connection); !locked)
        return locked;
    // Others may have been quicker while the lock was waited for.
    const Result<bool> isTurn = isNext(connection, step, false);
    if (!isTurn || !*isTurn)
        return isTurn ? Result<Done>(Done{}) : isTurn.problem();
    QStringList script;
    for (const QString &each : statementsIn(step.down))
        script << QString(each).remove(u" CONCURRENTLY"_s);
    const Result<Done> done = runAll(connection, script << u"DROP TABLE IF EXISTS "_s + mark(step.number));
    return done ? StepList::forget(connection, step.number) : done;
}

} // namespace stockroom::database
