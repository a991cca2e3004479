// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/database/connection.h"
#include "models/entity/instant.h"
#include "models/store/change.h"

#include <functional>
#include <limits>
#include <optional>

namespace stockroom::store
{

/// What became of every row: written by triggers, so that the writes of other programs are in it too. Each row that
/// another program wrote is a change set of its own, whose id is made from the row's number.
class History
{
public:
    /// Says whose writes follow in this transaction. When a set of that id was done before, this or the next statement
    /// fails with Violation::Unique.
    static entity::Result<entity::Done> enter(database::Connection &connection, const ChangeSet &set,
                                              const Actor &actor);
    static entity::Result<entity::Done> leave(database::Connection &connection);

    /// A set without changes that says something of the history itself, in the transaction that is open.
    static entity::Result<entity::Done> mark(database::Connection &connection, const QString &reason,
                                             const Actor &actor);

    /// The set of that id with its rows in the order in which they were written. Missing when there is none, Broken
    /// when its rows are gone, or when it is the emptying of a table at once.
    static entity::Result<Saved> read(database::Connection &connection, const entity::Catalogue &catalogue,
                                      const QString &id);

    /// Whether a set of that id was done.
    static entity::Result<bool> knows(database::Connection &connection, const QString &id);

    /// Puts the rows of the set of that id into the outbox, for other programs, and commits; PostgreSQL tells who
    /// listens to "stockroom_outbox" as well. Broken, and all is rolled back, when the history has fewer than `rows` of
    /// the set: our triggers may have gone with a table that another program made anew, and nothing is saved behind the
    /// history's back.
    static entity::Result<entity::Done> sendAndCommit(database::Connection &connection, const QString &id, qint64 rows);

    /// The set that takes that one back for now: one that is not taken back itself. Empty for none.
    static entity::Result<QString> takenBackBy(database::Connection &connection, const QString &id);

    /// The set that a set which takes `undone` back does again: empty where `undone` is no undo.
    static entity::Result<QString> doneAgainBy(database::Connection &connection, const QString &undone);

    /// Whether there is one. Others who would take the set back wait until the transaction ends.
    static entity::Result<bool> isTakenBack(database::Connection &connection, const QString &id);

    /// Whether a store has one: before its step there is none.
    static entity::Result<bool> isIn(database::Connection &connection);

    /// Every row, oldest first, with all that is known of its set, as a JSON object on a line; `line` answers whether
    /// to go on. Broken when it does not. Nothing where there is no history.
    static entity::Result<entity::Done> tellAll(database::Connection &connection,
                                                const std::function<bool(const QByteArray &)> &line);

    /// The newest row's number, 0 for none.
    static entity::Result<qint64> newest(database::Connection &connection);

    /// Rows by their numbers.
    struct Span {
        qint64 after = 0;
        qint64 until = std::numeric_limits<qint64>::max();
        QList<qint64> others = {}; ///< PostgreSQL: these as well
        int most = std::numeric_limits<int>::max();
    };
    /// What stands in some rows, their numbers and their times.
    struct Noted {
        QList<Saved> sets = {};
        QList<qint64> rows = {};
        QList<entity::Instant> times = {};
        bool emptied = false; ///< a table was emptied at once: what it held is not in the history
    };
    /// The sets of these rows, in their order.
    static entity::Result<Noted> since(database::Connection &connection, const entity::Catalogue &catalogue,
                                       const Span &span);

    /// The newest changes of one row, newest first; each stands in a set of its own.
    static entity::Result<Noted> of(database::Connection &connection, const entity::Catalogue &catalogue,
                                    const entity::Entity &entity, const entity::Value &id, qint64 limit);

    /// The id of the set that the history's row of that number is, where another program wrote it.
    static QString idOfRow(qint64 number);
    static Change::Act actOf(const QString &word);

private:
    static std::optional<qint64> rowOfId(const QString &id);

    static entity::Result<Noted> noted(database::Connection &connection, const entity::Catalogue &catalogue,
                                       const database::Statement &statement);
};

} // namespace stockroom::store
