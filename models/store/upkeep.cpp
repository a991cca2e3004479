// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/upkeep.h"

#include "models/database/blockers.h"
#include "models/database/journal.h"
#include "models/database/longstep.h"
#include "models/database/migration.h"
#include "models/database/owntables.h"
#include "models/entity/instant.h"
#include "models/store/history.h"
#include "models/store/recovery.h"
#include "models/store/rights.h"
#include "models/store/triggers.h"

#include <QCoreApplication>
#include <utility>

using namespace Qt::StringLiterals;

namespace stockroom::store
{
namespace
{

using database::Connection;
using database::Journal;
using database::Migrations;
using entity::Dialect;
using entity::Done;
using entity::Problem;
using entity::ProblemKind;
using entity::Result;
using Steps = QList<database::Migration>;

constexpr qint64 kOutboxPatience = 30LL * 24 * 3600 * 1'000'000; // microseconds
const QString kJournal = u"journal"_s; // the setting with the journal mode that a release brings back

/// For what is only shown, or goes at once.
const QString kAny = u"EUR"_s;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(upkeep)
};

/// What a query answers in its first column, empty for nothing.
Result<QString> answer(Connection &connection, const database::Statement &statement)
{
    const auto rows = connection.run(statement);
    if (!rows)
        return rows.problem();
    const QString found = (*rows)->next() ? (*rows)->value(0).toString() : QString();
    (*rows)->finish();
    return found;
}

bool isSqlite(const Connection &connection)
{
    return connection.dialect() == Dialect::Sqlite;
}

/// How many steps the store has, and which there are.
struct Standing {
    Steps known;
    int at = 0;
};

Result<Standing> standing(Connection &connection, int &target)
{
    const Result<Steps> known = Migrations::known(connection.dialect());
    if (!known)
        return known.problem();
    const Result<int> pending = Migrations::pending(connection, *known);
    if (!pending)
        return pending.problem();
    if (target < 0)
        target = static_cast<int>(known->size());
    return Standing{*known, static_cast<int>(known->size()) - *pending};
}

QString withOthers(Connection &connection, const QString &sentence)
{
    const QStringList others = database::othersIn(connection);
    return others.isEmpty() ? sentence : sentence + u' ' + Words::tr("It is used by: %1.").arg(others.join(u", "_s));
}

/// From the next opening on readers and writers do not hinder each other; a release brings the old mode back.
Result<Done> useWal(Connection &connection)
{
    const Result<QString> mode = Journal::of(connection);
    if (!mode || *mode == Journal::wal())
        return mode ? Result<Done>(Done{}) : mode.problem();
    const auto kept = connection.run(
        {u"INSERT INTO stockroom_setting (name, value) VALUES (?, ?) ON CONFLICT DO NOTHING"_s, {kJournal, *mode}});
    if (!kept)
        return kept.problem();
    const Result<bool> isSet = Journal::set(connection, Journal::wal());
    if (!isSet || *isSet)
        return isSet ? Result<Done>(Done{}) : isSet.problem();
    return Problem::busy(withOthers(
        connection, Words::tr("The store is adopted, but its journal cannot be changed while others use it. Say the "
                              "same again when they are done.")));
}

Result<Done> refusedByStanding(const database::Place &place, const Opened &opened, const Standing &standing,
                               const Migrating &wishes)
{
    if (opened.isDjangos && !opened.ours && !wishes.adopt)
        return Problem{
            ProblemKind::Unready,
            Words::tr("This store belongs to a Django backend. Stockroom can take it in and leaves its tables "
                      "as they are; say so with --adopt.")};
    if (wishes.target > standing.known.size())
        return Problem::missing(
            Words::tr("There is no step %1; the newest is %2").arg(wishes.target).arg(standing.known.size()));
    // Before a copy of it takes the place of a good one.
    return mayBeMended(place, opened, {wishes.name, wishes.currency});
}

/// Marks in the history that the changes of these tables were not written down for a time.
Result<Done> markGap(Connection &connection, const QStringList &tables, const QString &actor)
{
    return History::mark(
        connection,
        Words::tr("Not everything is known before this: nothing noted the changes of %1.").arg(tables.join(u", "_s)),
        {actor, u"stockroom"_s});
}

/// The tables whose changes are not noted while there is a history: our triggers are away between two steps.
Result<QStringList> gapOf(Connection &connection, const Opened &opened, const Standing &is)
{
    const auto tables = connection.tables();
    if (!tables)
        return tables.problem();
    if (!tables->contains(u"stockroom_history"_s))
        return QStringList();
    const auto missing = Triggers::missingIn(connection, *opened.catalogue);
    if (!missing || is.known.size() - is.at < 2)
        return missing;
    QStringList all;
    for (const entity::Entity *each : opened.catalogue->entities())
        all << QLatin1StringView(each->table);
    return all;
}

/// Whether one may, and a copy is there of what was before.
Result<Done> mayBegin(Connection &connection, const Opened &opened, int step, bool isUp, const Migrating &wishes)
{
    if (const auto may = mayMigrate(connection, opened); !may || !isSqlite(connection))
        return may;
    const auto kept =
        database::keepBefore(connection.place(), step, isUp ? database::Way::Up : database::Way::Down, wishes.progress);
    return kept ? Result<Done>(Done{}) : kept.problem();
}

Result<Done> takeOut(Connection &connection, const Opened &opened, const Steps &known, const LastLook &last)
{
    const auto hasHistory = History::isIn(connection);
    if (!hasHistory)
        return hasHistory.problem();
    // From here on nobody adds to it. SQLite's transaction has the file to itself.
    if (last && *hasHistory && !isSqlite(connection)) {
        if (const auto locked = connection.run({u"LOCK TABLE stockroom_history IN ACCESS EXCLUSIVE MODE"_s}); !locked)
            return locked.problem();
    }
    if (const auto looked = last ? last(connection) : Result<Done>(Done{}); !looked)
        return looked;
    if (const auto removed = Triggers::remove(connection); !removed)
        return removed;
    // A step goes down from what it has made, so that is made first where somebody took it away.
    const bool isListed = !opened.lost.contains(database::OwnTables::list());
    if (const auto whole = isListed ? makeLostAnew(connection, opened, {.currency = kAny}) : dropUnlisted(connection);
        !whole)
        return whole;
    const Migrations::Around around{.before = Triggers::remove};
    if (const auto down = Migrations::migrate(connection, known, {}, 0, around); !down)
        return down;
    const auto gone = connection.run({u"DROP TABLE IF EXISTS stockroom_migration"_s});
    return gone ? Result<Done>(Done{}) : gone.problem();
}

/// In one transaction, while nobody else migrates.
Result<Done> takenInOne(Connection &connection, const std::function<Result<Done>()> &work)
{
    return Migrations::alone(connection, [&] { return connection.atomically(work); });
}

/// Tables that somebody dropped come back before a step is taken. The gap is marked with them where the history is that
/// of the newest step; else nobody would know of it when the steps are not taken.
Result<Done> madeWhole(Connection &connection, const Opened &opened, const QString &actor, const NewStore &was)
{
    if (const auto may = mayMigrate(connection, opened); !may)
        return may;
    return takenInOne(connection, [&] {
        const auto made = makeLostAnew(connection, opened, was);
        return made && opened.pending == 0 ? markLost(connection, opened.lost, actor) : made;
    });
}

/// What belongs to the steps on the way down, with a look back at the first of them.
Migrations::Around lookingBack(const Opened &opened, const LastLook &last)
{
    Migrations::Around around = Triggers::aroundSteps(opened.catalogue);
    if (last)
        around.before = [last, isTold = false](Connection &connection) mutable -> Result<Done> {
            const auto removed = Triggers::remove(connection);
            if (!removed || std::exchange(isTold, true))
                return removed;
            return last(connection);
        };
    return around;
}

/// The tables that come back first, as SQL to be read.
QString planOfLost(const Opened &opened, const Standing &is, Dialect dialect)
{
    QString text;
    for (const QString &table : opened.lost)
        text += u"-- %1 was taken away\n%2;\n\n"_s.arg(
            table, database::OwnTables::script(is.known.first(is.at), table, dialect).join(u";\n"_s));
    return text;
}

Problem namingOthers(Connection &connection, const Problem &problem)
{
    if (problem.kind != ProblemKind::Busy)
        return problem;
    return Problem::busy(withOthers(connection, Words::tr("Others use the store. Nothing was changed.")));
}

/// Gives a file its old journal mode, which needs it alone.
Result<Done> setJournal(Connection &connection, const QString &mode)
{
    if (mode.isEmpty())
        return Done{};
    const Result<bool> isSet = Journal::set(connection, mode);
    if (!isSet || *isSet)
        return isSet ? Result<Done>(Done{}) : isSet.problem();
    return namingOthers(connection, Problem::busy({}));
}

/// The journal mode that a release brings back; empty where it is left as it is.
Result<QString> journalBefore(Connection &connection, const Opened &opened, qsizetype steps)
{
    if (!isSqlite(connection) || (opened.pending >= steps && opened.lost.isEmpty()))
        return QString();
    const bool isSaid = !opened.lost.contains(u"stockroom_setting"_s);
    const auto mode = isSaid ? answer(connection, {u"SELECT value FROM stockroom_setting WHERE name = ?"_s, {kJournal}})
                             : Result<QString>(QString());
    // Those that older programs made do not say it.
    return mode && mode->isEmpty() && !opened.isDjangos ? Result<QString>(Journal::usual()) : mode;
}

} // namespace

