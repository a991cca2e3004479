// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paint/icons.h"

#include <QTest>

using namespace stockroom::paint;

class IconsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void symbolsAreCompiledIn();
    void unknownNameGivesAnEmptyIcon();
    void symbolIsDrawnInItsInk();
    void symbolIsAsSharpAsTheScreen();
};

void IconsTest::symbolsAreCompiledIn()
{
    for (const char *name : {"product", "edit-find", "edit-undo", "lock", "group", "stockroom", "blocks"})
        QVERIFY2(!icon(QString::fromLatin1(name)).isNull(), name);
    QVERIFY(!applicationIcon().pixmap(48, 48).isNull());
}

void IconsTest::unknownNameGivesAnEmptyIcon()
{
    QVERIFY(icon(QStringLiteral("no-such-symbol")).isNull());
}

void IconsTest::symbolIsDrawnInItsInk()
{
    const QImage image = symbol(QStringLiteral("lock"), 22, 1, QColor(Qt::red)).toImage();
    int solid = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor pixel = image.pixelColor(x, y);
            if (pixel.alpha() == 255) {
                ++solid;
                QCOMPARE(pixel, QColor(Qt::red));
            }
        }
    }
    QVERIFY(solid > 20);
}

void IconsTest::symbolIsAsSharpAsTheScreen()
{
    const QPixmap twice = symbol(QStringLiteral("lock"), 22, 2, QColor(Qt::red));
    QCOMPARE(twice.size(), QSize(44, 44));
    QCOMPARE(twice.deviceIndependentSize(), QSizeF(22, 22));
    QCOMPARE(icon(QStringLiteral("lock")).pixmap(QSize(22, 22), 1.5).width(), 33);
}

QTEST_MAIN(IconsTest)
#include "icons_test.moc"
