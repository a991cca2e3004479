// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <QtGlobal>

#include <sys/types.h>

namespace stockroom::test
{

/// A private PostgreSQL server for the tests of this process, reached by a Unix socket alone.
/// Where STOCKROOM_TEST_POSTGRES names a running server by its URL, that one is used and left running.
class Postgres
{
public:
    /// Whether what is committed is on the disk: only measurements need that, and then the server is always a private
    /// one.
    enum class Durability : quint8 { None, Full };

    explicit Postgres(Durability durability = Durability::None);
    ~Postgres();
    Postgres(const Postgres &) = delete;
    Postgres &operator=(const Postgres &) = delete;

    /// The one of this process, started when it is first asked for and stopped when the process ends.
    static Postgres &ofThisProcess();

    /// The URL of a fresh empty database, as `postgresql:///NAME?host=DIR&port=N&user=postgres`.
    QString newDatabase();

    /// The URL of a database for the role `asked`, whom the server asks for the password "s3cret".
    [[nodiscard]] QString urlOfAsked(const QString &database);

    /// The URL of any database of this server by its name, `postgres` among them.
    [[nodiscard]] QString url(const QString &database) const;

private:
    void start();
    void launch(const QString &programs);
    void createFolder();
    void askForPasswords();
    [[nodiscard]] QStringList asServerUser(const QStringList &command) const;

    Durability m_durability;
    QString m_query;     // what follows the ? in each URL
    QString m_folder;    // empty when the server is not ours
    QStringList m_names; // the databases made here
    pid_t m_server = 0;
    pid_t m_owner = 0;
};

} // namespace stockroom::test
