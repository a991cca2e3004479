// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/database/archive.h"

#include "models/database/blockers.h"
#include "models/database/postgreswords.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryFile>

using namespace Qt::StringLiterals;

namespace stockroom::database
{
namespace
{

using entity::Dialect;
using entity::Done;
using entity::Problem;
using entity::Result;

constexpr int kLook = 100; // ms between two looks at the progress

struct Words {
    Q_DECLARE_TR_FUNCTIONS(database)
};

/// The password is no argument, which everybody can read.
QProcessEnvironment environmentOf(const Place &store)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    if (!store.password().isEmpty())
        environment.insert(u"PGPASSWORD"_s, store.password());
    return environment;
}

/// As our own connections go there, encrypted or not; without secrets.
QString addressOf(const Place &store)
{
    QStringList options = connectOptions(store).split(u';');
    options.removeIf([](const QString &each) { return each.startsWith(u"sslpassword="_s); });
    return u"--dbname="_s + options.join(u' ');
}

/// Runs one of PostgreSQL's own programs to its end; `out` gets what it prints.
Result<Done> run(const Place &store, const QString &program, const QStringList &arguments, const CopyProgress &progress,
                 QByteArray *out = nullptr)
{
    if (QStandardPaths::findExecutable(program).isEmpty())
        return Problem::missing(
            Words::tr("The program %1 is not installed; on Debian it is in postgresql-client").arg(program));
    QProcess process;
    process.setProcessEnvironment(environmentOf(store));
    if (!out)
        process.setStandardOutputFile(QProcess::nullDevice());
    process.start(program, arguments, QIODevice::ReadOnly);
    while (!process.waitForFinished(kLook) && process.state() != QProcess::NotRunning) {
        if (progress && !progress(0, 0)) {
            process.kill();
            process.waitForFinished(-1);
            return Problem::busy(Words::tr("It was called off."));
        }
    }
    if (out)
        *out = process.readAllStandardOutput();
    if (process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0)
        return Done{};
    const QString said = QString::fromUtf8(process.readAllStandardError()).trimmed();
    return Problem::broken(u"%1: %2"_s.arg(program, said.isEmpty() ? process.errorString() : said));
}

Result<Done> dump(const Place &store, const QString &file, const CopyProgress &progress)
{
    const QString part = file + u".part"_s;
    if (!makePart(part))
        return Problem::broken(Words::tr("The copy \"%1\" could not be written").arg(file));
    auto dumped = run(
        store, u"pg_dump"_s,
        {u"--format=custom"_s, u"--no-password"_s, u"--lock-wait-timeout=30s"_s, u"--file="_s + part, addressOf(store)},
        progress);
    if (dumped)
        dumped = run(store, u"pg_restore"_s, {u"--list"_s, part}, progress);
    if (dumped && !moveToDisk(part, file))
        dumped = Problem::broken(Words::tr("The copy \"%1\" could not be written").arg(file));
    QFile::remove(part);
    return dumped;
}

/// What has to go before an archive's own tables come back, in the same transaction: the archive knows of its own
/// alone. What others use is not waited for without an end.
Result<QString> before(const Place &store)
{
    const auto connection = Connection::open(store, Access::Read);
    if (!connection)
        return connection.problem();
    const auto tables = (*connection)->tables();
    if (!tables)
        return tables.problem();
    QStringList all;
    QStringList ours;
    for (const QString &each : tables->keys()) {
        all << Connection::quoted(each);
        if (each.startsWith(u"stockroom_"_s))
            ours << Connection::quoted(each);
    }
    QString script = u"SET lock_timeout = '2s'; SET client_min_messages = warning; "_s;
    if (!all.isEmpty())
        script += u"LOCK TABLE %1 IN ACCESS EXCLUSIVE MODE; "_s.arg(all.join(u", "_s));
    script += u"DROP FUNCTION IF EXISTS stockroom_note() CASCADE; "_s;
    return ours.isEmpty() ? script : script + u"DROP TABLE %1; "_s.arg(ours.join(u", "_s));
}

Problem explained(const Place &store, const Problem &problem)
{
    // psql tells the code of what is wrong, in whatever language, and where in the server's source it was found.
    static const QRegularExpression waited(u":\\s+55P03:"_s);
    static const QRegularExpression code(u":\\s+(?=[A-Z]*\\d)[0-9A-Z]{5}:(?=\\s)"_s);
    static const QRegularExpression where(u"\\n\\S+:\\s+\\w+, \\w+\\.c:\\d+$"_s, QRegularExpression::MultilineOption);
    if (!waited.match(problem.text).hasMatch()) {
        Problem plain = problem;
        plain.text.remove(where).replace(code, u":"_s);
        return plain;
    }
    const auto connection = Connection::open(store, Access::Read);
    const QStringList others = connection ? othersIn(**connection) : QStringList();
    return Problem::busy(others.isEmpty()
                             ? Words::tr("Others use the store. Nothing was changed.")
                             : Words::tr("Others use the store: %1. Nothing was changed.").arg(others.join(u", "_s)));
}

Result<Done> replaceDatabase(const Place &store, const QString &file, Owners owners, const CopyProgress &progress)
{
    // Only its owner may read it, and it goes with this function.
    QTemporaryFile script;
    if (!script.open())
        return Problem::broken(Words::tr("\"%1\" could not be written").arg(script.fileName()));
    QStringList words{u"--clean"_s, u"--if-exists"_s, u"--file="_s + script.fileName(), file};
    if (owners == Owners::Leave)
        words << u"--no-owner"_s << u"--no-privileges"_s;
    if (const auto written = run(store, u"pg_restore"_s, words, progress); !written)
        return written;
    const auto first = before(store);
    if (!first)
        return first.problem();
    const auto restored = run(store, u"psql"_s,
                              {u"--no-psqlrc"_s, u"--quiet"_s, u"--no-password"_s, u"--single-transaction"_s,
                               u"--set=ON_ERROR_STOP=1"_s, u"--set=VERBOSITY=verbose"_s, u"--command="_s + *first,
                               u"--file="_s + script.fileName(), addressOf(store)},
                              progress);
    return restored ? restored : explained(store, restored.problem());
}

/// Whether it is the store's own file, or one that SQLite keeps beside it.
bool isPartOf(const Place &store, const QString &file)
{
    const QString own = QFileInfo(store.file()).canonicalFilePath();
    const QFileInfo target(file);
    const QString whole = QDir(QFileInfo(target.absolutePath()).canonicalFilePath()).filePath(target.fileName());
    const auto isOwn = [&](const QString &ending) { return !own.isEmpty() && whole == own + ending; };
    return isOwn({}) || isOwn(u"-wal"_s) || isOwn(u"-shm"_s) || isOwn(u"-journal"_s);
}

} // namespace

