// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pane/choicebox.h"

#include <QAbstractItemView>
#include <QClipboard>
#include <QGuiApplication>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

using stockroom::pane::ChoiceBox;

class ChoiceBoxTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_window = std::make_unique<QWidget>();
        m_box = new ChoiceBox(m_window.get());
        m_box->addItems({QStringLiteral("Draft"), QStringLiteral("Placed"), QStringLiteral("Paid")});
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }

    void aStepIsNoChoice()
    {
        QSignalSpy chosen(m_box, &ChoiceBox::chosen);
        QTest::keyClick(m_box, Qt::Key_Down);
        QCOMPARE(m_box->currentIndex(), 1);
        QVERIFY(chosen.isEmpty());
    }

    void whatIsTakenFromTheListIsChosen()
    {
        QSignalSpy chosen(m_box, &ChoiceBox::chosen);
        m_box->showPopup();
        QVERIFY(m_box->isOpen());
        QTest::keyClick(m_box->view(), Qt::Key_Down);
        QVERIFY(chosen.isEmpty());
        QTest::keyClick(m_box->view(), Qt::Key_Return);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(m_box->currentIndex(), 1);
    }

    void theWheelScrollsPastABoxWithoutTheKeyboard()
    {
        const auto turn = [this] {
            QWheelEvent event({5, 5}, m_box->mapToGlobal(QPointF(5, 5)), {}, {0, -120}, Qt::NoButton, Qt::NoModifier,
                              Qt::NoScrollPhase, false);
            QCoreApplication::sendEvent(m_box, &event);
            return event.isAccepted();
        };
        m_box->clearFocus();
        QVERIFY(!turn());
        QCOMPARE(m_box->currentIndex(), 0);
        QVERIFY(!(m_box->focusPolicy() & Qt::WheelFocus & ~Qt::StrongFocus));
        m_box->setFocus();
        QVERIFY(turn());
        QCOMPARE(m_box->currentIndex(), 1);
    }

    void whatCanOnlyBeReadCanBeReachedAndCopied()
    {
        m_box->setReadOnly(true);
        m_box->setFocus();
        QVERIFY(m_box->hasFocus());
        QTest::keyClick(m_box, Qt::Key_Down);
        QTest::mouseClick(m_box, Qt::LeftButton);
        QVERIFY(!m_box->isOpen());
        QCOMPARE(m_box->currentIndex(), 0);
        QTest::keyClick(m_box, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("Draft"));
    }

private:
    std::unique_ptr<QWidget> m_window;
    ChoiceBox *m_box = nullptr;
};

QTEST_MAIN(ChoiceBoxTest)
#include "choicebox_test.moc"
