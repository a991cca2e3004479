// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/bulkloader.h"

#include "models/database/script.h"
#include "models/store/triggers.h"

using namespace Qt::StringLiterals;

namespace stockroom::store
{
namespace
{

using database::Connection;
using entity::Done;
using entity::Entity;
using entity::Field;
using entity::Result;
using entity::Value;
using entity::Values;

/// 256 MB hold the unique indexes of a million rows, whose keys come in no order; more is only asked for when used.
constexpr auto kRoom = "PRAGMA cache_size = -262144"_L1;
constexpr auto kUsualRoom = "PRAGMA cache_size = -16384"_L1;

/// Name and text of the indexes of one table that may be put away.
constexpr auto kSqliteIndexes = "SELECT name, sql FROM sqlite_master WHERE type = 'index' AND tbl_name = ? AND "
                                "sql IS NOT NULL AND sql NOT LIKE 'CREATE UNIQUE%' ORDER BY rowid"_L1;
constexpr auto kPostgresIndexes =
    "SELECT c.relname, pg_get_indexdef(i.indexrelid) FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid "
    "WHERE i.indrelid = to_regclass(quote_ident(?)) AND NOT i.indisunique AND NOT i.indisprimary ORDER BY c.oid"_L1;

} // namespace

BulkLoader::BulkLoader(Connection &connection, const Opened &store)
    : m_connection(connection), m_store(store), m_sql(store.catalogue, connection.dialect())
{
}

BulkLoader::~BulkLoader()
{
    m_rows.reset();
    if (m_isOpen)
        m_connection.rollback();
    giveRoomBack();
}

bool BulkLoader::isSqlite() const
{
    return m_connection.dialect() == entity::Dialect::Sqlite;
}

Result<Done> BulkLoader::begin()
{
    makeRoom();
    if (auto begun = m_connection.begin(); !begun)
        return begun;
    m_isOpen = true;
    if (m_store.ours) {
        if (auto removed = Triggers::remove(m_connection); !removed)
            return removed;
    }
    return dropIndexes();
}

void BulkLoader::makeRoom()
{
    m_hasRoom = isSqlite();
    if (!m_hasRoom)
        return;
    // Only outside of a transaction. The journal stays as it is: a rollback journal would write less than the WAL, but
    // what it leaves behind when the program is killed can only be mended by who may write.
    for (const QLatin1String text : {kRoom, "PRAGMA foreign_keys = OFF"_L1, "PRAGMA threads = 2"_L1})
        static_cast<void>(m_connection.run({QString(text)}));
}

void BulkLoader::giveRoomBack()
{
    if (!m_hasRoom)
        return;
    m_hasRoom = false;
    for (const QLatin1String text : {kUsualRoom, "PRAGMA foreign_keys = ON"_L1, "PRAGMA threads = 0"_L1})
        static_cast<void>(m_connection.run({QString(text)}));
}

Result<Done> BulkLoader::dropIndexes()
{
    QStringList drops;
    for (const Entity *entity : m_store.catalogue->entities()) {
        auto query =
            m_connection.run({isSqlite() ? kSqliteIndexes : kPostgresIndexes, {QString::fromUtf8(entity->table)}});
        if (!query)
            return query.problem();
        while ((*query)->next()) {
            drops << u"DROP INDEX "_s + Connection::quoted((*query)->value(0).toString());
            m_indexes << (*query)->value(1).toString();
        }
        (*query)->finish();
    }
    return database::runAll(m_connection, drops);
}

Result<Done> BulkLoader::into(const Entity &entity, const QStringList &fields)
{
    if (auto finished = finishRows(); !finished)
        return finished;
    std::vector<const Field *> there;
    m_places.clear();
    for (int place = 0; place < fields.size(); ++place) {
        if (const Field *field = fieldOf(entity, fields.at(place))) {
            there.push_back(field);
            m_places.push_back(place);
        }
    }
    m_picked.resize(there.size());
    auto rows = BulkRows::into(m_connection, QString::fromUtf8(entity.table), there);
    if (!rows)
        return rows.problem();
    m_rows = std::move(*rows);
    return Done{};
}

Result<Done> BulkLoader::add(const std::vector<Cell> &cells)
{
    if (m_places.size() == cells.size())
        return m_rows->add(cells);
    for (std::size_t each = 0; each < m_places.size(); ++each)
        m_picked[each] = cells[std::size_t(m_places[each])];
    return m_rows->add(m_picked);
}

Result<Done> BulkLoader::finishRows()
{
    if (!m_rows)
        return Done{};
    Result<Done> finished = m_rows->finish();
    m_rows.reset();
    return finished;
}

Result<Value> BulkLoader::addOne(const Entity &entity, const Values &values)
{
    Values there;
    for (auto each = values.begin(); each != values.end(); ++each) {
        if (fieldOf(entity, each.key()))
            there.insert(each.key(), *each);
    }
    auto query = m_connection.run(m_sql.insert(entity, there));
    if (!query)
        return query.problem();
    const QVariant answer = (*query)->next() ? (*query)->value(0) : QVariant();
    (*query)->finish();
    return entity::fromDatabase(entity.key(), answer);
}

/// PostgreSQL makes neither an index nor a trigger while foreign keys of the same table wait to be checked.
Result<Done> BulkLoader::settle()
{
    return isSqlite() ? Result<Done>(Done{}) : database::runAll(m_connection, {u"SET CONSTRAINTS ALL IMMEDIATE"_s});
}

Result<bool> BulkLoader::makeNextIndex()
{
    if (m_indexes.isEmpty())
        return false;
    if (auto settled = settle(); !settled)
        return settled.problem();
    if (auto made = m_connection.run({m_indexes.takeFirst()}); !made)
        return made.problem();
    return true;
}

Result<Done> BulkLoader::commit()
{
    if (auto finished = finishRows(); !finished)
        return finished;
    while (!m_indexes.isEmpty()) {
        if (auto made = makeNextIndex(); !made)
            return made.problem();
    }
    if (auto settled = settle(); !settled)
        return settled;
    if (m_store.ours) {
        if (auto installed = Triggers::install(m_connection, *m_store.catalogue); !installed)
            return installed;
    }
    auto committed = m_connection.commit();
    m_isOpen = false;
    giveRoomBack();
    return committed;
}

} // namespace stockroom::store
