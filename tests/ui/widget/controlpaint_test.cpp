// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paint/theme.h"
#include "ui/widget/controlpaint.h"

#include <QPlainTextEdit>
#include <QStyleOption>
#include <QTest>

using namespace stockroom;
using namespace stockroom::widget;

class ControlPaintTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void inkFollowsTheRole();
    void disabledInkIsFaintWhateverTheRole();
    void iconIsDrawnInOneColour();
    void textAreasAreKnown();
};

void ControlPaintTest::inkFollowsTheRole()
{
    QStyleOption option;
    option.palette = paint::palette(paint::Tone::Light);
    option.state = QStyle::State_Enabled;
    QCOMPARE(inkOf(&option, QStringLiteral("primary")), paint::color(paint::Token::OnAccent, paint::Tone::Light));
    QCOMPARE(inkOf(&option, QStringLiteral("link")), paint::color(paint::Token::AccentText, paint::Tone::Light));
    QCOMPARE(inkOf(&option, QString()), paint::color(paint::Token::Text, paint::Tone::Light));
}

void ControlPaintTest::disabledInkIsFaintWhateverTheRole()
{
    QStyleOption option;
    option.palette = paint::palette(paint::Tone::Light);
    option.state = QStyle::State_None;
    QCOMPARE(inkOf(&option, QStringLiteral("primary")), inkOf(&option, QString()));
}

void ControlPaintTest::iconIsDrawnInOneColour()
{
    QPixmap pixmap(16, 16);
    pixmap.fill(Qt::green);
    QCOMPARE(tinted(QIcon(pixmap), {16, 16}, 1, Qt::red).toImage().pixelColor(8, 8), QColor(Qt::red));
}

void ControlPaintTest::textAreasAreKnown()
{
    const QPlainTextEdit area;
    const QWidget other;
    QVERIFY(isTextArea(&area));
    QVERIFY(!isTextArea(&other));
    QVERIFY(!isTextArea(nullptr));
}

QTEST_MAIN(ControlPaintTest)
#include "controlpaint_test.moc"
