// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/recovery.h"

#include "models/database/owntables.h"
#include "models/database/script.h"
#include "models/store/history.h"

#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace stockroom::store
{
namespace
{

using database::Connection;
using database::Migrations;
using database::OwnTables;
using entity::Done;
using entity::Problem;
using entity::ProblemKind;
using entity::Result;

/// Those that tell of the past.
constexpr QLatin1StringView kTelling[] = {"stockroom_history"_L1, "stockroom_change_set"_L1};

const QString kSettings = u"stockroom_setting"_s;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(upkeep)
};

} // namespace

QString lostSentence(const QStringList &lost)
{
    return Words::tr("Somebody has taken tables of Stockroom's out of this store: %1.").arg(lost.join(u", "_s));
}

Result<Done> mayBeMended(const database::Place &place, const Opened &opened, const NewStore &was)
{
    if (opened.lost.contains(OwnTables::list()))
        return Problem{ProblemKind::Unready,
                       lostSentence(opened.lost) + u' ' +
                           Words::tr("Without it nobody knows what the store has. Take Stockroom out of it with "
                                     "“stockroomctl release”, and then in again.")};
    // Amounts would be shown in another currency.
    if (opened.lost.contains(kSettings) && was.currency.isEmpty() && !opened.isDjangos)
        return Problem{ProblemKind::Unready,
                       lostSentence(opened.lost) + u' ' +
                           Words::tr("The store's currency stood there. Say it, as in: %1 --currency EUR")
                               .arg(migrateCommand(place))};
    return Done{};
}

Result<Done> makeLostAnew(Connection &connection, const Opened &opened, const NewStore &was)
{
    if (const auto may = mayBeMended(connection.place(), opened, was); !may)
        return may;
    const auto known = Migrations::known(connection.dialect());
    const auto pending = known ? Migrations::pending(connection, *known) : known.problem();
    // Another one may have done it meanwhile.
    const auto missing = pending ? OwnTables::missingIn(connection, *known) : pending.problem();
    if (!missing)
        return missing.problem();
    const auto steps = known->first(known->size() - *pending);
    for (const QString &table : *missing) {
        const auto made = database::runAll(connection, OwnTables::script(steps, table, connection.dialect()));
        if (!made)
            return made;
    }
    return opened.lost.contains(kSettings) && !was.currency.isEmpty() ? introduce(connection, was)
                                                                      : Result<Done>(Done{});
}

Result<Done> markLost(Connection &connection, const QStringList &lost, const QString &actor)
{
    const bool isTold = std::any_of(std::begin(kTelling), std::end(kTelling),
                                    [&lost](QLatin1StringView each) { return lost.contains(each); });
    return isTold ? History::mark(connection,
                                  Words::tr("Not everything is known before this: somebody had taken %1 away.")
                                      .arg(lost.join(u", "_s)),
                                  {actor, u"stockroom"_s})
                  : Result<Done>(Done{});
}

Result<Done> dropUnlisted(Connection &connection)
{
    const auto known = Migrations::known(connection.dialect());
    if (!known)
        return known.problem();
    QStringList drops;
    for (const QString &table : OwnTables::madeBy(*known))
        drops.prepend(u"DROP TABLE IF EXISTS "_s + table);
    return database::runAll(connection, drops);
}

} // namespace stockroom::store
