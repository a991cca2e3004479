// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pane/thumbnails.h"

#include <QDir>
#include <QImageReader>

namespace stockroom::pane
{

namespace
{

constexpr int kMost = 512;

QString keyOf(const QString &path, int side)
{
    return path + u'@' + QString::number(side);
}

QImage load(const QString &file, int side)
{
    QImageReader reader(file);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (size.isValid() && (size.width() > side || size.height() > side))
        reader.setScaledSize(size.scaled(side, side, Qt::KeepAspectRatioByExpanding));
    return reader.read();
}

} // namespace

Thumbnails::Thumbnails(const QString &folder, QObject *parent) : QObject(parent), m_folder(folder), m_pictures(kMost)
{
    m_pool.setMaxThreadCount(1);
}

Thumbnails::~Thumbnails()
{
    m_pool.clear();
    m_pool.waitForDone();
}

QPixmap Thumbnails::get(const QString &path, int side)
{
    // A path that leaves the folder is none of the store's pictures.
    if (m_folder.isEmpty() || path.isEmpty() || QDir::isAbsolutePath(path) || QDir::cleanPath(path).startsWith(u".."))
        return {};
    const QString key = keyOf(path, side);
    if (const QPixmap *picture = m_pictures.object(key))
        return *picture;
    if (m_asked.contains(key))
        return {};
    m_asked.insert(key);
    m_pool.start([this, path, side, file = QDir(m_folder).filePath(path)] {
        const QImage image = load(file, side);
        QMetaObject::invokeMethod(this, [this, path, side, image] { put(path, side, image); }, Qt::QueuedConnection);
    });
    return {};
}

void Thumbnails::put(const QString &path, int side, const QImage &image)
{
    if (image.isNull())
        return;
    const QString key = keyOf(path, side);
    m_asked.remove(key);
    m_pictures.insert(key, new QPixmap(QPixmap::fromImage(image)));
    Q_EMIT read(path);
}

} // namespace stockroom::pane
