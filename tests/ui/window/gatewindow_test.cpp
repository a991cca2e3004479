// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/gatewindow.h"

#include "ui/window/firstpage.h"
#include "ui/window/signinpage.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace stockroom::window;

class GateWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsOnePageAtATimeWithTheKeyboardInIt();
    void canBeLeftAndClosed();
};

void GateWindowTest::showsOnePageAtATimeWithTheKeyboardInIt()
{
    GateWindow gate;
    gate.first()->invite(QStringLiteral("Harbour Goods"), QStringLiteral("ana"));
    gate.turnTo(gate.first(), {});
    gate.show();
    QVERIFY(QTest::qWaitForWindowActive(&gate));
    QVERIFY(gate.first()->isVisible());
    QVERIFY(!gate.signIn()->isVisible());
    QVERIFY(gate.first()->isAncestorOf(QApplication::focusWidget()));
    gate.signIn()->invite({.store = QStringLiteral("Harbour Goods")});
    gate.turnTo(gate.signIn(), {});
    QVERIFY(gate.signIn()->isAncestorOf(QApplication::focusWidget()));
}

void GateWindowTest::canBeLeftAndClosed()
{
    GateWindow gate;
    QSignalSpy left(&gate, &GateWindow::leaveWanted);
    QSignalSpy dismissed(&gate, &GateWindow::dismissed);
    gate.turnTo(gate.signIn(), QStringLiteral("Open another store"));
    gate.show();
    for (QPushButton *button : gate.findChildren<QPushButton *>()) {
        if (button->text() == QStringLiteral("Open another store"))
            button->click();
    }
    QCOMPARE(left.count(), 1);
    QTest::keyClick(&gate, Qt::Key_Q, Qt::ControlModifier);
    QCOMPARE(dismissed.count(), 1);
}

QTEST_MAIN(GateWindowTest)
#include "gatewindow_test.moc"
