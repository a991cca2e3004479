// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/demo/goods.h"
#include "models/entity/result.h"

#include <QImage>
#include <atomic>

namespace stockroom::demo
{

/// A small square picture of a thing of that shape, in quiet colours. Needs no screen and no fonts.
QImage painted(const Picture &picture, int side = 160);

/// Writes the pictures below the media folder, which is made; stops early when `isCancelled` becomes true. Broken when
/// a file cannot be written.
entity::Result<entity::Done> writePictures(const std::vector<Picture> &pictures, const QString &mediaFolder,
                                           const std::atomic<bool> &isCancelled);

} // namespace stockroom::demo
