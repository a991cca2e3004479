// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/database/engine.h"
#include "models/database/postgresrows.h"
#include "models/database/postgreswords.h"

#include <QSqlDriver>
#include <QSqlError>
#include <QSqlResult>
#include <condition_variable>
#include <mutex>
#include <thread>

#include <libpq-fe.h>
#include <sys/socket.h>

using namespace Qt::StringLiterals;

namespace stockroom::database
{
namespace
{

using entity::Problem;

constexpr int kPatience = 5000; // ms that a statement waits for a lock

/// What one open connection lends to the threads that want to stop it; outlives both.
class Line
{
public:
    explicit Line(PGconn *connection) : m_cancel(PQgetCancel(connection)), m_socket(PQsocket(connection)) {}
    ~Line() { PQfreeCancel(m_cancel); }
    Line(const Line &) = delete;
    Line &operator=(const Line &) = delete;

    /// Asks the server to stop the statement, until it has ended: a request that comes before the statement has begun
    /// is lost.
    void ask()
    {
        char said[256];
        std::unique_lock lock(m_mutex);
        while (m_running) {
            lock.unlock();
            PQcancel(m_cancel, said, sizeof said);
            lock.lock();
            m_ended.wait_for(lock, std::chrono::milliseconds(50), [this] { return !m_running; });
        }
        m_asking = false;
        m_ended.notify_all();
    }

    /// Whether the caller shall ask, since nobody does yet.
    bool mayAsk()
    {
        const std::scoped_lock lock(m_mutex);
        return m_running && !std::exchange(m_asking, true);
    }

    void run()
    {
        const std::scoped_lock lock(m_mutex);
        m_running = true;
    }

    /// Waits for a request under way, which would hit the next statement; not for ever, since the server may be gone.
    void end()
    {
        std::unique_lock lock(m_mutex);
        m_running = false;
        m_ended.notify_all();
        m_ended.wait_for(lock, std::chrono::seconds(2), [this] { return !m_asking; });
    }

    void sever() { ::shutdown(m_socket, SHUT_RDWR); }

private:
    PGcancel *m_cancel;
    int m_socket;
    std::mutex m_mutex;
    std::condition_variable m_ended;
    bool m_running = false;
    bool m_asking = false;
};

class PostgresBrake : public Brake
{
public:
    void hold(std::shared_ptr<Line> line)
    {
        const std::scoped_lock lock(m_mutex);
        m_line = std::move(line);
    }

    void start() override
    {
        if (const std::shared_ptr<Line> line = held())
            line->run();
    }

    void end() override
    {
        if (const std::shared_ptr<Line> line = held())
            line->end();
    }

    void sever() override
    {
        const std::scoped_lock lock(m_mutex);
        if (m_line)
            m_line->sever();
    }

protected:
    void stop() override
    {
        // libpq asks through a connection of its own, which may take as long as any: whoever interrupts must not wait.
        if (const std::shared_ptr<Line> line = held(); line && line->mayAsk())
            std::thread([line] { line->ask(); }).detach();
    }

private:
    std::shared_ptr<Line> held()
    {
        const std::scoped_lock lock(m_mutex);
        return m_line;
    }

    std::mutex m_mutex;
    std::shared_ptr<Line> m_line;
};

class Postgres : public Engine
{
public:
    ~Postgres() override { m_brake->hold(nullptr); }

    QString driver() const override { return u"QPSQL"_s; }
    std::optional<Problem> foreseen(const Place &, Access) const override { return std::nullopt; }
    std::optional<Fault> open(QSqlDatabase &database, const Place &place, Access access) override;
    void close() override;
    bool isAlive() const override { return m_handle && PQstatus(m_handle) == CONNECTION_OK; }
    std::optional<Fault> execute(const QString &script) override;
    std::optional<Fault> read(const Statement &statement, const RowSink &row) override;
    Fault faultOf(const QSqlQuery &query) const override;
    std::optional<Fault> begin(Access access, int patience) override;
    std::optional<Fault> beginWithNext(Access access, int patience) override;
    std::optional<Fault> ahead(const Statement &statement) override;
    std::optional<Fault> settle() override;
    std::optional<Fault> commitAfter(const Statement &last) override;
    bool inTransaction() const override;
    bool isDoomed() const override { return m_handle && PQtransactionStatus(m_handle) == PQTRANS_INERROR; }
    std::shared_ptr<Brake> brake() const override { return m_brake; }
    QString columnsText() const override;
    QString linksText() const override;

private:
    Fault understood(const ServerError &error) const;