Result<Done> backUp(const Place &store, const QString &target, const CopyProgress &progress)
{
    const QFileInfo there(target);
    if (there.exists() && !there.isFile())
        return Problem{entity::ProblemKind::Invalid, Words::tr("\"%1\" is no ordinary file").arg(target)};
    // What a link leads to is meant, not the link.
    const QString file = there.exists() ? there.canonicalFilePath() : target;
    if (isPartOf(store, file))
        return Problem{entity::ProblemKind::Invalid, Words::tr("\"%1\" is the store itself").arg(target)};
    return store.dialect() == Dialect::Sqlite ? copyStore(store, file, progress) : dump(store, file, progress);
}

Result<QStringList> tablesIn(const Place &store, const QString &file)
{
    if (!QFileInfo::exists(file))
        return Problem::missing(Words::tr("There is no file \"%1\"").arg(file));
    QByteArray list;
    if (const auto read = run(store, u"pg_restore"_s, {u"--list"_s, file}, {}, &list); !read) {
        Problem problem = read.problem();
        if (problem.kind == entity::ProblemKind::Broken)
            problem.text = Words::tr("This is no file of pg_dump's: %1").arg(problem.text);
        return problem;
    }
    // 226; 1259 16432 TABLE public products_product shopkeeper
    static const QRegularExpression table(u"^\\d+; \\d+ \\d+ TABLE (?!DATA |ATTACH )\\S+ (\\S+) "_s,
                                          QRegularExpression::MultilineOption);
    QStringList tables;
    for (auto each = table.globalMatch(QString::fromUtf8(list)); each.hasNext();)
        tables << each.next().captured(1);
    return tables;
}

Result<QString> restore(const Place &store, const QString &file, Owners owners, const CopyProgress &progress)
{
    if (!QFileInfo::exists(file))
        return Problem::missing(Words::tr("There is no file \"%1\"").arg(file));
    if (store.dialect() == Dialect::Sqlite)
        return replaceStore(store, file, progress);
    const auto replaced = replaceDatabase(store, file, owners, progress);
    return replaced ? Result<QString>(QString()) : replaced.problem();
}

} // namespace stockroom::database
