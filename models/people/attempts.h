// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/database/connection.h"
#include "models/entity/instant.h"

#include <QList>
#include <QString>
#include <chrono>

namespace stockroom::people
{

/// Where somebody signs in.
struct Visit {
    QString program; ///< "stockroom", "stockroomctl"
    QString host;    ///< the computer's name
};

/// What came of it.
enum class Outcome : quint8 {
    SignedIn,
    Remembered, ///< signed in by a remembered computer
    Refused,    ///< the name or the password was not right
    Inactive,   ///< the person is not active
    Unreadable, ///< the password is kept in a form that is not read
    Locked,     ///< too early after too many failures
};

/// One that is kept: the newest 10,000 are.
struct Attempt {
    entity::Instant at;
    QString username; ///< empty for a name that nobody has: people type their password there by mistake
    Visit visit;
    Outcome outcome = Outcome::Refused;
};

/// Counts who fails to sign in, so that guessing takes long, and notes what came of each try. A name that nobody has is
/// counted like any other, so that nothing tells them apart.
class Attempts
{
public:
    explicit Attempts(database::Connection &connection) : m_connection(connection) {}

    /// How long nobody may try after so many failures: not at all for the first five, then 1, 2, 4, 8 and 15 minutes.
    /// At most 30 seconds for the last superuser, since nobody else could let them in.
    static std::chrono::seconds pause(int failures, bool isLastSuperuser);

    /// Lets a try begin and counts it as a failure until succeed(), so that many at once are no way around. Gives the
    /// rest of the pause where it is too early, and zero where the try may begin. Failures are forgotten a day after
    /// the last one.
    entity::Result<std::chrono::seconds> begin(const QString &username, bool isLastSuperuser, entity::Instant now);
    /// Busy, with the rest of the pause in a sentence.
    static entity::Problem tooEarly(std::chrono::seconds rest);
    /// Forgets the failures of that name.
    entity::Result<entity::Done> succeed(const QString &username);

    entity::Result<entity::Done> note(const Attempt &attempt);
    /// At most `limit`, newest first.
    entity::Result<QList<Attempt>> newest(int limit);

private:
    entity::Result<std::chrono::seconds> count(const QString &sum, bool isLastSuperuser, entity::Instant now);

    database::Connection &m_connection;
};

/// The sentence in which what came of it is shown.
QString label(Outcome outcome);

} // namespace stockroom::people
