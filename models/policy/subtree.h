// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/entity/value.h"

#include <QHash>
#include <QSet>

namespace stockroom::policy
{

/// The keys of a row of a tree, and of all that stand below it.
class Subtree
{
public:
    Subtree() = default;
    explicit Subtree(const QVariantList &keys) : m_keys(keys)
    {
        for (const entity::Value &key : keys) {
            if (key.typeId() == QMetaType::LongLong)
                m_numbers.insert(key.toLongLong());
            else
                m_texts.insert(key.toString());
        }
    }

    const QVariantList &keys() const { return m_keys; }

    bool contains(const entity::Value &key) const
    {
        if (key.typeId() == QMetaType::LongLong)
            return m_numbers.contains(key.toLongLong());
        return key.typeId() == QMetaType::QString && m_texts.contains(*static_cast<const QString *>(key.constData()));
    }

private:
    QVariantList m_keys;
    QSet<qlonglong> m_numbers;
    QSet<QString> m_texts;
};

/// A row whose subtree statements ask for.
struct Root {
    const entity::Entity *entity = nullptr;
    entity::Value key = {};

    /// What its subtree is handed in by.
    QString name() const { return QLatin1String(entity->name) + u' ' + key.toString(); }

    bool operator==(const Root &) const = default;
};

/// Subtrees by the names of their roots.
using Subtrees = QHash<QString, Subtree>;

} // namespace stockroom::policy
