// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/making.h"

#include "models/database/basetables.h"
#include "models/demo/fill.h"
#include "models/store/media.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace stockroom::ctl
{
namespace
{

using database::Access;
using database::Connection;
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

/// Where pictures go of a store that has no file to lie beside.
QString ownMediaFolder(const Place &place)
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/Stockroom/"_s + place.title() +
           u".media"_s;
}

Result<Done> fillPlace(const Place &place, demo::Wishes wishes)
{
    const auto connection = Connection::open(place, Access::Write);
    if (!connection)
        return connection.problem();
    const auto opened = store::look(**connection);
    if (!opened)
        return opened.problem();
    const QString beside = store::mediaFolder(place);
    if (wishes.media.isEmpty())
        wishes.media = beside.isEmpty() ? ownMediaFolder(place) : beside;
    wishes.media = QFileInfo(wishes.media).absoluteFilePath();
    Result<Done> filled = demo::fill(**connection, *opened, wishes, [](const demo::Step &step) {
        showProgress(step.what, step.done, step.total);
        return true;
    });
    endProgress();
    return filled && wishes.media != beside ? store::keepMedia(**connection, wishes.media) : filled;
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

} // namespace

Outcome init(const Call &call)
{
    const auto place = placeOf(call, call.operand(0));
    if (!place)
        return Refusal::of(place.problem());
    store::NewStore what{.name = call.arguments.value(u"name"_s)};
    what.currency = call.arguments.value(u"currency"_s, what.currency);
    return outcomeOf(store::create(*place, what, call.actor().name));
}

Outcome demo(const Call &call)
{
    demo::Wishes wishes{.media = call.arguments.value(u"media"_s)};
    std::int64_t seed = 1;
    if (!readNumber(call.arguments, u"products"_s, wishes.products) ||
        !readNumber(call.arguments, u"orders"_s, wishes.orders) || !readNumber(call.arguments, u"seed"_s, seed))
        return Refusal::usage(Words::tr("--products, --orders and --seed need whole numbers, 0 or more."));
    wishes.seed = std::uint64_t(seed);
    return outcomeOf(makeAndFill(call, wishes));
}

} // namespace stockroom::ctl
