// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/table/shape.h"

#include <QSqlDriver>
#include <QSqlQuery>
#include <QThread>

namespace stockroom::table
{

QSqlDatabase emptyShape(const QString &name, const QStringList &columns)
{
    const QString connection =
        QStringLiteral("shapes %1").arg(reinterpret_cast<quintptr>(QThread::currentThread()), 0, 16);
    QSqlDatabase database = QSqlDatabase::contains(connection)
                                ? QSqlDatabase::database(connection)
                                : QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), connection);
    if (!database.isOpen()) {
        database.setDatabaseName(QStringLiteral(":memory:"));
        database.open();
    }
    const auto quoted = [&](const QString &word) {
        return database.driver()->escapeIdentifier(word, QSqlDriver::TableName);
    };
    QStringList each;
    for (const QString &column : columns)
        each << quoted(column) + QStringLiteral(" TEXT");
    QSqlQuery query(database);
    query.exec(QStringLiteral("DROP TABLE IF EXISTS ") + quoted(name));
    query.exec(QStringLiteral("CREATE TABLE %1 (%2)").arg(quoted(name), each.join(QStringLiteral(", "))));
    return database;
}

} // namespace stockroom::table
