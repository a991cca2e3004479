// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/demo/fill.h"
#include "models/store/opening.h"
#include "tests/support/places.h"

#include <QElapsedTimer>
#include <QFile>

#include <algorithm>
#include <unistd.h>

/// What all measurements need.
namespace stockroom::bench
{

/// The value, or the end of the measurement.
template<typename T> T sure(entity::Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(result.problem().words()));
    return std::move(*result);
}

inline double milliseconds(const QElapsedTimer &timer)
{
    return double(timer.nsecsElapsed()) / 1e6;
}

/// The time below which `share` of all times lie.
inline double part(QList<double> times, double share)
{
    std::sort(times.begin(), times.end());
    return times.isEmpty() ? 0 : times[std::min<qsizetype>(times.size() - 1, qsizetype(share * double(times.size())))];
}

/// The memory that this process has in use, in megabytes.
inline double megabytes()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return file.readAll().split(' ').at(1).toDouble() * double(sysconf(_SC_PAGESIZE)) / 1e6;
}

/// A fresh store with demo data at an empty place; gives where it is.
inline QString made(const QString &text, int products, int orders = 0)
{
    const database::Place place = sure(database::Place::parse(text));
    sure(store::create(place, {}, QStringLiteral("bench")));
    const auto connection = sure(database::Connection::open(place, database::Connection::Access::Write));
    demo::Wishes wishes;
    wishes.products = products;
    wishes.orders = orders;
    sure(demo::fill(*connection, sure(store::look(*connection)), wishes));
    return text;
}

inline QString made(test::Kind kind, int products, int orders = 0)
{
    return made(test::freshPlace(kind), products, orders);
}

/// The number after `--rows`, else a million.
inline int rowsAsked(const QStringList &arguments)
{
    const qsizetype at = arguments.indexOf(QStringLiteral("--rows"));
    return at >= 0 && at + 1 < arguments.size() ? arguments.at(at + 1).toInt() : 1'000'000;
}

/// Places of both databases by the words that people know.
struct Where {
    test::Kind kind;
    const char *name;
};
inline constexpr Where kWhere[] = {{test::Kind::Sqlite, "SQLite"}, {test::Kind::Postgres, "PostgreSQL"}};

} // namespace stockroom::bench
