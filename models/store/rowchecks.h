// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/change.h"
#include "models/store/reader.h"

#include <QSet>

namespace stockroom::store
{

/// What only other rows can tell of values: whether they are unique, whether links lead somewhere, what differences
/// lead to. Gathers the failures of a whole set, one for each field of a change.
class RowChecks
{
public:
    /// `known` are failures that the values have by themselves: such fields are not looked at again.
    RowChecks(Reader &reader, const QList<Change> &set, const QList<entity::Failure> &known = {});

    /// The change that all that follows is about.
    void turnTo(int index) { m_index = index; }

    /// Judges a change of a set that will not be written, since it has failures already. Nothing of it is written, so
    /// what other changes of the set make or free is left in doubt.
    entity::Result<entity::Done> foresee(const entity::Entity &entity, const Change &change);

    /// The values as they shall be, in the row `id`.
    entity::Result<entity::Done> judge(const entity::Entity &entity, const entity::Values &values,
                                       const entity::Value &id);
    /// What the differences among the values make of the row as it is.
    void judgeDifferences(const entity::Entity &entity, const entity::Values &values, const entity::Values &current);

    void fail(const QString &field, const QString &reason);
    bool failedHere() const;
    /// In the order of the changes.
    QList<entity::Failure> failures() const;

private:
    entity::Result<entity::Done> judgeUnique(const entity::Entity &entity, const entity::Field &field,
                                             const entity::Value &value, const entity::Value &id);
    entity::Result<entity::Done> judgeLink(const entity::Entity &entity, const entity::Field &field,
                                           const entity::Value &value, const entity::Value &id);
    entity::Result<entity::Done> judgeTree(const entity::Entity &entity, const entity::Field &field,
                                           entity::Values above, const entity::Value &id);
    bool failed(const QString &field) const;
    bool isInDoubt(const entity::Entity &entity, const entity::Value &id) const;

    Reader &m_reader;
    QSet<QString> m_touched; // rows of the set, by entity and key
    bool m_isDoubtful;       // whether some of the set is not written
    int m_index = 0;
    QList<entity::Failure> m_failures;
};

/// The values of a change that the row does not hold already. Conflict when a field that both touched differs from
/// `before`.
entity::Result<entity::Values> merged(const entity::Entity &entity, const Change &change,
                                      const entity::Values &current);

/// The refusal of a change whose row holds something else now, with what `before` and `values` say of it and what it
/// holds. It does not say who changed the row: that may have been the same person in another window.
entity::Problem collision(const entity::Entity &entity, const Change &change, const entity::Values &current);

/// What a quantity will be, or nothing when it does not fit into 64 bits.
std::optional<qint64> afterDelta(const entity::Value &current, const entity::Value &delta);

} // namespace stockroom::store
