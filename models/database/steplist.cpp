// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/database/steplist.h"

#include "models/entity/instant.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace stockroom::database
{
namespace
{

using entity::Dialect;
using entity::Done;
using entity::Problem;
using entity::ProblemKind;
using entity::Result;
using Steps = QList<Migration>;
using AppliedSteps = QList<AppliedMigration>;

constexpr int kPause = 50; // ms between two looks whether another one is done

struct Words {
    Q_DECLARE_TR_FUNCTIONS(database)
};

/// Words in braces that the databases spell differently.
struct Token {
    QLatin1StringView token;
    QLatin1StringView sqlite;
    QLatin1StringView postgres;
};
constexpr Token kTokens[] = {
    {"{serial}"_L1, "integer NOT NULL PRIMARY KEY AUTOINCREMENT"_L1, "bigserial PRIMARY KEY"_L1},
    {"{time}"_L1, "text"_L1, "timestamp with time zone"_L1},
    {"{json}"_L1, "text"_L1, "jsonb"_L1},
};

Problem wrong(const QString &text)
{
    return {ProblemKind::Unready, text};
}

QString spelled(QString text, Dialect dialect)
{
    for (const Token &each : kTokens)
        text.replace(each.token, dialect == Dialect::Sqlite ? each.sqlite : each.postgres);
    return text;
}

/// NNNN_what_it_does.sql of both databases or of this one; nothing for the other's.
std::optional<Migration> named(const QString &file, Dialect dialect)
{
    static const QRegularExpression shape(u"^(\\d{4})_([a-z0-9_]+?)(?:\\.(sqlite|postgres))?\\.sql$"_s);
    const QRegularExpressionMatch match = shape.match(file);
    const QString mine = dialect == Dialect::Sqlite ? u"sqlite"_s : u"postgres"_s;
    if (!match.hasMatch() || (!match.captured(3).isEmpty() && match.captured(3) != mine))
        return std::nullopt;
    return Migration{.number = match.captured(1).toInt(), .name = match.captured(2).replace(u'_', u' ')};
}

Result<Migration> read(Migration step, const QString &path, Dialect dialect)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Problem::broken(Words::tr("The step %1 cannot be read").arg(path));
    const QByteArray bytes = file.readAll();
    static const QRegularExpression divide(u"^-- down\\s*$"_s, QRegularExpression::MultilineOption);
    const QStringList halves = spelled(QString::fromUtf8(bytes), dialect).split(divide);
    if (halves.size() != 2)
        return Problem::broken(Words::tr("The step %1 has no line \"-- down\" between its halves").arg(path));
    static const QRegularExpression outside(u"^-- outside a transaction\\s*$"_s, QRegularExpression::MultilineOption);
    step.isLong = dialect == Dialect::Postgres && outside.match(halves.first()).hasMatch();
    step.up = halves.first();
    step.down = halves.last();
    step.checksum = QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    return step;
}

QString tableText(Dialect dialect)
{
    return spelled(u"CREATE TABLE IF NOT EXISTS stockroom_migration (number integer NOT NULL PRIMARY KEY,"
                   " name text NOT NULL, checksum char(64) NOT NULL, applied_at {time} NOT NULL,"
                   " applied_by text NOT NULL)"_s,
                   dialect);
}

QString hasTableText(Dialect dialect)
{
    // to_regclass() would answer from a cache that the wait for the lock does not renew.
    return dialect == Dialect::Sqlite
               ? u"SELECT 1 FROM sqlite_master WHERE name = 'stockroom_migration'"_s
               : u"SELECT 1 FROM pg_class WHERE relname = 'stockroom_migration' AND pg_table_is_visible(oid)"_s;
}

/// What stands in the way of changing a store that has these steps; an empty text for nothing.
QString obstacle(const AppliedSteps &applied, const Steps &known)
{
    for (int i = 0; i < applied.size(); ++i) {
        const AppliedMigration &step = applied.at(i);
        if (i >= known.size())
            return Words::tr("The store is from a newer Stockroom: it has the step %1 (%2), which this one does not "
                             "know. Please update Stockroom")
                .arg(step.number)
                .arg(step.name);
        if (step.number != known.at(i).number)
            return Words::tr("The store lacks the step %1 (%2), but has the step %3")
                .arg(known.at(i).number)
                .arg(known.at(i).name)
                .arg(step.number);
        if (step.checksum != known.at(i).checksum)
            return Words::tr("The store was made with another form of the step %1 (%2)")
                .arg(step.number)
                .arg(step.name);
    }
    return {};
}

/// One half of a step, as SQL to be read.
QString half(const Migration &step, bool isUp, bool isBegun)
{
    return u"-- %1 %2 (%3%4%5)\n%6\n\n"_s.arg(step.number, 4, 10, QChar(u'0'))
        .arg(step.name, isUp ? u"up"_s : u"down"_s, step.isLong ? u", outside a transaction"_s : QString(),
             isBegun ? u", begun and not complete"_s : QString(), (isUp ? step.up : step.down).trimmed());
}

} // namespace

