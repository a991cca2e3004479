// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/sql.h"

namespace stockroom::store
{

/// A row that a person may mean.
struct Suggestion {
    entity::Value id;
    QString name;    ///< of the row itself: "Tea"
    QString caption; ///< what stands for the row: "Kitchen › Tea"
};

/// The key of the only row that `text` is the caption of, or the name; invalid where none or several fit.
entity::Value meantBy(const QList<Suggestion> &suggestions, const QString &text);

/// Reads rows for one thread. What it answers are values; it changes nothing.
class Reader
{
public:
    Reader(database::Connection &connection, std::shared_ptr<const entity::Catalogue> catalogue)
        : m_connection(connection), m_sql(std::move(catalogue), connection.dialect())
    {
    }

    const Sql &sql() const { return m_sql; }

    /// Missing when no row has the key. `forUpdate` keeps other writers from it until the transaction ends.
    entity::Result<entity::Values> row(const entity::Entity &entity, const entity::Value &id, bool forUpdate = false);

    /// The keys of at most `limit` rows where the field holds the value.
    entity::Result<QVariantList> keysWhere(const entity::Entity &entity, const entity::Field &field,
                                           const entity::Value &value, int limit);

    /// The key of the row that a person means by `text`: the value of the entity's handle, or a key. Missing when there
    /// is none, Invalid when one row has it for a handle and another for a key.
    entity::Result<entity::Value> find(const entity::Entity &entity, const QString &text);

    /// The same by the handle alone: a person's name is never a key.
    entity::Result<entity::Value> findByHandle(const entity::Entity &entity, const QString &text);

    /// `base`, or it with the smallest number that no other row than `id` holds; an empty one becomes the entity's name
    /// with a number.
    entity::Result<QString> freeSlug(const entity::Entity &entity, const entity::Field &field, const QString &base,
                                     const entity::Value &id);

    /// Why the row cannot be deleted, as sentences: rows of tables that we know nothing of refer to it.
    entity::Result<QStringList> heldBy(const entity::Entity &target, const entity::Values &row);

    /// How many rows of which entity are deleted with this one, since they are parts of it or of what goes with it.
    entity::Result<QList<std::pair<const entity::Entity *, qint64>>> goingWith(const entity::Entity &entity,
                                                                               const entity::Value &id);

    /// Replaces the texts of Link values (as fromText gives them) by keys. Invalid names the field and the text that
    /// leads to no row, or to two.
    entity::Result<entity::Values> resolved(const entity::Entity &entity, entity::Values values);

    /// The same for what a person wrote in a window: captions that stand for one row alone are understood too.
    entity::Result<entity::Values> meant(const entity::Entity &entity, entity::Values values);

    /// The same for the Link conditions of a filter.
    entity::Result<Filter> resolved(const entity::Entity &entity, Filter filter);

    entity::Result<QList<entity::Values>> list(const entity::Entity &entity, const Filter &filter, const Order &order,
                                               qint64 limit, qint64 offset = 0);
    entity::Result<qint64> count(const entity::Entity &entity, const Filter &filter);

    /// The captions of the rows with these keys, by the key's text.
    entity::Result<QHash<QString, QString>> captions(const entity::Entity &entity, const QVariantList &ids);

    /// At most `limit` rows of which `text` is a part of what is shown: first those that it says exactly, then those
    /// whose names begin with it, each in order of their names.
    entity::Result<QList<Suggestion>> suggestions(const entity::Entity &entity, const QString &text, int limit);

private:
    entity::Result<entity::Value> findByKey(const entity::Entity &entity, const QString &text);
    entity::Problem ambiguous(const entity::Entity &entity, const QString &text, const entity::Value &byHandle,
                              const entity::Value &byKey);

    database::Connection &m_connection;
    Sql m_sql;
};

} // namespace stockroom::store
