// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/subtrees.h"

#include <QSet>
#include <limits>

namespace stockroom::store
{
namespace
{

using entity::Result;

/// What another program made may go in a circle.
Result<QVariantList> keysBelow(Reader &reader, const policy::Root &root)
{
    const entity::Field &link = *entity::treeLink(*root.entity);
    QVariantList keys{root.key};
    QSet<QString> seen{root.key.toString()};
    for (qsizetype at = 0; at < keys.size(); ++at) {
        const auto below = reader.keysWhere(*root.entity, link, keys.at(at), std::numeric_limits<int>::max());
        if (!below)
            return below.problem();
        for (const entity::Value &each : *below) {
            if (!seen.contains(each.toString()))
                keys << each;
            seen.insert(each.toString());
        }
    }
    return keys;
}

} // namespace

Result<policy::Subtrees> subtreesOf(Reader &reader, const QList<policy::Root> &roots)
{
    policy::Subtrees subtrees;
    for (const policy::Root &root : roots) {
        const auto keys = keysBelow(reader, root);
        if (!keys)
            return keys.problem();
        subtrees.insert(root.name(), policy::Subtree(*keys));
    }
    return subtrees;
}

} // namespace stockroom::store
