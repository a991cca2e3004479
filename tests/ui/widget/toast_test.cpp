// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widget/toast.h"

#include <QEnterEvent>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace stockroom::widget;
using namespace std::chrono_literals;

class ToastTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void leavesAfterItsTime();
    void staysWhileTheMouseRestsOnIt();
    void longWordsStayUntilTheyAreClosed();
    void actionIsPressedOnceAndTheToastLeaves();
    void keepsToTheLowerEdgeOfItsWindow();
    void longWordsWrapInsteadOfBeingCut();
    void screenReadersAreTold();

private:
    std::unique_ptr<QWidget> m_window;
};

void ToastTest::init()
{
    m_window = std::make_unique<QWidget>();
    m_window->resize(800, 400);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void ToastTest::cleanup()
{
    m_window.reset();
}

void ToastTest::leavesAfterItsTime()
{
    Toast toast(m_window.get(), 1ms);
    toast.say(QStringLiteral("Price changed"));
    QTRY_VERIFY(toast.isHidden());
}

void ToastTest::staysWhileTheMouseRestsOnIt()
{
    Toast toast(m_window.get());
    toast.say(QStringLiteral("Price changed"));
    QVERIFY(toast.isLeaving());
    QEnterEvent enter({1, 1}, {1, 1}, {1, 1});
    QCoreApplication::sendEvent(&toast, &enter);
    QVERIFY(!toast.isLeaving());
    QEvent leave(QEvent::Leave);
    QCoreApplication::sendEvent(&toast, &leave);
    QVERIFY(toast.isLeaving());
}

void ToastTest::longWordsStayUntilTheyAreClosed()
{
    Toast toast(m_window.get());
    QSignalSpy pressed(&toast, &Toast::actionPressed);
    toast.sayToStay(QStringLiteral("Nothing was deleted"));
    QVERIFY(!toast.isLeaving());
    QEvent leave(QEvent::Leave);
    QCoreApplication::sendEvent(&toast, &leave);
    QVERIFY(!toast.isLeaving());
    QTest::mouseClick(toast.findChild<QPushButton *>(), Qt::LeftButton);
    QVERIFY(toast.isHidden());
    // Closing is no undo.
    QCOMPARE(pressed.count(), 0);
    toast.say(QStringLiteral("Price changed"));
    QVERIFY(toast.isLeaving());
}

void ToastTest::actionIsPressedOnceAndTheToastLeaves()
{
    Toast toast(m_window.get());
    QSignalSpy pressed(&toast, &Toast::actionPressed);
    toast.say(QStringLiteral("Price changed"), QStringLiteral("Undo"), QStringLiteral("Ctrl+Z"));
    QTest::mouseClick(toast.findChild<QPushButton *>(), Qt::LeftButton);
    QCOMPARE(pressed.count(), 1);
    QVERIFY(toast.isHidden());
    QVERIFY(!toast.isLeaving() || toast.isHidden());
}

void ToastTest::keepsToTheLowerEdgeOfItsWindow()
{
    Toast toast(m_window.get());
    toast.say(QStringLiteral("Price changed"));
    const int before = toast.y();
    m_window->resize(800, 600);
    QTRY_COMPARE(toast.y(), before + 200);
}

void ToastTest::longWordsWrapInsteadOfBeingCut()
{
    Toast toast(m_window.get());
    toast.say(QStringLiteral("one"));
    const int low = toast.height();
    toast.say(QStringLiteral("a sentence that does not end ").repeated(20));
    QVERIFY(toast.width() <= m_window->width());
    QVERIFY(toast.height() > low);
}

void ToastTest::screenReadersAreTold()
{
    Toast toast(m_window.get());
    toast.say(QStringLiteral("Price changed"));
    QCOMPARE(toast.accessibleName(), QStringLiteral("Price changed"));
}

QTEST_MAIN(ToastTest)
#include "toast_test.moc"
