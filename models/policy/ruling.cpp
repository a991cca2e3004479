// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/policy/ruling.h"

#include "models/entity/traits.h"

#include <QCoreApplication>
#include <algorithm>

namespace stockroom::policy
{
namespace
{

using entity::Entity;
using entity::Field;

/// The context of the sentences, as lupdate reads it.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(policy)
};

/// Statements without conditions first, since they settle it at once; else by their ids, whatever the document's order.
bool comesBefore(const Statement &one, const Statement &other)
{
    return std::pair(!one.conditions.isEmpty(), one.id) < std::pair(!other.conditions.isEmpty(), other.id);
}

Truth truthOf(const std::vector<Check> &checks, Evidence &evidence)
{
    Truth all = Truth::Holds;
    for (const Check &each : checks) {
        const Truth one = each.truth(evidence);
        if (one == Truth::Fails)
            return one;
        if (one == Truth::Open)
            all = one;
    }
    return all;
}

/// What an action is refused on: "Products (Price)".
QString objectOf(const Action &action, const QString &field)
{
    if (!action.entity)
        return {};
    const Field *of = fieldOf(*action.entity, field);
    const QString all = plural(*action.entity);
    return of && *of->label ? QStringLiteral("%1 (%2)").arg(all, label(*of)) : all;
}

bool isAbout(const Statement &statement, const Person &person)
{
    return std::any_of(statement.principals.begin(), statement.principals.end(),
                       [&person](const Principal &each) { return each.isAbout(person); });
}

} // namespace

Ruling::Ruling(std::shared_ptr<const Rules> rules, const Person &person) : m_rules(std::move(rules)), m_person(person)
{
    for (const Statement &each : m_rules->document.statements) {
        if (isAbout(each, m_person))
            m_mine.push_back(&each);
    }
    std::sort(m_mine.begin(), m_mine.end(),
              [](const Statement *one, const Statement *other) { return comesBefore(*one, *other); });
    for (const Action &action : m_rules->actions)
        make(action);
}

Ruling::Statements Ruling::about(const std::vector<const Action *> &actions) const
{
    Statements found;
    std::copy_if(m_mine.begin(), m_mine.end(), std::back_inserter(found), [&actions](const Statement *statement) {
        return std::any_of(actions.begin(), actions.end(),
                           [statement](const Action *each) { return statement->isAbout(*each); });
    });
    return found;
}

/// The action of the same entity that is of this sort, or nothing.
const Action *Ruling::besides(const Action &action, ActionFacts::Is is) const
{
    const auto found = std::find_if(m_rules->actions.begin(), m_rules->actions.end(),
                                    [&](const Action &each) { return each.entity == action.entity && each.is(is); });
    return found == m_rules->actions.end() ? nullptr : &*found;
}

/// A statement has conditions only where it is about one entity: its checks are the same for all of its actions.
const Ruling::Clause *Ruling::clauseOf(const Statement &statement, const Action &action)
{
    const Clause *&known = m_known[&statement];
    if (!known) {
        Clause &clause = m_clauses.emplace_back(Clause{&statement, {}});
        for (const Condition &each : statement.conditions)
            clause.checks.emplace_back(each, *action.entity, *m_rules->catalogue, m_person, statement.effect);
        known = &clause;
    }
    return known;
}

template<typename Regards>
Ruling::Unit Ruling::unitWhere(const Statements &statements, const Action &action, Regards regards)
{
    Unit unit;
    for (const Statement *each : statements) {
        auto &list = each->effect == Statement::Effect::Deny ? unit.denies : unit.allows;
        // After one without conditions, no other is asked.
        if (regards(*each) && (list.empty() || !list.front()->checks.empty()))
            list.push_back(clauseOf(*each, action));
    }
    return unit;
}

/// Who may set a quantity may change it by a difference as well. Of an action by a difference, what is no quantity is
/// changed.
void Ruling::make(const Action &action)
{
    Sheet &sheet = m_sheets.emplace_back();
    sheet.action = &action;
    m_byAction.insert(action.name, &sheet);
    const bool isChange = action.is(ActionFacts::Is::Change);
    const bool isAdjust = action.is(ActionFacts::Is::Adjust);
    const Action *other = isChange   ? besides(action, ActionFacts::Is::Adjust)
                          : isAdjust ? besides(action, ActionFacts::Is::Change)
                                     : nullptr;
    const Statements plain = about({isAdjust ? other : &action});
    const Statements both = other ? about({&action, other}) : plain;
    for (const Field &field : action.entity ? action.entity->fields : std::span<const Field>()) {
        const QString name = entity::nameOf(field);
        const auto onField = [&name](const Statement &each) {
            return each.fields.isEmpty() || each.fields.contains(name);
        };
        const bool isByDelta = is(field, entity::ByDelta);
        sheet.indexes.insert(name, int(sheet.names.size()));
        sheet.names << name;
        sheet.fields.push_back(unitWhere(isAdjust && isByDelta ? both : plain, action, onField));
        if (isChange)
            sheet.differences.push_back(unitWhere(isByDelta ? both : plain, action, onField));
        if (isAdjust && isByDelta)
            sheet.own << name;
    }
    sheet.others = unitWhere(plain, action, [](const Statement &each) { return each.fields.isEmpty(); });
    // Who may do it with one field may do it with the row, and whom one field is denied may do it with others.
    sheet.row = unitWhere(plain, action, [](const Statement &each) {
        return each.fields.isEmpty() || each.effect == Statement::Effect::Allow;
    });
}

