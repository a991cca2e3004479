// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/database/blockers.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace stockroom::database
{
namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(database)
};

QString nameOfProcess(const QString &folder)
{
    QFile name(folder + u"/comm"_s);
    return name.open(QIODevice::ReadOnly) ? QString::fromUtf8(name.readAll()).trimmed() : QString();
}

/// The processes that hold the file open; those of other people may be hidden.
QStringList processesWith(const QString &file)
{
    const QString path = QFileInfo(file).canonicalFilePath();
    QStringList found;
    const QStringList processes = QDir(u"/proc"_s).entryList({u"[0-9]*"_s}, QDir::Dirs);
    for (const QString &process : processes) {
        if (process == QString::number(QCoreApplication::applicationPid()))
            continue;
        const QString folder = u"/proc/"_s + process;
        const QFileInfoList open = QDir(folder + u"/fd"_s).entryInfoList(QDir::Files | QDir::System);
        const bool holds = std::any_of(open.begin(), open.end(),
                                       [&path](const QFileInfo &each) { return each.symLinkTarget() == path; });
        if (holds)
            found << Words::tr("%1 (process %2)").arg(nameOfProcess(folder), process);
    }
    return found;
}

/// The sessions that hold a lock on a table of this database.
QStringList sessionsIn(Connection &connection)
{
    const auto rows = connection.run(
        {u"SELECT DISTINCT a.usename, coalesce(host(a.client_addr), ''), a.application_name, a.pid "
         "FROM pg_locks l JOIN pg_stat_activity a ON a.pid = l.pid "
         "JOIN pg_class c ON c.oid = l.relation WHERE a.pid <> pg_backend_pid() AND "
         "l.database = (SELECT oid FROM pg_database WHERE datname = current_database()) AND "
         "pg_table_is_visible(c.oid) AND c.relnamespace <> CAST('pg_catalog' AS regnamespace) ORDER BY a.pid"_s});
    QStringList found;
    while (rows && (*rows)->next()) {
        const QString host = (*rows)->value(1).toString();
        const QString program = (*rows)->value(2).toString();
        QString who = (*rows)->value(0).toString();
        if (!host.isEmpty())
            who = Words::tr("%1 from %2", "a user, and a computer").arg(who, host);
        found << u"%1 (%2)"_s.arg(who, program.isEmpty() ? (*rows)->value(3).toString() : program);
    }
    return found;
}

} // namespace

QStringList othersIn(Connection &connection)
{
    return connection.dialect() == entity::Dialect::Sqlite ? processesWith(connection.place().file())
                                                           : sessionsIn(connection);
}

} // namespace stockroom::database
