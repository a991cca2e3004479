// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/desktop.h"
#include "app/desktop/opening.h"
#include "ui/widget/watchdog.h"

#include <QApplication>
#include <QFile>
#include <cstdio>

using namespace stockroom;
using namespace stockroom::desktop;

namespace
{

// Without windows: --help and --version need no display.
Options readOptions(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    return Options::parse(QCoreApplication::arguments());
}

int say(const Options &options)
{
    const bool wrong = options.answer == Options::Answer::Wrong;
    std::fputs(qPrintable(options.text), wrong ? stderr : stdout);
    return wrong ? 2 : 0;
}

/// For those who measure: writes the longest gap of the event loop, in milliseconds, to the file of STOCKROOM_WATCHDOG.
class GapReport
{
public:
    GapReport()
    {
        if (!m_file.isEmpty())
            m_watchdog.start();
    }
    ~GapReport()
    {
        QFile file(m_file);
        if (m_file.isEmpty() || !file.open(QIODevice::WriteOnly))
            return;
        const std::chrono::duration<double, std::milli> gap = m_watchdog.longestGap();
        file.write(QByteArray::number(gap.count(), 'f', 1));
    }
    Q_DISABLE_COPY_MOVE(GapReport)

private:
    QString m_file = qEnvironmentVariable("STOCKROOM_WATCHDOG");
    widget::Watchdog m_watchdog;
};

} // namespace

int main(int argc, char *argv[])
{
    const Options options = readOptions(argc, argv);
    if (options.answer != Options::Answer::None)
        return say(options);
    QApplication application(argc, argv);
    Desktop::dressApplication();
    Desktop desktop(options);
    new Opening(&desktop); // which owns it
    desktop.start();
    const GapReport gaps;
    return QApplication::exec();
}