Result<Steps> StepList::known(Dialect dialect, const QString &folder)
{
    Steps steps;
    for (const QString &file : QDir(folder).entryList({u"*.sql"_s}, QDir::Files, QDir::Name)) {
        const std::optional<Migration> step = named(file, dialect);
        if (!step)
            continue;
        Result<Migration> whole = read(*step, folder + u'/' + file, dialect);
        if (!whole)
            return whole.problem();
        steps.append(*whole);
    }
    for (int i = 0; i < steps.size(); ++i) {
        if (steps.at(i).number != i + 1)
            return Problem::broken(Words::tr("The steps are not numbered one by one: %1 stands where %2 should")
                                       .arg(steps.at(i).number)
                                       .arg(i + 1));
    }
    return steps;
}

Result<AppliedSteps> StepList::applied(Connection &connection)
{
    const Result<QSqlQuery *> has = connection.run({hasTableText(connection.dialect())});
    if (!has)
        return has.problem();
    AppliedSteps steps;
    if (!(*has)->next())
        return steps;
    const Result<QSqlQuery *> rows =
        connection.run({u"SELECT number, name, checksum, CAST(applied_at AS text), applied_by "
                        "FROM stockroom_migration ORDER BY number"_s});
    if (!rows)
        return rows.problem();
    for (QSqlQuery *row = *rows; row->next();) {
        steps.append({.number = row->value(0).toInt(),
                      .name = row->value(1).toString(),
                      .checksum = row->value(2).toString(),
                      .appliedAt = row->value(3).toString(),
                      .appliedBy = row->value(4).toString()});
    }
    return steps;
}

Result<Done> StepList::forget(Connection &connection, int number)
{
    const auto gone = connection.run({u"DELETE FROM stockroom_migration WHERE number = ?"_s, {number}});
    return gone ? Result<Done>(Done{}) : gone.problem();
}

Result<Done> StepList::note(Connection &connection, const Migration &step, const QString &actor)
{
    const QString now = entity::databaseText(entity::Instant::now());
    const QString at = connection.dialect() == Dialect::Sqlite ? u"?"_s : u"CAST(? AS timestamptz)"_s;
    const auto noted = connection.run({u"INSERT INTO stockroom_migration (number, name, checksum, applied_at, "
                                       "applied_by) VALUES (?, ?, ?, %1, ?)"_s.arg(at),
                                       {step.number, step.name, step.checksum, now, actor}});
    return noted ? Result<Done>(Done{}) : noted.problem();
}

Result<Done> StepList::lock(Connection &connection, Hold hold)
{
    // SQLite's BEGIN IMMEDIATE is that lock already.
    if (connection.dialect() == Dialect::Sqlite)
        return Done{};
    // Who waits inside of one long statement is waited for by an index that is made CONCURRENTLY: a deadlock.
    const QString tried = u"SELECT pg_try_advisory_%1lock(hashtext('stockroom_migration'))"_s.arg(
        hold == Hold::Transaction ? u"xact_"_s : QString());
    for (int waited = 0; waited < kPatience; waited += kPause) {
        bool isLocked = false;
        const auto asked = connection.rows({tried}, [&isLocked](Cells row) {
            isLocked = row[0].flag();
            return true;
        });
        if (!asked || isLocked)
            return asked;
        const auto paused = connection.run({u"SELECT pg_sleep(?)"_s, {kPause / 1000.0}});
        if (!paused)
            return paused.problem();
    }
    return Problem::busy(Words::tr("Another program changes the tables of this store. Try again when it is done"));
}

void StepList::unlock(Connection &connection)
{
    // A connection that was lost has let go of it.
    if (connection.dialect() == Dialect::Sqlite || connection.isLost())
        return;
    // Who called it off meant what was done under the lock.
    connection.forgetInterrupt();
    static_cast<void>(connection.run({u"SELECT pg_advisory_unlock(hashtext('stockroom_migration'))"_s}));
}

Result<Done> StepList::alone(Connection &connection, const std::function<Result<Done>()> &work)
{
    if (const Result<Done> locked = lock(connection, Hold::Session); !locked)
        return locked;
    const Result<Done> done = work();
    unlock(connection);
    return done;
}

Result<int> StepList::pending(Connection &connection, const Steps &known)
{
    const Result<AppliedSteps> has = applied(connection);
    if (!has)
        return has.problem();
    if (const QString problem = obstacle(*has, known); !problem.isEmpty())
        return wrong(problem);
    return static_cast<int>(known.size() - has->size());
}

Result<Done> StepList::makeList(Connection &connection)
{
    return connection.runScript(tableText(connection.dialect()));
}

QString StepList::told(const Steps &known, int at, int target, std::optional<int> begun)
{
    // One that was begun is in no list, however far it came.
    QString text = begun && target < *begun ? half(known.at(*begun - 1), false, true) : QString();
    for (int step = at; step < target; ++step)
        text += half(known.at(step), true, begun == step + 1);
    for (int step = at; step > target; --step)
        text += half(known.at(step - 1), false, false);
    return text;
}

} // namespace stockroom::database
