// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/policy/check.h"

#include "models/entity/traits.h"

#include <algorithm>

namespace stockroom::policy
{
namespace
{

using entity::Entity;
using entity::Value;

constexpr qint64 kDay = 24LL * 60 * 60 * 1'000'000;

/// Products of two numbers of 64 bits do not fit into 64.
__extension__ typedef __int128 Wide;

/// The signs of the tests that compare with one value.
struct TestSign {
    Test test;
    Sign sign;
};
constexpr TestSign kSigns[] = {
    {Test::Equal, Sign::Equal},   {Test::Unlike, Sign::Unlike}, {Test::Less, Sign::Less},
    {Test::AtMost, Sign::AtMost}, {Test::More, Sign::More},     {Test::NotLess, Sign::NotLess},
    {Test::OneOf, Sign::Equal},   {Test::Younger, Sign::More},  {Test::Older, Sign::Less}};

Sign signOf(Test test)
{
    const auto *found =
        std::find_if(std::begin(kSigns), std::end(kSigns), [test](const TestSign &each) { return each.test == test; });
    return found == std::end(kSigns) ? Sign::Equal : found->sign;
}

const Value &nothing()
{
    static const Value kNothing;
    return kNothing;
}

/// The person's own in the place of values.
Argument ownOf(Argument argument, const Person &person)
{
    if (argument.own == Argument::Own::Key)
        argument.values = {person.key};
    if (argument.own == Argument::Own::Name)
        argument.values = {person.name.isEmpty() ? Value() : Value(person.name)};
    return argument;
}

} // namespace

Evidence::Evidence(const QStringList &names, const Request &request)
    : m_names(names), m_request(request), m_held(names.size())
{
    std::fill(m_held.begin(), m_held.end(), nullptr);
}

const Value &Evidence::lookedUp(int field)
{
    const auto found = m_request.row->constFind(m_names.at(field));
    m_held[field] = found == m_request.row->constEnd() ? &nothing() : &*found;
    return *m_held[field];
}

bool Evidence::isOpen(int field) const
{
    return !m_request.after && (m_request.fields.isEmpty() || m_request.fields.contains(m_names.at(field)));
}

const Value *Evidence::wished(int field)
{
    if (!m_request.after)
        return nullptr;
    const auto found = m_request.after->constFind(m_names.at(field));
    if (found == m_request.after->constEnd())
        return nullptr;
    const bool isTheSame = hasRow() && *found == held(field);
    return isTheSame ? nullptr : &*found;
}

Check::Check(const Condition &condition, const Entity &entity, const entity::Catalogue &catalogue, const Person &person,
             Statement::Effect effect)
    : m_test(condition.test), m_isOnChange(factsOf(condition.test).onChange), m_effect(effect),
      m_field(fieldOf(entity, condition.field)), m_index(int(m_field - entity.fields.data()))
{
    const TestFacts &facts = factsOf(condition.test);
    Unfit unfit;
    m_argument = ownOf(*argumentOf(facts, entity, *m_field, catalogue, condition.argument, &unfit), person);
    m_isNever = m_argument.own != Argument::Own::No && !m_argument.values.front().isValid();
    if (facts.takes == Takes::Root)
        m_root = {treeOf(entity, *m_field, catalogue), m_argument.values.front()};
    if (m_root.entity)
        m_rootName = m_root.name();
    for (const Value &value : m_root.entity || m_isNever ? QVariantList() : m_argument.values)
        m_comparisons.emplace_back(*m_field, signOf(m_test), value);
    m_isSimple = !m_isOnChange && m_comparisons.size() == 1;
}

/// The moment that younger rows come after.
Value Check::border(const Request &request) const
{
    return QVariant::fromValue(entity::Instant{request.now.micros - m_argument.number * kDay});
}

Truth Check::truth(Evidence &evidence) const
{
    if (m_isSimple && evidence.hasRow())
        return said(m_comparisons.front().holds(evidence.held(m_index)));
    if (m_isNever)
        return Truth::Fails;
    if (m_isOnChange)
        return ofChange(evidence);
    if (m_root.entity && !subtree(evidence.request()))
        return against();
    return evidence.hasRow() ? said(ofRow(evidence.held(m_index), evidence.request())) : Truth::Open;
}

const Subtree *Check::subtree(const Request &request) const
{
    if (!request.subtrees)
        return nullptr;
    const auto found = request.subtrees->constFind(m_rootName);
    return found == request.subtrees->constEnd() ? nullptr : &*found;
}

bool Check::ofRow(const Value &held, const Request &request) const
{
    if (m_root.entity)
        return subtree(request)->contains(held);
    if (m_test == Test::Younger || m_test == Test::Older)
        return Comparison(*m_field, signOf(m_test), border(request)).holds(held);
    return std::any_of(m_comparisons.begin(), m_comparisons.end(),
                       [&held](const Comparison &each) { return each.holds(held); });
}

Truth Check::ofChange(Evidence &evidence) const
{
    const Value *wished = evidence.wished(m_index);
    if (!wished)
        return evidence.isOpen(m_index) ? Truth::Open : said(m_effect == Statement::Effect::Allow);
    const bool isDelta = wished->metaType() == QMetaType::fromType<entity::Delta>();
    const qint64 by = isDelta ? wished->value<entity::Delta>().by : 0;
    if (isDelta && m_test == Test::ByDifference)
        return Truth::Holds;
    if (isDelta && m_test == Test::DifferenceAtMost)
        return said(by >= -m_argument.number && by <= m_argument.number);
    // The row may hold what is wished already.
    if (!evidence.hasRow())
        return Truth::Open;
    const Value &held = evidence.held(m_index);
    if (m_test == Test::Moves)
        return said(held.isValid() && wished->isValid() &&
                    m_argument.steps.contains(QStringList{held.toString(), wished->toString()}));
    return said(ofAmounts(held, *wished));
}

/// Exact at the border: all in whole numbers.
bool Check::ofAmounts(const Value &held, const Value &wished) const
{
    const bool isDelta = wished.metaType() == QMetaType::fromType<entity::Delta>();
    const auto number = [this](const Value &value) { return entity::numberIn(*m_field, value); };
    const auto was = number(held);
    const auto given = isDelta ? std::optional(wished.value<entity::Delta>().by) : number(wished);
    if ((m_test != Test::FallsAtMost && m_test != Test::RisesAtMost) || !was || !given)
        return false;
    const Wide before = *was;
    const Wide by = isDelta ? Wide(*given) : Wide(*given) - before;
    const Wide moved = m_test == Test::FallsAtMost ? -by : by;
    return moved * 100 <= (before < 0 ? -before : before) * m_argument.number;
}

Scope Check::scope(const Request &request) const
{
    if (m_isNever)
        return Scope::none();
    if (m_isOnChange)
        return m_effect == Statement::Effect::Allow ? Scope::all() : Scope::none();
    if (m_root.entity) {
        const Subtree *known = subtree(request);
        if (!known)
            return against() == Truth::Holds ? Scope::all() : Scope::none();
        return Scope::oneOf(*m_field, known->keys());
    }
    if (m_test == Test::Younger || m_test == Test::Older)
        return Scope::compare(*m_field, signOf(m_test), border(request));
    if (m_test == Test::OneOf)
        return Scope::oneOf(*m_field, m_argument.values);
    return Scope::compare(*m_field, signOf(m_test), m_argument.values.front());
}

} // namespace stockroom::policy