bool losesHistory(const Steps &known, int at, int target)
{
    const QString history = u"stockroom_history"_s;
    return target >= 0 && target < at && database::OwnTables::madeBy(known.first(at)).contains(history) &&
           !database::OwnTables::madeBy(known.first(target)).contains(history);
}

Result<Done> migrate(Connection &connection, const QString &actor, const Migrating &asked)
{
    Migrating wishes = asked;
    // Our tables make no sense where there is no store.
    Result<Opened> opened = look(connection);
    if (!opened)
        return opened.problem();
    const Result<Standing> is = standing(connection, wishes.target);
    if (!is)
        return is.problem();
    if (const auto may = refusedByStanding(connection.place(), *opened, *is, wishes); !may)
        return may;
    const bool isUp = is->at < wishes.target;
    const auto gap = isUp ? gapOf(connection, *opened, *is) : Result<QStringList>(QStringList());
    if (!gap)
        return gap.problem();
    if (is->at != wishes.target) {
        if (const auto may = mayBegin(connection, *opened, isUp ? is->at + 1 : is->at, isUp, wishes); !may)
            return may;
    }
    const QStringList lost = opened->lost;
    const bool isMarked = opened->pending == 0;
    if (const auto whole = lost.isEmpty() ? Result<Done>(Done{})
                                          : madeWhole(connection, *opened, actor, {wishes.name, wishes.currency});
        !whole)
        return whole;
    const Migrations::Around around =
        isUp ? Triggers::aroundSteps(opened->catalogue) : lookingBack(*opened, wishes.last);
    const auto steps = [&] { return Migrations::migrate(connection, is->known, actor, wishes.target, around); };
    // A store is taken in as a whole, or not.
    if (const auto taken = opened->ours ? Result<Done>(Done{}) : takenInOne(connection, steps); !taken)
        return taken;
    if (const auto done = steps(); !done)
        return done;
    opened = look(connection);
    Result<Done> mended = opened ? mend(connection, *opened, actor) : opened.problem();
    if (mended && !gap->isEmpty() && opened->isWritable())
        mended = connection.atomically([&] { return markGap(connection, *gap, actor); });
    if (mended && !lost.isEmpty() && !isMarked && opened->isWritable())
        mended = connection.atomically([&] { return markLost(connection, lost, actor); });
    return mended && wishes.useWal && isSqlite(connection) ? useWal(connection) : mended;
}

