// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/database/connection.h"

#include <QList>
#include <QString>
#include <functional>
#include <optional>

namespace stockroom::database
{

/// One step of our own schema: resources/sql/migrations/NNNN_what_it_does[.sqlite|.postgres].sql, with a line
/// "-- down" between its two halves. In one for PostgreSQL alone, a line "-- outside a transaction" makes it a
/// LongStep.
struct Migration {
    int number = 0;
    QString name; ///< "what it does"
    QString up;   ///< for the dialect that it was read for
    QString down;
    QString checksum;    ///< SHA-256 of the file, in hex
    bool isLong = false; ///< its statements run outside of a transaction: see LongStep
};

/// A migration that a store has.
struct AppliedMigration {
    int number = 0;
    QString name;
    QString checksum;
    QString appliedAt; ///< UTC, the database's text
    QString appliedBy;

    bool operator==(const AppliedMigration &) const = default;
};

/// The steps that there are and those that a store has, and the lock under which a store gets more of them.
class StepList
{
public:
    /// The steps that are compiled in, in order. `folder` other than the default is for tests.
    static entity::Result<QList<Migration>> known(entity::Dialect dialect,
                                                  const QString &folder = QStringLiteral(":/sql/migrations"));

    /// What the store has; empty for a store without our tables.
    static entity::Result<QList<AppliedMigration>> applied(Connection &connection);

    /// How many of the known steps the store lacks; Unready for a newer store, a changed checksum or a gap.
    static entity::Result<int> pending(Connection &connection, const QList<Migration> &known);

    /// Makes the list where it is not there, in the transaction that is open.
    static entity::Result<entity::Done> makeList(Connection &connection);

    /// How long another program is waited for, in milliseconds: it may be building an index in its step.
    static constexpr int kPatience = 30'000;
    /// Until when others wait: for the transaction's end, or for unlock().
    enum class Hold { Transaction, Session };
    /// Lets other programs that make or migrate the store wait. Busy when another one does not end.
    static entity::Result<entity::Done> lock(Connection &connection, Hold hold = Hold::Transaction);
    static void unlock(Connection &connection);
    /// Runs `work` under that lock, which is waited for outside of a transaction: an index that is made CONCURRENTLY
    /// waits for all that began before it.
    static entity::Result<entity::Done> alone(Connection &connection,
                                              const std::function<entity::Result<entity::Done>()> &work);

    /// The row of a step that the store has.
    static entity::Result<entity::Done> note(Connection &connection, const Migration &step, const QString &actor);
    static entity::Result<entity::Done> forget(Connection &connection, int number);

    /// What belongs to the steps but depends on the tables of others; each runs in the step's transaction.
    struct Around {
        using Part = std::function<entity::Result<entity::Done>(Connection &)>;
        static entity::Result<entity::Done> nothing(Connection &) { return entity::Done{}; }

        Part before = nothing;   ///< before each step, up or down, but for a long one
        Part complete = nothing; ///< after the newest step, and before a long one
    };

    /// What goes from step `at` to step `target`, as SQL to be read; first what is still to be done of a step that was
    /// begun outside a transaction.
    static QString told(const QList<Migration> &known, int at, int target, std::optional<int> begun = {});
};

} // namespace stockroom::database
