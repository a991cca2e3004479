// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/people/secret.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace stockroom::people
{

/// What is known of whose password it shall be.
struct About {
    /// A fact of the person's, as a form calls it: "User name", "anna".
    struct Fact {
        QString label;
        QString value;
    };
    QList<Fact> person = {};
    QStringList shop = {}; ///< what the store is called
};

inline constexpr int kFewestLetters = 8;

/// Why a password is too weak, a sentence for each reason; nothing for a good one. The reasons are those of Django's
/// four validators: like one of the person's own facts (0.7 of the letters of both, as difflib's quick_ratio() counts
/// them), shorter than 8 characters, common, digits alone.
///
/// What is common is known by rules and a hundred words instead of a list of those that were found elsewhere: the same
/// again and again (abcabcabc), a word of up to nine letters and a number (nicole14), letters and digits in the order
/// of the alphabet or of a keyboard (qwerty123, 1qaz2wsx), one or two common words or the shop's name with digits and
/// signs around them, and with digits for letters (P@ssw0rd2024!, adminadmin). Of the 8,017 of Django's 20,000 that the
/// other three rules let pass this finds six in ten: it knows no longer names of people, teams and songs alone, nor
/// words of other languages than English and German.
QStringList weaknesses(const Secret &password, const About &about = {});

} // namespace stockroom::people
