// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pane/heading.h"

#include <QSignalSpy>
#include <QTest>

using stockroom::pane::Heading;

class HeadingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isOpenAtFirstAndFoldsByKeyAndMouse()
    {
        Heading heading(nullptr);
        heading.setText(QStringLiteral("Status"));
        heading.resize(heading.sizeHint());
        QVERIFY(heading.isChecked());
        QSignalSpy toggled(&heading, &Heading::toggled);
        QTest::mouseClick(&heading, Qt::LeftButton);
        QTest::keyClick(&heading, Qt::Key_Space);
        QCOMPARE(toggled.size(), 2);
        QVERIFY(!heading.grab().isNull());
    }
};

QTEST_MAIN(HeadingTest)
#include "heading_test.moc"
