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
    void whatElseCouldBeDoneIsOfferedBelow();
    void theKeyboardGoesToTheNextStep();
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

void EmptyStateTest::whatElseCouldBeDoneIsOfferedBelow()
{
    EmptyState state;
    QSignalSpy pressed(&state, &EmptyState::pressed);
    QSignalSpy other(&state, &EmptyState::otherPressed);
    state.say(QStringLiteral("tag"), QStringLiteral("Not read"), QString(), QStringLiteral("Read on"));
    state.show();
    QPushButton *second = state.findChildren<QPushButton *>().at(1);
    QVERIFY(!second->isVisible());
    state.say(QStringLiteral("tag"), QStringLiteral("Not read"), QString(), QStringLiteral("Read on"),
              QStringLiteral("Clear the search"));
    QTest::mouseClick(second, Qt::LeftButton);
    QCOMPARE(other.count(), 1);
    QCOMPARE(pressed.count(), 0);
}

void EmptyStateTest::theKeyboardGoesToTheNextStep()
{
    EmptyState state;
    state.say(QStringLiteral("tag"), QStringLiteral("Not read"), QString(), QStringLiteral("Read on"));
    state.show();
    state.setFocus();
    QCOMPARE(state.focusWidget(), state.findChild<QPushButton *>());
    state.say(QStringLiteral("tag"), QStringLiteral("Nothing here"), QString());
    state.setFocus();
    QCOMPARE(state.focusWidget(), &state);
}

QTEST_MAIN(EmptyStateTest)
#include "emptystate_test.moc"
