// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/policy/rulebook.h"

#include <QFile>
#include <QMutexLocker>
#include <algorithm>

namespace stockroom::policy
{
namespace
{

/// People of whom the rulings are kept.
constexpr qsizetype kMostKept = 256;

QList<Root> rootsIn(const Rules &rules)
{
    QList<Root> roots;
    for (const Statement &statement : rules.document.statements) {
        const auto action = std::find_if(rules.actions.begin(), rules.actions.end(),
                                         [&statement](const Action &each) { return statement.isAbout(each); });
        for (const Condition &each : statement.conditions) {
            const Root root = Check(each, *action->entity, *rules.catalogue, Person(), statement.effect).root();
            if (root.entity && !roots.contains(root))
                roots << root;
        }
    }
    return roots;
}

} // namespace

Rulebook::Rulebook(std::shared_ptr<const entity::Catalogue> catalogue, const Document &document)
{
    auto actions = actionsOf(*catalogue);
    m_rules = std::make_shared<const Rules>(Rules{std::move(catalogue), document, std::move(actions)});
    m_roots = rootsIn(*m_rules);
}

entity::Result<std::shared_ptr<const Rulebook>> Rulebook::parse(const QByteArray &text,
                                                                std::shared_ptr<const entity::Catalogue> catalogue)
{
    const auto document = Document::parse(text, *catalogue);
    if (!document)
        return document.problem();
    return std::make_shared<const Rulebook>(std::move(catalogue), *document);
}

entity::Result<std::shared_ptr<const Rulebook>> Rulebook::standard(std::shared_ptr<const entity::Catalogue> catalogue)
{
    QFile file(QStringLiteral(":/policies/default.json"));
    if (!file.open(QIODevice::ReadOnly))
        return entity::Problem::broken(file.errorString());
    return parse(file.readAll(), std::move(catalogue));
}

std::shared_ptr<const Ruling> Rulebook::ruling(const Person &person) const
{
    const QMutexLocker locker(&m_mutex);
    const auto known = m_rulings.constFind(person.name);
    if (known != m_rulings.constEnd() && known->first == person)
        return known->second;
    if (m_rulings.size() >= kMostKept)
        m_rulings.clear();
    auto made = std::make_shared<const Ruling>(m_rules, person);
    m_rulings.insert(person.name, {person, made});
    return made;
}

Decision Rulebook::decide(const Person &person, const Request &request) const
{
    return ruling(person)->decide(request);
}

Scope Rulebook::scope(const Person &person, const Request &request) const
{
    return ruling(person)->scope(request);
}

} // namespace stockroom::policy
