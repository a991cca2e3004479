// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/entity/catalogue.h"

#include <QList>
#include <QString>

namespace stockroom::store
{

/// One condition on one field. Text conditions on Links are on the caption or handle of the linked row.
struct Condition {
    enum class Test : quint8 { Is, Less, Greater, Contains, Empty };

    QString field;
    Test test = Test::Is;
    entity::Value value = {};

    bool operator==(const Condition &) const = default;
};

/// Which rows: all conditions hold, and each word stands in one of the search fields (letter case folded).
struct Filter {
    QList<Condition> conditions = {};
    QStringList words = {};

    bool isEmpty() const { return conditions.isEmpty() && words.isEmpty(); }
    bool operator==(const Filter &) const = default;

    /// Reads `word "two words" field:value field<value field>value`; values as in the shell and in the locale. A link
    /// value stays the text that was written (key, handle or caption); a date alone is every moment of that day.
    /// Invalid names the part that is wrong.
    static entity::Result<Filter> parse(const entity::Entity &entity, const QString &text,
                                        const QLocale &locale = QLocale::c());
};

/// In which order: the field, then the key; empty values last either way.
struct Order {
    QString field;
    bool descending = false;

    bool operator==(const Order &) const = default;

    /// "-price" or "price". Missing when the entity has no such field.
    static entity::Result<Order> parse(const entity::Entity &entity, const QString &text);
};

} // namespace stockroom::store
