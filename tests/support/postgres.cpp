// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/postgres.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

#include <csignal>
#include <cstdlib>
#include <fcntl.h>
#include <libpq-fe.h>
#include <pwd.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

using namespace Qt::StringLiterals;

namespace stockroom::test
{
namespace
{

constexpr int kPort = 54329; // a name for the socket's file only: nothing listens on the network

[[noreturn]] void giveUp(const QString &why)
{
    qFatal("No PostgreSQL for the tests: %s", qUtf8Printable(why));
    std::abort();
}

QString textOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// Starts a program in `folder` with all it says going to folder/log; 0 when it could not be started.
pid_t spawn(const QStringList &command, const QString &folder)
{
    std::vector<QByteArray> bytes;
    bytes.reserve(static_cast<size_t>(command.size()));
    for (const QString &word : command)
        bytes.push_back(QFile::encodeName(word));
    std::vector<char *> words;
    words.reserve(bytes.size() + 1);
    for (QByteArray &word : bytes)
        words.push_back(word.data());
    words.push_back(nullptr);

    const QByteArray log = QFile::encodeName(folder + u"/log"_s);
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0);
    posix_spawn_file_actions_addopen(&actions, 1, log.constData(), O_WRONLY | O_CREAT | O_APPEND, 0644);
    posix_spawn_file_actions_adddup2(&actions, 1, 2);
    // The server's account may not read the folder that the test was started in.
    posix_spawn_file_actions_addchdir_np(&actions, QFile::encodeName(folder).constData());
    pid_t child = 0;
    const int failed = posix_spawnp(&child, words[0], &actions, nullptr, words.data(), environ);
    posix_spawn_file_actions_destroy(&actions);
    return failed == 0 ? child : 0;
}

bool endedWell(pid_t child)
{
    int status = 0;
    return child != 0 && waitpid(child, &status, 0) == child && WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

/// The folder of initdb and postgres: Debian keeps them off the PATH, one folder for each version.
QString serverPrograms()
{
    const QDir debian(u"/usr/lib/postgresql"_s);
    QString best;
    int newest = 0;
    for (const QString &version : debian.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        const QString folder = debian.filePath(version) + u"/bin"_s;
        if (version.toInt() > newest && QFileInfo::exists(folder + u"/initdb"_s)) {
            newest = version.toInt();
            best = folder;
        }
    }
    return best.isEmpty() ? QFileInfo(QStandardPaths::findExecutable(u"initdb"_s)).path() : best;
}

bool execute(const QString &url, const QString &sql, QString *why = nullptr)
{
    PGconn *connection = PQconnectdb(url.toUtf8().constData());
    bool done = PQstatus(connection) == CONNECTION_OK;
    if (done) {
        PGresult *result = PQexec(connection, sql.toUtf8().constData());
        done = PQresultStatus(result) == PGRES_COMMAND_OK;
        PQclear(result);
    }
    if (!done && why)
        *why = QString::fromUtf8(PQerrorMessage(connection));
    PQfinish(connection);
    return done;
}

} // namespace

Postgres &Postgres::ofThisProcess()
{
    static Postgres server;
    return server;
}

Postgres::Postgres(Durability durability) : m_durability(durability), m_owner(getpid())
{
    const QString given = durability == Durability::Full ? QString() : qEnvironmentVariable("STOCKROOM_TEST_POSTGRES");
    if (given.isEmpty())
        start();
    else
        m_query = given.section(u'?', 1);
}

Postgres::~Postgres()
{
    if (m_owner != getpid())
        return; // a forked child must not take the server away from its parent
    if (m_folder.isEmpty()) {
        for (const QString &name : std::as_const(m_names))
            execute(url(u"postgres"_s), u"DROP DATABASE IF EXISTS \"%1\" WITH (FORCE)"_s.arg(name));
        return;
    }
    if (m_server != 0) {
        ::kill(m_server, SIGTERM);
        waitpid(m_server, nullptr, 0);
    }
    QDir(m_folder).removeRecursively();
}

QString Postgres::url(const QString &database) const
{
    return u"postgresql:///%1?%2"_s.arg(database, m_query);
}

QString Postgres::urlOfAsked(const QString &database)
{
    // Made once for a server, which several tests may use at the same time.
    execute(url(u"postgres"_s), u"CREATE ROLE asked SUPERUSER LOGIN PASSWORD 's3cret'"_s);
    return url(database).replace(u"user=postgres"_s, u"user=asked"_s);
}

QString Postgres::newDatabase()
{
    const QString name = u"t%1_%2"_s.arg(m_owner).arg(m_names.size() + 1);
    QString why;
    if (!execute(url(u"postgres"_s), u"CREATE DATABASE \"%1\" TEMPLATE template0"_s.arg(name), &why))
        giveUp(why);
    m_names.append(name);
    return url(name);
}

void Postgres::start()
{
    const QString programs = serverPrograms();
    if (programs.isEmpty() || programs == u"."_s)
        giveUp(u"initdb was not found; is the package postgresql-15 installed?"_s);
    createFolder();
    m_query = u"host=%1&port=%2&user=postgres"_s.arg(m_folder).arg(kPort);
    const QStringList make{programs + u"/initdb"_s,
                           u"-D"_s,
                           m_folder + u"/data"_s,
                           u"-U"_s,
                           u"postgres"_s,
                           u"-A"_s,
                           u"trust"_s,
                           u"-E"_s,
                           u"UTF8"_s,
                           u"--no-sync"_s,
                           u"--locale=C.UTF-8"_s};
    if (!endedWell(spawn(asServerUser(make), m_folder)))
        giveUp(u"initdb failed: "_s + textOf(m_folder + u"/log"_s));
    askForPasswords();
    launch(programs);
}

/// Everybody is let in, but for the role `asked`.
void Postgres::askForPasswords()
{
    QFile rules(m_folder + u"/data/pg_hba.conf"_s);
    if (!rules.open(QIODevice::ReadWrite))
        giveUp(u"pg_hba.conf cannot be written"_s);
    const QByteArray others = rules.readAll();
    rules.seek(0);
    rules.write("local all asked scram-sha-256\n" + others);
}

void Postgres::createFolder()
{
    // Not TMPDIR: a socket's path has at most 107 bytes.
    QByteArray folder("/tmp/stockroom-postgres-XXXXXX");
    if (!mkdtemp(folder.data()))
        giveUp(u"no folder in /tmp"_s);
    m_folder = QString::fromLatin1(folder);
    if (geteuid() == 0) {
        const passwd *account = getpwnam("postgres");
        if (!account || chown(folder.constData(), account->pw_uid, account->pw_gid) != 0)
            giveUp(u"there is no user named postgres"_s);
    }
}

/// The server refuses to run as root; and it must not outlive a test that was killed, hence the signal from the kernel.
QStringList Postgres::asServerUser(const QStringList &command) const
{
    QStringList words{u"setpriv"_s, u"--pdeathsig"_s, u"TERM"_s};
    if (geteuid() == 0)
        words << u"--reuid=postgres"_s << u"--regid=postgres"_s << u"--init-groups"_s;
    return words + command;
}

void Postgres::launch(const QString &programs)
{
    QStringList serve{programs + u"/postgres"_s, u"-D"_s, m_folder + u"/data"_s, u"-k"_s, m_folder, u"-p"_s,
                      QString::number(kPort)};
    QStringList settings{u"listen_addresses="_s, u"max_connections=200"_s, u"shared_buffers=64MB"_s};
    if (m_durability == Durability::None)
        settings << u"fsync=off"_s << u"full_page_writes=off"_s << u"synchronous_commit=off"_s;
    for (const QString &setting : std::as_const(settings))
        serve << u"-c"_s << setting;
    // A shell watches over it: told to end, it ends the server at once, since nothing is kept, and clears away.
    const QString watch = u"trap 'told=1' TERM; \"$@\" & wait; [ -n \"$told\" ] || exit 1; "
                          "kill -QUIT $!; wait $!; rm -rf \"$0\""_s;
    m_server = spawn(asServerUser(QStringList{u"sh"_s, u"-c"_s, watch, m_folder} + serve), m_folder);
    const QByteArray address = url(u"postgres"_s).toUtf8();
    // Asked anew until it answers or ends: no clock decides how slow a machine may be.
    while (PQping(address.constData()) != PQPING_OK) {
        if (m_server == 0 || waitpid(m_server, nullptr, WNOHANG) != 0) {
            m_server = 0;
            giveUp(u"the server ended: "_s + textOf(m_folder + u"/log"_s));
        }
        sched_yield();
    }
}

} // namespace stockroom::test
