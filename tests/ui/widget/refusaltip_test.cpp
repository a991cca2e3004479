// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widget/refusaltip.h"

#include <QLineEdit>
#include <QTest>

using namespace stockroom::widget;

class RefusalTipTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void standsBelowWhatWasRefused();
    void standsAboveWhereThereIsNoRoomBelow();
    void leavesTheKeyboardWhereItIs();
    void goesWithItsAnchor();
    void staysInsideTheWindow();
    void followsWhatItStandsBeside();

private:
    std::unique_ptr<QWidget> m_window;
    QLineEdit *m_field = nullptr;
};

void RefusalTipTest::init()
{
    m_window = std::make_unique<QWidget>();
    m_window->resize(400, 300);
    m_field = new QLineEdit(m_window.get());
    m_field->setGeometry(100, 100, 100, 30);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void RefusalTipTest::cleanup()
{
    m_window.reset();
}

void RefusalTipTest::standsBelowWhatWasRefused()
{
    RefusalTip tip(m_window.get());
    tip.showBeside(m_field, m_field->rect(), QStringLiteral("Price must be at least 0.01"));
    QVERIFY(tip.isVisible());
    QVERIFY(tip.y() > m_field->geometry().bottom());
    QCOMPARE(tip.accessibleName(), QStringLiteral("Price must be at least 0.01"));
}

void RefusalTipTest::standsAboveWhereThereIsNoRoomBelow()
{
    RefusalTip tip(m_window.get());
    m_field->move(100, 268);
    tip.showBeside(m_field, m_field->rect(), QStringLiteral("No"));
    QVERIFY(tip.geometry().bottom() < m_field->y());
}

void RefusalTipTest::leavesTheKeyboardWhereItIs()
{
    RefusalTip tip(m_window.get());
    m_field->setFocus();
    tip.showBeside(m_field, m_field->rect(), QStringLiteral("No"));
    QVERIFY(m_field->hasFocus());
}

void RefusalTipTest::goesWithItsAnchor()
{
    RefusalTip tip(m_window.get());
    tip.showBeside(m_field, m_field->rect(), QStringLiteral("No"));
    m_field->hide();
    QVERIFY(tip.isHidden());
}

void RefusalTipTest::staysInsideTheWindow()
{
    RefusalTip tip(m_window.get());
    m_field->move(350, 100);
    tip.showBeside(m_field, m_field->rect(),
                   QStringLiteral("A long sentence about what may not be, and why. ").repeated(3));
    QVERIFY(m_window->rect().contains(tip.geometry()));
}

void RefusalTipTest::followsWhatItStandsBeside()
{
    RefusalTip tip(m_window.get());
    tip.showBeside(m_field, m_field->rect(), QStringLiteral("No"));
    const QPoint before = tip.pos();
    tip.follow(m_field->rect().translated(40, 20));
    QCOMPARE(tip.pos() - before, QPoint(40, 20));
    // Before it was shown beside anything there is nothing to follow.
    RefusalTip other(m_window.get());
    other.follow(m_field->rect());
    QVERIFY(other.isHidden());
}

QTEST_MAIN(RefusalTipTest)
#include "refusaltip_test.moc"
