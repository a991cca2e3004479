// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/database/migration.h"

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
using entity::ProblemKind;
using entity::Result;
using Around = Migrations::Around;
using Steps = QList<Migration>;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(database)
};

/// What somebody has taken away already need not go again.
QString patient(QString down)
{
    static const QRegularExpression drop(u"\\bDROP (TABLE|INDEX) (?!IF EXISTS)"_s);
    return down.replace(drop, u"DROP \\1 IF EXISTS "_s);
}

/// One step towards the target inside a transaction and under the lock; false when there is none left.
Result<bool> step(Connection &connection, const Steps &known, const QString &actor, int target, const Around &around)
{
    const Result<int> pending = Migrations::pending(connection, known);
    if (!pending)
        return pending.problem();
    const int at = static_cast<int>(known.size()) - *pending;
    if (at == target)
        return false;
    const bool up = at < target;
    const Migration &next = known.at(up ? at : at - 1);
    // Another program has come so far meanwhile.
    if (const auto begun = LongStep::begun(connection); !begun || *begun || next.isLong)
        return begun ? Result<bool>(true) : begun.problem();
    if (const Result<Done> made = Migrations::makeList(connection); !made)
        return made.problem();
    if (const Result<Done> ready = around.before(connection); !ready)
        return ready.problem();
    if (const Result<Done> done = connection.runScript(up ? next.up : patient(next.down)); !done) {
        Problem problem = done.problem();
        problem.text = Words::tr("The step %1 (%2) failed: %3").arg(next.number).arg(next.name, problem.text);
        if (problem.kind == ProblemKind::Invalid)
            problem.kind = ProblemKind::Broken;
        return problem;
    }
    const Result<Done> noted =
        up ? Migrations::note(connection, next, actor) : Migrations::forget(connection, next.number);
    if (!noted)
        return noted.problem();
    if (up && (next.number == known.size() || known.at(next.number).isLong)) {
        if (const Result<Done> complete = around.complete(connection); !complete)
            return complete.problem();
    }
    return true;
}

Result<bool> stepInPart(Connection &connection, const Steps &known, const QString &actor, int target,
                        const Around &around)
{
    const Result<Done> locked = Migrations::lock(connection);
    return locked ? step(connection, known, actor, target, around) : locked.problem();
}

Result<bool> stepInTransaction(Connection &connection, const Steps &known, const QString &actor, int target,
                               const Around &around)
{
    if (const Result<Done> begun = connection.begin(Migrations::kPatience); !begun)
        return begun.problem();
    const Result<bool> stepped = step(connection, known, actor, target, around);
    if (!stepped) {
        connection.rollback();
        return stepped;
    }
    const Result<Done> committed = connection.commit();
    return committed ? stepped : committed.problem();
}

/// The next step in a transaction of its own; false when there is none left.
Result<bool> stepAlone(Connection &connection, const Steps &known, const QString &actor, int target,
                       const Around &around)
{
    Result<bool> stepped = false;
    const Result<Done> done = Migrations::alone(connection, [&] {
        stepped = stepInTransaction(connection, known, actor, target, around);
        return stepped ? Result<Done>(Done{}) : stepped.problem();
    });
    return done ? stepped : done.problem();
}

/// Which half of which step comes next.
struct Next {
    const Migration *migration = nullptr;
    bool isUp = false;

    bool isLong() const { return migration->isLong; }
};

Result<std::optional<Next>> nextOf(Connection &connection, const Steps &known, int target)
{
    const Result<int> left = Migrations::pending(connection, known);
    const auto begun = left ? LongStep::begunOf(connection, known) : left.problem();
    if (!begun)
        return begun.problem();
    if (*begun)
        return std::optional(Next{&known.at(**begun - 1), target >= **begun});
    const int at = static_cast<int>(known.size()) - *left;
    if (at == target)
        return std::optional<Next>();
    return std::optional(Next{&known.at(at < target ? at : at - 1), at < target});
}

Result<bool> stepLong(Connection &connection, const Steps &known, const QString &actor, const Next &next,
                      const Around &around)
{
    if (connection.inTransaction()) {
        const Result<Done> back = LongStep::takeBack(connection, *next.migration);
        return back ? Result<bool>(true) : back.problem();
    }
    const bool isNewest = next.migration->number == known.size();
    return LongStep::run(connection, *next.migration, next.isUp, actor,
                         isNewest ? around.complete : Around::Part(Around::nothing));
}

} // namespace

Result<Done> Migrations::migrate(Connection &connection, const Steps &known, const QString &actor, int target,
                                 const Around &around)
{
    if (target < 0)
        target = static_cast<int>(known.size());
    if (target > known.size())
        return Problem::missing(Words::tr("There is no step %1; the newest is %2").arg(target).arg(known.size()));
    const bool isPart = connection.inTransaction();
    for (;;) {
        const Result<std::optional<Next>> next = nextOf(connection, known, target);
        if (!next || !*next || (isPart && (*next)->isLong() && (*next)->isUp))
            return next ? Result<Done>(Done{}) : next.problem();
        const Result<bool> stepped = (*next)->isLong() ? stepLong(connection, known, actor, **next, around)
                                     : isPart          ? stepInPart(connection, known, actor, target, around)
                                                       : stepAlone(connection, known, actor, target, around);
        if (!stepped)
            return stepped.problem();
    }
}

} // namespace stockroom::database
