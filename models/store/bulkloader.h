// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/bulkrows.h"
#include "models/store/opening.h"
#include "models/store/sql.h"

#include <QStringList>

namespace stockroom::store
{

/// Fills a store with many rows at once, beside the one door: no policy, no validation, no history. For a store that
/// is being made (demo data), by a program that knows its rows to be sound.
///
/// All is one transaction: without commit(), or when the program is killed, the store is as it was. Indexes that are
/// not unique, and our triggers, are put away meanwhile and made anew.
class BulkLoader
{
public:
    BulkLoader(database::Connection &connection, const Opened &store);
    /// Rolls back what was not committed.
    ~BulkLoader();
    BulkLoader(const BulkLoader &) = delete;
    BulkLoader &operator=(const BulkLoader &) = delete;

    /// Opens the transaction. Busy when another program writes.
    entity::Result<entity::Done> begin();

    /// The rows that follow are of `entity`, their cells in the order of `fields`; fields that this store lacks are
    /// left out. Ends the rows before.
    entity::Result<entity::Done> into(const entity::Entity &entity, const QStringList &fields);
    entity::Result<entity::Done> add(const std::vector<Cell> &cells);
    entity::Result<entity::Done> finishRows();

    /// One row through an ordinary statement; answers its key, which the database may have made.
    entity::Result<entity::Value> addOne(const entity::Entity &entity, const entity::Values &values);

    /// How many indexes there are to make again, and the making of the next one; false when none is left.
    int indexesLeft() const { return int(m_indexes.size()); }
    entity::Result<bool> makeNextIndex();

    /// Makes what is left of indexes and triggers, and commits.
    entity::Result<entity::Done> commit();

private:
    bool isSqlite() const;
    void makeRoom();
    void giveRoomBack();
    entity::Result<entity::Done> dropIndexes();
    entity::Result<entity::Done> settle();

    database::Connection &m_connection;
    const Opened &m_store;
    Sql m_sql;
    std::unique_ptr<BulkRows> m_rows;
    std::vector<int> m_places; // of the table's fields among the cells
    std::vector<Cell> m_picked;
    QStringList m_indexes; // the statements that make them again
    bool m_isOpen = false;
    bool m_hasRoom = false;
};

} // namespace stockroom::store
