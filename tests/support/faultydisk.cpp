// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/faultydisk.h"

#include <QFile>

#include <cstring>
#include <new>
#include <sqlite3.h>

namespace stockroom::test
{
namespace
{

using Doing = FaultyDisk::Doing;

/// What SQLite holds of an open file: ours in front, the real one behind it.
struct Held {
    sqlite3_file base;
    FaultyDisk *disk;
    QString *path;
    sqlite3_file *real;
};

Held *held(sqlite3_file *file)
{
    return reinterpret_cast<Held *>(file);
}

sqlite3_file *real(sqlite3_file *file)
{
    return held(file)->real;
}

const sqlite3_io_methods *below(sqlite3_file *file)
{
    return real(file)->pMethods;
}

int closed(sqlite3_file *file)
{
    const int code = below(file)->xClose(real(file));
    delete held(file)->path;
    return code;
}

int readIt(sqlite3_file *file, void *into, int size, sqlite3_int64 at)
{
    return below(file)->xRead(real(file), into, size, at);
}

int writeIt(sqlite3_file *file, const void *from, int size, sqlite3_int64 at)
{
    if (const int code = held(file)->disk->failure(Doing::Writing, SQLITE_IOERR_WRITE))
        return code;
    return below(file)->xWrite(real(file), from, size, at);
}

int truncateIt(sqlite3_file *file, sqlite3_int64 size)
{
    if (const int code = held(file)->disk->failure(Doing::Removing, SQLITE_IOERR_TRUNCATE))
        return code;
    return below(file)->xTruncate(real(file), size);
}

int syncIt(sqlite3_file *file, int flags)
{
    if (const int failure = held(file)->disk->failure(Doing::Syncing, SQLITE_IOERR_FSYNC))
        return failure;
    const int code = below(file)->xSync(real(file), flags);
    if (code == SQLITE_OK)
        held(file)->disk->synced(*held(file)->path);
    return code;
}

int sizeOf(sqlite3_file *file, sqlite3_int64 *size)
{
    return below(file)->xFileSize(real(file), size);
}

int lockIt(sqlite3_file *file, int level)
{
    return below(file)->xLock(real(file), level);
}

int unlockIt(sqlite3_file *file, int level)
{
    return below(file)->xUnlock(real(file), level);
}

int isReserved(sqlite3_file *file, int *reserved)
{
    return below(file)->xCheckReservedLock(real(file), reserved);
}

int control(sqlite3_file *file, int what, void *with)
{
    return below(file)->xFileControl(real(file), what, with);
}

int sectorSize(sqlite3_file *file)
{
    return below(file)->xSectorSize(real(file));
}

int traits(sqlite3_file *)
{
    return 0; // nothing is promised: no write is whole by itself
}

int mapShared(sqlite3_file *file, int page, int size, int extend, void volatile **memory)
{
    return below(file)->xShmMap(real(file), page, size, extend, memory);
}

int lockShared(sqlite3_file *file, int offset, int count, int flags)
{
    return below(file)->xShmLock(real(file), offset, count, flags);
}

void barrier(sqlite3_file *file)
{
    below(file)->xShmBarrier(real(file));
}

int unmapShared(sqlite3_file *file, int remove)
{
    return below(file)->xShmUnmap(real(file), remove);
}

constexpr sqlite3_io_methods kMethods = {2,      closed,    readIt,     writeIt,    truncateIt, syncIt,
                                         sizeOf, lockIt,    unlockIt,   isReserved, control,    sectorSize,
                                         traits, mapShared, lockShared, barrier,    unmapShared};

FaultyDisk *diskOf(sqlite3_vfs *vfs)
{
    return static_cast<FaultyDisk *>(vfs->pAppData);
}

int openIt(sqlite3_vfs *vfs, const char *name, sqlite3_file *file, int flags, int *given)
{
    sqlite3_vfs *under = diskOf(vfs)->below();
    Held *self = held(file);
    self->real = reinterpret_cast<sqlite3_file *>(self + 1);
    self->base.pMethods = nullptr;
    const int code = under->xOpen(under, name, self->real, flags, given);
    if (code != SQLITE_OK)
        return code;
    self->disk = diskOf(vfs);
    self->path = new QString(QString::fromUtf8(name));
    self->base.pMethods = &kMethods;
    return code;
}

int removeIt(sqlite3_vfs *vfs, const char *name, int sync)
{
    if (const int code = diskOf(vfs)->failure(Doing::Removing, SQLITE_IOERR_DELETE))
        return code;
    diskOf(vfs)->removed(QString::fromUtf8(name));
    return diskOf(vfs)->below()->xDelete(diskOf(vfs)->below(), name, sync);
}

} // namespace

FaultyDisk::FaultyDisk() : m_below(sqlite3_vfs_find(nullptr)), m_vfs(std::make_unique<sqlite3_vfs>(*m_below))
{
    // All that is not said here is asked of the disk below, which does not look at whose it is.
    m_vfs->szOsFile = int(sizeof(Held)) + m_below->szOsFile;
    m_vfs->zName = "faulty";
    m_vfs->pAppData = this;
    m_vfs->pNext = nullptr;
    m_vfs->xOpen = openIt;
    m_vfs->xDelete = removeIt;
    sqlite3_vfs_register(m_vfs.get(), 1);
}

FaultyDisk::~FaultyDisk()
{
    sqlite3_vfs_unregister(m_vfs.get());
    sqlite3_vfs_register(m_below, 1);
}

void FaultyDisk::fail(int n, Fault fault)
{
    const std::scoped_lock lock(m_mutex);
    m_count = 0;
    m_failAt = n;
    m_fault = fault;
}

bool FaultyDisk::hasFailed() const
{
    const std::scoped_lock lock(m_mutex);
    return m_count >= m_failAt;
}

int FaultyDisk::failure(Doing what, int code)
{
    const std::scoped_lock lock(m_mutex);
    // What was written has its room, and what is removed gives room.
    if (m_fault == Fault::Full && what != Doing::Writing)
        return SQLITE_OK;
    ++m_count;
    if (m_fault == Fault::Once ? m_count != m_failAt : m_count < m_failAt)
        return SQLITE_OK;
    return m_fault == Fault::Full ? SQLITE_FULL : code;
}

void FaultyDisk::synced(const QString &path)
{
    const std::scoped_lock lock(m_mutex);
    QFile file(path);
    if (file.open(QIODevice::ReadOnly))
        m_durable.insert(path, file.readAll());
}

void FaultyDisk::removed(const QString &path)
{
    const std::scoped_lock lock(m_mutex);
    m_durable.remove(path);
}

void FaultyDisk::leave(const QString &store, const QString &copy) const
{
    const std::scoped_lock lock(m_mutex);
    for (const QString &ending : {QString(), QStringLiteral("-wal"), QStringLiteral("-journal")}) {
        QFile::remove(copy + ending);
        const auto left = m_durable.constFind(store + ending);
        if (left == m_durable.cend())
            continue;
        QFile file(copy + ending);
        if (!file.open(QIODevice::WriteOnly) || file.write(*left) != left->size())
            qFatal("%s", qPrintable(file.errorString()));
    }
    QFile::remove(copy + QStringLiteral("-shm"));
}

} // namespace stockroom::test
