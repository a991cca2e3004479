// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paint/theme.h"

#include <QFontInfo>
#include <QImage>
#include <QPainter>
#include <QTest>

using namespace stockroom::paint;

class ThemeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void styleSheetHasNoPlaceholderLeft();
    void lengthsGrowWithTheFont();
    void baseFontIsNeverSmallerThanTheSystems();
    void disabledWordsDiffer();
    void anEmojiIsDrawnInItsColours();
};

void ThemeTest::styleSheetHasNoPlaceholderLeft()
{
    for (const Tone tone : {Tone::Light, Tone::Dark}) {
        const QString sheet = styleSheet(tone, QFont());
        QVERIFY(!sheet.contains(u'@'));
        QVERIFY(sheet.contains(color(Token::Accent, tone).name()));
    }
}

void ThemeTest::lengthsGrowWithTheFont()
{
    QFont large;
    large.setPixelSize(40);
    QVERIFY(styleSheet(Tone::Light, large) != styleSheet(Tone::Light, QFont()));
}

void ThemeTest::baseFontIsNeverSmallerThanTheSystems()
{
    QFont system;
    system.setPointSizeF(14);
    QCOMPARE(baseFont(system).pointSizeF(), 14.0);
    system.setPointSizeF(6);
    QCOMPARE(baseFont(system).pointSizeF(), 9.75);
    QVERIFY(smaller(system).pointSizeF() < system.pointSizeF());
    QVERIFY(title(system).pointSizeF() > system.pointSizeF());
}

void ThemeTest::disabledWordsDiffer()
{
    const QPalette made = palette(Tone::Dark);
    QVERIFY(made.color(QPalette::Disabled, QPalette::Text) != made.color(QPalette::Active, QPalette::Text));
}

// People write them into names and descriptions; without a font for them there is an empty box.
void ThemeTest::anEmojiIsDrawnInItsColours()
{
    QImage image(80, 80, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::white);
    QPainter painter(&image);
    QFont font = baseFont(QGuiApplication::font());
    font.setPixelSize(40);
    painter.setFont(font);
    painter.drawText(image.rect(), Qt::AlignCenter, QStringLiteral("\U0001F345"));
    painter.end();
    int coloured = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            coloured += image.pixelColor(x, y).saturation() > 60;
    }
    QVERIFY(coloured > 100);
}

QTEST_MAIN(ThemeTest)
#include "theme_test.moc"