Result<QString> plan(Connection &connection, int target)
{
    const Result<Opened> opened = look(connection);
    if (!opened)
        return opened.problem();
    const Result<Standing> is = standing(connection, target);
    if (!is)
        return is.problem();
    if (const auto may =
            refusedByStanding(connection.place(), *opened, *is, {.target = target, .adopt = true, .currency = kAny});
        !may)
        return may.problem();
    const auto begun = database::LongStep::begunOf(connection, is->known);
    if (!begun)
        return begun.problem();
    QString text = planOfLost(*opened, *is, connection.dialect());
    const QString steps = Migrations::told(is->known, is->at, target, *begun);
    if (!steps.isEmpty())
        text += u"-- to be read: migrate also keeps its list of steps, and removes triggers first\n\n"_s + steps;
    if (is->at >= target || target != is->known.size())
        return text;
    const auto triggers = Triggers::script(connection, *opened->catalogue);
    if (!triggers)
        return triggers.problem();
    return text + u"-- the triggers that write the history\n"_s + triggers->join(u";\n"_s) + u";\n"_s;
}

Result<Done> mend(Connection &connection, Opened &opened, const QString &actor)
{
    if (opened.unwatched.isEmpty())
        return Done{};
    Result<Done> mended = connection.atomically([&]() -> Result<Done> {
        // Another one may have done it meanwhile.
        const auto lacking = Triggers::lackingIn(connection, *opened.catalogue);
        if (!lacking || lacking->isEmpty())
            return lacking ? Result<Done>(Done{}) : lacking.problem();
        if (auto installed = Triggers::mend(connection, *opened.catalogue, *lacking); !installed)
            return installed;
        return opened.unnoted.isEmpty() ? Done{} : markGap(connection, opened.unnoted, actor);
    });
    if (mended) {
        opened.unwatched.clear();
        opened.unnoted.clear();
    }
    return mended;
}

