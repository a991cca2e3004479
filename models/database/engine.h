// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/database/place.h"
#include "models/database/statement.h"
#include "models/entity/catalogue.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <atomic>
#include <memory>
#include <optional>

namespace stockroom::database
{

/// What may be done through a connection.
enum class Access : quint8 {
    Read,  ///< nothing can be written through it
    Write, ///< the store must be there
    Create ///< SQLite: the file is made when it is not there
};

/// The rule of the database that a statement broke.
enum class Violation : quint8 {
    None,
    Unique,
    ForeignKey,
    Check,
    NotNull,
    TooFew ///< a statement that counts what was written found less than it was told to
};

/// What an error of a driver means.
struct Fault {
    entity::Problem problem = {};
    Violation violation = Violation::None;
    QString violated = {}; ///< the columns, separated by ", ", or the constraint's name
    bool interrupted = false;
    bool lost = false;  ///< the server is gone
    bool stale = false; ///< the statement must be prepared again
};

/// Lets another thread stop what a connection is doing; safe to call at any time, also after the connection is gone.
class Interrupter
{
public:
    virtual ~Interrupter() = default;

    /// The running statement, or the next one when none runs, fails soon with ProblemKind::Busy and isInterrupted().
    virtual void interrupt() = 0;

    /// Cuts the line to a server that does not even answer an interrupt; the connection is then lost.
    virtual void sever() = 0;
};

/// The connection's side of its interrupter.
class Brake : public Interrupter
{
public:
    void interrupt() override
    {
        m_wanted = true;
        stop();
    }
    void sever() override {}

    bool wanted() const { return m_wanted; }
    void forget() { m_wanted = false; }

    /// Between start() and end() a statement runs, and an interrupt must reach it, but not the next one.
    virtual void start() {}
    virtual void end() {}

protected:
    /// Stops the running statement; called on any thread.
    virtual void stop() = 0;

private:
    std::atomic<bool> m_wanted = false;
};

/// What one kind of database does its own way, for one connection.
class Engine
{
public:
    virtual ~Engine() = default;

    /// The name of Qt's driver.
    virtual QString driver() const = 0;

    /// What can be known to be wrong before the place is opened.
    virtual std::optional<entity::Problem> foreseen(const Place &place, Access access) const = 0;

    /// Opens the database and sets what holds for all its statements.
    virtual std::optional<Fault> open(QSqlDatabase &database, const Place &place, Access access) = 0;
    /// Lets go of the handle; the driver closes it after this.
    virtual void close() = 0;
    virtual bool isAlive() const = 0;
    /// Why nothing that is written now would be in the store, though the database would say that it is.
    virtual std::optional<entity::Problem> astray() { return std::nullopt; }

    /// Runs one or more statements without binds and without answers.
    virtual std::optional<Fault> execute(const QString &script) = 0;

    /// Runs a query and shows its rows.
    virtual std::optional<Fault> read(const Statement &statement, const RowSink &row) = 0;

    /// What the last error of a query means.
    virtual Fault faultOf(const QSqlQuery &query) const = 0;

    /// BEGIN in the engine's words; `patience` in milliseconds.
    virtual std::optional<Fault> begin(Access access, int patience) = 0;
    /// As begin(), but it may be told to the server together with the first statement.
    virtual std::optional<Fault> beginWithNext(Access access, int patience) { return begin(access, patience); }
    /// Runs a statement without answers, which may go to the server together with the next one that reads.
    virtual std::optional<Fault> ahead(const Statement &statement) = 0;
    /// Tells the server what waits for a statement to go along with.
    virtual std::optional<Fault> settle() { return std::nullopt; }
    /// Runs a last statement, and COMMIT when it did not fail; on one way to the server and back.
    virtual std::optional<Fault> commitAfter(const Statement &last) = 0;
    virtual bool inTransaction() const = 0;
    /// Whether the transaction has failed already and can only be rolled back.
    virtual bool isDoomed() const = 0;

    virtual std::shared_ptr<Brake> brake() const = 0;

    /// Queries of four columns: table, column, type, nullable, has a default; and of three: table, column, referenced
    /// table.
    virtual QString columnsText() const = 0;
    virtual QString linksText() const = 0;
};

std::unique_ptr<Engine> makeEngine(entity::Dialect dialect);
std::unique_ptr<Engine> makeSqlite();
std::unique_ptr<Engine> makePostgres();

/// The problem of a broken rule, as a sentence.
entity::Problem broken(Violation violation, const QString &violated);

} // namespace stockroom::database
