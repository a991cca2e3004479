// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paint/cellpaint.h"

#include <QImage>
#include <QPainter>
#include <QTest>

using namespace stockroom::paint;

namespace
{

QImage paper()
{
    QImage image(200, 40, QImage::Format_RGB32);
    image.fill(color(Token::Panel, Tone::Light));
    return image;
}

QRect inked(const QImage &image)
{
    QRect found;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y) != color(Token::Panel, Tone::Light))
                found |= QRect(x, y, 1, 1);
        }
    }
    return found;
}

} // namespace

class CellPaintTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lowAndOutCarryASignBesideTheirColour();
    void badgeKeepsToItsSide();
    void sidesMirrorWithTheLayout();
    void digitsAreEquallyWide();
    void aNumberKeepsItsLeadingDigits();
    void aPictureIsNotSquashed();
    void wordsAreCutAtTheEdge();
    void checkBoxLooksDifferentInEachState();
    void initialsStandForAName();
};

void CellPaintTest::lowAndOutCarryASignBesideTheirColour()
{
    QCOMPARE(badgeSign(Badge::Low), QStringLiteral("▾"));
    QCOMPARE(badgeSign(Badge::Out), QStringLiteral("✕"));
    QVERIFY(badgeSize(Badge::Low, QStringLiteral("low"), QFont()).width() >
            badgeSize(Badge::Good, QStringLiteral("low"), QFont()).width());
}

void CellPaintTest::badgeKeepsToItsSide()
{
    QImage image = paper();
    QPainter painter(&image);
    drawBadge(&painter, image.rect(), Qt::AlignRight, Badge::Low, QStringLiteral("3 low"), Tone::Light);
    painter.end();
    QCOMPARE(inked(image).right(), image.width() - 1);
    QVERIFY(inked(image).left() > 50);
}

void CellPaintTest::sidesMirrorWithTheLayout()
{
    QImage image = paper();
    QPainter painter(&image);
    painter.setLayoutDirection(Qt::RightToLeft);
    drawWords(&painter, image.rect(), Qt::AlignLeft, QStringLiteral("tea"), Qt::black, Tone::Light);
    painter.end();
    QVERIFY(inked(image).left() > image.width() / 2);
}

void CellPaintTest::digitsAreEquallyWide()
{
    const QFont font;
    QCOMPARE(numberWidth(QStringLiteral("111.11"), font), numberWidth(QStringLiteral("888.88"), font));
}

void CellPaintTest::aNumberKeepsItsLeadingDigits()
{
    const QFont font;
    const QString number = QStringLiteral("1,234,567.00");
    const int wide = numberWidth(number, font);
    QCOMPARE(elidedNumber(number, font, wide), number);
    const QString cut = elidedNumber(number, font, wide * 2 / 3);
    QVERIFY(cut.startsWith(QStringLiteral("1,234")));
    QVERIFY(cut.endsWith(QStringLiteral("…")));
    QVERIFY(numberWidth(cut, font) <= wide * 2 / 3);
}

void CellPaintTest::aPictureIsNotSquashed()
{
    QPixmap picture(90, 30);
    picture.fill(Qt::red);
    QPainter draws(&picture);
    draws.fillRect(30, 0, 30, 30, Qt::blue);
    draws.end();
    QImage image(30, 30, QImage::Format_RGB32);
    QPainter painter(&image);
    drawThumbnail(&painter, image.rect(), picture, Tone::Light);
    painter.end();
    // What stands in the middle fills the square: the sides are outside.
    for (const int x : {2, 15, 27})
        QVERIFY(image.pixelColor(x, 15).blue() > 200 && image.pixelColor(x, 15).red() < 60);
}

void CellPaintTest::wordsAreCutAtTheEdge()
{
    QImage image = paper();
    QPainter painter(&image);
    const QRect narrow(10, 0, 60, 40);
    drawWords(&painter, narrow, Qt::AlignLeft, QStringLiteral("A very long name of a product"), Qt::black, Tone::Light,
              {{20, 9}});
    painter.end();
    QVERIFY(narrow.contains(inked(image)));
}

void CellPaintTest::checkBoxLooksDifferentInEachState()
{
    QList<QImage> seen;
    for (const Qt::CheckState state : {Qt::Unchecked, Qt::PartiallyChecked, Qt::Checked}) {
        QImage image = paper();
        QPainter painter(&image);
        drawCheckBox(&painter, image.rect(), state, true, Tone::Light);
        painter.end();
        QVERIFY(!seen.contains(image));
        seen.append(image);
        QImage readOnly = paper();
        painter.begin(&readOnly);
        drawReadFlag(&painter, readOnly.rect(), state, Tone::Light);
        painter.end();
        QVERIFY(!seen.contains(readOnly));
        seen.append(readOnly);
    }
}

void CellPaintTest::initialsStandForAName()
{
    QCOMPARE(initials(QStringLiteral("Ana Maria Silva")), QStringLiteral("AS"));
    QCOMPARE(initials(QStringLiteral("clerk1")), QStringLiteral("C1"));
    QCOMPARE(initials(QStringLiteral("root")), QStringLiteral("R"));
    QCOMPARE(initials(QString()), QString());
}

QTEST_MAIN(CellPaintTest)
#include "cellpaint_test.moc"
