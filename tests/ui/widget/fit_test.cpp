// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widget/fit.h"

#include <QScreen>
#include <QTest>
#include <QWidget>

using stockroom::widget::resizeToFit;

class FitTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWindowIsAsLargeAsItWantsOrAsTheScreenAllows()
    {
        QWidget window;
        resizeToFit(&window, {200, 100});
        QCOMPARE(window.size(), QSize(200, 100));
        resizeToFit(&window, {100'000, 100'000});
        QCOMPARE(window.width(), window.screen()->availableSize().width());
        QVERIFY(window.height() < window.screen()->availableSize().height());
    }
};

QTEST_MAIN(FitTest)
#include "fit_test.moc"
