// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/doorkeeper.h"

namespace stockroom::store
{
namespace
{

using entity::Done;
using entity::Entity;
using entity::Result;
using entity::Values;

/// The policy's word for each act.
struct ActWord {
    Change::Act act;
    const char *word;
};
constexpr ActWord kActWords[] = {
    {Change::Act::Add, "add"}, {Change::Act::Set, "change"}, {Change::Act::Delete, "delete"}};

QString actionOf(const Entity &entity, Change::Act act)
{
    for (const ActWord &each : kActWords) {
        if (each.act == act)
            return QLatin1String(entity.name) + u'.' + QLatin1String(each.word);
    }
    Q_UNREACHABLE();
}

} // namespace

Result<Done> Doorkeeper::ask(Change::Act act, const Entity &entity, const Values &values, const Values *row) const
{
    const Values told = row ? withoutSecrets(entity, *row) : Values();
    const Values after = withoutSecrets(entity, values);
    const policy::Decision decision = m_policy.decide(m_person, {.action = actionOf(entity, act),
                                                                 .fields = values.keys(),
                                                                 .row = row ? &told : nullptr,
                                                                 .after = act == Change::Act::Set ? &after : nullptr,
                                                                 .subtrees = &m_subtrees});
    if (!decision.allowed)
        return entity::Problem{entity::ProblemKind::Denied, decision.reason, {}, {}, {}, {}, decision.statement};
    return Done{};
}

Result<Done> Doorkeeper::ask(const Change &change, const Entity &entity, const Values *row) const
{
    return ask(change.act, entity, change.values, row);
}

} // namespace stockroom::store
