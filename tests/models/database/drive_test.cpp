// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/database/drive.h"

#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace stockroom;

class DriveTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void drivesOfOtherComputersAreKnown()
    {
        QVERIFY(database::isOfNetwork(0x6969));
        QVERIFY(database::isOfNetwork(0xFF534D42));
        QVERIFY(!database::isOfNetwork(0xEF53)); // ext4
        QVERIFY(!database::isOfNetwork(0));
    }

    void whatIsOnThisMachineIsNoNetwork()
    {
        QVERIFY(!database::isOnNetwork(u"/proc/self/status"_s));
        QVERIFY(!database::isOnNetwork(u"/proc/no/such/file"_s));
    }
};

QTEST_GUILESS_MAIN(DriveTest)
#include "drive_test.moc"
