// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widget/searchbox.h"
#include "ui/window/topbar.h"

#include <QAction>
#include <QMenu>
#include <QPushButton>
#include <QTest>

using namespace stockroom::window;

class TopBarTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ampersandOfAStoreIsNoMnemonic();
    void nobodySignedInShowsNobody();
};

void TopBarTest::ampersandOfAStoreIsNoMnemonic()
{
    QMenu menu;
    QAction undo;
    QAction redo;
    TopBar bar(&menu, &undo, &redo, nullptr);
    bar.setStore(QStringLiteral("Tea & Co"));
    QCOMPARE(bar.findChild<QPushButton *>()->text(), QStringLiteral("Tea && Co"));
}

void TopBarTest::nobodySignedInShowsNobody()
{
    QMenu menu;
    QAction undo;
    QAction redo;
    TopBar bar(&menu, &undo, &redo, nullptr);
    bar.resize(1000, 52);
    const QImage nobody = bar.grab().toImage();
    bar.setUser(QStringLiteral("clerk1"));
    QVERIFY(bar.grab().toImage() != nobody);
}

QTEST_MAIN(TopBarTest)
#include "topbar_test.moc"
