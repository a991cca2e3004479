// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCache>
#include <QObject>
#include <QPixmap>
#include <QSet>
#include <QThreadPool>

namespace stockroom::pane
{

/// Small pictures from the media folder, read and scaled on a thread of their own; those used last stay at hand.
class Thumbnails : public QObject
{
    Q_OBJECT

public:
    /// An empty folder has no pictures.
    explicit Thumbnails(const QString &folder, QObject *parent = nullptr);
    ~Thumbnails() override;

    /// The picture of that path below the folder, at most `side` device pixels wide and high, cut to a square; null
    /// where there is none or it is not read yet: read() tells when it came.
    QPixmap get(const QString &path, int side);
    /// Asks once more for the pictures that were not there.
    void lookAgain();

Q_SIGNALS:
    void read(const QString &path);

private:
    void put(const QString &path, int side, const QImage &image);

    QString m_folder;
    QCache<QString, QPixmap> m_pictures;
    QSet<QString> m_asked; ///< those on their way
    QSet<QString> m_missing;
    QThreadPool m_pool;
};

} // namespace stockroom::pane
