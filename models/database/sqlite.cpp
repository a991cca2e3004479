// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/database/drive.h"
#include "models/database/engine.h"
#include "models/database/fold.h"
#include "models/database/jsoncheck.h"
#include "models/database/onlooker.h"
#include "models/database/sqlitefault.h"
#include "models/database/sqliterows.h"
#include "models/database/whereabouts.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSqlDriver>
#include <QSqlError>
#include <QUrl>
#include <chrono>
#include <mutex>
#include <random>
#include <thread>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace stockroom::database
{
namespace
{

using entity::Problem;
using entity::ProblemKind;

constexpr int kPatience = 5000;          // ms that a statement waits for another program's lock
constexpr int kStepsBetweenLooks = 4000; // of SQLite's machine, until it looks at the brake: about 0.1 ms

struct Words {
    Q_DECLARE_TR_FUNCTIONS(database)
};

class SqliteBrake : public Brake
{
public:
    void hold(sqlite3 *handle)
    {
        const std::scoped_lock lock(m_mutex);
        m_handle = handle;
    }

protected:
    void stop() override
    {
        const std::scoped_lock lock(m_mutex);
        if (m_handle)
            sqlite3_interrupt(m_handle);
    }

private:
    std::mutex m_mutex;
    sqlite3 *m_handle = nullptr;
};

/// How long a lock is waited for. SQLite's own busy_timeout lets one writer run on while others sleep ever longer;
/// short waits of chance length give each its turn.
struct Patience {
    std::shared_ptr<SqliteBrake> brake = std::make_shared<SqliteBrake>();
    std::chrono::milliseconds most{kPatience};
    std::chrono::steady_clock::time_point since;
    std::minstd_rand chance{std::random_device{}()};

    static int wait(void *self, int tried)
    {
        auto *patience = static_cast<Patience *>(self);
        const auto now = std::chrono::steady_clock::now();
        if (tried == 0)
            patience->since = now;
        if (patience->brake->wanted() || now - patience->since >= patience->most)
            return 0;
        std::uniform_int_distribution<int> micros(200, tried < 4 ? 1500 : 6000);
        std::this_thread::sleep_for(std::chrono::microseconds(micros(patience->chance)));
        return 1;
    }

    static int look(void *self) { return static_cast<Patience *>(self)->brake->wanted() ? 1 : 0; }
};

class Sqlite : public Engine
{
public:
    ~Sqlite() override { m_patience.brake->hold(nullptr); }

    QString driver() const override { return u"QSQLITE"_s; }
    std::optional<Problem> foreseen(const Place &place, Access access) const override;
    std::optional<Fault> open(QSqlDatabase &database, const Place &place, Access access) override;
    void close() override;
    bool isAlive() const override { return m_handle && !m_onlooker.isOutdated(); }
    std::optional<Problem> astray() override { return m_whereabouts.astray(); }
    std::optional<Fault> execute(const QString &script) override;
    std::optional<Fault> read(const Statement &statement, const RowSink &row) override;
    Fault faultOf(const QSqlQuery &query) const override;
    std::optional<Fault> begin(Access access, int patience) override;
    bool inTransaction() const override { return m_handle && sqlite3_get_autocommit(m_handle) == 0; }
    bool isDoomed() const override { return false; }
    std::optional<Fault> ahead(const Statement &statement) override;
    std::optional<Fault> commitAfter(const Statement &last) override;
    std::shared_ptr<Brake> brake() const override { return m_patience.brake; }
    QString columnsText() const override;
    QString linksText() const override;

private:
    std::optional<Fault> attach(QSqlDatabase &database, const Place &place, Access access);
    std::optional<Fault> adopt(Access access);
    bool says(const char *query) const;

    Patience m_patience;
    SqliteRows m_rows;
    Whereabouts m_whereabouts;
    Onlooker m_onlooker;
    sqlite3 *m_handle = nullptr;
};

std::optional<Problem> Sqlite::foreseen(const Place &place, Access access) const
{
    const QFileInfo file(place.file());
    const QFileInfo folder(file.absolutePath());
    if (file.isDir())
        return Problem{ProblemKind::Unready, Words::tr("\"%1\" is a folder, not a store").arg(place.file())};
    if (!file.exists()) {
        if (access != Access::Create)
            return Problem::missing(Words::tr("There is no file \"%1\"").arg(place.file()));
        if (!folder.isDir())
            return Problem::missing(Words::tr("There is no folder \"%1\"").arg(folder.filePath()));
    } else if (!file.isFile()) {
        // A pipe would be waited for without an end.
        return Problem{ProblemKind::Unready, Words::tr("\"%1\" is no ordinary file").arg(place.file())};
    } else if (!file.isReadable()) {
        return Problem{ProblemKind::Denied, Words::tr("You may not read \"%1\"").arg(place.file())};
    } else if (file.size() == 1) {
        // SQLite takes it for an empty one, and would write over it.
        return faultOfCode(SQLITE_NOTADB).problem;
    }
    if (isOnNetwork(place.file()))
        return Problem{ProblemKind::Unready,
                       Words::tr("\"%1\" lies on a drive of another computer, where two programs could damage a store; "
                                 "share it by a PostgreSQL server")
                           .arg(place.file())};
    if (access == Access::Read)
        return std::nullopt;
    if (file.exists() && !file.isWritable())
        return Problem{ProblemKind::Denied, Words::tr("You may not write to \"%1\"").arg(place.file())};
    // SQLite makes its journal beside the file.
    if (!folder.isWritable())
        return Problem{ProblemKind::Denied, Words::tr("You may not write in the folder \"%1\"").arg(folder.filePath())};
    return std::nullopt;
}

std::optional<Fault> Sqlite::open(QSqlDatabase &database, const Place &place, Access access)
{
    if (access != Access::Read) {
        database.setDatabaseName(place.file());
        database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=0"_s);
        return attach(database, place, access);
    }
    const QString way = Onlooker::way(place.file());
    // Before it is opened: what others do meanwhile is noticed.
    m_onlooker.note(place.file(), way);
    database.setDatabaseName(u"file:%1%2"_s.arg(QString::fromLatin1(QUrl::toPercentEncoding(place.file(), "/")), way));
    database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=0;QSQLITE_OPEN_URI"_s);
    return attach(database, place, access);
}

std::optional<Fault> Sqlite::attach(QSqlDatabase &database, const Place &place, Access access)
{
    if (!database.open())
        return faultOfCode(database.lastError().nativeErrorCode().toInt(), database.lastError().databaseText());
    m_handle = *static_cast<sqlite3 *const *>(database.driver()->handle().constData());
    m_patience.brake->hold(m_handle);
    m_rows.hold(m_handle);
    addFold(database);
    m_patience.most = std::chrono::milliseconds(kPatience);
    sqlite3_busy_handler(m_handle, &Patience::wait, &m_patience);
    sqlite3_progress_handler(m_handle, kStepsBetweenLooks, &Patience::look, &m_patience);
    addJsonCheck(m_handle);
    // Reading the schema is what finds out whether the file is a database at all.
    if (std::optional<Fault> fault = execute(u"PRAGMA trusted_schema = OFF; PRAGMA foreign_keys = ON;"
                                             "PRAGMA cache_size = -16384; SELECT count(*) FROM sqlite_master;"_s))
        return fault;
    if (std::optional<Fault> fault = adopt(access))
        return fault;
    m_whereabouts.note(m_handle, place.file());
    return std::nullopt;
}

/// Sets how a store of our own is written; another program's file keeps its ways.
std::optional<Fault> Sqlite::adopt(Access access)
{
    if (access == Access::Read)
        return execute(u"PRAGMA query_only = ON; PRAGMA cache_size = -4096"_s); // a window has several of these
    if (sqlite3_db_readonly(m_handle, "main") == 1)
        return faultOfCode(SQLITE_READONLY);
    const bool isOurs = says("SELECT 1 FROM sqlite_master WHERE name = 'stockroom_migration'");
    const bool isNew = access == Access::Create && !says("SELECT 1 FROM sqlite_master");
    if (!isOurs && !isNew)
        return std::nullopt;
    // A store that was made by another program has the journal mode that its people chose.
    if (isNew) {
        if (std::optional<Fault> fault = execute(u"PRAGMA journal_mode = WAL"_s))
            return fault;
    }
    return execute(u"PRAGMA synchronous = FULL; PRAGMA journal_size_limit = 67108864"_s);
}

bool Sqlite::says(const char *query) const
{
    sqlite3_stmt *statement = nullptr;
    sqlite3_prepare_v2(m_handle, query, -1, &statement, nullptr);
    const bool row = sqlite3_step(statement) == SQLITE_ROW;
    sqlite3_finalize(statement);
    return row;
}

void Sqlite::close()
{
    // What lies beside another file now would stay there.
    static_cast<void>(astray());
    m_whereabouts.forget();
    m_onlooker.forget();
    m_rows.hold(nullptr);
    m_patience.brake->hold(nullptr);
    m_handle = nullptr;
}

std::optional<Fault> Sqlite::execute(const QString &script)
{
    char *said = nullptr;
    if (sqlite3_exec(m_handle, script.toUtf8().constData(), nullptr, nullptr, &said) == SQLITE_OK)
        return std::nullopt;
    const Fault fault =
        faultOfCode(sqlite3_extended_errcode(m_handle), QString::fromUtf8(said), systemErrorOf(m_handle));
    sqlite3_free(said);
    return fault;
}

std::optional<Fault> Sqlite::read(const Statement &statement, const RowSink &row)
{
    const int code = m_rows.read(statement, row);
    if (code == SQLITE_OK)
        return std::nullopt;
    return faultOfCode(code, QString::fromUtf8(sqlite3_errmsg(m_handle)), systemErrorOf(m_handle));
}

Fault Sqlite::faultOf(const QSqlQuery &query) const
{
    const QSqlError error = query.lastError();
    return faultOfCode(error.nativeErrorCode().toInt(),
                       error.databaseText().isEmpty() ? error.driverText() : error.databaseText(),
                       systemErrorOf(m_handle));
}

std::optional<Fault> Sqlite::begin(Access access, int patience)
{
    m_patience.most = std::chrono::milliseconds(patience);
    // A BEGIN that becomes a write later fails at once when another one writes: take the lock first.
    std::optional<Fault> fault = execute(access == Access::Read ? u"BEGIN"_s : u"BEGIN IMMEDIATE"_s);
    m_patience.most = std::chrono::milliseconds(kPatience);
    if (access == Access::Read || (fault && fault->interrupted))
        return fault;
    const std::optional<Problem> problem = astray();
    if (!problem)
        return fault;
    if (!fault)
        execute(u"ROLLBACK"_s);
    return Fault{*problem};
}

std::optional<Fault> Sqlite::ahead(const Statement &statement)
{
    return read(statement, [](Cells) { return true; });
}

std::optional<Fault> Sqlite::commitAfter(const Statement &last)
{
    if (std::optional<Fault> fault = ahead(last))
        return fault;
    return execute(u"COMMIT"_s);
}

QString Sqlite::columnsText() const
{
    // A virtual table whose module we lack would make the whole query fail.
    return uR"(SELECT m.name, c.name, c.type, c."notnull" = 0 AND c.pk = 0, c.dflt_value IS NOT NULL OR
                      (c.pk = 1 AND lower(c.type) = 'integer')
               FROM sqlite_master m JOIN pragma_table_info(m.name) c
               WHERE m.type = 'table' AND m.name NOT LIKE 'sqlite\_%' ESCAPE '\'
                     AND m.sql NOT LIKE 'CREATE VIRTUAL%' ORDER BY m.name, c.cid)"_s;
}

QString Sqlite::linksText() const
{
    return uR"(SELECT m.name, f."from", f."table" FROM sqlite_master m JOIN pragma_foreign_key_list(m.name) f
               WHERE m.type = 'table' AND m.name NOT LIKE 'sqlite\_%' ESCAPE '\'
                     AND m.sql NOT LIKE 'CREATE VIRTUAL%')"_s;
}

} // namespace

std::unique_ptr<Engine> makeSqlite()
{
    return std::make_unique<Sqlite>();
}

} // namespace stockroom::database
