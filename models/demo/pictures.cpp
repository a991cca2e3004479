// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/demo/pictures.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QPainter>
#include <QPainterPath>

using namespace Qt::StringLiterals;

namespace stockroom::demo
{
namespace
{

/// Draws on a square of 100 by 100; the pen and the brush are set.
using Draw = void (*)(QPainter &);

void drawPot(QPainter &painter)
{
    painter.drawEllipse(QRectF(26, 38, 46, 40));
    painter.drawRoundedRect(QRectF(38, 30, 22, 9), 4, 4);
    painter.drawEllipse(QPointF(49, 28), 4, 4);
    QPainterPath spout(QPointF(70, 62));
    spout.cubicTo(82, 60, 78, 46, 90, 42);
    spout.lineTo(86, 38);
    spout.cubicTo(74, 42, 76, 52, 68, 50);
    painter.drawPath(spout);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(painter.pen().brush(), 5));
    painter.drawArc(QRectF(12, 44, 26, 26), 60 * 16, 240 * 16);
}

void drawCup(QPainter &painter)
{
    QPainterPath body(QPointF(26, 34));
    body.lineTo(70, 34);
    body.cubicTo(70, 66, 62, 76, 48, 76);
    body.cubicTo(34, 76, 26, 66, 26, 34);
    painter.drawPath(body);
    painter.drawRoundedRect(QRectF(22, 78, 52, 5), 2, 2);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(painter.pen().brush(), 5));
    painter.drawArc(QRectF(60, 40, 22, 22), -110 * 16, 220 * 16);
}

void drawBowl(QPainter &painter)
{
    painter.drawChord(QRectF(16, 12, 68, 66), 180 * 16, 180 * 16);
    painter.drawRoundedRect(QRectF(38, 76, 24, 6), 3, 3);
    painter.drawEllipse(QRectF(16, 39, 68, 12));
}

void drawBottle(QPainter &painter)
{
    painter.drawRoundedRect(QRectF(33, 40, 34, 46), 8, 8);
    painter.drawRect(QRectF(43, 22, 14, 20));
    painter.drawRoundedRect(QRectF(41, 14, 18, 9), 3, 3);
}

void drawBox(QPainter &painter)
{
    painter.drawRoundedRect(QRectF(20, 42, 60, 38), 3, 3);
    painter.drawRoundedRect(QRectF(16, 30, 68, 13), 3, 3);
    painter.drawRoundedRect(QRectF(44, 50, 12, 8), 2, 2);
}

void drawTool(QPainter &painter)
{
    painter.translate(50, 50);
    painter.rotate(40);
    painter.drawRoundedRect(QRectF(-6, -4, 12, 46), 6, 6);
    painter.drawRoundedRect(QRectF(-12, -40, 24, 36), 10, 10);
}

void drawCloth(QPainter &painter)
{
    painter.drawRoundedRect(QRectF(22, 22, 56, 58), 4, 4);
    for (const int y : {32, 40, 64, 72})
        painter.drawLine(QPointF(22, y), QPointF(78, y));
}

void drawLeaf(QPainter &painter)
{
    QPainterPath leaf(QPointF(20, 80));
    leaf.cubicTo(18, 36, 44, 20, 82, 18);
    leaf.cubicTo(82, 58, 62, 80, 20, 80);
    painter.drawPath(leaf);
    painter.drawLine(QPointF(20, 80), QPointF(62, 38));
}

void drawLamp(QPainter &painter)
{
    painter.drawPolygon(QPolygonF({{38, 18}, {62, 18}, {76, 52}, {24, 52}}));
    painter.drawRect(QRectF(47, 52, 6, 24));
    painter.drawRoundedRect(QRectF(32, 76, 36, 7), 3, 3);
}

void drawPaper(QPainter &painter)
{
    painter.drawRoundedRect(QRectF(28, 18, 46, 64), 3, 3);
    painter.drawRect(QRectF(28, 18, 8, 64));
    for (const int y : {36, 44, 52})
        painter.drawLine(QPointF(44, y), QPointF(66, y));
}

// In the order of Shape.
constexpr Draw kDraws[] = {drawPot,  drawCup,   drawBowl, drawBottle, drawBox,
                           drawTool, drawCloth, drawLeaf, drawLamp,   drawPaper};

entity::Problem notWritten(const QString &path)
{
    return entity::Problem::broken(QCoreApplication::translate("demo", "The picture %1 could not be written.")
                                       .arg(QDir::toNativeSeparators(path)));
}

} // namespace

QImage painted(const Picture &picture, int side)
{
    const int hue = int(picture.hue);
    QImage image(side, side, QImage::Format_RGB32);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(side / 100.0, side / 100.0);
    // Flat colours: such a picture takes a kilobyte or two.
    painter.fillRect(QRectF(0, 0, 100, 100), QColor::fromHsl(hue, 70, 212));
    painter.setBrush(QColor::fromHsl(hue, 82, 196));
    painter.setPen(Qt::NoPen);
    painter.drawEllipse(QPointF(50, 94), 70, 24);
    painter.setBrush(QColor::fromHsl((hue + 20) % 360, 80, 112));
    painter.setPen(QPen(QColor::fromHsl((hue + 20) % 360, 90, 72), 1.6));
    kDraws[std::size_t(picture.shape)](painter);
    return image;
}

entity::Result<entity::Done> writePictures(const std::vector<Picture> &pictures, const QString &mediaFolder,
                                           const std::atomic<bool> &isCancelled)
{
    QString made;
    for (const Picture &picture : pictures) {
        if (isCancelled)
            break;
        const QString path = QDir(mediaFolder).filePath(QString::fromStdString(picture.path));
        const QString folder = QFileInfo(path).path();
        if (folder != made && !QDir().mkpath(folder))
            return notWritten(folder);
        made = folder;
        if (!painted(picture).save(path, "PNG", 60))
            return notWritten(path);
    }
    return entity::Done{};
}

} // namespace stockroom::demo
