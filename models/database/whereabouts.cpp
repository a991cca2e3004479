// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/database/whereabouts.h"

#include <QCoreApplication>
#include <QFile>

#include <sqlite3.h>
#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace stockroom::database
{
namespace
{

using entity::Problem;

const QString kWal = u"-wal"_s;
const QString kIndex = u"-shm"_s;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(database)
};

bool usesWal(sqlite3 *handle)
{
    sqlite3_stmt *statement = nullptr;
    sqlite3_prepare_v2(handle, "PRAGMA journal_mode", -1, &statement, nullptr);
    const bool isWal = sqlite3_step(statement) == SQLITE_ROW &&
                       sqlite3_stricmp(reinterpret_cast<const char *>(sqlite3_column_text(statement, 0)), "wal") == 0;
    sqlite3_finalize(statement);
    return isWal;
}

/// As SQLite itself sees it: it knows the file that it holds.
bool hasMoved(sqlite3 *handle)
{
    int moved = 0;
    sqlite3_file_control(handle, "main", SQLITE_FCNTL_HAS_MOVED, &moved);
    return moved != 0;
}

} // namespace

std::optional<Whereabouts::Id> Whereabouts::idOf(const QString &path)
{
    struct stat found = {};
    if (::stat(QFile::encodeName(path).constData(), &found) != 0)
        return std::nullopt;
    return Id{found.st_dev, found.st_ino};
}

void Whereabouts::note(sqlite3 *handle, const QString &file)
{
    m_handle = handle;
    m_path = file;
    m_real = QString::fromUtf8(sqlite3_db_filename(handle, "main"));
    m_file = idOf(file);
    // Another one came between the opening and this look.
    if (hasMoved(handle))
        m_file = Id{};
    noteJournals();
}

void Whereabouts::noteJournals()
{
    const bool isWal = usesWal(m_handle);
    m_wal = isWal ? idOf(m_real + kWal) : std::nullopt;
    m_index = isWal ? idOf(m_real + kIndex) : std::nullopt;
}

std::optional<Problem> Whereabouts::astray()
{
    if (!m_handle)
        return std::nullopt;
    const std::optional<Id> file = idOf(m_path);
    if (!file)
        return Problem::busy(
            Words::tr("The store's file \"%1\" is no longer there; nothing can be saved until it is back").arg(m_path));
    if (file != m_file) {
        takeJournalsAway();
        return Problem::busy(Words::tr("Another file has taken the place of the store's file \"%1\"; nothing can be "
                                       "saved until the old one is back, or the store is opened again")
                                 .arg(m_path));
    }
    if (idOf(m_real + kWal) == m_wal)
        return std::nullopt;
    // Who changes the journal mode has the file alone: this connection itself, or somebody before it read anything.
    if (m_wal && usesWal(m_handle))
        return Problem::busy(Words::tr("\"%1\", which belongs to the open store, has been taken away; nothing can be "
                                       "saved until all programs that use the store are closed")
                                 .arg(m_real + kWal));
    noteJournals();
    return std::nullopt;
}

void Whereabouts::takeJournalsAway()
{
    const std::optional<Id> now = idOf(m_real);
    // Behind a link that leads elsewhere now the old file lies where it was, with what is its own.
    if (!now || now == m_file)
        return;
    for (const auto &[ending, own] : {std::pair(kWal, m_wal), std::pair(kIndex, m_index)}) {
        if (own && idOf(m_real + ending) == own)
            QFile::remove(m_real + ending);
    }
}

} // namespace stockroom::database
