// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>
#include <limits>
#include <memory>

struct sqlite3_vfs;

namespace stockroom::test
{

/// A disk below SQLite that knows what is really on it: every file of this process that SQLite opens after it was made
/// goes through it. It can fail a write or a sync, and lose the power: then nothing is there but what was synced.
class FaultyDisk
{
public:
    FaultyDisk();
    ~FaultyDisk();
    FaultyDisk(const FaultyDisk &) = delete;
    FaultyDisk &operator=(const FaultyDisk &) = delete;

    static constexpr int kNever = std::numeric_limits<int>::max();

    /// What fails from the `n`th write or sync on, counted from now: that one alone, or it and all after it.
    enum class Fault { Once, PowerCut };
    void fail(int n, Fault fault);
    /// Whether it came to that.
    bool hasFailed() const { return m_count >= m_failAt; }
    void mend() { fail(kNever, Fault::Once); }

    /// The files of a store as a disk without its power has them: writes them beside another name.
    void leave(const QString &store, const QString &copy) const;

    // --- asked by SQLite

    /// Counts a write or a sync; whether it must fail.
    bool fails();
    void synced(const QString &path);
    void removed(const QString &path) { m_durable.remove(path); }
    sqlite3_vfs *below() const { return m_below; }

private:
    sqlite3_vfs *m_below = nullptr;
    std::unique_ptr<sqlite3_vfs> m_vfs;
    QHash<QString, QByteArray> m_durable;
    int m_count = 0;
    int m_failAt = kNever;
    Fault m_fault = Fault::Once;
};

} // namespace stockroom::test
