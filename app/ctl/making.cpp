// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/making.h"

#include "models/database/basetables.h"
#include "models/database/migration.h"
#include "models/demo/fill.h"
#include "models/store/media.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace stockroom::ctl
{
namespace
{

using database::Access;
using database::Connection;
using database::Migrations;
using database::Place;
using entity::Done;
using entity::Result;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ctl)
};

/// A whole number from 0 on that an option gives, or `otherwise`; false when it is none.
bool readNumber(const Arguments &arguments, const QString &option, std::int64_t &number)
{
    bool ok = true;
    if (arguments.has(option))
        number = arguments.value(option).toLongLong(&ok);
    return ok && number >= 0;
}

/// Whether there is no store yet, and nothing in its way.
Result<bool> isFree(const Place &place)
{
    if (place.dialect() == entity::Dialect::Sqlite && !QFileInfo::exists(place.file()))
        return true;
    const auto connection = Connection::open(place, Access::Write);
    if (!connection)
        return connection.problem();
    return database::isEmpty(**connection);
}

/// One line on a terminal that says how far it is; nothing where no person looks.
demo::Progress progressOnTerminal()
{
    if (!isatty(STDERR_FILENO))
        return {};
    return [](const demo::Step &step) {
        Printer printer(stderr);
        const std::int64_t percent = step.total > 0 ? step.done * 100 / step.total : 100;
        printer.text((u"\r%1 %2 %"_s.arg(step.what).arg(percent) + u"\x1b[K"_s).toUtf8());
        printer.finish();
        return true;
    };
}

void endProgress()
{
    if (!isatty(STDERR_FILENO))
        return;
    Printer printer(stderr);
    printer.text("\r\x1b[K");
    printer.finish();
}

Result<Done> fillPlace(const Place &place, demo::Wishes wishes)
{
    const auto connection = Connection::open(place, Access::Write);
    if (!connection)
        return connection.problem();
    const auto opened = store::look(**connection);
    if (!opened)
        return opened.problem();
    if (wishes.media.isEmpty())
        wishes.media = store::mediaFolder(place);
    Result<Done> filled = demo::fill(**connection, *opened, wishes, progressOnTerminal());
    endProgress();
    return filled;
}

Result<Done> makeAndFill(const Call &call, const demo::Wishes &wishes)
{
    if (auto possible = demo::possible(wishes); !possible)
        return possible;
    const auto place = placeOf(call, call.operand(0));
    if (!place)
        return place.problem();
    const auto free = isFree(*place);
    if (!free)
        return free.problem();
    if (*free) {
        const store::NewStore what{.name = u"Harbour Goods"_s};
        if (auto made = store::create(*place, what, call.actor().name); !made)
            return made;
    }
    return fillPlace(*place, wishes);
}

Outcome outcome(const Result<Done> &done)
{
    return done ? Outcome() : Refusal::of(done.problem());
}

/// Asks before steps are taken back, since what their tables hold goes with them.
Outcome mayGoBack(const Call &call, Connection &connection, int target)
{
    const auto applied = Migrations::applied(connection);
    if (!applied)
        return Refusal::of(applied.problem());
    QStringList lost;
    for (const database::AppliedMigration &each : *applied) {
        if (target >= 0 && each.number > target)
            lost << each.name;
    }
    if (lost.isEmpty() || call.arguments.has(u"yes"_s))
        return std::nullopt;
    const QString what = Words::tr("Going back to step %1 throws away what Stockroom keeps in this store: %2.")
                             .arg(QString::number(target), lost.join(u", "_s));
    if (!isatty(STDIN_FILENO))
        return Refusal::usage(what + u' ' + Words::tr("Say --yes if that is meant."));
    return agrees(what + u' ' + Words::tr("Go back?")) ? Outcome() : Refusal::usage(Words::tr("Nothing was changed."));
}

Outcome migrateTo(const Call &call, int target)
{
    const auto place = placeOf(call, call.operand(0));
    if (!place)
        return Refusal::of(place.problem());
    const auto connection = Connection::open(*place, Access::Write);
    if (!connection)
        return Refusal::of(connection.problem());
    if (Outcome refused = mayGoBack(call, **connection, target))
        return refused;
    return outcome(store::migrate(**connection, call.actor().name, target));
}

Result<Done> listMigrations(const Call &call)
{
    const auto place = placeOf(call, call.operand(0));
    if (!place)
        return place.problem();
    const auto connection = Connection::open(*place, Access::Read);
    if (!connection)
        return connection.problem();
    const auto known = Migrations::known(place->dialect());
    if (!known)
        return known.problem();
    const auto applied = Migrations::applied(**connection);
    if (!applied)
        return applied.problem();
    QMap<int, database::AppliedMigration> has;
    for (const database::AppliedMigration &each : *applied)
        has.insert(each.number, each);
    Columns columns(call.printer, {{u"step"_s, true}, {u"name"_s}, {u"applied"_s}, {u"by"_s}});
    for (const database::Migration &each : *known) {
        const database::AppliedMigration was = has.take(each.number);
        columns.add({QString::number(each.number), each.name, was.appliedAt, was.appliedBy});
    }
    for (const database::AppliedMigration &each : has)
        columns.add({QString::number(each.number), each.name, each.appliedAt, each.appliedBy});
    columns.finish();
    return Done{};
}

} // namespace

Outcome init(const Call &call)
{
    const auto place = placeOf(call, call.operand(0));
    if (!place)
        return Refusal::of(place.problem());
    store::NewStore what{.name = call.arguments.value(u"name"_s)};
    what.currency = call.arguments.value(u"currency"_s, what.currency);
    return outcome(store::create(*place, what, call.actor().name));
}

Outcome demo(const Call &call)
{
    demo::Wishes wishes{.media = call.arguments.value(u"media"_s)};
    std::int64_t seed = 1;
    if (!readNumber(call.arguments, u"products"_s, wishes.products) ||
        !readNumber(call.arguments, u"orders"_s, wishes.orders) || !readNumber(call.arguments, u"seed"_s, seed))
        return Refusal::usage(Words::tr("--products, --orders and --seed need whole numbers, 0 or more."));
    wishes.seed = std::uint64_t(seed);
    return outcome(makeAndFill(call, wishes));
}

Outcome migrate(const Call &call)
{
    std::int64_t target = -1;
    if (call.arguments.has(u"to"_s) && (!readNumber(call.arguments, u"to"_s, target) || target > 9999))
        return Refusal::usage(Words::tr("--to needs the number of a step."));
    return migrateTo(call, int(target));
}

Outcome migrations(const Call &call)
{
    return outcome(listMigrations(call));
}

} // namespace stockroom::ctl
