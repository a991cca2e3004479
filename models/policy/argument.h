// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/entity/catalogue.h"
#include "models/policy/condition.h"

#include <optional>

namespace stockroom::policy
{

/// What a condition's argument means.
struct Argument {
    enum class Own : quint8 { No, Key, Name };

    Own own = Own::No;             ///< the person's own key or name instead of values
    QVariantList values = {};      ///< Value: one; Values: all; Root: the key
    qint64 number = 0;             ///< Number
    QList<QStringList> steps = {}; ///< Steps: pairs of a Choice's values
};

/// Why an argument is none: what was expected, as words for people, and at which item of a list (-1: at the whole).
struct Unfit {
    QString expected;
    qsizetype item = -1;
};

/// The value of a field as documents spell it: amounts and times as texts, a link by the key that it holds. Invalid
/// where it is none, and then `expected` says what was expected.
entity::Value valueOf(const entity::Field &field, const entity::Catalogue &catalogue, const QJsonValue &json,
                      QString *expected);

/// What fields the test can be asked of, as words for people; empty where it can be asked of this one.
QString misfit(const TestFacts &facts, const entity::Entity &entity, const entity::Field &field,
               const entity::Catalogue &catalogue);

/// Reads a test's argument for a field that it can be asked of; `unfit` says why there is none.
std::optional<Argument> argumentOf(const TestFacts &facts, const entity::Entity &entity, const entity::Field &field,
                                   const entity::Catalogue &catalogue, const QJsonValue &json, Unfit *unfit);

/// The condition as a part of a sentence: "Price falls by at most 20 %".
QString words(const Condition &condition, const entity::Entity &entity, const entity::Catalogue &catalogue);

/// The entity in whose trees the field's rows stand: that of the linked rows, or its own for a key; or nothing.
const entity::Entity *treeOf(const entity::Entity &entity, const entity::Field &field,
                             const entity::Catalogue &catalogue);

} // namespace stockroom::policy
