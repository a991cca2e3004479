// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/people/people.h"
#include "models/policy/rulebook.h"

namespace stockroom::people
{

/// A version of who may do what in a store.
struct PolicyVersion {
    qint64 number = 0; ///< 0: the standard policy, which counts where nobody has said another
    entity::Instant at = {};
    QString actor = {};
    QString note = {}; ///< why, in people's words
    QByteArray text;
};

/// What counts for one person at a moment.
struct Standing {
    policy::Person person;
    std::shared_ptr<const policy::Rulebook> rules;
    qint64 version = 0;
};

/// Somebody as the policy sees them, who has signed in.
policy::Person asked(const Person &person);

/// The policy of a store, every version of it; for one thread.
class Policies
{
public:
    Policies(database::Connection &connection, const store::Opened &opened);

    /// What counts without any other.
    static QByteArray standard();

    /// The newest first; the standard policy last.
    entity::Result<QList<PolicyVersion>> all();
    /// The newest that can be read: what another program wrote may be anything, and gives nobody anything.
    entity::Result<PolicyVersion> current();
    entity::Result<std::shared_ptr<const policy::Rulebook>> rules();

    /// What counts for the person with this key now; Missing when there is no such person any more.
    entity::Result<Standing> standing(const entity::Value &key);

    /// Makes another one count, from the next question on. Denied by the one that counts; Invalid with what is wrong in
    /// the text, or when nobody who can sign in could change it any more; Conflict when `base`, the version that it was
    /// made from, does not count any more; Unready where the store may not be written. Gives its number.
    entity::Result<qint64> put(const store::Actor &actor, const QByteArray &text, const QString &note, qint64 base);

private:
    entity::Result<bool> isThere();
    entity::Result<entity::Done> keepsSomebody(const policy::Policy &rules);
    entity::Result<qint64> write(const store::Actor &actor, const QByteArray &text, const QString &note, qint64 base);

    database::Connection &m_connection;
    store::Opened m_opened;
    People m_people;
};

} // namespace stockroom::people
