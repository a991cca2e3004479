// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/database/connection.h"

#include <QCoreApplication>
#include <QSqlDriver>
#include <QSqlError>

using namespace Qt::StringLiterals;

namespace stockroom::database
{
namespace
{

using entity::Done;
using entity::Problem;
using entity::ProblemKind;
using entity::Result;

constexpr int kMostPrepared = 100;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(database)
};

Fault interruption()
{
    return {.problem = Problem::busy(Words::tr("It was cancelled")), .interrupted = true};
}

Fault loss()
{
    return {.problem = Problem::busy(Words::tr("The connection to the store is lost")), .lost = true};
}

/// The drivers take a null text for NULL; for us it is an empty text.
QVariant bindable(const QVariant &value)
{
    if (value.userType() == QMetaType::QString && value.toString().isNull())
        return u""_s;
    return value;
}

} // namespace

std::unique_ptr<Engine> makeEngine(entity::Dialect dialect)
{
    return dialect == entity::Dialect::Sqlite ? makeSqlite() : makePostgres();
}

Problem broken(Violation violation, const QString &violated)
{
    switch (violation) {
    case Violation::Unique:
        return {ProblemKind::Invalid, Words::tr("Another row has the same %1").arg(violated)};
    case Violation::ForeignKey:
        return {ProblemKind::Invalid,
                violated.isEmpty() ? Words::tr("A row that it refers to is not there, or it is still referred to")
                                   : Words::tr("The row that %1 refers to is not there, or it is still referred "
                                               "to")
                                         .arg(violated)};
    case Violation::Check:
        return {ProblemKind::Invalid, Words::tr("The database does not allow this value: %1").arg(violated)};
    case Violation::NotNull:
        return {ProblemKind::Invalid, Words::tr("%1 must not be empty").arg(violated)};
    case Violation::TooFew:
        return Problem::broken(Words::tr("Less was written than was asked for"));
    case Violation::None:
        break;
    }
    return Problem::broken(Words::tr("The database refused"));
}

Connection::Connection(const Place &place, Access access)
    : m_place(place), m_access(access), m_engine(makeEngine(place.dialect()))
{
}

Connection::~Connection()
{
    disconnect();
}

Result<std::unique_ptr<Connection>> Connection::open(const Place &place, Access access)
{
    std::unique_ptr<Connection> connection(new Connection(place, access));
    if (std::optional<Problem> problem = connection->m_engine->foreseen(place, access))
        return *problem;
    if (std::optional<Fault> fault = connection->connect())
        return fault->problem;
    return connection;
}

std::optional<Fault> Connection::connect()
{
    static std::atomic<quint64> made = 0;
    m_name = u"stockroom-%1"_s.arg(++made);
    m_database = QSqlDatabase::addDatabase(m_engine->driver(), m_name);
    if (!m_database.isValid())
        return Fault{Problem::broken(Words::tr("Qt's driver %1 is not installed").arg(m_engine->driver()))};
    // Otherwise decimals of PostgreSQL become doubles, and lose cents.
    m_database.setNumericalPrecisionPolicy(QSql::HighPrecision);
    std::optional<Fault> fault = m_engine->open(m_database, m_place, m_access);
    if (fault)
        disconnect();
    return fault;
}

void Connection::disconnect()
{
    m_engine->close();
    m_database = {};
    if (!m_name.isEmpty())
        QSqlDatabase::removeDatabase(m_name);
    m_name.clear();
    // After the driver: with it, each query would still tell a server that may be gone to forget it.
    m_prepared.clear();
}

bool Connection::isOpen() const
{
    return m_database.isOpen() && m_engine->isAlive();
}

Result<Done> Connection::reopen()
{
    disconnect();
    m_fault = {};
    if (std::optional<Fault> fault = connect())
        return failed(*fault);
    return Done{};
}

Problem Connection::failed(Fault fault)
{
    if (fault.interrupted)
        m_engine->brake()->forget();
    m_fault = std::move(fault);
    return m_fault.problem;
}

