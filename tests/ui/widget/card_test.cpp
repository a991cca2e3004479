// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widget/card.h"

#include <QSignalSpy>
#include <QTest>

using namespace stockroom::widget;

class CardTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isAButtonWithATitleAndASentence();
    void growsWithItsSentence();
};

void CardTest::isAButtonWithATitleAndASentence()
{
    Card card(QStringLiteral("lock"));
    card.say(QStringLiteral("Connect"), QStringLiteral("For many people at once."));
    QSignalSpy clicked(&card, &QPushButton::clicked);
    QTest::keyClick(&card, Qt::Key_Space);
    QTest::keyClick(&card, Qt::Key_Return);
    QTest::keyClick(&card, Qt::Key_Enter, Qt::KeypadModifier);
    QCOMPARE(clicked.count(), 3);
    QCOMPARE(card.accessibleName(), QStringLiteral("Connect"));
    QCOMPARE(card.accessibleDescription(), QStringLiteral("For many people at once."));
}

void CardTest::growsWithItsSentence()
{
    Card card(QStringLiteral("lock"));
    card.say(QStringLiteral("Connect"), QStringLiteral("Short."));
    const int low = card.heightForWidth(300);
    card.say(QStringLiteral("Connect"), QStringLiteral("A sentence of many words. ").repeated(8));
    QVERIFY(card.heightForWidth(300) > low);
}

QTEST_MAIN(CardTest)
#include "card_test.moc"
