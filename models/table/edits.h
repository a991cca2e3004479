// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/entity/value.h"

#include <QHash>
#include <QMap>
#include <QSet>
#include <optional>

namespace stockroom::table
{

/// What a person has put into a cell that is not saved: on its way, or refused.
struct Edit {
    entity::Value value;                    ///< a value of the field, or the text that could not be read as one
    QString reason = {};                    ///< why it was refused; empty while it is on its way
    std::optional<entity::Value> next = {}; ///< put in while the first was on its way
    entity::Value before = {};              ///< what was stored when the person began
    QString words = {};                     ///< what stands for the key of another row in shown()

    bool isPending() const { return reason.isEmpty(); }
    const entity::Value &shown() const { return next ? *next : value; }
};

/// The edits of a table by the key of the row and the column: rows may move, be reread and leave the window meanwhile.
class Edits
{
public:
    Edit *find(const QString &id, int column);
    const Edit *find(const QString &id, int column) const { return const_cast<Edits *>(this)->find(id, column); }
    void put(const QString &id, int column, const Edit &edit) { m_edits[id][column] = edit; }
    /// Whether there was one.
    bool remove(const QString &id, int column);
    void remove(const QString &id) { m_edits.remove(id); }
    /// The columns of the row's refused edits, which are dropped.
    QList<int> removeRefused(const QString &id);

    QList<QString> ids() const { return m_edits.keys(); }
    bool isEmpty() const { return m_edits.isEmpty(); }
    /// A row and the column of a refused edit; the column is -1 when there is none.
    std::pair<QString, int> anyRefused() const;

private:
    QHash<QString, QMap<int, Edit>> m_edits;
};

} // namespace stockroom::table
