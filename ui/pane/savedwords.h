// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/asyncstore.h"
#include "ui/pane/reading.h"

#include <QLocale>

namespace stockroom::pane
{

/// What the change took back, where it was an undo: the other way round.
store::Saved inverseOf(const store::Saved &saved);

/// What was done, in one sentence: "Price changed from 34.90 to 36.00". Links are told by their captions, where these
/// are known.
QString inWords(const store::Saved &saved, const entity::Catalogue &catalogue, const QLocale &locale,
                const Captions &captions = {});

/// The same with the captions of a link that was changed: told at once where there is none, else when they are read.
void tellInWords(store::AsyncStore &store, const store::Saved &saved, const QLocale &locale, QObject *context,
                 const std::function<void(const QString &)> &told);

} // namespace stockroom::pane