    std::shared_ptr<PostgresBrake> m_brake = std::make_shared<PostgresBrake>();
    PostgresRows m_rows;
    PGconn *m_handle = nullptr;
    Company m_waiting; ///< for the next statement
};

PGconn *handleOf(const QSqlDatabase &database)
{
    return *static_cast<PGconn *const *>(database.driver()->handle().constData());
}

std::optional<Fault> Postgres::open(QSqlDatabase &database, const Place &place, Access access)
{
    database.setPassword(place.password());
    database.setConnectOptions(connectOptions(place));
    if (!database.open())
        return Fault{.problem = whyNotOpened(place), .lost = true};
    m_handle = handleOf(database);
    // Qt asks how texts are read when it opens, before anything can be set, and doubles backslashes ever after. Only
    // where it must be it is told as the connection starts.
    if (qstrcmp(PQparameterStatus(m_handle, "standard_conforming_strings"), "off") == 0) {
        m_handle = nullptr;
        database.close();
        database.setConnectOptions(connectOptions(place, u"-c standard_conforming_strings=on"_s));
        if (!database.open())
            return Fault{.problem = whyNotOpened(place), .lost = true};
        m_handle = handleOf(database);
    }
    m_brake->hold(std::make_shared<Line>(m_handle));
    m_rows.hold(m_handle);
    // Not as start-up options: connection poolers refuse those.
    QString settings = u"SET TIME ZONE 'UTC'; SET standard_conforming_strings = on; SET client_min_messages = warning;"
                       "SET lock_timeout = %1; SET statement_timeout = '10min';"
                       "SET idle_in_transaction_session_timeout = '10min';"
                       // Qt asks for the older form.
                       "SET bytea_output = hex;"
                       // The history has values in these words.
                       "SET intervalstyle = postgres; SET extra_float_digits = 1;"
                       // A server that hears nothing more of us lets go of our locks as soon as we would of it; over a
                       // socket of the machine these do nothing.
                       "SET tcp_keepalives_idle = 10; SET tcp_keepalives_interval = 5; SET tcp_keepalives_count = 3;"
                       "SET tcp_user_timeout = 20000;"_s.arg(kPatience);
    if (access == Access::Read)
        settings += u"SET default_transaction_read_only = on;"_s;
    return execute(settings);
}

void Postgres::close()
{
    m_brake->hold(nullptr);
    m_rows.hold(nullptr);
    m_handle = nullptr;
    m_waiting = {};
}

Fault Postgres::understood(const ServerError &error) const
{
    Fault fault = faultOfError(error);
    if (fault.interrupted && !m_brake->wanted()) {
        fault.interrupted = false;
        fault.problem = tookTooLong();
    }
    return fault;
}

std::optional<Fault> Postgres::execute(const QString &script)
{
    if (std::optional<Fault> fault = settle())
        return fault;
    PGresult *result = PQexec(m_handle, script.toUtf8().constData());
    const ExecStatusType status = PQresultStatus(result);
    std::optional<Fault> fault;
    if (status != PGRES_COMMAND_OK && status != PGRES_TUPLES_OK && status != PGRES_EMPTY_QUERY)
        fault = understood(errorOf(result));
    PQclear(result);
    return fault;
}

std::optional<Fault> Postgres::read(const Statement &statement, const RowSink &row)
{
    if (const auto wrong = m_rows.read(statement, row, std::exchange(m_waiting, {})))
        return understood(*wrong);
    return std::nullopt;
}

std::optional<Fault> Postgres::ahead(const Statement &statement)
{
    m_waiting.ahead.push_back(statement);
    return std::nullopt;
}

std::optional<Fault> Postgres::commitAfter(const Statement &last)
{
    m_waiting.after = "COMMIT";
    return read(last, [](Cells) { return true; });
}

Fault Postgres::faultOf(const QSqlQuery &query) const
{
    const QSqlError error = query.lastError();
    ServerError known{.state = error.nativeErrorCode(),
                      .message = error.databaseText().isEmpty() ? error.driverText() : error.databaseText()};
    const QVariant handle = query.result()->handle();
    const auto *result = static_cast<PGresult *const *>(handle.constData());
    // The type's name is that of the struct or of its alias, as Qt's driver was built.
    if (QByteArrayView(handle.typeName()).endsWith("result*") && *result) {
        const ServerError exact = errorOf(*result);
        if (exact.state == known.state)
            known = exact;
    }
    return understood(known);
}

std::optional<Fault> Postgres::begin(Access, int patience)
{
    return execute(patience == kPatience ? u"BEGIN"_s : u"BEGIN; SET LOCAL lock_timeout = %1"_s.arg(patience));
}

std::optional<Fault> Postgres::beginWithNext(Access access, int patience)
{
    if (patience != kPatience)
        return begin(access, patience);
    m_waiting.before = "BEGIN";
    return std::nullopt;
}

std::optional<Fault> Postgres::settle()
{
    const bool waits = m_waiting.before != nullptr || !m_waiting.ahead.empty();
    return waits ? read({u"SELECT"_s}, [](Cells) { return true; }) : std::nullopt;
}

bool Postgres::inTransaction() const
{
    if (!m_handle)
        return false;
    if (m_waiting.before != nullptr)
        return true;
    const PGTransactionStatusType status = PQtransactionStatus(m_handle);
    return status == PQTRANS_INTRANS || status == PQTRANS_INERROR || status == PQTRANS_ACTIVE;
}

QString Postgres::columnsText() const
{
    return uR"(SELECT c.relname, a.attname, format_type(a.atttypid, a.atttypmod), NOT a.attnotnull,
                      a.atthasdef OR a.attidentity <> ''
               FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
                    JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
                         AND a.attgenerated = ''
               WHERE c.relkind IN ('r', 'p') AND c.relpersistence <> 't' AND pg_table_is_visible(c.oid)
                     AND n.nspname NOT IN ('pg_catalog', 'information_schema') ORDER BY c.relname, a.attnum)"_s;
}

QString Postgres::linksText() const
{
    return uR"(SELECT c.relname, a.attname, t.relname
               FROM pg_constraint k JOIN pg_class c ON c.oid = k.conrelid JOIN pg_class t ON t.oid = k.confrelid
                    JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = k.conkey[1]
               WHERE k.contype = 'f' AND array_length(k.conkey, 1) = 1 AND c.relpersistence <> 't'
                     AND pg_table_is_visible(c.oid))"_s;
}

} // namespace

std::unique_ptr<Engine> makePostgres()
{
    return std::make_unique<Postgres>();
}

} // namespace stockroom::database
