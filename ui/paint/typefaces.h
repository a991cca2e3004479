// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <atomic>

namespace stockroom::paint
{

/// Draws a word in each script that people write names in, so that the files of its typeface, and the search for them,
/// wait for nobody when a list shows it first: from a cold disk one takes half a second. For a worker. Gives how many
/// words were drawn before it was not wanted any more.
int loadTypefaces(const QFont &base, const std::atomic<bool> &wanted);

} // namespace stockroom::paint
