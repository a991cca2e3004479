// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pane/thumbnails.h"

#include <QDir>
#include <QImageReader>
#include <algorithm>

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
    const QImage image = reader.read();
    // The middle of it fills the square.
    const QSize shown(std::min(side, image.width()), std::min(side, image.height()));
    return image.copy(QRect({(image.width() - shown.width()) / 2, (image.height() - shown.height()) / 2}, shown));
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
    if (m_asked.contains(key) || m_missing.contains(key))
        return {};
    m_asked.insert(key);
    m_pool.start([this, path, side, file = QDir(m_folder).filePath(path)] {
        const QImage image = load(file, side);
        QMetaObject::invokeMethod(this, [this, path, side, image] { put(path, side, image); }, Qt::QueuedConnection);
    });
    return {};
}

void Thumbnails::lookAgain()
{
    m_missing.clear();
}

void Thumbnails::put(const QString &path, int side, const QImage &image)
{
    const QString key = keyOf(path, side);
    m_asked.remove(key);
    if (image.isNull()) {
        m_missing.insert(key);
        return;
    }
    m_pictures.insert(key, new QPixmap(QPixmap::fromImage(image)));
    Q_EMIT read(path);
}

} // namespace stockroom::pane
