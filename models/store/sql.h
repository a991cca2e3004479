// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/database/connection.h"
#include "models/store/change.h"
#include "models/store/filter.h"

namespace stockroom::store
{

using database::Statement;

/// Between the captions of a row and of the one that it stands in.
inline constexpr QStringView kStep = u" › ";

/// The SQL of one entity on one database, made from its facts: identifiers come from the catalogue, values are bound.
class Sql
{
public:
    Sql(std::shared_ptr<const entity::Catalogue> catalogue, entity::Dialect dialect)
        : m_catalogue(std::move(catalogue)), m_dialect(dialect)
    {
    }

    const entity::Catalogue &catalogue() const { return *m_catalogue; }
    std::shared_ptr<const entity::Catalogue> shared() const { return m_catalogue; }
    entity::Dialect dialect() const { return m_dialect; }

    /// "\"column\" read as its kind needs", all columns but secret ones, in the order of the fields; `alias` before
    /// each.
    QString columns(const entity::Entity &entity, const QString &alias = {}) const;
    /// The fields that columns() lists.
    QList<const entity::Field *> listed(const entity::Entity &entity) const;
    /// The values of the row that a query over columns() stands on.
    entity::Values values(const entity::Entity &entity, const QSqlQuery &query, int firstColumn = 0) const;
    entity::Values values(const entity::Entity &entity, database::Cells row) const;

    /// A placeholder for a value of the field: "?" or "CAST(? AS type)".
    QString placeholder(const entity::Field &field) const;
    QVariant bound(const entity::Field &field, const entity::Value &value) const;

    Statement rowById(const entity::Entity &entity, const entity::Value &id, bool forUpdate = false) const;
    /// Keys of the rows where `field` is `value`, at most `limit`.
    Statement keysWhere(const entity::Entity &entity, const entity::Field &field, const entity::Value &value,
                        int limit) const;
    /// How many rows of a stranger refer to this one.
    Statement referring(const entity::Reference &reference, const entity::Entity &target,
                        const entity::Value &id) const;
    /// The smallest number from `first` on for which no other row than `id` holds "stem-number" in the field.
    Statement freeNumber(const entity::Entity &entity, const entity::Field &field, const QString &stem, int first,
                         const entity::Value &id) const;
    /// Key and caption of the rows with these keys, and the caption of the row that each stands in; at least one key.
    Statement captions(const entity::Entity &entity, const QVariantList &ids) const;
    /// What stands for the row that a query of captions() stands on: "Kitchen › Tea" where rows stand in rows.
    static QString captionOf(const entity::Entity &entity, const QSqlQuery &row);
    /// The row, all its values given; answers the key (a Serial is made by the database). What `exact` has is bound as
    /// it stands instead, here and below.
    Statement insert(const entity::Entity &entity, const entity::Values &values,
                     const entity::Values &exact = {}) const;
    /// Only when each field of `before` still holds its value, and then answers a row; a Delta is added where the
    /// result keeps the field's bounds.
    Statement update(const entity::Entity &entity, const entity::Value &id, const entity::Values &values,
                     const entity::Values &before, const entity::Values &exact = {}) const;
    Statement remove(const entity::Entity &entity, const entity::Value &id, const entity::Values &before) const;

    /// " WHERE …" of a filter, or nothing, with its binds; `alias` is the table's.
    Statement where(const entity::Entity &entity, const Filter &filter, const QString &alias = {}) const;
    /// " FROM …", the entity's table under its own name, and what orderBy() needs beside it: all other columns are to
    /// be named with the table.
    QString from(const entity::Entity &entity, const Order &order) const;
    /// What a list is sorted by: the column, or the caption that is shown where the field is a link.
    QString orderValue(const entity::Entity &entity, const Order &order) const;
    /// " ORDER BY …" the value, which stands for orderValue(), alone.
    static QString orderByValue(const entity::Entity &entity, const Order &order, const QString &value);
    /// " ORDER BY …", the same on both databases.
    QString orderBy(const entity::Entity &entity, const Order &order) const;
    Statement count(const entity::Entity &entity, const Filter &filter) const;
    /// The plain list, for the shell and for tests: filter, order, limit, offset.
    Statement list(const entity::Entity &entity, const Filter &filter, const Order &order, qint64 limit,
                   qint64 offset = 0) const;

    /// The column read as its kind needs.
    QString read(const entity::Field &field, const QString &alias = {}) const;

    /// The quoted column as it stands; `alias` before it.
    static QString column(const entity::Field &field, const QString &alias = {});

    /// The column as it is compared with a value: amounts by their cents.
    QString comparable(const entity::Field &field, const QString &alias = {}) const;
    /// A placeholder for that value, and what to bind to it.
    QString comparedTo(const entity::Field &field) const;
    QVariant compared(const entity::Field &field, const entity::Value &value) const;

private:
    void lock(const entity::Entity &entity, const entity::Value &id, const entity::Values &before,
              Statement &statement) const;
    QString contains(const entity::Field &field, const QString &part, const QString &alias, QVariantList &binds) const;
    QString linkTerm(const entity::Field &field, const Condition &condition, const QString &alias,
                     QVariantList &binds) const;
    QString ownTerm(const entity::Field &field, const Condition &condition, const QString &alias,
                    QVariantList &binds) const;
    QString term(const entity::Entity &entity, const Condition &condition, const QString &alias,
                 QVariantList &binds) const;

    std::shared_ptr<const entity::Catalogue> m_catalogue;
    entity::Dialect m_dialect;
};

} // namespace stockroom::store
