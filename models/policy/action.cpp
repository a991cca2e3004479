// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/policy/action.h"

#include "models/entity/order.h"
#include "models/entity/product.h"

#include <QCoreApplication>
#include <algorithm>

namespace stockroom::policy
{
namespace
{

using Is = ActionFacts::Is;

/// The context of the sentences, as lupdate reads it.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(policy)
};

const char *const kProduct = entity::kProduct.name;
const char *const kOrder = entity::kOrder.name;

/// A further step of an order costs one row.
const ActionFacts kActions[] = {
    {Is::View, nullptr, "view", true, QT_TRANSLATE_NOOP("policy", "%1 may not see %2.")},
    {Is::Add, nullptr, "add", true, QT_TRANSLATE_NOOP("policy", "%1 may not add %2.")},
    {Is::Change, nullptr, "change", true, QT_TRANSLATE_NOOP("policy", "%1 may not change %2.")},
    {Is::Delete, nullptr, "delete", false, QT_TRANSLATE_NOOP("policy", "%1 may not delete %2.")},
    {Is::Export, nullptr, "export", true, QT_TRANSLATE_NOOP("policy", "%1 may not export %2.")},
    {Is::Import, nullptr, "import", true, QT_TRANSLATE_NOOP("policy", "%1 may not import %2.")},
    {Is::Adjust, kProduct, "adjust_stock", true, QT_TRANSLATE_NOOP("policy", "%1 may not adjust %2.")},
    {Is::Step, kOrder, "place", false, QT_TRANSLATE_NOOP("policy", "%1 may not place %2.")},
    {Is::Step, kOrder, "confirm", false, QT_TRANSLATE_NOOP("policy", "%1 may not confirm %2.")},
    {Is::Step, kOrder, "pay", false, QT_TRANSLATE_NOOP("policy", "%1 may not mark %2 as paid.")},
    {Is::Step, kOrder, "pack", false, QT_TRANSLATE_NOOP("policy", "%1 may not mark %2 as packed.")},
    {Is::Step, kOrder, "ship", false, QT_TRANSLATE_NOOP("policy", "%1 may not ship %2.")},
    {Is::Step, kOrder, "deliver", false, QT_TRANSLATE_NOOP("policy", "%1 may not mark %2 as delivered.")},
    {Is::Step, kOrder, "cancel", false, QT_TRANSLATE_NOOP("policy", "%1 may not cancel %2.")},
    {Is::Step, kOrder, "return", false, QT_TRANSLATE_NOOP("policy", "%1 may not take back %2.")},
    {Is::Step, kOrder, "refund", false, QT_TRANSLATE_NOOP("policy", "%1 may not refund %2.")},
    {Is::Store, "report", "view", false, QT_TRANSLATE_NOOP("policy", "%1 may not see reports.")},
    {Is::Store, "policy", "change", false, QT_TRANSLATE_NOOP("policy", "%1 may not change the policy.")},
};

bool isOf(const ActionFacts &facts, const entity::Entity &entity)
{
    return !facts.subject || QLatin1String(facts.subject) == QLatin1String(entity.name);
}

Action made(const ActionFacts &facts, const entity::Entity *entity)
{
    const char *subject = entity ? entity->name : facts.subject;
    return {&facts, entity, QLatin1String(subject) + u'.' + QLatin1String(facts.word)};
}

QString subjectOf(const Action &action)
{
    return action.name.section(u'.', 0, 0);
}

QString wordOf(const Action &action)
{
    return QLatin1String(action.facts->word);
}

/// The names that `name` gives of the actions, each once, in their order.
QString listed(const std::vector<Action> &actions, QString (*name)(const Action &))
{
    QStringList all;
    for (const Action &each : actions)
        all << name(each);
    all.removeDuplicates();
    return all.join(QStringLiteral(", "));
}

} // namespace

std::vector<Action> actionsOf(const entity::Catalogue &catalogue)
{
    std::vector<Action> actions;
    for (const entity::Entity *entity : catalogue.entities()) {
        for (const ActionFacts &facts : kActions) {
            if (facts.is != Is::Store && isOf(facts, *entity))
                actions.push_back(made(facts, entity));
        }
    }
    for (const ActionFacts &facts : kActions) {
        if (facts.is == Is::Store)
            actions.push_back(made(facts, nullptr));
    }
    return actions;
}

bool means(const QString &pattern, const Action &action)
{
    if (pattern == u"*" || pattern == action.name)
        return true;
    const qsizetype point = action.name.indexOf(u'.');
    const QStringView name(action.name);
    return (pattern.endsWith(u".*") && QStringView(pattern).chopped(2) == name.first(point)) ||
           (pattern.startsWith(u"*.") && QStringView(pattern).mid(2) == name.mid(point + 1));
}

QString misfit(const QString &pattern, const std::vector<Action> &actions)
{
    if (std::any_of(actions.begin(), actions.end(), [&](const Action &each) { return means(pattern, each); }))
        return {};
    if (pattern.count(u'.') != 1)
        return Words::tr("an action such as *, *.view, product.* or product.change");
    const QString subject = pattern.section(u'.', 0, 0);
    std::vector<Action> near;
    std::copy_if(actions.begin(), actions.end(), std::back_inserter(near),
                 [&](const Action &each) { return subject == u"*" || subject == subjectOf(each); });
    if (near.empty())
        return Words::tr("before the point one of: %1").arg(listed(actions, subjectOf));
    return Words::tr("after “%1.” one of: %2").arg(subject, listed(near, wordOf));
}

} // namespace stockroom::policy
