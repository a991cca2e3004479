// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/arguments.h"
#include "app/ctl/printer.h"
#include "app/ctl/refusal.h"
#include "models/entity/instant.h"
#include "models/policy/policy.h"
#include "models/store/change.h"
#include "models/store/opening.h"
#include "models/store/reader.h"

namespace stockroom::ctl
{

/// One call of the program: what was said, and where its output goes.
struct Call {
    Arguments arguments;
    QStringList operands; ///< the words after the command
    Printer &printer;

    QString operand(qsizetype place) const { return operands.value(place); }
    store::Actor actor() const;
    /// The operand of `init` and its like, else --store, else STOCKROOM_STORE.
    QString store(const QString &said = {}) const;
};

/// A sentence on standard error, after the program's name.
void complain(const QString &sentence);

/// Asks on the terminal; anything but "y" is no.
bool agrees(const QString &question);

/// Reads where a store is; warns of a password that everybody on the machine can read.
entity::Result<database::Place> placeOf(const Call &call, const QString &said = {});

/// A time as people read it, to the second.
QString secondsText(entity::Instant at);

/// A store that is open, for the commands on its rows.
class Session
{
public:
    /// For writing, Unready when the store lacks tables of ours.
    static entity::Result<std::unique_ptr<Session>> open(const Call &call, database::Access access);

    database::Connection &connection() { return *m_connection; }
    const store::Opened &opened() const { return m_opened; }
    store::Reader &reader() { return m_reader; }
    const store::Sql &sql() const { return m_reader.sql(); }

    /// Missing, with the names that there are.
    entity::Result<const entity::Entity *> entity(const QString &name) const;

    /// Finds out who asks, and what they may do; once, before anything is changed. Denied when they are not known, not
    /// active, or give the wrong password.
    ///
    /// The password is asked for, or read from --password-fd. The owner of a file could change it past any policy: they
    /// may say --as alone, and the history tells that it was so. A store to which nobody can sign in yet is open to
    /// whoever may write it.
    entity::Result<entity::Done> signIn(const Call &call);
    /// As signIn() found.
    const store::Actor &actor() const { return m_actor; }
    std::shared_ptr<const policy::Policy> policy() const { return m_policy; }

    /// What a person types to bring the store up to date.
    QString migrateCommand() const;

    /// What a person types for the row of that key: its handle, or the key where it has none.
    QString handle(const entity::Entity &entity, const entity::Value &key);

    /// The row's values as a person reads them, and as JSON has them; links by their handles.
    QString text(const entity::Field &field, const entity::Value &value);
    QJsonValue json(const entity::Field &field, const entity::Value &value);

    Session(std::unique_ptr<database::Connection> connection, store::Opened opened);

private:
    std::unique_ptr<database::Connection> m_connection;
    store::Opened m_opened;
    store::Reader m_reader;
    store::Actor m_actor;
    std::shared_ptr<const policy::Policy> m_policy = std::make_shared<const policy::Policy>();
    QHash<QString, QString> m_handles; // by table and key
};

} // namespace stockroom::ctl
