// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/entity/entity.h"
#include "models/entity/result.h"

#include <optional>
#include <span>

namespace stockroom::ctl
{

/// What the program ends with, and what that means.
struct Exit {
    int code;
    const char *meaning; ///< to be translated in the context "ctl"
};

inline constexpr int kUsage = 2;

/// All exit codes, in their order, for --help.
std::span<const Exit> exits();

/// Why a command ends without having done what it was told: the exit code, and sentences for people.
struct Refusal {
    int code = kUsage;
    QString words;

    /// A command line that makes no sense.
    static Refusal usage(const QString &words) { return {kUsage, words}; }
    /// `subject` is the row that was meant ("product teapot"), or empty. A failure begins with its field's name where
    /// the sentence does not say it: neither the name nor, where the entity is known, the label.
    static Refusal of(const entity::Problem &problem, const QString &subject = {},
                      const entity::Entity *entity = nullptr);
};

/// Nothing when a command did what it was told.
using Outcome = std::optional<Refusal>;

Outcome outcomeOf(const entity::Result<entity::Done> &done);

} // namespace stockroom::ctl
