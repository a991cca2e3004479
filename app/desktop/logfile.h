// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QFile>
#include <QString>
#include <atomic>
#include <condition_variable>
#include <mutex>
#include <thread>
#include <vector>

namespace stockroom::desktop
{

/// What is worth a line in the log, from little to much.
enum class LogLevel { Critical, Warning, Info, Debug };

/// Reads "critical", "warning", "info" or "debug"; anything else is a warning.
LogLevel logLevel(const QString &name);

/// Writes messages to a file that is set aside when it is large; a few old ones are kept. Lines are written by a thread
/// of its own, so that a slow disk holds no window. One at a time may be installed.
class LogFile
{
public:
    static constexpr qint64 kLargest = 1024 * 1024;
    static constexpr int kOld = 3;

    LogFile(const QString &folder, LogLevel level, qint64 largest = kLargest);
    /// What was said until now is written.
    ~LogFile();
    LogFile(const LogFile &) = delete;
    LogFile &operator=(const LogFile &) = delete;

    void setLevel(LogLevel level) { m_level = level; }
    /// Takes Qt's messages until it is gone.
    void install();
    QString fileName() const { return m_name; }

    void say(QtMsgType type, const QString &category, const QString &words);

private:
    void run();
    void write(const std::vector<QByteArray> &lines);
    void setAside();

    QString m_name;
    qint64 m_largest;
    std::atomic<LogLevel> m_level;
    std::mutex m_mutex;
    std::condition_variable m_said;
    std::vector<QByteArray> m_lines;
    bool m_done = false;
    std::thread m_writer;
};

} // namespace stockroom::desktop
