// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widget/watchdog.h"

#include <QElapsedTimer>
#include <QTest>

using namespace stockroom::widget;
using namespace std::chrono_literals;

class WatchdogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void blockedLoopIsSeen();
    void aStoppedWatchdogKeepsWhatItSaw();
};

void WatchdogTest::blockedLoopIsSeen()
{
    Watchdog watchdog;
    watchdog.start();
    QElapsedTimer busy;
    busy.start();
    while (busy.elapsed() < 20) {
    }
    QCoreApplication::processEvents();
    QVERIFY(watchdog.longestGap() >= 20ms);
}

void WatchdogTest::aStoppedWatchdogKeepsWhatItSaw()
{
    Watchdog watchdog;
    watchdog.start();
    watchdog.stop();
    const auto seen = watchdog.longestGap();
    QCoreApplication::processEvents();
    QCOMPARE(watchdog.longestGap(), seen);
}

QTEST_MAIN(WatchdogTest)
#include "watchdog_test.moc"
