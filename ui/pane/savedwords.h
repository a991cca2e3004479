// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/change.h"

#include <QLocale>

namespace stockroom::pane
{

/// What was done, in one sentence: "Price changed from 34.90 to 36.00".
QString inWords(const store::Saved &saved, const entity::Catalogue &catalogue, const QLocale &locale);

} // namespace stockroom::pane
