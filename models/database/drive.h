// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace stockroom::database
{

/// Whether a kind of file system, by Linux's number of it (statfs(2)), is that of another computer's drive. The locks
/// of such a drive do not keep two SQLite programs apart.
bool isOfNetwork(quint64 fileSystem);

/// The same of where a file lies, or would lie; false where nobody knows.
bool isOnNetwork(const QString &path);

} // namespace stockroom::database
