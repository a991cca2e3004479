// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/database/onlooker.h"

#include <QFile>
#include <QFileInfo>

#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace stockroom::database
{
namespace
{

const QString kStill = u"?mode=ro&immutable=1"_s;

/// The header of a file says how it is written: 2 is WAL.
bool usesWal(const QString &file)
{
    constexpr qint64 kHeader = 20;
    QFile read(file);
    const QByteArray header = read.open(QIODevice::ReadOnly) ? read.read(kHeader) : QByteArray();
    return header.size() == kHeader && header.at(18) == 2 && header.at(19) == 2;
}

} // namespace

QString Onlooker::way(const QString &file)
{
    // SQLite puts journals beside what a link leads to.
    const QFileInfo real(QFileInfo(file).canonicalFilePath());
    if (real.isWritable() && QFileInfo(real.absolutePath()).isWritable())
        return u"?mode=rw"_s;
    const bool isOpen =
        QFileInfo::exists(real.filePath() + u"-shm"_s) || QFileInfo(real.filePath() + u"-wal"_s).size() > 0;
    if (usesWal(file) && !isOpen)
        return kStill;
    return u"?mode=ro&readonly_shm=1"_s;
}

std::optional<Onlooker::Look> Onlooker::lookAt(const QString &file)
{
    struct stat found = {};
    const bool isOpen = QFileInfo::exists(file + u"-shm"_s) || QFileInfo(file + u"-wal"_s).size() > 0;
    if (isOpen || ::stat(QFile::encodeName(file).constData(), &found) != 0)
        return std::nullopt;
    return Look{qint64(found.st_dev), qint64(found.st_ino), found.st_size, found.st_mtim.tv_sec, found.st_mtim.tv_nsec};
}

void Onlooker::note(const QString &file, const QString &way)
{
    m_file = way == kStill ? QFileInfo(file).canonicalFilePath() : QString();
    m_look = m_file.isEmpty() ? std::nullopt : lookAt(m_file);
}

bool Onlooker::isOutdated() const
{
    return !m_file.isEmpty() && (!m_look || lookAt(m_file) != m_look);
}

} // namespace stockroom::database
