// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/database/migration.h"

#include "models/database/longstep.h"
#include "models/entity/instant.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace stockroom::database
{
namespace
{

using entity::Dialect;
using entity::Done;
using entity::Problem;
using entity::ProblemKind;
using entity::Result;
using Around = Migrations::Around;
using Steps = QList<Migration>;
using AppliedSteps = QList<AppliedMigration>;

constexpr int kPatience = 30'000; // ms; another program may be building an index in its step
constexpr int kPause = 50;        // ms between two looks whether it is done

struct Words {
    Q_DECLARE_TR_FUNCTIONS(database)
};

/// Words in braces that the databases spell differently.
struct Token {
    QLatin1StringView token;
    QLatin1StringView sqlite;
    QLatin1StringView postgres;
};
constexpr Token kTokens[] = {
    {"{serial}"_L1, "integer NOT NULL PRIMARY KEY AUTOINCREMENT"_L1, "bigserial PRIMARY KEY"_L1},
    {"{time}"_L1, "text"_L1, "timestamp with time zone"_L1},
    {"{json}"_L1, "text"_L1, "jsonb"_L1},
};

Problem wrong(const QString &text)
{
    return {ProblemKind::Unready, text};
}

QString spelled(QString text, Dialect dialect)
{
    for (const Token &each : kTokens)
        text.replace(each.token, dialect == Dialect::Sqlite ? each.sqlite : each.postgres);
    return text;
}

/// NNNN_what_it_does.sql of both databases or of this one; nothing for the other's.
std::optional<Migration> named(const QString &file, Dialect dialect)
{
    static const QRegularExpression shape(u"^(\\d{4})_([a-z0-9_]+?)(?:\\.(sqlite|postgres))?\\.sql$"_s);
    const QRegularExpressionMatch match = shape.match(file);
    const QString mine = dialect == Dialect::Sqlite ? u"sqlite"_s : u"postgres"_s;
    if (!match.hasMatch() || (!match.captured(3).isEmpty() && match.captured(3) != mine))
        return std::nullopt;
    return Migration{.number = match.captured(1).toInt(), .name = match.captured(2).replace(u'_', u' ')};
}

Result<Migration> read(Migration step, const QString &path, Dialect dialect)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Problem::broken(Words::tr("The step %1 cannot be read").arg(path));
    const QByteArray bytes = file.readAll();
    static const QRegularExpression divide(u"^-- down\\s*$"_s, QRegularExpression::MultilineOption);
    const QStringList halves = spelled(QString::fromUtf8(bytes), dialect).split(divide);
    if (halves.size() != 2)
        return Problem::broken(Words::tr("The step %1 has no line \"-- down\" between its halves").arg(path));
    static const QRegularExpression outside(u"^-- outside a transaction\\s*$"_s, QRegularExpression::MultilineOption);
    step.isLong = dialect == Dialect::Postgres && outside.match(halves.first()).hasMatch();
    step.up = halves.first();
    step.down = halves.last();
    step.checksum = QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    return step;
}

QString tableText(Dialect dialect)
{
    return spelled(u"CREATE TABLE IF NOT EXISTS stockroom_migration (number integer NOT NULL PRIMARY KEY,"
                   " name text NOT NULL, checksum char(64) NOT NULL, applied_at {time} NOT NULL,"
                   " applied_by text NOT NULL)"_s,
                   dialect);
}

QString hasTableText(Dialect dialect)
{
    // to_regclass() would answer from a cache that the wait for the lock does not renew.
    return dialect == Dialect::Sqlite
               ? u"SELECT 1 FROM sqlite_master WHERE name = 'stockroom_migration'"_s
               : u"SELECT 1 FROM pg_class WHERE relname = 'stockroom_migration' AND pg_table_is_visible(oid)"_s;
}

/// What stands in the way of changing a store that has these steps; an empty text for nothing.
QString obstacle(const AppliedSteps &applied, const Steps &known)
{
    for (int i = 0; i < applied.size(); ++i) {
        const AppliedMigration &step = applied.at(i);
        if (i >= known.size())
            return Words::tr("The store is from a newer Stockroom: it has the step %1 (%2), which this one does not "
                             "know. Please update Stockroom")
                .arg(step.number)
                .arg(step.name);
        if (step.number != known.at(i).number)
            return Words::tr("The store lacks the step %1 (%2), but has the step %3")
                .arg(known.at(i).number)
                .arg(known.at(i).name)
                .arg(step.number);
        if (step.checksum != known.at(i).checksum)
            return Words::tr("The store was made with another form of the step %1 (%2)")
                .arg(step.number)
                .arg(step.name);
    }
    return {};
}

/// What somebody has taken away already need not go again.
QString patient(QString down)
{
    static const QRegularExpression drop(u"\\bDROP (TABLE|INDEX) (?!IF EXISTS)"_s);
    return down.replace(drop, u"DROP \\1 IF EXISTS "_s);
}

/// One step towards the target inside a transaction and under the lock; false when there is none left.
Result<bool> step(Connection &connection, const Steps &known, const QString &actor, int target, const Around &around)
{
    const Result<AppliedSteps> applied = Migrations::applied(connection);
    if (!applied)
        return applied.problem();
    if (const QString problem = obstacle(*applied, known); !problem.isEmpty())
        return wrong(problem);
    const int at = static_cast<int>(applied->size());
    if (at == target)
        return false;
    const bool up = at < target;
    const Migration &next = known.at(up ? at : at - 1);
    // Another program has come so far meanwhile.
    if (const auto begun = LongStep::begun(connection); !begun || *begun || next.isLong)
        return begun ? Result<bool>(true) : begun.problem();
    if (const Result<Done> made = connection.runScript(tableText(connection.dialect())); !made)
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
    if (const Result<Done> begun = connection.begin(kPatience); !begun)
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
    const auto begun = left ? LongStep::begun(connection) : left.problem();
    if (!begun)
        return begun.problem();
    if (*begun && (**begun > known.size() || !known.at(**begun - 1).isLong))
        return wrong(Words::tr("Another version of Stockroom began the step %1 of this store. Please go on with that")
                         .arg(**begun));
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

Result<Steps> Migrations::known(Dialect dialect, const QString &folder)
{
    Steps steps;
    for (const QString &file : QDir(folder).entryList({u"*.sql"_s}, QDir::Files, QDir::Name)) {
        const std::optional<Migration> step = named(file, dialect);
        if (!step)
            continue;
        Result<Migration> whole = read(*step, folder + u'/' + file, dialect);
        if (!whole)
            return whole.problem();
        steps.append(*whole);
    }
    for (int i = 0; i < steps.size(); ++i) {
        if (steps.at(i).number != i + 1)
            return Problem::broken(Words::tr("The steps are not numbered one by one: %1 stands where %2 should")
                                       .arg(steps.at(i).number)
                                       .arg(i + 1));
    }
    return steps;
}

Result<AppliedSteps> Migrations::applied(Connection &connection)
{
    const Result<QSqlQuery *> has = connection.run({hasTableText(connection.dialect())});
    if (!has)
        return has.problem();
    AppliedSteps steps;
    if (!(*has)->next())
        return steps;
    const Result<QSqlQuery *> rows =
        connection.run({u"SELECT number, name, checksum, CAST(applied_at AS text), applied_by "
                        "FROM stockroom_migration ORDER BY number"_s});
    if (!rows)
        return rows.problem();
    for (QSqlQuery *row = *rows; row->next();) {
        steps.append({.number = row->value(0).toInt(),
                      .name = row->value(1).toString(),
                      .checksum = row->value(2).toString(),
                      .appliedAt = row->value(3).toString(),
                      .appliedBy = row->value(4).toString()});
    }
    return steps;
}

Result<Done> Migrations::forget(Connection &connection, int number)
{
    const auto gone = connection.run({u"DELETE FROM stockroom_migration WHERE number = ?"_s, {number}});
    return gone ? Result<Done>(Done{}) : gone.problem();
}

Result<Done> Migrations::note(Connection &connection, const Migration &step, const QString &actor)
{
    const QString now = entity::databaseText(entity::Instant::now());
    const QString at = connection.dialect() == Dialect::Sqlite ? u"?"_s : u"CAST(? AS timestamptz)"_s;
    const auto noted = connection.run({u"INSERT INTO stockroom_migration (number, name, checksum, applied_at, "
                                       "applied_by) VALUES (?, ?, ?, %1, ?)"_s.arg(at),
                                       {step.number, step.name, step.checksum, now, actor}});
    return noted ? Result<Done>(Done{}) : noted.problem();
}

Result<Done> Migrations::lock(Connection &connection, Hold hold)
{
    // SQLite's BEGIN IMMEDIATE is that lock already.
    if (connection.dialect() == Dialect::Sqlite)
        return Done{};
    // Who waits inside of one long statement is waited for by an index that is made CONCURRENTLY: a deadlock.
    const QString tried = u"SELECT pg_try_advisory_%1lock(hashtext('stockroom_migration'))"_s.arg(
        hold == Hold::Transaction ? u"xact_"_s : QString());
    for (int waited = 0; waited < kPatience; waited += kPause) {
        bool isLocked = false;
        const auto asked = connection.rows({tried}, [&isLocked](Cells row) {
            isLocked = row[0].flag();
            return true;
        });
        if (!asked || isLocked)
            return asked;
        const auto paused = connection.run({u"SELECT pg_sleep(?)"_s, {kPause / 1000.0}});
        if (!paused)
            return paused.problem();
    }
    return Problem::busy(Words::tr("Another program changes the tables of this store. Try again when it is done"));
}

void Migrations::unlock(Connection &connection)
{
    // A connection that was lost has let go of it.
    if (connection.dialect() == Dialect::Sqlite || connection.isLost())
        return;
    // Who called it off meant what was done under the lock.
    connection.forgetInterrupt();
    static_cast<void>(connection.run({u"SELECT pg_advisory_unlock(hashtext('stockroom_migration'))"_s}));
}

Result<Done> Migrations::alone(Connection &connection, const std::function<Result<Done>()> &work)
{
    if (const Result<Done> locked = lock(connection, Hold::Session); !locked)
        return locked;
    const Result<Done> done = work();
    unlock(connection);
    return done;
}

Result<int> Migrations::pending(Connection &connection, const Steps &known)
{
    const Result<AppliedSteps> has = applied(connection);
    if (!has)
        return has.problem();
    if (const QString problem = obstacle(*has, known); !problem.isEmpty())
        return wrong(problem);
    return static_cast<int>(known.size() - has->size());
}

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
