// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/entity/catalogue.h"
#include "models/policy/person.h"

#include <QList>
#include <QMap>
#include <QMetaType>
#include <QString>
#include <optional>

namespace stockroom::store
{

/// Who asks: handed in with every change, never global.
struct Actor {
    QString name;    ///< the user name
    QString program; ///< "stockroom", "stockroomctl"
    /// As the policy sees them; without it, somebody who is signed in by that name, and no more.
    std::optional<policy::Person> person = std::nullopt;

    bool operator==(const Actor &) const = default;
};

/// One wish: to add, change or delete one row.
struct Change {
    enum class Act : quint8 { Add, Set, Delete };

    Act act = Act::Set;
    QString entity;             ///< its name in the catalogue
    entity::Value id = {};      ///< the row's key; Add: what it shall be, or invalid for a new one
    entity::Values values = {}; ///< by field; a Quantity may be a Delta. A link is the key of its row
    entity::Values before =
        {}; ///< by field, what each changed one held when it was read; a field without one is not compared
    /// By field, why what was written there is no value: such a change is refused, with all that is wrong in it told.
    QMap<QString, QString> unread = {};
    /// By field, what SQLite's column itself is to hold where the value does not say it to the last digit: an undo
    /// writes 12.345 again, which another program left there as a price.
    entity::Values exact = {};

    bool operator==(const Change &) const = default;
};

/// Wishes that are granted or refused together, undone together, and stand in the history as one.
struct ChangeSet {
    QString id = {};     ///< 32 hex digits; made by the store when empty
    QString reason = {}; ///< in people's words, may be empty
    QList<Change> changes = {};
    QString undoes = {}; ///< the id of the change set that this one takes back

    bool operator==(const ChangeSet &) const = default;
};

/// What was done: each row as it was and as it is. Durable when it is told.
struct SavedChange {
    Change::Act act = Change::Act::Set;
    QString entity;
    entity::Value id;
    entity::Values before;    ///< Set: the changed fields; Delete: the whole row
    entity::Values after;     ///< Set: the changed fields, stamps among them; Add: the whole row
    entity::Values held = {}; ///< read from SQLite's history: what the columns themselves held before

    bool operator==(const SavedChange &) const = default;
};

struct Saved {
    QString id;
    QString undoes = {};
    QList<SavedChange> changes = {};
    bool elsewhere = false; ///< another program, or another window, did it
    QString notice = {};    ///< what an undo could not bring back, as a sentence for people; a password, for instance

    bool operator==(const Saved &) const = default;
};

} // namespace stockroom::store

Q_DECLARE_METATYPE(stockroom::store::Saved)
