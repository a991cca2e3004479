// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/logfile.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QLoggingCategory>

namespace stockroom::desktop
{

namespace
{

struct LevelFacts {
    QtMsgType type;
    LogLevel level;
    const char *name;
};

constexpr LevelFacts kLevels[] = {
    {QtFatalMsg, LogLevel::Critical, "critical"}, {QtCriticalMsg, LogLevel::Critical, "critical"},
    {QtWarningMsg, LogLevel::Warning, "warning"}, {QtInfoMsg, LogLevel::Info, "info"},
    {QtDebugMsg, LogLevel::Debug, "debug"},
};

const LevelFacts &factsOf(QtMsgType type)
{
    for (const LevelFacts &facts : kLevels) {
        if (facts.type == type)
            return facts;
    }
    return kLevels[2];
}

std::atomic<LogFile *> s_installed = nullptr;
QtMessageHandler s_before = nullptr;

void handle(QtMsgType type, const QMessageLogContext &context, const QString &words)
{
    if (LogFile *log = s_installed.load())
        log->say(type, QString::fromUtf8(context.category), words);
    // Whoever started the program from a shell reads what was always read there.
    if (s_before && type != QtDebugMsg && type != QtInfoMsg)
        s_before(type, context, words);
}

} // namespace

LogLevel logLevel(const QString &name)
{
    for (const LevelFacts &facts : kLevels) {
        if (name == QLatin1String(facts.name))
            return facts.level;
    }
    return LogLevel::Warning;
}

LogFile::LogFile(const QString &folder, LogLevel level, qint64 largest)
    : m_name(folder + QStringLiteral("/stockroom.log")), m_largest(largest), m_level(level), m_writer([this] { run(); })
{
}

LogFile::~LogFile()
{
    LogFile *self = this;
    if (s_installed.compare_exchange_strong(self, nullptr))
        qInstallMessageHandler(s_before);
    {
        const std::lock_guard lock(m_mutex);
        m_done = true;
    }
    m_said.notify_one();
    m_writer.join();
}

void LogFile::install()
{
    s_installed = this;
    if (const QtMessageHandler before = qInstallMessageHandler(handle); before != handle)
        s_before = before;
}

void LogFile::say(QtMsgType type, const QString &category, const QString &words)
{
    const LevelFacts &facts = factsOf(type);
    if (facts.level > m_level.load())
        return;
    const QString now = QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs);
    QString line = words;
    // One message is one line, whatever is in it.
    line.replace(u'\n', QStringLiteral("\\n"));
    const QByteArray bytes =
        QStringLiteral("%1 %2 %3: %4\n").arg(now, QString::fromLatin1(facts.name), category, line).toUtf8();
    {
        const std::lock_guard lock(m_mutex);
        m_lines.push_back(bytes);
    }
    m_said.notify_one();
}

void LogFile::run()
{
    for (;;) {
        std::vector<QByteArray> lines;
        bool done = false;
        {
            std::unique_lock lock(m_mutex);
            m_said.wait(lock, [this] { return m_done || !m_lines.empty(); });
            lines.swap(m_lines);
            done = m_done;
        }
        write(lines);
        if (done)
            return;
    }
}

void LogFile::write(const std::vector<QByteArray> &lines)
{
    if (lines.empty())
        return;
    QFile file(m_name);
    QDir().mkpath(QFileInfo(m_name).path());
    for (const QByteArray &line : lines) {
        if (!file.isOpen() && !file.open(QIODevice::Append))
            return;
        file.write(line);
        if (file.size() >= m_largest) {
            file.close();
            setAside();
        }
    }
}

void LogFile::setAside()
{
    const auto old = [this](int number) { return QStringLiteral("%1.%2").arg(m_name).arg(number); };
    QFile::remove(old(kOld));
    for (int number = kOld - 1; number >= 1; --number)
        QFile::rename(old(number), old(number + 1));
    QFile::rename(m_name, old(1));
}

} // namespace stockroom::desktop
