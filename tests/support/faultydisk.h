// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>
#include <limits>
#include <memory>
#include <mutex>

struct sqlite3_vfs;

namespace stockroom::test
{

/// A disk below SQLite that knows what is really on it: every file of this process that SQLite opens after it was made
/// goes through it. It can fail a write or a sync, be full, and lose the power: then nothing is there but what was
/// synced. Any thread may use it.
class FaultyDisk
{
public:
    FaultyDisk();
    ~FaultyDisk();
    FaultyDisk(const FaultyDisk &) = delete;
    FaultyDisk &operator=(const FaultyDisk &) = delete;

    static constexpr int kNever = std::numeric_limits<int>::max();

    /// What fails from the `n`th write or sync on, counted from now: that one alone, it and all after it, or what is
    /// written alone, for want of room.
    enum class Fault { Once, PowerCut, Full };
    void fail(int n, Fault fault);
    /// Whether it came to that.
    bool hasFailed() const;
    void mend() { fail(kNever, Fault::Once); }

    /// The files of a store as a disk without its power has them: writes them beside another name.
    void leave(const QString &store, const QString &copy) const;

    // --- asked by SQLite

    enum class Doing { Writing, Syncing, Removing };
    /// Counts a write or a sync; with what it must fail: `code`, or SQLite's word for a full disk. 0 where it need not.
    int failure(Doing what, int code);
    void synced(const QString &path);
    void removed(const QString &path);
    sqlite3_vfs *below() const { return m_below; }

private:
    sqlite3_vfs *m_below = nullptr;
    std::unique_ptr<sqlite3_vfs> m_vfs;
    mutable std::mutex m_mutex;
    QHash<QString, QByteArray> m_durable;
    int m_count = 0;
    int m_failAt = kNever;
    Fault m_fault = Fault::Once;
};

} // namespace stockroom::test
