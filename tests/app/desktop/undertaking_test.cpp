// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/undertaking.h"

#include "tests/ui/pane/openshop.h"
#include "ui/widget/progressstrip.h"
#include "ui/widget/toast.h"
#include "ui/window/mainwindow.h"

#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <semaphore>

using namespace stockroom;
using desktop::Undertaking;
using entity::Done;
using entity::Problem;
using test::s;

class UndertakingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void howFarItIsIsSaid();
    void whatWentWrongIsAnswered();
    void whoCallsItOffIsToldAndNotAnswered();
    void whatIsCopiedIsNotCalledOffAnyMore();
    void onlyOneIsUnderWay();
    void whoClosesTheWindowIsToldFirst();
    void aWindowThatGoesCallsItOff();

private:
    /// What goes on until it is called off, a look for each token.
    struct Copying {
        std::counting_semaphore<> token{0};
        std::atomic<bool> hasBegun = false;
        std::atomic<bool> hasEnded = false;
    };
    static Undertaking::Task copying(const std::shared_ptr<Copying> &state);
    QString shownWords() const { return m_window->progress()->findChild<QProgressBar *>()->accessibleName(); }
    bool ends() const
    {
        return QTest::qWaitFor([this] { return !m_undertaking->isRunning(); }, 60'000);
    }

    database::Place m_place;
    std::unique_ptr<window::MainWindow> m_window;
    Undertaking *m_undertaking = nullptr;
};

void UndertakingTest::init()
{
    const test::Shop shop(test::freshPlace(test::Kind::Sqlite));
    m_place = shop.place();
    m_window = std::make_unique<window::MainWindow>();
    m_undertaking = new Undertaking(m_window.get());
    m_window->show();
}

void UndertakingTest::cleanup()
{
    m_window.reset();
}

Undertaking::Task UndertakingTest::copying(const std::shared_ptr<Copying> &state)
{
    return {.what = s("Copying …"),
            .work = [state](const database::CopyProgress &progress) -> Undertaking::Outcome {
                state->hasBegun = true;
                do {
                    state->token.acquire();
                } while (progress(1, 2));
                state->hasEnded = true;
                return Problem::busy(s("It was called off."));
            },
            .answer = [](const Undertaking::Outcome &) { QFAIL("who called it off knows it"); }};
}

void UndertakingTest::howFarItIsIsSaid()
{
    QSignalSpy running(m_undertaking, &Undertaking::runningChanged);
    const auto *bar = m_window->progress()->findChild<QProgressBar *>();
    auto goOn = std::make_shared<std::binary_semaphore>(0);
    bool isDone = false;
    m_undertaking->start(m_place, {.what = s("Copying …"),
                                   .work = [goOn](const database::CopyProgress &progress) -> Undertaking::Outcome {
                                       progress(1, 4);
                                       goOn->acquire();
                                       return Done{};
                                   },
                                   .answer = [&isDone](const Undertaking::Outcome &done) { isDone = done.ok(); }});
    QCOMPARE(shownWords(), s("Copying …"));
    QTRY_COMPARE_WITH_TIMEOUT(bar->value() * 4, bar->maximum(), 60'000);
    QVERIFY(m_undertaking->isRunning() && !isDone);
    goOn->release();
    QVERIFY(ends());
    QVERIFY(isDone);
    QCOMPARE(running.count(), 2);
}

void UndertakingTest::whatWentWrongIsAnswered()
{
    QString said;
    m_undertaking->start(m_place,
                         {.what = s("Copying …"),
                          .work = [](const database::CopyProgress &) -> Undertaking::Outcome {
                              return Problem::broken(s("The disk is full"));
                          },
                          .answer = [&said](const Undertaking::Outcome &done) { said = done.problem().text; }});
    QVERIFY(ends());
    QCOMPARE(said, s("The disk is full"));
}

void UndertakingTest::whoCallsItOffIsToldAndNotAnswered()
{
    const auto state = std::make_shared<Copying>();
    m_undertaking->start(m_place, copying(state));
    Q_EMIT m_window->progress()->cancelled();
    state->token.release();
    QVERIFY(ends());
    QCOMPARE(m_window->toast()->text(), s("It was called off."));
}

void UndertakingTest::whatIsCopiedIsNotCalledOffAnyMore()
{
    auto goOn = std::make_shared<std::binary_semaphore>(0);
    m_undertaking->start(m_place, {.what = s("Copying …"),
                                   .then = s("Adopting …"),
                                   .work = [goOn](const database::CopyProgress &progress) -> Undertaking::Outcome {
                                       progress(4, 4);
                                       goOn->acquire();
                                       return Done{};
                                   },
                                   .answer = [](const Undertaking::Outcome &) {}});
    QTRY_COMPARE_WITH_TIMEOUT(shownWords(), s("Adopting …"), 60'000);
    QVERIFY(m_window->progress()->findChild<QPushButton *>()->isHidden());
    QVERIFY(m_undertaking->mayClose());
    goOn->release();
    QVERIFY(ends());
}

void UndertakingTest::onlyOneIsUnderWay()
{
    const auto state = std::make_shared<Copying>();
    m_undertaking->start(m_place, copying(state));
    m_undertaking->start(m_place, {.what = s("Another"),
                                   .work = [](const database::CopyProgress &) -> Undertaking::Outcome {
                                       return Problem::broken(s("never"));
                                   },
                                   .answer = [](const Undertaking::Outcome &) { QFAIL("it was not started"); }});
    QCOMPARE(shownWords(), s("Copying …"));
    m_undertaking->cancel();
    state->token.release();
    QVERIFY(ends());
}

void UndertakingTest::whoClosesTheWindowIsToldFirst()
{
    QVERIFY(m_undertaking->mayClose());
    const auto state = std::make_shared<Copying>();
    m_undertaking->start(m_place, copying(state));
    QVERIFY(!m_undertaking->mayClose());
    QCOMPARE(m_window->toast()->text(), s("Copying … Close the window again to call it off."));
    QVERIFY(m_undertaking->mayClose());
    m_undertaking->cancel();
    state->token.release();
    QVERIFY(ends());
}

void UndertakingTest::aWindowThatGoesCallsItOff()
{
    const auto state = std::make_shared<Copying>();
    m_undertaking->start(m_place, copying(state));
    QTRY_VERIFY_WITH_TIMEOUT(state->hasBegun, 60'000);
    m_window.reset();
    state->token.release();
    QTRY_VERIFY_WITH_TIMEOUT(state->hasEnded, 60'000);
}

QTEST_MAIN(UndertakingTest)
#include "undertaking_test.moc"
