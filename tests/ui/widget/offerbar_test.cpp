// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widget/offerbar.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace stockroom::widget;

class OfferBarTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itSaysWhatIsTheMatterAndWhatCanBeDone();
};

void OfferBarTest::itSaysWhatIsTheMatterAndWhatCanBeDone()
{
    OfferBar bar;
    QSignalSpy taken(&bar, &OfferBar::taken);
    bar.say(QStringLiteral("Half of it is here."), QStringLiteral("The other half"));
    bar.show();
    QCOMPARE(bar.findChild<QLabel *>()->text(), QStringLiteral("Half of it is here."));
    QCOMPARE(bar.accessibleName(), QStringLiteral("Half of it is here."));
    QCOMPARE(bar.findChild<QPushButton *>()->text(), QStringLiteral("The other half"));
    QTest::mouseClick(bar.findChild<QPushButton *>(), Qt::LeftButton);
    QCOMPARE(taken.count(), 1);
}

QTEST_MAIN(OfferBarTest)
#include "offerbar_test.moc"
