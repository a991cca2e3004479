// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/policy/policy.h"
#include "models/store/change.h"

namespace stockroom::store
{

/// Asks the policy on behalf of one actor, and gives its no as a Problem.
class Doorkeeper
{
public:
    /// `subtrees` are those of the policy's roots.
    Doorkeeper(const policy::Policy &policy, const Actor &actor, const policy::Subtrees &subtrees = {})
        : m_policy(policy), m_actor(actor), m_person(actor.person.value_or(policy::Person::named(actor.name))),
          m_subtrees(subtrees)
    {
    }

    const Actor &actor() const { return m_actor; }

    /// Denied, in the policy's words. `values` are what the act names, by field; `row` as the policy wants it; what is
    /// secret in either is not told.
    entity::Result<entity::Done> ask(Change::Act act, const entity::Entity &entity, const entity::Values &values,
                                     const entity::Values *row) const;
    /// The same for what the change names.
    entity::Result<entity::Done> ask(const Change &change, const entity::Entity &entity,
                                     const entity::Values *row = nullptr) const;

private:
    const policy::Policy &m_policy;
    const Actor &m_actor;
    policy::Person m_person;
    policy::Subtrees m_subtrees;
};

} // namespace stockroom::store
