// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/policy/policy.h"

#include <QJsonObject>
#include <random>

namespace stockroom::test
{

/// Policies, people, rows and changes by chance, the same for the same seed: few values, so that they meet at the
/// borders of conditions.
class RandomPolicy
{
public:
    explicit RandomPolicy(unsigned seed) : m_random(seed) {}

    /// What rows may hold in their links.
    QVariantList users{qlonglong(1), qlonglong(2)};
    QVariantList categories{qlonglong(1), qlonglong(2), qlonglong(3)};
    int toEverybody = 10;       ///< percent of the statements
    int withoutConditions = 50; ///< percent of the statements on one entity
    entity::Instant now{1'700'000'000'000'000};

    /// A document of up to `most` statements, on products and orders above all.
    QJsonObject document(int most);
    QJsonObject statement(const QString &id);

    policy::Person person();
    /// A row of the entity, of all its fields that conditions are about, some without a value.
    entity::Values row(const QString &entity);
    /// New values of some of its fields, with differences among them.
    entity::Values change(const QString &entity, const entity::Values &row);
    policy::Subtrees subtrees();

    /// "product.change", mostly.
    QString action();
    /// Some of the entity's fields, perhaps none, and perhaps one that there is not.
    QStringList fields(const QString &entity);

    int below(int end) { return int(m_random() % unsigned(end)); }
    bool chance(int percent) { return below(100) < percent; }

private:
    QJsonObject condition(const QString &entity, bool ofChange);
    QJsonObject ofProduct(bool ofChange);
    QJsonObject ofOrder(bool ofChange);
    QJsonValue key(const QVariantList &keys);
    QString price();
    QString moment();
    template<typename List> auto any(const List &list) { return list.at(below(int(list.size()))); }

    std::mt19937 m_random;
};

} // namespace stockroom::test
