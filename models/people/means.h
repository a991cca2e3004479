// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/entity/instant.h"
#include "models/people/password.h"

#include <functional>

namespace stockroom::people
{

/// What signing in needs of the world; tests hand in another.
struct Means {
    std::function<entity::Instant()> now = &entity::Instant::now;
    std::function<Verdict(const Secret &, const QString &)> verify = &people::verify;
};

} // namespace stockroom::people