Result<Done> emptyOutbox(Connection &connection)
{
    const bool sqlite = isSqlite(connection);
    const entity::Instant oldest{entity::Instant::now().micros - kOutboxPatience};
    const QString old =
        QStringLiteral(" FROM stockroom_outbox WHERE at < %1").arg(sqlite ? u"?"_s : u"CAST(? AS timestamptz)"_s);
    const QVariantList binds{entity::databaseText(oldest) + (sqlite ? QString() : u"+00"_s)};
    // To look takes no lock.
    const Result<QString> any = answer(connection, {u"SELECT 1"_s + old + u" LIMIT 1"_s, binds});
    if (!any || any->isEmpty())
        return any ? Result<Done>(Done{}) : any.problem();
    const auto gone = connection.run({u"DELETE"_s + old, binds});
    return gone ? Result<Done>(Done{}) : gone.problem();
}

Result<Done> release(Connection &connection, const LastLook &last)
{
    const Result<Opened> opened = look(connection);
    if (!opened)
        return opened.problem();
    if (!opened->ours)
        return Problem::missing(Words::tr("There is nothing of Stockroom's in this store."));
    const Result<Steps> known = Migrations::known(connection.dialect());
    if (!known)
        return known.problem();
    const auto before = journalBefore(connection, *opened, known->size());
    if (!before)
        return before.problem();
    // First what needs the file alone: when others are in it, all stays as it is.
    if (const auto set = setJournal(connection, *before); !set)
        return set;
    const Result<Done> gone = takenInOne(connection, [&] { return takeOut(connection, *opened, *known, last); });
    if (gone)
        return gone;
    if (!before->isEmpty())
        static_cast<void>(Journal::set(connection, Journal::wal()));
    return namingOthers(connection, gone.problem());
}

} // namespace stockroom::store
