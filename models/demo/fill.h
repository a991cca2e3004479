// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/opening.h"

#include <functional>

namespace stockroom::demo
{

/// How large a demo store is. The same wishes give the same rows.
struct Wishes {
    std::int64_t products = 5'000;
    std::int64_t orders = 20'000;
    std::uint64_t seed = 1;
    QString media = {}; ///< the folder for the pictures; empty for none
};

/// How far it has come.
struct Step {
    QString what; ///< for people
    std::int64_t done = 0;
    std::int64_t total = 0;
};

/// Somebody of a demo store, to try it as; all have the same password, which is no secret.
struct Trial {
    QString username;
    QString role; ///< what they do, for people
};
QList<Trial> trials();
QString trialPassword();
/// Whether a password is still kept as the demo store has it.
bool isTrialPassword(const QString &encoded);

/// Called some hundred times on the filling thread; answers false to cancel.
using Progress = std::function<bool(const Step &)>;

/// Invalid when there can be no such store: too many rows, or orders without products.
entity::Result<entity::Done> possible(const Wishes &wishes);

/// Fills a store that has no categories, products and orders with those of "Harbour Goods", in one transaction: when it
/// is cancelled (Busy), refused or killed, the store is as it was.
///
/// Unready when the store has such rows already, Invalid when possible() says no.
entity::Result<entity::Done> fill(database::Connection &connection, const store::Opened &store, const Wishes &wishes,
                                  const Progress &progress = {});

} // namespace stockroom::demo
