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
    Doorkeeper(const policy::Policy &policy, const Actor &actor) : m_policy(policy), m_actor(actor) {}

    const Actor &actor() const { return m_actor; }

    /// Denied, in the policy's words. `row` as the policy wants it; what is secret in it is not told.
    entity::Result<entity::Done> ask(Change::Act act, const entity::Entity &entity, const QStringList &fields,
                                     const entity::Values *row) const;
    /// The same for what the change names.
    entity::Result<entity::Done> ask(const Change &change, const entity::Entity &entity,
                                     const entity::Values *row = nullptr) const;

private:
    const policy::Policy &m_policy;
    const Actor &m_actor;
};

} // namespace stockroom::store
