// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/database/postgreswords.h"
#include "models/database/statement.h"

#include <QHash>
#include <memory>
#include <optional>
#include <vector>

typedef struct pg_conn PGconn;
typedef struct pg_result PGresult;

namespace stockroom::database
{

/// What goes to the server and back together with a statement; its answers are not shown. After a failure the rest is
/// left out.
struct Company {
    const char *before = nullptr; ///< a command, or nullptr
    std::vector<Statement> ahead = {};
    const char *after = nullptr; ///< a command, or nullptr
};

/// Reads rows by libpq itself: Qt's driver writes what is bound into the statement's text and makes a QVariant of each
/// cell.
class PostgresRows
{
public:
    /// The open connection, or nullptr; statements are prepared anew on another.
    void hold(PGconn *handle);
    /// Shows the rows, all of which are held meanwhile; a statement is prepared once and kept. Nothing is shown when
    /// anything of the company fails.
    std::optional<ServerError> read(const Statement &statement, const RowSink &row, const Company &company = {});

    /// The text with $1, $2 … for the question marks outside of quotes.
    static QByteArray numbered(const QString &text);

private:
    using Answer = std::unique_ptr<PGresult, void (*)(PGresult *)>;

    /// What is sent: a prepared statement by its name with its binds, or a command.
    struct Ready {
        QByteArray name = {};
        QByteArrayList texts = {};
        std::vector<const char *> binds = {}; ///< into the texts
        const char *command = nullptr;
    };

    std::optional<ServerError> prepare(const Statement &statement, Ready *ready);
    void forget();
    std::optional<ServerError> gather(const Statement &statement, const Company &company, std::vector<Ready> &all);
    /// The answer to the one at `wanted`, or the first that tells what was wrong.
    Answer ask(const std::vector<Ready> &all, size_t wanted);
    bool send(const Ready &ready);
    Answer nextAnswer();
    void show(const PGresult *result, const RowSink &row);

    PGconn *m_handle = nullptr;
    QHash<QString, QByteArray> m_names;
    int m_made = 0;
    std::vector<entity::Cell> m_cells;
};

} // namespace stockroom::database
