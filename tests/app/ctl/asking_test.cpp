// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/asking.h"

#include <QTest>

#include <fcntl.h>
#include <unistd.h>

using namespace stockroom;

class AskingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsALineAndLeavesTheRest()
    {
        int ends[2] = {};
        QCOMPARE(::pipe2(ends, O_CLOEXEC), 0);
        const QByteArray written("gr\xC3\xBCn\nrest");
        QCOMPARE(::write(ends[1], written.constData(), size_t(written.size())), written.size());
        ::close(ends[1]);
        const auto secret = ctl::secretFrom(ends[0]);
        QVERIFY(secret.ok());
        QCOMPARE(secret->told(), QString::fromUtf8("gr\xC3\xBCn"));
        char rest[8] = {};
        QCOMPARE(::read(ends[0], rest, sizeof rest), 4);
        QCOMPARE(QByteArray(rest), QByteArray("rest"));
        QVERIFY(!ctl::secretFrom(ends[0]).ok());
        ::close(ends[0]);
        QVERIFY(!ctl::secretFrom(ends[0]).ok());
    }
};

QTEST_GUILESS_MAIN(AskingTest)
#include "asking_test.moc"
