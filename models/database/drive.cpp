// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/database/drive.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <iterator>
#include <sys/vfs.h>

namespace stockroom::database
{
namespace
{

constexpr quint64 kOfNetwork[] = {
    0x6969,     // NFS
    0x517B,     // SMB
    0xFE534D42, // SMB 2 and 3
    0xFF534D42, // CIFS
    0x5346414F, // AFS
    0x00C36400, // Ceph
};

} // namespace

bool isOfNetwork(quint64 fileSystem)
{
    return std::find(std::begin(kOfNetwork), std::end(kOfNetwork), fileSystem) != std::end(kOfNetwork);
}

bool isOnNetwork(const QString &path)
{
    const QFileInfo file(path);
    struct statfs drive = {};
    const QString there = file.exists() ? path : file.absolutePath();
    // The number is signed on some machines, and of 32 bits on all.
    return ::statfs(QFile::encodeName(there).constData(), &drive) == 0 &&
           isOfNetwork(static_cast<quint64>(drive.f_type) & 0xFFFFFFFF);
}

} // namespace stockroom::database
