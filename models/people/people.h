// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/entity/instant.h"
#include "models/people/strength.h"
#include "models/store/opening.h"
#include "models/store/reader.h"

#include <optional>

namespace stockroom::people
{

/// Somebody who works with the store, as its table of users has them.
struct Person {
    entity::Value key;
    QString username;
    QString name = {}; ///< first and last name; the user name where there is none
    QStringList groups = {};
    bool active = true;
    bool staff = false;
    bool superuser = false;
    std::optional<entity::Instant> lastLogin = {};

    bool operator==(const Person &) const = default;
};

/// Reads the store's people for one thread, whatever table the backend keeps them in. What a table does not have, an
/// own user model without superusers for instance, is as in Person above.
class People
{
public:
    People(database::Connection &connection, const std::shared_ptr<const entity::Catalogue> &catalogue);

    const entity::Entity &entity() const { return m_user; }
    store::Reader &reader() { return m_reader; }
    /// The field of the password; nullptr where the table has none.
    const entity::Field *secret() const;

    /// Missing when there is nobody of that name, exactly as it is written.
    entity::Result<Person> find(const QString &username);
    /// Missing when there is no such row.
    entity::Result<Person> withKey(const entity::Value &key);

    /// Everybody, in the order of their names.
    entity::Result<QList<Person>> all();

    /// The encoded password; empty where there is none.
    entity::Result<QString> encodedOf(const Person &person);

    /// Whether some active superuser can sign in with a password, other than the one with this key.
    entity::Result<bool> hasSuperuser(const entity::Value &but = {});

    /// What a password of this row's must not be like.
    About about(const entity::Values &row, const QString &shop) const;

    /// A new person's values by the names of their fields: a superuser, where the table has such.
    entity::Values superuser(const QString &username, const QString &email) const;
    /// What a sign-in changes beside the password; empty where the table does not keep it.
    entity::Values signedIn(entity::Instant at) const;

private:
    entity::Result<QMap<QString, QStringList>> groupsOf(const entity::Value &key);
    Person personOf(const entity::Values &row, const QStringList &groups) const;
    QString column(const char *field) const;

    database::Connection &m_connection;
    store::Reader m_reader;
    const entity::Entity &m_user;
};

/// Whether something may be written through the connection into a store that look() told this of: Unready otherwise.
entity::Result<entity::Done> mayWrite(const database::Connection &connection, const store::Opened &opened);

} // namespace stockroom::people
