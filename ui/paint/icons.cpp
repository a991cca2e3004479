// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paint/icons.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace stockroom::paint
{

namespace
{

QString fileOf(const QString &name)
{
    return QStringLiteral(":/icons/%1.svg").arg(name);
}

QPixmap render(const QString &file, const QSize &pixels, const QColor &ink)
{
    const QString key = QStringLiteral("symbol/%1/%2x%3/%4")
                            .arg(file)
                            .arg(pixels.width())
                            .arg(pixels.height())
                            .arg(ink.isValid() ? ink.rgba() : 0U);
    QPixmap found;
    if (QPixmapCache::find(key, &found))
        return found;
    QImage image(pixels, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    QSvgRenderer renderer(file);
    renderer.setAspectRatioMode(Qt::KeepAspectRatio);
    renderer.render(&painter, QRectF(QPointF(), QSizeF(pixels)));
    if (ink.isValid()) {
        painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
        painter.fillRect(image.rect(), ink);
    }
    painter.end();
    found = QPixmap::fromImage(image);
    QPixmapCache::insert(key, found);
    return found;
}

/// Draws one SVG at the size asked for, in the ink of the mode.
class SymbolEngine : public QIconEngine
{
public:
    enum class Ink { Palette, Own, Given };

    SymbolEngine(QString file, Ink ink, QColor given = {}) : m_file(std::move(file)), m_ink(ink), m_given(given) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal ratio = painter->device()->devicePixelRatio();
        painter->drawPixmap(rect, pixmap((QSizeF(rect.size()) * ratio).toSize(), mode, state));
    }

    // The size is in device pixels here: QIcon has multiplied it already.
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State /*state*/) override
    {
        return render(m_file, size, inkOf(mode));
    }

    QIconEngine *clone() const override { return new SymbolEngine(*this); }

private:
    QColor inkOf(QIcon::Mode mode) const
    {
        if (m_ink == Ink::Own)
            return {};
        const QPalette::ColorGroup group = mode == QIcon::Disabled ? QPalette::Disabled : QPalette::Active;
        if (m_ink == Ink::Given && mode != QIcon::Disabled)
            return m_given;
        return QGuiApplication::palette().color(group, QPalette::WindowText);
    }

    QString m_file;
    Ink m_ink;
    QColor m_given;
};

QIcon made(const QString &name, SymbolEngine::Ink ink, const QColor &given = {})
{
    const QString file = fileOf(name);
    return QFile::exists(file) ? QIcon(new SymbolEngine(file, ink, given)) : QIcon();
}

} // namespace

QIcon icon(const QString &name)
{
    return made(name, SymbolEngine::Ink::Palette);
}

QIcon icon(const QString &name, const QColor &ink)
{
    return made(name, SymbolEngine::Ink::Given, ink);
}

QPixmap symbol(const QString &name, int extent, qreal pixelRatio, const QColor &ink)
{
    const int pixels = qRound(extent * pixelRatio);
    QPixmap pixmap = render(fileOf(name), QSize(pixels, pixels), ink);
    pixmap.setDevicePixelRatio(pixelRatio);
    return pixmap;
}

QIcon applicationIcon()
{
    return made(QStringLiteral("stockroom"), SymbolEngine::Ink::Own);
}

QIcon blocks()
{
    return made(QStringLiteral("blocks"), SymbolEngine::Ink::Palette);
}

} // namespace stockroom::paint