/// Whether the statement must not begin; says why in the fault.
bool Connection::stopped()
{
    m_fault = {};
    if (!m_engine->isAlive()) {
        failed(loss());
        return true;
    }
    m_engine->brake()->start();
    if (!m_engine->brake()->wanted())
        return false;
    m_engine->brake()->end();
    failed(interruption());
    return true;
}

void Connection::makeRoom()
{
    if (m_prepared.size() < kMostPrepared)
        return;
    auto oldest = m_prepared.cbegin();
    for (auto each = m_prepared.cbegin(); each != m_prepared.cend(); ++each) {
        if (each->used < oldest->used)
            oldest = each;
    }
    m_prepared.erase(oldest);
}

Result<std::shared_ptr<QSqlQuery>> Connection::prepared(const Statement &statement)
{
    Kept &kept = m_prepared[statement.text];
    kept.used = ++m_runs;
    if (kept.query)
        return kept.query;
    kept.query = std::make_shared<QSqlQuery>(m_database);
    // PostgreSQL prepares no CREATE, and what is bound nothing is seldom run twice.
    if (statement.binds.isEmpty() || kept.query->prepare(statement.text))
        return kept.query;
    const Problem problem = failed(m_engine->faultOf(*kept.query));
    m_prepared.remove(statement.text);
    return problem;
}

std::optional<Fault> Connection::perform(QSqlQuery &query, const Statement &statement, bool isPrepared)
{
    for (int i = 0; i < statement.binds.size(); ++i)
        query.bindValue(i, bindable(statement.binds.at(i)));
    if (!(isPrepared ? query.exec() : query.exec(statement.text)))
        return m_engine->faultOf(query);
    return std::nullopt;
}

Result<QSqlQuery *> Connection::run(const Statement &statement)
{
    if (stopped())
        return m_fault.problem;
    makeRoom();
    const Result<std::shared_ptr<QSqlQuery>> query = prepared(statement);
    if (!query) {
        m_engine->brake()->end();
        return query.problem();
    }
    QSqlQuery &it = **query;
    std::optional<Fault> fault = m_engine->settle();
    if (!fault)
        fault = perform(it, statement, !statement.binds.isEmpty());
    if (!fault && it.isSelect()) {
        // A query of SQLite that is not read to its end keeps its snapshot, and the files' locks with it.
        it.last();
        if (it.lastError().isValid())
            fault = m_engine->faultOf(it);
        else
            it.seek(-1);
    }
    m_engine->brake()->end();
    // What was read while the file was written by others may be torn.
    if (!fault && !m_engine->isAlive())
        fault = loss();
    if (fault) {
        // Qt throws away what could not be bound, and would say ever after that its parameters do not fit.
        if (fault->stale || fault->interrupted || fault->problem.kind == ProblemKind::Broken)
            m_prepared.remove(statement.text);
        return failed(*fault);
    }
    m_affected = it.numRowsAffected();
    return &it;
}

Result<qint64> Connection::each(const Statement &statement, const std::function<bool(const QSqlQuery &)> &row)
{
    if (stopped())
        return m_fault.problem;
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    const bool isPrepared = !statement.binds.isEmpty();
    std::optional<Fault> fault = m_engine->settle();
    if (!fault && isPrepared && !query.prepare(statement.text))
        fault = m_engine->faultOf(query);
    if (!fault)
        fault = perform(query, statement, isPrepared);
    qint64 shown = 0;
    while (!fault && query.next()) {
        ++shown;
        if (!row(query))
            break;
    }
    if (!fault && query.lastError().isValid())
        fault = m_engine->faultOf(query);
    m_engine->brake()->end();
    // As in run().
    if (!fault && !m_engine->isAlive())
        fault = loss();
    if (fault)
        return failed(*fault);
    return shown;
}

