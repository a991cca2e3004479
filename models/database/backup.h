// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/database/place.h"

#include <QDate>
#include <QStringList>
#include <functional>

namespace stockroom::database
{

class Connection;

/// How far a copy is, in pages, and how many there are; asked before each part, answers whether to go on.
using CopyProgress = std::function<bool(qint64 done, qint64 total)>;

/// Copies a store's file as it stands at one moment, while others use it, and checks the copy. It is there whole, and
/// on the disk, or not at all; nobody may read it who may not read the store. Missing when there is no store, Broken
/// when the file or its copy is damaged, or there is no room, Busy when `progress` called it off.
entity::Result<entity::Done> copyStore(const Place &store, const QString &target, const CopyProgress &progress = {});

/// Which way the step goes before which a store is copied.
enum class Way : quint8 { Up, Down };

/// The same beside the store, before the step of that number is made or taken back: "STORE.before-0003", or
/// "STORE.before-0003-down". The last three of these are kept. Gives the name of the copy.
entity::Result<QString> keepBefore(const Place &store, int step, Way way, const CopyProgress &progress = {});

/// The same once a day: "STORE.copies/2026-11-27.sqlite". The last ten of these are kept; one that is there already, or
/// that another program is making, is left alone.
entity::Result<entity::Done> keepOfDay(const Place &store, const QDate &day, const CopyProgress &progress = {});

/// The folder of the copies of the days; empty for a server's store.
QString copiesFolder(const Place &store);

/// Puts a copy in the place of all that the store's file holds, in one transaction of SQLite's; what was there is kept
/// as "STORE.before-restore", with a number where there is one already. Gives that name, empty where there was no
/// store. A store that is damaged is kept as it is, and replaced by the copy's file. Broken, and the store as it was,
/// when the copy is damaged; Busy when others write to the store.
entity::Result<QString> replaceStore(const Place &store, const QString &copy, const CopyProgress &progress = {});

/// The name under which replaceStore() would keep now what the store holds.
QString keptName(const Place &store);

/// Makes an empty file that only its owner may read; false where it could not be made. One of that name goes before.
bool makePart(const QString &part);

/// Gives a file that is written its name, when all of it is on the disk; whether that went well.
bool moveToDisk(const QString &part, const QString &file);

/// Whether a file is whole, by SQLite's quick_check: Broken with what is wrong. For a file that nobody writes to.
entity::Result<entity::Done> checkFile(const QString &file);

/// The same of a SQLite store that others use; Busy when it was interrupted. Where a reader hinders writers, it looks
/// at one table after the other, so that nobody waits for all of them.
entity::Result<entity::Done> checkStore(Connection &connection);

} // namespace stockroom::database
