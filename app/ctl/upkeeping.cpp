// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/upkeeping.h"

#include "app/ctl/backing.h"
#include "models/database/longstep.h"
#include "models/store/history.h"
#include "models/store/upkeep.h"

#include <QCoreApplication>
#include <QSaveFile>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace stockroom::ctl
{
namespace
{

using database::Access;
using database::Connection;
using database::Migrations;
using entity::Done;
using entity::Problem;
using entity::Result;
using Opening = Result<std::unique_ptr<Connection>>;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ctl)
};

/// The store that a command names.
Opening opened(const Call &call, Access access)
{
    const auto place = placeOf(call, call.operand(0));
    return place ? Connection::open(*place, access) : Opening(place.problem());
}

/// What becomes of the history that goes.
QString aboutHistory(const QString &file)
{
    return file.isEmpty() ? Words::tr("--history FILE writes the history to a file first.")
                          : Words::tr("The history is written to \"%1\" first.").arg(file);
}

Outcome mayGoBack(const Call &call, Connection &connection, int target)
{
    const auto known = Migrations::known(connection.dialect());
    // What cannot be done anyway is not asked about.
    const auto pending = known ? Migrations::pending(connection, *known) : known.problem();
    const auto applied = pending ? Migrations::applied(connection) : pending.problem();
    if (!applied)
        return Refusal::of(applied.problem());
    QStringList lost;
    for (const database::AppliedMigration &each : *applied) {
        if (target >= 0 && each.number > target)
            lost << each.name;
    }
    if (lost.isEmpty())
        return std::nullopt;
    QString what = Words::tr("Going back to step %1 throws away what Stockroom keeps in this store: %2.")
                       .arg(QString::number(target), lost.join(u", "_s));
    if (store::losesHistory(*known, int(applied->size()), target))
        what += u' ' + aboutHistory(call.arguments.value(u"history"_s));
    return mayLose(call, what, Words::tr("Go back?"));
}

/// Writes the history to a file, a JSON object on a line.
Result<Done> writeHistory(Connection &connection, QSaveFile &file)
{
    if (!file.open(QIODevice::WriteOnly))
        return Problem::broken(Words::tr("\"%1\" cannot be written: %2").arg(file.fileName(), file.errorString()));
    const auto told = store::History::tellAll(
        connection, [&file](const QByteArray &line) { return file.write(line + '\n') == line.size() + 1; });
    // It must be there before what it holds goes.
    if (told && !file.commit())
        return Problem::broken(Words::tr("\"%1\" cannot be written: %2").arg(file.fileName(), file.errorString()));
    return told;
}

/// A file for the history is meant for one that goes.
Outcome canTell(const Call &call, Connection &connection, int target)
{
    if (!call.arguments.has(u"history"_s))
        return std::nullopt;
    const auto known = Migrations::known(connection.dialect());
    const auto applied = known ? Migrations::applied(connection) : known.problem();
    if (!applied)
        return Refusal::of(applied.problem());
    if (store::losesHistory(*known, int(std::min(applied->size(), known->size())), target))
        return std::nullopt;
    return Refusal::usage(Words::tr("--history goes with a way back that takes the history with it."));
}

Outcome migrateTo(const Call &call, Connection &connection, int target)
{
    if (call.arguments.has(u"plan"_s)) {
        const auto text = store::plan(connection, target);
        if (!text)
            return Refusal::of(text.problem());
        call.printer.text((text->isEmpty() ? Words::tr("-- nothing to do") + u'\n' : *text).toUtf8());
        return std::nullopt;
    }
    // Nobody is asked about what is refused anyway.
    if (Outcome refused = canTell(call, connection, target))
        return refused;
    if (Outcome refused = mayGoBack(call, connection, target))
        return refused;
    QSaveFile history(call.arguments.value(u"history"_s));
    const auto last = [&history](Connection &store) { return writeHistory(store, history); };
    const auto copying = [](qint64 done, qint64 total) {
        showProgress(Words::tr("Copying the store"), done, total);
        return true;
    };
    const auto done = store::migrate(connection, call.actor().name,
                                     {.target = target,
                                      .adopt = call.arguments.has(u"adopt"_s),
                                      .useWal = call.arguments.has(u"wal"_s),
                                      .progress = copying,
                                      .name = call.arguments.value(u"name"_s),
                                      .currency = call.arguments.value(u"currency"_s),
                                      .last = call.arguments.has(u"history"_s) ? last : store::LastLook()});
    endProgress();
    return outcomeOf(done);
}

