// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/database/place.h"
#include "models/entity/catalogue.h"

#include <QHash>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariantList>
#include <functional>
#include <memory>

namespace stockroom::database
{

/// A statement's text with what is bound to it, in order of the question marks.
struct Statement {
    QString text;
    QVariantList binds = {};
};

/// Lets another thread stop what a connection is doing; safe to call at any time, also after the connection is gone.
class Interrupter
{
public:
    virtual ~Interrupter() = default;

    /// The running statement fails soon with ProblemKind::Busy and isInterrupted(); nothing happens when none runs.
    virtual void interrupt() = 0;
};

/// One open connection to a store, for the thread that opened it alone. Knows the words that the databases spell
/// differently, keeps prepared statements, and turns the drivers' errors into Problems.
///
/// SQLite: foreign keys on, trusted_schema off, WAL and synchronous FULL for stores of our own. PostgreSQL: time zone
/// UTC, time-outs set, numbers exact.
class Connection
{
public:
    enum class Access : quint8 {
        Read,  ///< nothing can be written through it
        Write, ///< the store must be there
        Create ///< SQLite: the file is made when it is not there
    };

    /// Missing when there is no store, Busy when the server is away or full, Denied when it refuses the person, Broken
    /// otherwise.
    static entity::Result<std::unique_ptr<Connection>> open(const Place &place, Access access);
    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    entity::Dialect dialect() const { return m_place.dialect(); }
    const Place &place() const { return m_place; }
    QSqlDatabase database() const { return m_database; }
    bool isOpen() const;

    /// Runs one statement; prepared once and kept by its text. The query is forward only and belongs to the connection:
    /// it is valid until the same text is run again. Busy after the time-out of a lock, after an interrupt and when the
    /// connection is lost (isLost() tells).
    entity::Result<QSqlQuery *> run(const Statement &statement);

    /// Runs a script of several statements separated as the dialect says, without binds.
    entity::Result<entity::Done> runScript(const QString &script);

    /// BEGIN IMMEDIATE in SQLite, retried fairly until `patience` milliseconds are over, then Busy.
    entity::Result<entity::Done> begin(int patience = 5000);
    /// When the commit fails, all is rolled back.
    entity::Result<entity::Done> commit();
    void rollback();

    /// The affected rows of the last run().
    qint64 affected() const { return m_affected; }

    /// Whether the last Problem was an interrupt, or a lost server.
    bool isInterrupted() const { return m_interrupted; }
    bool isLost() const { return m_lost; }

    /// Closes and opens again; prepared statements are made anew.
    entity::Result<entity::Done> reopen();

    std::shared_ptr<Interrupter> interrupter() const { return m_interrupter; }

    /// The tables with their columns, of the schema that unqualified names lead to.
    entity::Result<entity::Tables> tables();

    /// A name in double quotes.
    static QString quoted(const QString &name);

private:
    explicit Connection(const Place &place);
    struct Lane;

    Place m_place;
    QString m_name;
    QSqlDatabase m_database;
    QHash<QString, std::shared_ptr<QSqlQuery>> m_prepared;
    std::shared_ptr<Interrupter> m_interrupter;
    Access m_access = Access::Read;
    qint64 m_affected = 0;
    bool m_interrupted = false;
    bool m_lost = false;
};

} // namespace stockroom::database
