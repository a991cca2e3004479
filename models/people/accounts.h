// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/people/attempts.h"
#include "models/people/means.h"
#include "models/people/people.h"
#include "models/policy/policy.h"
#include "models/store/doorkeeper.h"
#include "models/store/opening.h"

namespace stockroom::people
{

/// A superuser that is to be.
struct NewPerson {
    QString username;
    QString email = {};
};

/// Who may sign in to a store, and with which password; for one thread. Reading takes the rights that the connection
/// has; where it may write, failures are counted and sign-ins noted.
class Accounts
{
public:
    Accounts(database::Connection &connection, const store::Opened &opened,
             std::shared_ptr<const policy::Policy> policy = std::make_shared<const policy::Policy>(), Means means = {});

    /// Whether failures slow down the next try, and sign-ins are noted: that takes our tables of the newest step and a
    /// connection that may write. Without, as in a backend's store that was not adopted, one signs in all the same.
    bool counts() const { return m_counts; }

    /// Denied in one sentence, whatever was not right: the name, the password, or a person who is not active. All of
    /// these take one computation of a password. Busy when it is too early after too many failures; the sentence says
    /// how long.
    ///
    /// Where it may write, it keeps when the person was here last, and encodes a password anew that is kept in a weaker
    /// form, like another program: the history shows the first and never the second.
    entity::Result<Person> signIn(const QString &username, const Secret &password, const Visit &visit);

    /// Gives a person another password, in the form that a backend reads which wrote the old one. It stands in the
    /// history as a change set without the password; no computer remembers the person any more, and failures are
    /// forgotten. Missing without such a person; Denied by the policy; Invalid with why it is too weak; Unready where
    /// the store may not be written.
    entity::Result<entity::Done> setPassword(const store::Actor &actor, const QString &username,
                                             const Secret &password);
    /// The same for the one who knows the old password, which the policy is not asked about. Refuses as signIn() does.
    entity::Result<entity::Done> changePassword(const QString &username, const Secret &old, const Secret &password,
                                                const Visit &visit);

    /// Adds a superuser, through the same checks as any row. The policy is not asked in a store where no superuser can
    /// sign in yet: nobody could allow it.
    entity::Result<Person> createSuperuser(const store::Actor &actor, const NewPerson &who, const Secret &password);

    /// The newest tries to sign in, newest first; nothing where they are not noted.
    entity::Result<QList<Attempt>> attempts(int limit);

    People &people() { return m_people; }

private:
    struct Found;
    entity::Result<Found> found(const QString &username);
    entity::Result<entity::Done> begin(const Found &found, const QString &username, const Visit &visit);
    Outcome judged(const Found &found, const Secret &password, Verdict &verdict) const;
    Attempt attempt(const Found &found, const Visit &visit, Outcome outcome) const;
    entity::Result<entity::Done> settle(const QString &username, const Attempt &attempt);
    void keep(const Found &found, const Secret &password, bool isWeaker);
    QList<entity::Failure> weaknessesOf(const Secret &password, const entity::Values &row) const;
    entity::Result<entity::Done> replace(const store::Actor &actor, const Person &person, const Secret &password);
    entity::Result<entity::Done> write(const Person &person, const QString &encoded, const store::Actor &actor);
    entity::Result<entity::Value> add(const store::Change &change, const store::Doorkeeper &doorkeeper);

    database::Connection &m_connection;
    store::Opened m_opened;
    std::shared_ptr<const policy::Policy> m_policy;
    Means m_means;
    People m_people;
    Attempts m_attempts;
    bool m_counts;
};

} // namespace stockroom::people