Result<Done> listMigrations(const Call &call)
{
    const auto connection = opened(call, Access::Read);
    if (!connection)
        return connection.problem();
    const auto known = Migrations::known((*connection)->dialect());
    if (!known)
        return known.problem();
    const auto applied = Migrations::applied(**connection);
    if (!applied)
        return applied.problem();
    const auto begun = database::LongStep::begun(**connection);
    if (!begun)
        return begun.problem();
    QMap<int, database::AppliedMigration> has;
    for (const database::AppliedMigration &each : *applied)
        has.insert(each.number, each);
    Columns columns(call.printer, {{u"step"_s, true}, {u"name"_s}, {u"applied"_s}, {u"by"_s}});
    for (const database::Migration &each : *known) {
        const database::AppliedMigration was = has.take(each.number);
        const QString at = *begun == each.number ? Words::tr("begun, not complete") : was.appliedAt;
        columns.add({QString::number(each.number), each.name, at, was.appliedBy});
    }
    for (const database::AppliedMigration &each : has)
        columns.add({QString::number(each.number), each.name, each.appliedAt, each.appliedBy});
    columns.finish();
    return Done{};
}

} // namespace

Outcome migrate(const Call &call)
{
    bool isNumber = true;
    const int target = call.arguments.has(u"to"_s) ? call.arguments.value(u"to"_s).toInt(&isNumber) : -1;
    if (!isNumber || target > 9999 || (call.arguments.has(u"to"_s) && target < 0))
        return Refusal::usage(Words::tr("--to needs the number of a step."));
    if (call.arguments.has(u"wal"_s) && !call.arguments.has(u"adopt"_s))
        return Refusal::usage(Words::tr("--wal goes with --adopt."));
    const auto connection = opened(call, call.arguments.has(u"plan"_s) ? Access::Read : Access::Write);
    return connection ? migrateTo(call, **connection, target) : Refusal::of(connection.problem());
}

Outcome rollback(const Call &call)
{
    const auto connection = opened(call, Access::Write);
    if (!connection)
        return Refusal::of(connection.problem());
    const auto applied = Migrations::applied(**connection);
    if (!applied)
        return Refusal::of(applied.problem());
    if (applied->isEmpty())
        return Refusal::of(Problem::missing(Words::tr("The store has no step that could be taken back.")));
    return migrateTo(call, **connection, applied->back().number - 1);
}

Outcome migrations(const Call &call)
{
    return outcomeOf(listMigrations(call));
}

Outcome release(const Call &call)
{
    const auto connection = opened(call, Access::Write);
    if (!connection)
        return Refusal::of(connection.problem());
    const auto is = store::look(**connection);
    if (!is)
        return Refusal::of(is.problem());
    const QString file = call.arguments.value(u"history"_s);
    const QString what =
        file.isEmpty()
            ? Words::tr("The history goes with Stockroom's tables; --history FILE writes it to a file first.")
            : Words::tr("The history is written to \"%1\", and Stockroom's tables go.").arg(file);
    if (Outcome refused = is->ours ? mayLose(call, what, Words::tr("Take Stockroom out of this store?")) : Outcome())
        return refused;
    QSaveFile history(file);
    const auto last = [&history](Connection &store) { return writeHistory(store, history); };
    const auto released = store::release(**connection, file.isEmpty() ? store::LastLook() : last);
    if (!released)
        return Refusal::of(released.problem());
    call.printer.line(Words::tr("Nothing of Stockroom's is left in the store."));
    return std::nullopt;
}

} // namespace stockroom::ctl
