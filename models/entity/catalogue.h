// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/entity/result.h"

#include <QList>
#include <QMap>
#include <QString>
#include <deque>
#include <functional>
#include <memory>
#include <vector>

namespace stockroom::entity
{

/// A column as a database has it.
struct Column {
    QString name;
    QString type; ///< in lower case, as the database names it: "character varying(200)", "decimal"
    bool nullable = false;
    bool hasDefault = false;
    QString references = {}; ///< the table that a foreign key leads to

    bool operator==(const Column &) const = default;
};

/// A foreign key that leads to an entity from a column that we know nothing of.
struct Reference {
    QString table;
    QString column;
};

/// The tables of a database by name, each with its columns in their order.
using Tables = QMap<QString, QList<Column>>;

/// The entities as one store has them: our facts laid over the columns that are really there.
///
/// A column that we do not know becomes a plain field in a group of its own, one of ours that is missing is left out
/// unless it is essential, and the user table is found by the foreign key that leads to it, as is the table that joins
/// users to groups.
class Catalogue
{
public:
    /// Our facts alone: what `init` makes.
    static std::shared_ptr<const Catalogue> planned();

    /// Missing, with names, when an essential table or column is not there.
    static Result<std::shared_ptr<const Catalogue>> over(const Tables &tables);

    /// The same store as somebody sees it from whom some fields are hidden: they are not there, and nothing is named,
    /// sorted or found by them. Keys are never hidden. It keeps `whole`.
    using IsHidden = std::function<bool(const Entity &, const Field &)>;
    static std::shared_ptr<const Catalogue> without(const std::shared_ptr<const Catalogue> &whole,
                                                    const IsHidden &isHidden);

    const std::vector<const Entity *> &entities() const { return m_entities; }

    /// The entity of that name, or nothing.
    const Entity *find(const QString &name) const;

    /// The entity that a Link field leads to.
    const Entity &linked(const Field &field) const;

    /// What kind of key a field holds: that of the linked entity for a Link, its own kind otherwise.
    Kind keyKind(const Field &field) const;

    /// Every Link field in the catalogue that leads to `target`, with the entity it stands in.
    std::vector<std::pair<const Entity *, const Field *>> linksTo(const Entity &target) const;

    /// What else leads to `target`: columns of tables that are no entities, and unknown columns of those that are.
    QList<Reference> strangersTo(const Entity &target) const;

private:
    Entity joined(const Entity &join, const Tables &tables, const QString &table);
    void findStrangers(const Tables &tables);
    const Entity *laidOver(const Entity &facts, const QString &table, const QList<Column> &columns);
    const char *keep(const QString &text);

    std::vector<const Entity *> m_entities;
    QMap<QString, QList<Reference>> m_strangers; // by the entity's name
    std::deque<QByteArray> m_texts;
    std::deque<std::vector<Field>> m_fields;
    std::deque<Entity> m_made;
    std::shared_ptr<const Catalogue> m_whole; // what this is a part of
};

} // namespace stockroom::entity
