// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/people/attempts.h"
#include "models/people/means.h"
#include "models/people/people.h"
#include "models/store/opening.h"

namespace stockroom::people
{

/// A computer at which a person is signed in without a password.
struct Computer {
    qint64 id = 0;
    QString name;
    entity::Instant since;
    std::optional<entity::Instant> used = {}; ///< the last time
    entity::Instant until;
};

/// "Remember me on this computer": the computer keeps a token of 256 random bits, the store its SHA-256 alone, for 30
/// days. It is good for as long as the person's password is the one of that day, whoever changes it, but for encoding
/// it anew at a sign-in here: a backend that does so makes the person type it once more.
class Remembered
{
public:
    Remembered(database::Connection &connection, const store::Opened &opened, Means means = {});

    /// The token of a person who has just signed in, for the computer's keyring. Unready where the store may not be
    /// written.
    entity::Result<Secret> remember(const Person &person, const QString &computer);

    /// Denied in one sentence, whatever was not right: no such token, one that is too old, another password since, or a
    /// person who is not active. Unready where the store may not be written.
    entity::Result<Person> signIn(const Secret &token, const Visit &visit);

    /// The computers of a person, the one that was used last first; those that are too old are not among them.
    entity::Result<QList<Computer>> of(const Person &person);

    /// Missing when the person has no such computer.
    entity::Result<entity::Done> revoke(const Person &person, qint64 id);
    entity::Result<entity::Done> revokeAll(const Person &person);
    /// On the computer itself: the token is good for nothing any more.
    entity::Result<entity::Done> revoke(const Secret &token);

    /// No computer remembers the person any more; in the transaction that is open, or alone.
    static entity::Result<entity::Done> forgetAll(database::Connection &connection, const entity::Value &key);
    /// The same password was encoded anew.
    static entity::Result<entity::Done> follow(database::Connection &connection, const entity::Value &key,
                                               const QString &old, const QString &encoded);

private:
    struct Held {
        qint64 id = 0;
        QString passwordSum;
        entity::Instant until;
        std::optional<Person> person = {};
    };
    entity::Result<std::optional<Held>> held(const Secret &token);
    entity::Result<bool> isGood(const Held &held);
    entity::Result<entity::Done> note(const Held &held, const Visit &visit, Outcome outcome);

    database::Connection &m_connection;
    store::Opened m_opened;
    Means m_means;
    People m_people;
};

} // namespace stockroom::people
