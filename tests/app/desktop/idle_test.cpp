// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/idle.h"

#include <QSignalSpy>
#include <QTest>
#include <QWindow>

using namespace stockroom::desktop;
using namespace std::chrono_literals;

class IdleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsOnceWhenNobodyIsThere();
    void keysPutItOff();
    void neverMeansNever();
};

void IdleTest::tellsOnceWhenNobodyIsThere()
{
    Idle idle;
    QSignalSpy told(&idle, &Idle::idle);
    idle.setAfter(1ms);
    QVERIFY(told.wait());
    QCOMPARE(told.count(), 1);
}

void IdleTest::keysPutItOff()
{
    QWindow window;
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    Idle idle;
    idle.setAfter(60s);
    QTRY_VERIFY(idle.left() < 59s);
    QTest::keyClick(&window, Qt::Key_A);
    QVERIFY(idle.left() > 59s);
}

void IdleTest::neverMeansNever()
{
    QWindow window;
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    Idle idle;
    QSignalSpy told(&idle, &Idle::idle);
    idle.setAfter(1ms);
    idle.setAfter(0ms);
    QTest::keyClick(&window, Qt::Key_A);
    QCOMPARE(idle.left(), 0ms);
    QCOMPARE(told.count(), 0);
}

QTEST_MAIN(IdleTest)
#include "idle_test.moc"
