// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widget/emptystate.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace stockroom::widget;

class EmptyStateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nextStepIsOnItsFace();
    void withoutANextStepThereIsNoButton();
};

void EmptyStateTest::nextStepIsOnItsFace()
{
    EmptyState state;
    QSignalSpy pressed(&state, &EmptyState::pressed);
    state.say(QStringLiteral("tag"), QStringLiteral("No products yet"), QStringLiteral("Add the first one."),
              QStringLiteral("Add a product"));
    state.show();
    QTest::mouseClick(state.findChild<QPushButton *>(), Qt::LeftButton);
    QCOMPARE(pressed.count(), 1);
    QCOMPARE(state.accessibleName(), QStringLiteral("No products yet"));
}

void EmptyStateTest::withoutANextStepThereIsNoButton()
{
    EmptyState state;
    state.say(QStringLiteral("tag"), QStringLiteral("Nothing found"), QString());
    QVERIFY(state.findChild<QPushButton *>()->isHidden());
}

QTEST_MAIN(EmptyStateTest)
#include "emptystate_test.moc"
