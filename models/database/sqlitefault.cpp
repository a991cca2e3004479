// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/database/sqlitefault.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <cerrno>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace stockroom::database
{
namespace
{

using entity::Problem;
using entity::ProblemKind;

constexpr int kFirstByte = 0xff; // of an extended result code: the plain code

struct Words {
    Q_DECLARE_TR_FUNCTIONS(database)
};

/// "UNIQUE constraint failed: products_product.slug" names "slug"; a check that has no name shows itself.
QString named(const QString &message)
{
    static const QRegularExpression table(u"\\w+\\."_s);
    static const QRegularExpression quotedName(u"\"([^\"]+)\""_s);
    const QString what = message.section(u"constraint failed: "_s, 1).section(u'\n', 0, 0).trimmed();
    if (const auto first = quotedName.match(what); first.hasMatch())
        return first.captured(1);
    return QString(what).remove(table);
}

Violation violationOf(int code)
{
    switch (code) {
    case SQLITE_CONSTRAINT_UNIQUE:
    case SQLITE_CONSTRAINT_PRIMARYKEY:
    case SQLITE_CONSTRAINT_ROWID:
        return Violation::Unique;
    case SQLITE_CONSTRAINT_FOREIGNKEY:
        return Violation::ForeignKey;
    case SQLITE_CONSTRAINT_CHECK:
        return Violation::Check;
    case SQLITE_CONSTRAINT_NOTNULL:
        return Violation::NotNull;
    default:
        return Violation::None;
    }
}

/// Whether the system refused to let a file grow: SQLite itself knows a full disk alone.
bool lacksRoom(int system)
{
    return system == ENOSPC || system == EDQUOT || system == EFBIG;
}

int lastErrorOf(sqlite3_file *file)
{
    int error = 0;
    if (file && file->pMethods)
        file->pMethods->xFileControl(file, SQLITE_FCNTL_LAST_ERRNO, &error);
    return error;
}

Problem problemOf(int code, const QString &said, int system)
{
    switch (code & kFirstByte) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return Problem::busy(Words::tr("Another program is writing to the store; try again"));
    case SQLITE_INTERRUPT:
        return Problem::busy(Words::tr("It was cancelled"));
    case SQLITE_READONLY:
    case SQLITE_PERM:
    case SQLITE_AUTH:
        return {ProblemKind::Denied, Words::tr("The store's file, or its folder, may only be read")};
    case SQLITE_CANTOPEN:
        return {ProblemKind::Denied, Words::tr("The store's file, or one beside it, cannot be opened")};
    case SQLITE_NOTADB:
        return Problem::broken(Words::tr("The file is no SQLite database, or it is encrypted"));
    case SQLITE_CORRUPT:
        return Problem::broken(Words::tr("The file is damaged: parts of it are missing or make no sense"));
    case SQLITE_FULL:
        return Problem::broken(Words::tr("The disk is full"));
    case SQLITE_NOMEM:
        return Problem::broken(Words::tr("There is not enough memory"));
    case SQLITE_IOERR:
        if (code == SQLITE_IOERR_NOMEM)
            return problemOf(SQLITE_NOMEM, said, system);
        if (lacksRoom(system))
            return Problem::broken(Words::tr("The disk is full, or your share of it"));
        return Problem::broken(Words::tr("The disk failed while the store was read or written"));
    default:
        return Problem::broken(Words::tr("The database refused: %1").arg(said));
    }
}

} // namespace

int systemErrorOf(sqlite3 *handle)
{
    const int code = sqlite3_extended_errcode(handle);
    // What was read in vain says nothing about room; what failed in writing long ago neither.
    if (code != SQLITE_IOERR_WRITE && code != SQLITE_IOERR_FSYNC && code != SQLITE_IOERR_SHMSIZE)
        return 0;
    sqlite3_file *journal = nullptr;
    sqlite3_file *main = nullptr;
    sqlite3_file_control(handle, "main", SQLITE_FCNTL_JOURNAL_POINTER, &journal);
    sqlite3_file_control(handle, "main", SQLITE_FCNTL_FILE_POINTER, &main);
    // A commit that fails does not come to sqlite3_system_errno().
    for (const int error : {lastErrorOf(journal), lastErrorOf(main)}) {
        if (error != 0)
            return error;
    }
    return sqlite3_system_errno(handle);
}

Fault faultOfCode(int code, const QString &said, int system)
{
    Fault fault;
    fault.interrupted = (code & kFirstByte) == SQLITE_INTERRUPT;
    fault.violation = violationOf(code);
    if (fault.violation == Violation::None) {
        fault.problem = problemOf(code, said, system);
        return fault;
    }
    if (fault.violation != Violation::ForeignKey)
        fault.violated = named(said);
    fault.problem = broken(fault.violation, fault.violated);
    return fault;
}

} // namespace stockroom::database