const QStringList &Ruling::fieldsOf(const Sheet &sheet, const Request &request)
{
    static const QStringList kNone;
    if (!sheet.action->facts->ofFields)
        return kNone;
    return request.fields.isEmpty() ? sheet.own : request.fields;
}

const Ruling::Unit &Ruling::unitOf(const Sheet &sheet, const QString &field, const Request &request)
{
    const auto found = sheet.indexes.constFind(field);
    if (found == sheet.indexes.constEnd())
        return sheet.others;
    if (!sheet.differences.empty() && request.after) {
        const auto value = request.after->constFind(field);
        if (value != request.after->constEnd() && value->metaType() == QMetaType::fromType<entity::Delta>())
            return sheet.differences[size_t(*found)];
    }
    return sheet.fields[size_t(*found)];
}

Decision Ruling::decide(const Request &request) const
{
    const Sheet *sheet = m_byAction.value(request.action);
    if (!sheet)
        return {false, {}, Words::tr("There is no action “%1”.").arg(request.action)};
    Evidence evidence(sheet->names, request);
    const QStringList &fields = fieldsOf(*sheet, request);
    if (fields.isEmpty())
        return decided(*sheet, sheet->row, QString(), evidence);
    Decision first;
    for (const QString &field : fields) {
        Decision one = decided(*sheet, unitOf(*sheet, field, request), field, evidence);
        if (!one.allowed)
            return one;
        if (!first.allowed)
            first = std::move(one);
    }
    return first;
}

Decision Ruling::decided(const Sheet &sheet, const Unit &unit, const QString &field, Evidence &evidence) const
{
    for (const Clause *each : unit.denies) {
        if (truthOf(each->checks, evidence) == Truth::Holds)
            return refused(sheet, field, each->statement);
    }
    for (const Clause *each : unit.allows) {
        if (truthOf(each->checks, evidence) != Truth::Fails)
            return {true, each->statement->id, QString()};
    }
    return refused(sheet, field, unit.allows.empty() ? nullptr : unit.allows.front()->statement);
}

/// `by` denies it, or would have allowed it had its conditions held; without one, nothing is said of it.
Decision Ruling::refused(const Sheet &sheet, const QString &field, const Statement *by) const
{
    if (!m_person.active)
        return {false, {}, Words::tr("The account of %1 is not active.").arg(m_person.name)};
    if (by && !by->reason.isEmpty())
        return {false, by->id, by->reason};
    const QString who = m_person.name.isEmpty() ? Words::tr("Who is not signed in") : m_person.name;
    QString words = QCoreApplication::translate("policy", sheet.action->facts->refusal);
    words.replace(QStringLiteral("%2"), objectOf(*sheet.action, field)).replace(QStringLiteral("%1"), who);
    if (by && by->effect == Statement::Effect::Allow) {
        QStringList conditions;
        for (const Condition &each : by->conditions)
            conditions << policy::words(each, *sheet.action->entity, *m_rules->catalogue);
        words += u' ' + Words::tr("It is allowed where: %1.").arg(conditions.join(QStringLiteral("; ")));
    }
    return {false, by ? by->id : QString(), words};
}

Scope Ruling::scopeOf(const Unit &unit, const Request &request)
{
    const auto joined = [&request](const std::vector<const Clause *> &clauses) {
        std::vector<Scope> any;
        for (const Clause *clause : clauses) {
            std::vector<Scope> all;
            all.reserve(clause->checks.size());
            for (const Check &each : clause->checks)
                all.push_back(each.scope(request));
            any.push_back(Scope::both(std::move(all)));
        }
        return Scope::either(std::move(any));
    };
    return Scope::both({joined(unit.allows), Scope::unless(joined(unit.denies))});
}

Scope Ruling::scope(const Request &request) const
{
    const Sheet *sheet = m_byAction.value(request.action);
    if (!sheet)
        return Scope::none();
    const QStringList &fields = fieldsOf(*sheet, request);
    if (fields.isEmpty())
        return scopeOf(sheet->row, request);
    std::vector<Scope> all;
    all.reserve(size_t(fields.size()));
    for (const QString &field : fields)
        all.push_back(scopeOf(unitOf(*sheet, field, request), request));
    return Scope::both(std::move(all));
}

} // namespace stockroom::policy
