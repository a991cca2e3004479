// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/entity/field.h"

#include <QLocale>
#include <QString>
#include <QVariantMap>
#include <span>
#include <string_view>

namespace stockroom::entity
{

/// What a thing of the shop is: its table, and one row of facts for each column. The first field is the key.
struct Entity {
    const char *name;              ///< in the shell and the policy: "product"
    const char *table;             ///< in the database
    const char *label;             ///< "Product"; this and the next to be translated in the context "entity"
    const char *plural;            ///< "Products"
    const char *counted = nullptr; ///< "%1 products", with a form for each number in other languages
    const char *icon;              ///< the name of its symbol
    const char *caption;           ///< the field that stands for a row where there is room for one
    const char *handle = nullptr;  ///< the unique field that people may say instead of the key: "slug"
    const char *order;             ///< the field that a list is sorted by at first, "-" before it for descending
    const char *partOf = nullptr;  ///< the Link field of the whole that it is a part of
    /// Rows that do no more than join a row of one entity to one of another, by two Links: its table and its columns
    /// are found by where they lead, and a store may be without it.
    bool isJoin = false;
    int section = 0; ///< place in the navigation; 0 for none
    std::span<const Field> fields;

    constexpr const Field &key() const { return fields.front(); }

    constexpr const Field *find(std::string_view field) const
    {
        for (const Field &each : fields) {
            if (field == each.name)
                return &each;
        }
        return nullptr;
    }
};

/// The field of that name, or nothing.
const Field *fieldOf(const Entity &entity, const QString &name);

/// The field's name as values carry it.
QString nameOf(const Field &field);

/// What stands for a row where there is room for one word.
QString captionOf(const Entity &entity, const QVariantMap &row);

/// What of the row may be shown, kept and told.
QVariantMap withoutSecrets(const Entity &entity, QVariantMap row);

/// The label in the language of the program.
QString label(const Field &field);
QString label(const Entity &entity);
QString plural(const Entity &entity);
/// "1 product", "5,000 products": a number as people of the locale write it, and what is counted.
QString counted(const Entity &entity, qint64 number, const QLocale &locale);
QString groupLabel(const Field &field);
QString label(const Choice &choice);

/// The Link by which rows stand in rows of the same entity, as categories do; nullptr where they do not.
const Field *treeLink(const Entity &entity);

/// Whether the facts agree with each other; each entity's header asserts it at compile time.
constexpr bool sound(const Entity &entity)
{
    if (entity.fields.empty() || !isKey(entity.key()))
        return false;
    std::string_view order(entity.order);
    if (order.starts_with('-'))
        order.remove_prefix(1);
    if (!entity.find(entity.caption) || !entity.find(order))
        return false;
    if (entity.handle && (!entity.find(entity.handle) || !entity.find(entity.handle)->unique))
        return false;
    if (entity.partOf && !entity.find(entity.partOf))
        return false;
    for (const Field &field : entity.fields) {
        if (isLink(field) != (field.link != nullptr) || isChoice(field) == field.choices.empty())
            return false;
        if (field.from && !entity.find(field.from))
            return false;
        if (field.has(EditInList) && (!field.has(InList) || field.has(ReadOnly)))
            return false;
        if (isSecret(field) && field.uses & (InList | InSearch | InFilter | InForm))
            return false;
        if (isLink(field) && field.onDelete == OnDelete::SetNull && !field.nullable)
            return false;
    }
    return true;
}

} // namespace stockroom::entity
