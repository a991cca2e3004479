// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/media.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace stockroom::store
{

QString mediaFolder(const database::Place &place)
{
    if (place.file().isEmpty())
        return {};
    const QFileInfo file(place.file());
    return file.dir().filePath(file.completeBaseName() + u".media"_s);
}

} // namespace stockroom::store
