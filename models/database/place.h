// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/entity/dialect.h"
#include "models/entity/result.h"

#include <QMap>
#include <QMetaType>
#include <QString>

namespace stockroom::database
{

/// Where a store is: a file, or a database of a PostgreSQL server.
class Place
{
public:
    Place() = default;

    /// Reads what people write for STORE: a path (also "~/…" and file: URLs), or
    /// postgresql://[user[:password]@]host[:port]/database[?key=value…]. Invalid with the part that is wrong.
    static entity::Result<Place> parse(const QString &store);

    entity::Dialect dialect() const { return m_dialect; }

    /// SQLite: the absolute path. Empty for PostgreSQL.
    QString file() const { return m_file; }

    /// What parse() takes and people may see and keep: never with a password.
    QString text() const;

    /// The short name for a title: the file's name without its ending, or the database's name.
    QString title() const;

    /// PostgreSQL: host, port, user, database and options, as libpq names them ("host", "port", "dbname", …). No
    /// password.
    QMap<QString, QString> parameters() const { return m_parameters; }

    QString password() const { return m_password; }
    void setPassword(const QString &password) { m_password = password; }

    bool operator==(const Place &) const = default;

private:
    static entity::Result<Place> parseAddress(QString address);

    entity::Dialect m_dialect = entity::Dialect::Sqlite;
    QString m_file;
    QMap<QString, QString> m_parameters;
    QString m_password;
};

} // namespace stockroom::database
