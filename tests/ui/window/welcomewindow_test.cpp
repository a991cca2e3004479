// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widget/card.h"
#include "ui/window/recentlist.h"
#include "ui/window/welcomewindow.h"

#include <QLabel>
#include <QSignalSpy>
#include <QTest>

using namespace stockroom;
using namespace stockroom::window;

class WelcomeWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fourCardsOpenStores();
    void cardsAreReachedByTheKeyboard();
    void recentStoreHasTheKeyboard();
    void withoutRecentStoresOneIsTold();
    void problemIsSaidWhereOneChose();
};

void WelcomeWindowTest::fourCardsOpenStores()
{
    WelcomeWindow welcome;
    QSignalSpy demo(&welcome, &WelcomeWindow::openDemo);
    QSignalSpy create(&welcome, &WelcomeWindow::createStore);
    QSignalSpy server(&welcome, &WelcomeWindow::connectServer);
    QSignalSpy file(&welcome, &WelcomeWindow::openFile);
    const QList<widget::Card *> cards = welcome.findChildren<widget::Card *>();
    QCOMPARE(cards.size(), 4);
    for (widget::Card *card : cards)
        card->click();
    QCOMPARE(QList<qsizetype>({demo.count(), create.count(), server.count(), file.count()}),
             QList<qsizetype>({1, 1, 1, 1}));
}

void WelcomeWindowTest::cardsAreReachedByTheKeyboard()
{
    WelcomeWindow welcome;
    welcome.show();
    QVERIFY(QTest::qWaitForWindowActive(&welcome));
    const QList<widget::Card *> cards = welcome.findChildren<widget::Card *>();
    QVERIFY(cards.first()->hasFocus());
    QTest::keyClick(cards.first(), Qt::Key_Tab);
    QVERIFY(cards.at(1)->hasFocus());
}

void WelcomeWindowTest::recentStoreHasTheKeyboard()
{
    WelcomeWindow welcome;
    QSignalSpy opened(&welcome, &WelcomeWindow::openRecent);
    welcome.setRecents({{QStringLiteral("a.db"), QStringLiteral("A"), QString(), QDateTime::currentDateTime()}});
    welcome.show();
    QVERIFY(QTest::qWaitForWindowActive(&welcome));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(opened.first().first().toString(), QStringLiteral("a.db"));
}

void WelcomeWindowTest::withoutRecentStoresOneIsTold()
{
    WelcomeWindow welcome;
    welcome.show();
    QVERIFY(!welcome.findChild<RecentList *>()->isVisible());
    welcome.setRecents({{QStringLiteral("a.db"), QStringLiteral("A"), QString(), QDateTime::currentDateTime()}});
    QVERIFY(welcome.findChild<RecentList *>()->isVisible());
}

void WelcomeWindowTest::problemIsSaidWhereOneChose()
{
    WelcomeWindow welcome;
    welcome.show();
    welcome.setProblem(QStringLiteral("The file is not a store."));
    bool seen = false;
    for (const QLabel *label : welcome.findChildren<QLabel *>())
        seen = seen || (label->isVisible() && label->text() == QStringLiteral("The file is not a store."));
    QVERIFY(seen);
}

QTEST_MAIN(WelcomeWindowTest)
#include "welcomewindow_test.moc"
