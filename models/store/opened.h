// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/entity/catalogue.h"

#include <memory>

namespace stockroom::store
{

/// What a program needs to know of a store before it uses it.
struct Opened {
    std::shared_ptr<const entity::Catalogue> catalogue;
    QString title;              ///< the store's name, or its place's
    QString currency;           ///< ISO 4217, two decimals
    QString media = {};         ///< the folder of its pictures on this computer; empty where it is not known
    bool ours = true;           ///< has our tables; without them it is read only until it is adopted
    bool isBegun = false;       ///< one of these was begun and is not complete
    int pending = 0;            ///< how many steps of our tables it lacks: it is from an older program
    QString barred = {};        ///< why nobody can write into it from here: a file or a role that may only read
    bool isDjangos = false;     ///< Django keeps migrations of its own in it
    QStringList lost = {};      ///< tables of ours that its steps have made and that somebody dropped
    bool hasHistory = true;     ///< what became of its rows can be read
    QStringList unwatched = {}; ///< of ours without pending steps: tables whose triggers are to be mended
    QStringList unnoted = {};   ///< those of them whose changes nothing wrote down

    /// Only into tables that are whole and known can history be written, and so anything.
    bool isWritable() const { return isWhole() && barred.isEmpty(); }
    bool isWhole() const { return ours && pending == 0 && !isBegun && lost.isEmpty(); }
    /// Whether migrate() is all that it lacks; another program's store is first to be adopted.
    bool isUpgradable() const { return !isWhole() && barred.isEmpty() && (ours || !isDjangos); }
};

} // namespace stockroom::store
