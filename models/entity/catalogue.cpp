// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/entity/catalogue.h"

#include "models/entity/category.h"
#include "models/entity/group.h"
#include "models/entity/membership.h"
#include "models/entity/order.h"
#include "models/entity/orderitem.h"
#include "models/entity/product.h"
#include "models/entity/traits.h"
#include "models/entity/user.h"

#include <QCoreApplication>
#include <QSet>
#include <algorithm>
#include <cstring>
#include <iterator>

namespace stockroom::entity
{
namespace
{

constexpr const Entity *kPlan[] = {&kCategory, &kProduct, &kOrder, &kOrderItem, &kUser, &kGroup, &kMembership};

/// The kinds of columns that the program does not know, by the type's first words.
struct TypeKind {
    const char *type;
    Kind kind;
};
constexpr TypeKind kTypeKinds[] = {
    {"character varying", Kind::Text},
    {"varchar", Kind::Text},
    {"text", Kind::LongText},
    {"bigint", Kind::Integer},
    {"integer", Kind::Integer},
    {"smallint", Kind::Integer},
    {"int", Kind::Integer},
    {"boolean", Kind::Flag},
    {"bool", Kind::Flag},
    {"timestamp with time zone", Kind::Time},
    {"datetime", Kind::Time},
};

Kind kindOfType(const QString &type)
{
    for (const TypeKind &each : kTypeKinds) {
        const QLatin1String words(each.type);
        const QString rest = type.mid(words.size());
        // PostgreSQL has "interval" and "integer[]" as well.
        const bool isWhole = rest.isEmpty() || ((rest.front() == u' ' || rest.front() == u'(') && !rest.endsWith(u']'));
        if (type.startsWith(words) && isWhole)
            return each.kind;
    }
    return Kind::Plain;
}

const Column *columnNamed(const QList<Column> &columns, const char *name)
{
    for (const Column &column : columns) {
        if (column.name == QLatin1String(name))
            return &column;
    }
    return nullptr;
}

/// What a link of the plan leads to.
const Entity &linkedFacts(const Field &link)
{
    for (const Entity *each : kPlan) {
        if (QLatin1String(link.link) == QLatin1String(each->name))
            return *each;
    }
    Q_UNREACHABLE();
}

/// The table that the first link to `entity` really leads to: a backend may have a user model of its own.
QString realTable(const Entity &entity, const Tables &tables)
{
    const QString planned = QLatin1String(entity.table);
    for (const Entity *other : kPlan) {
        for (const Field &field : other->fields) {
            if (!isLink(field) || QLatin1String(field.link) != QLatin1String(entity.name))
                continue;
            const QList<Column> columns = tables.value(QLatin1String(other->table));
            const Column *column = columnNamed(columns, field.in());
            if (column && !column->references.isEmpty())
                return column->references;
        }
    }
    return planned;
}

/// The column of a table that leads to another.
const Column *columnTo(const QList<Column> &columns, const QString &table)
{
    for (const Column &column : columns) {
        if (column.references == table)
            return &column;
    }
    return nullptr;
}

/// Django names a join after the table whose rows it is part of, which may be a user model of the backend's own. Empty
/// where there is none: another table that leads to both, of invitations for instance, joins nothing.
QString joiningTable(const Entity &join, const Tables &tables)
{
    const Entity &whole = linkedFacts(*join.find(join.partOf));
    const QString table = realTable(whole, tables) + QLatin1String(join.table).mid(qsizetype(std::strlen(whole.table)));
    const QList<Column> columns = tables.value(table);
    const bool joins = std::all_of(join.fields.begin(), join.fields.end(), [&](const Field &field) {
        return isLink(field) ? columnTo(columns, realTable(linkedFacts(field), tables)) != nullptr
                             : columnNamed(columns, field.in()) != nullptr;
    });
    return joins ? table : QString();
}

const Entity *ofTable(const std::vector<const Entity *> &entities, const QString &table)
{
    for (const Entity *entity : entities) {
        if (table == QLatin1String(entity->table))
            return entity;
    }
    return nullptr;
}

bool isLinkIn(const Entity &entity, const QString &column)
{
    return std::any_of(entity.fields.begin(), entity.fields.end(),
                       [&column](const Field &field) { return isLink(field) && column == QLatin1String(field.in()); });
}

/// A foreign key may also lead to another unique column than the key.
bool holdsKey(const Column &column, Kind key)
{
    if (isNumeric(key))
        return isNumeric(kindOfType(column.type));
    return column.type == u"uuid" || column.type == u"char(32)";
}

/// A backend's rows may have keys of another sort than ours.
Field asIn(const Column &column, Field field)
{
    if (isKey(field) && holdsKey(column, Kind::Uuid))
        field.kind = Kind::Uuid;
    else if (isKey(field) && holdsKey(column, Kind::Serial))
        field.kind = Kind::Serial;
    return field;
}

QString missingColumns(const Entity &facts, const QList<Column> &columns)
{
    QStringList names;
    for (const Field &field : facts.fields) {
        if (field.has(Essential) && !columnNamed(columns, field.in()))
            names << QLatin1String(field.in());
    }
    return names.join(QStringLiteral(", "));
}

} // namespace

std::shared_ptr<const Catalogue> Catalogue::planned()
{
    auto catalogue = std::make_shared<Catalogue>();
    catalogue->m_entities.assign(std::begin(kPlan), std::end(kPlan));
    return catalogue;
}

Result<std::shared_ptr<const Catalogue>> Catalogue::over(const Tables &tables)
{
    auto catalogue = std::make_shared<Catalogue>();
    for (const Entity *facts : kPlan) {
        const QString table = facts->isJoin ? joiningTable(*facts, tables) : realTable(*facts, tables);
        if (table.isEmpty())
            continue;
        if (!tables.contains(table))
            return Problem::missing(
                QCoreApplication::translate("problem", "This database has no table “%1”, so it is no store.")
                    .arg(table));
        const QString missing = facts->isJoin ? QString() : missingColumns(*facts, tables.value(table));
        if (!missing.isEmpty())
            return Problem::missing(
                QCoreApplication::translate("problem", "The table “%1” lacks what a store needs: %2.")
                    .arg(table, missing));
        const Entity join = facts->isJoin ? catalogue->joined(*facts, tables, table) : *facts;
        catalogue->m_entities.push_back(catalogue->laidOver(join, table, tables.value(table)));
    }
    catalogue->findStrangers(tables);
    return std::shared_ptr<const Catalogue>(catalogue);
}

void Catalogue::findStrangers(const Tables &tables)
{
    for (auto table = tables.begin(); table != tables.end(); ++table) {
        const Entity *holder = ofTable(m_entities, table.key());
        for (const Column &column : *table) {
            const Entity *target = ofTable(m_entities, column.references);
            const bool isLink = holder && isLinkIn(*holder, column.name);
            if (target && !isLink && holdsKey(column, target->key().kind))
                m_strangers[QLatin1String(target->name)].append({table.key(), column.name});
        }
    }
}

QList<Reference> Catalogue::strangersTo(const Entity &target) const
{
    return m_strangers.value(QLatin1String(target.name));
}

/// The facts with the columns that its Links really have.
Entity Catalogue::joined(const Entity &join, const Tables &tables, const QString &table)
{
    std::vector<Field> &fields = m_fields.emplace_back(join.fields.begin(), join.fields.end());
    for (Field &field : fields) {
        if (isLink(field))
            field.column = keep(columnTo(tables.value(table), realTable(linkedFacts(field), tables))->name);
    }
    Entity found = join;
    found.fields = fields;
    return found;
}

const char *Catalogue::keep(const QString &text)
{
    return m_texts.emplace_back(text.toUtf8()).constData();
}

const Entity *Catalogue::laidOver(const Entity &facts, const QString &table, const QList<Column> &columns)
{
    std::vector<Field> &fields = m_fields.emplace_back();
    QSet<QString> known;
    for (const Field &field : facts.fields) {
        known.insert(QLatin1String(field.in()));
        if (const Column *column = columnNamed(columns, field.in()))
            fields.push_back(asIn(*column, field));
    }
    for (const Column &column : columns) {
        if (known.contains(column.name))
            continue;
        QString name = column.name.toLower();
        while (facts.find(name.toStdString()))
            name += u'_';
        Field field{.name = keep(name), .label = keep(column.name), .kind = kindOfType(column.type), .uses = InForm};
        field.group = QT_TRANSLATE_NOOP("entity", "More columns");
        field.column = keep(column.name);
        field.nullable = column.nullable;
        field.required = !column.nullable && !column.hasDefault && !is(field, Prose);
        field.type = keep(column.type);
        field.hasDefault = column.hasDefault;
        fields.push_back(field);
    }
    Entity &made = m_made.emplace_back(facts);
    made.table = keep(table);
    made.fields = fields;
    return &made;
}

std::shared_ptr<const Catalogue> Catalogue::without(const std::shared_ptr<const Catalogue> &whole,
                                                    const IsHidden &isHidden)
{
    auto seen = std::make_shared<Catalogue>();
    seen->m_whole = whole;
    seen->m_strangers = whole->m_strangers;
    for (const Entity *entity : whole->entities()) {
        std::vector<Field> &fields = seen->m_fields.emplace_back();
        std::copy_if(entity->fields.begin(), entity->fields.end(), std::back_inserter(fields),
                     [&](const Field &field) { return &field == &entity->key() || !isHidden(*entity, field); });
        Entity &made = seen->m_made.emplace_back(*entity);
        made.fields = fields;
        if (!made.find(entity->caption))
            made.caption = made.key().name;
        if (entity->handle && !made.find(entity->handle))
            made.handle = nullptr;
        if (entity->partOf && !made.find(entity->partOf))
            made.partOf = nullptr;
        const std::string_view order(entity->order);
        if (!made.find(order.starts_with('-') ? order.substr(1) : order))
            made.order = made.key().name;
        seen->m_entities.push_back(&made);
    }
    return seen;
}

const Entity *Catalogue::find(const QString &name) const
{
    for (const Entity *entity : m_entities) {
        if (name == QLatin1String(entity->name))
            return entity;
    }
    return nullptr;
}

const Entity &Catalogue::linked(const Field &field) const
{
    const Entity *entity = find(QLatin1String(field.link));
    Q_ASSERT(entity);
    return *entity;
}

Kind Catalogue::keyKind(const Field &field) const
{
    return isLink(field) ? linked(field).key().kind : field.kind;
}

std::vector<std::pair<const Entity *, const Field *>> Catalogue::linksTo(const Entity &target) const
{
    std::vector<std::pair<const Entity *, const Field *>> links;
    for (const Entity *entity : m_entities) {
        for (const Field &field : entity->fields) {
            if (isLink(field) && QLatin1String(field.link) == QLatin1String(target.name))
                links.emplace_back(entity, &field);
        }
    }
    return links;
}

} // namespace stockroom::entity
