// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/database/engine.h"
#include "models/database/place.h"
#include "models/database/statement.h"
#include "models/entity/catalogue.h"

#include <QHash>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariantList>
#include <functional>
#include <memory>

namespace stockroom::database
{

/// One open connection to a store, for the thread that opened it alone. Knows the words that the databases spell
/// differently, keeps prepared statements, and turns the drivers' errors into Problems.
///
/// SQLite: foreign keys on, trusted_schema off, WAL and synchronous FULL for stores of our own. PostgreSQL: time zone
/// UTC, time-outs set, numbers exact.
class Connection
{
public:
    using Access = database::Access;
    using Violation = database::Violation;

    /// Missing when there is no store, Busy when the server is away or full, Denied when it refuses the person, Broken
    /// otherwise.
    static entity::Result<std::unique_ptr<Connection>> open(const Place &place, Access access);
    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    entity::Dialect dialect() const { return m_place.dialect(); }
    const Place &place() const { return m_place; }
    QSqlDatabase database() const { return m_database; }
    Access access() const { return m_access; }
    /// What only this connection is called, until it is opened again.
    const QString &name() const { return m_name; }
    bool isOpen() const;

    /// Why nothing can be saved, though the database would say that it was: the file is no longer at its place, or
    /// another one is. begin() answers so too; what is open can still be read.
    std::optional<entity::Problem> astray() const { return m_engine->astray(); }

    /// Runs one statement to its end; one with binds is prepared once and kept by its text. The query stands before
    /// its first row, holds all rows and no lock, belongs to the connection, and is valid until the same text is run
    /// again. A null QString is bound as empty text; only an invalid QVariant is NULL. Busy after the time-out of a
    /// lock, after an interrupt and when the connection is lost (isLost() tells); Invalid when a rule of the database
    /// is broken (violation() tells).
    entity::Result<QSqlQuery *> run(const Statement &statement);

    /// Runs a query and shows its rows as the database's own library has them, quicker than run(): for as many as fit
    /// in memory. `row` must not use the connection.
    entity::Result<entity::Done> rows(const Statement &statement, const RowSink &row);

    /// Runs a query and shows its rows one by one without keeping them, for more of them than fit in memory; `row`
    /// answers whether to go on, and must not use the connection. Gives the number of rows shown.
    entity::Result<qint64> each(const Statement &statement, const std::function<bool(const QSqlQuery &)> &row);

    /// Runs a script of several statements separated by semicolons, without binds.
    entity::Result<entity::Done> runScript(const QString &script);

    /// BEGIN IMMEDIATE in SQLite, retried fairly until `patience` milliseconds are over, then Busy. In PostgreSQL
    /// `patience` is how long each lock of the transaction may be waited for.
    entity::Result<entity::Done> begin(int patience = 5000);
    /// As begin(); a server may hear of it with the first statement only, which spares one way to it and back. What the
    /// server says to it comes then, too.
    entity::Result<entity::Done> beginWithNext(int patience = 5000);
    /// Runs a statement without answers; a server may be sent it together with the next one of rows() or another of
    /// these, and what is wrong with it is told then.
    entity::Result<entity::Done> ahead(const Statement &statement);
    /// When the commit fails, all is rolled back.
    entity::Result<entity::Done> commit();
    /// Runs a last statement and commits, on one way to a server and back; when either fails, all is rolled back.
    entity::Result<entity::Done> commitAfter(const Statement &last);
    void rollback();
    /// Runs `work` in a transaction: all of it or nothing.
    entity::Result<entity::Done> atomically(const std::function<entity::Result<entity::Done>()> &work);
    bool inTransaction() const { return m_engine->inTransaction(); }

    /// The affected rows of the last run().
    qint64 affected() const { return m_affected; }

    /// Whether the last Problem was an interrupt, or a lost server.
    bool isInterrupted() const { return m_fault.interrupted; }
    bool isLost() const { return m_fault.lost; }

    /// The rule that the last Problem was about, and the columns (separated by ", ") or the constraint that it names.
    Violation violation() const { return m_fault.violation; }
    QString violated() const { return m_fault.violated; }

    /// Why the place could not be opened for writing, as far as that can be known without it: a file or its folder that
    /// may only be read.
    std::optional<entity::Problem> barred() const { return m_engine->foreseen(m_place, Access::Write); }

    /// Closes and opens again; prepared statements are made anew.
    entity::Result<entity::Done> reopen();

    std::shared_ptr<Interrupter> interrupter() const { return m_engine->brake(); }
    /// Forgets an interrupt that met no statement.
    void forgetInterrupt() { m_engine->brake()->forget(); }

    /// The tables with their columns, of the schemas that unqualified names lead to.
    entity::Result<entity::Tables> tables();

    /// A name in double quotes.
    static QString quoted(const QString &name);

private:
    struct Kept {
        std::shared_ptr<QSqlQuery> query;
        quint64 used = 0;
    };

    Connection(const Place &place, Access access);
    std::optional<Fault> connect();
    void disconnect();
    entity::Result<std::shared_ptr<QSqlQuery>> prepared(const Statement &statement);
    std::optional<Fault> perform(QSqlQuery &query, const Statement &statement, bool isPrepared);
    std::optional<Fault> executed(const QString &script);
    entity::Result<entity::Done> committed(const std::function<std::optional<Fault>()> &commit);
    entity::Problem failed(Fault fault);
    bool stopped();
    void makeRoom();

    Place m_place;
    Access m_access;
    QString m_name;
    std::unique_ptr<Engine> m_engine;
    QSqlDatabase m_database;
    QHash<QString, Kept> m_prepared;
    quint64 m_runs = 0;
    qint64 m_affected = 0;
    Fault m_fault;
};

} // namespace stockroom::database
