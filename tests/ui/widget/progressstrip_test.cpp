// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widget/progressstrip.h"

#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace stockroom::widget;
using namespace std::chrono_literals;

class ProgressStripTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shortTasksAreNotShown();
    void longTasksAreShown();
    void cancelIsAskedOnce();
    void cancelIsNothingWhereNothingCanBeCancelled();
    void cancellingLeavesTheKeyboardWhereItWas();
    void countsBeyondInt();
};

void ProgressStripTest::shortTasksAreNotShown()
{
    ProgressStrip strip(nullptr, 1ms);
    strip.start(QStringLiteral("Making the demo store"));
    strip.finish();
    QCoreApplication::processEvents();
    QVERIFY(strip.isHidden());
}

void ProgressStripTest::longTasksAreShown()
{
    ProgressStrip strip(nullptr, 1ms);
    strip.start(QStringLiteral("Making the demo store"));
    QTRY_VERIFY(strip.isVisible());
    QCOMPARE(strip.findChild<QProgressBar *>()->accessibleName(), QStringLiteral("Making the demo store"));
    strip.finish();
    QVERIFY(strip.isHidden());
}

void ProgressStripTest::cancelIsAskedOnce()
{
    ProgressStrip strip(nullptr, 1ms);
    QSignalSpy cancelled(&strip, &ProgressStrip::cancelled);
    strip.start(QStringLiteral("Importing"));
    QTRY_VERIFY(strip.isVisible());
    auto *button = strip.findChild<QPushButton *>();
    QTest::mouseClick(button, Qt::LeftButton);
    QTest::mouseClick(button, Qt::LeftButton);
    strip.cancel();
    QCOMPARE(cancelled.count(), 1);
}

void ProgressStripTest::cancelIsNothingWhereNothingCanBeCancelled()
{
    ProgressStrip strip(nullptr, 1ms);
    QSignalSpy cancelled(&strip, &ProgressStrip::cancelled);
    strip.start(QStringLiteral("Importing"), ProgressStrip::Cancel::No);
    strip.cancel();
    QTRY_VERIFY(strip.isVisible());
    strip.cancel();
    QVERIFY(cancelled.isEmpty());
    strip.start(QStringLiteral("Reading"));
    strip.cancel();
    QCOMPARE(cancelled.count(), 1);
}

void ProgressStripTest::cancellingLeavesTheKeyboardWhereItWas()
{
    QWidget window;
    QLineEdit search(&window);
    ProgressStrip strip(&window, 1ms);
    window.show();
    search.setFocus();
    strip.start(QStringLiteral("Reading"));
    QTRY_VERIFY(strip.isVisible());
    QTest::mouseClick(strip.findChild<QPushButton *>(), Qt::LeftButton);
    strip.finish();
    QCOMPARE(window.focusWidget(), &search);
}

void ProgressStripTest::countsBeyondInt()
{
    ProgressStrip strip;
    strip.setProgress(5'000'000'000, 10'000'000'000);
    QCOMPARE(strip.findChild<QProgressBar *>()->value(), strip.findChild<QProgressBar *>()->maximum() / 2);
}

QTEST_MAIN(ProgressStripTest)
#include "progressstrip_test.moc"
