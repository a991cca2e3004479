// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/database/connection.h"
#include "models/store/change.h"

#include <limits>

namespace stockroom::store
{

/// What became of every row: written by triggers, so that the writes of other programs are in it too.
class History
{
public:
    /// Says whose writes follow in this transaction. False, and nothing is said, when a set of that id was done before.
    static entity::Result<bool> enter(database::Connection &connection, const ChangeSet &set, const Actor &actor);
    static entity::Result<entity::Done> leave(database::Connection &connection);

    /// The set of that id with its rows in the order in which they were written. Missing when there is none, Broken
    /// when its rows are gone.
    static entity::Result<Saved> read(database::Connection &connection, const entity::Catalogue &catalogue,
                                      const QString &id);

    /// Whether a set of that id was done.
    static entity::Result<bool> knows(database::Connection &connection, const QString &id);

    /// How many rows the set of that id has.
    static entity::Result<qint64> rowsOf(database::Connection &connection, const QString &id);

    /// Whether the set of that id is taken back for now: by a set that is not taken back itself. Others who would take
    /// it back wait until the transaction ends.
    static entity::Result<bool> isTakenBack(database::Connection &connection, const QString &id);

    /// The newest row's number, 0 for none.
    static entity::Result<qint64> newest(database::Connection &connection);

    /// Rows by their numbers.
    struct Span {
        qint64 after = 0;
        qint64 until = std::numeric_limits<qint64>::max();
        QList<qint64> others = {}; ///< PostgreSQL: these as well
        int most = std::numeric_limits<int>::max();
    };
    /// What stands in some rows, and their numbers.
    struct Noted {
        QList<Saved> sets = {};
        QList<qint64> rows = {};
    };
    /// The sets of these rows, in their order; rows without a set stand in sets without an id.
    static entity::Result<Noted> since(database::Connection &connection, const entity::Catalogue &catalogue,
                                       const Span &span);

private:
    static entity::Result<Noted> noted(database::Connection &connection, const entity::Catalogue &catalogue,
                                       const database::Statement &statement);
};

} // namespace stockroom::store