Result<Done> Connection::rows(const Statement &statement, const RowSink &row)
{
    if (stopped())
        return m_fault.problem;
    std::optional<Fault> fault = m_engine->read(statement, row);
    m_engine->brake()->end();
    if (!fault && !m_engine->isAlive())
        fault = loss();
    if (fault)
        return failed(*fault);
    return Done{};
}

std::optional<Fault> Connection::executed(const QString &script)
{
    if (stopped())
        return m_fault;
    std::optional<Fault> fault = m_engine->execute(script);
    m_engine->brake()->end();
    return fault;
}

Result<Done> Connection::runScript(const QString &script)
{
    if (std::optional<Fault> fault = executed(script))
        return failed(*fault);
    return Done{};
}

Result<Done> Connection::begin(int patience)
{
    if (stopped())
        return m_fault.problem;
    std::optional<Fault> fault = m_engine->begin(m_access, patience);
    m_engine->brake()->end();
    if (fault)
        return failed(*fault);
    return Done{};
}

Result<Done> Connection::beginWithNext(int patience)
{
    if (stopped())
        return m_fault.problem;
    std::optional<Fault> fault = m_engine->beginWithNext(m_access, patience);
    m_engine->brake()->end();
    if (fault)
        return failed(*fault);
    return Done{};
}

Result<Done> Connection::ahead(const Statement &statement)
{
    if (stopped())
        return m_fault.problem;
    std::optional<Fault> fault = m_engine->ahead(statement);
    m_engine->brake()->end();
    if (fault)
        return failed(*fault);
    return Done{};
}

Result<Done> Connection::commit()
{
    return committed([this] { return m_engine->execute(u"COMMIT"_s); });
}

Result<Done> Connection::commitAfter(const Statement &last)
{
    return committed([this, &last] { return m_engine->commitAfter(last); });
}

Result<Done> Connection::committed(const std::function<std::optional<Fault>()> &commit)
{
    // PostgreSQL answers to the COMMIT of a failed transaction with a rollback and no error.
    if (m_engine->isDoomed()) {
        rollback();
        return failed({Problem::broken(Words::tr("The transaction had failed before; nothing was saved"))});
    }
    std::optional<Fault> fault;
    if (stopped()) {
        fault = m_fault;
    } else {
        fault = commit();
        m_engine->brake()->end();
    }
    if (!fault)
        return Done{};
    // A deferred foreign key fails here, and SQLite then leaves the transaction open.
    rollback();
    return failed(*fault);
}

Result<Done> Connection::atomically(const std::function<Result<Done>()> &work)
{
    if (const Result<Done> begun = begin(); !begun)
        return begun;
    if (const Result<Done> done = work(); !done) {
        rollback();
        return done;
    }
    return commit();
}

void Connection::rollback()
{
    // An interrupted statement of SQLite may have rolled all back already.
    if (m_engine->isAlive() && m_engine->inTransaction())
        m_engine->execute(u"ROLLBACK"_s);
}

Result<entity::Tables> Connection::tables()
{
    const Result<QSqlQuery *> columns = run({m_engine->columnsText()});
    if (!columns)
        return columns.problem();
    entity::Tables tables;
    for (QSqlQuery *each = *columns; each->next();) {
        tables[each->value(0).toString()].append({.name = each->value(1).toString(),
                                                  .type = each->value(2).toString().toLower(),
                                                  .nullable = each->value(3).toBool(),
                                                  .hasDefault = each->value(4).toBool()});
    }
    const Result<QSqlQuery *> links = run({m_engine->linksText()});
    if (!links)
        return links.problem();
    for (QSqlQuery *each = *links; each->next();) {
        for (entity::Column &column : tables[each->value(0).toString()]) {
            if (column.name == each->value(1).toString())
                column.references = each->value(2).toString();
        }
    }
    return tables;
}

QString Connection::quoted(const QString &name)
{
    return u'"' + QString(name).replace(u'"', "\"\""_L1) + u'"';
}

} // namespace stockroom::database
