// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/table/edits.h"
#include "models/table/entityrows.h"

namespace stockroom::table
{

/// The rows of one entity with cells that can be edited: an edit is sent to the store at once, shown as pending until
/// it is answered, and stays in its cell with the reason when it is refused.
class EntityTable : public EntityRows
{
    Q_OBJECT

public:
    using EntityRows::EntityRows;
    ~EntityTable() override;

    /// Gives up the refused edits of a row, so that what is stored shows again.
    void forget(int row);
    /// Whether a cell holds what was refused: it is nowhere else.
    bool hasRefused() const { return m_edits.anyRefused().second >= 0; }
    /// One of those cells; invalid where its row is not in the list.
    QModelIndex refusedCell() const;

    Qt::ItemFlags flags(const QModelIndex &index) const override;
    /// Takes a value or the text that a person typed; a link's text is a key or a handle. True also when it is refused:
    /// then the cell shows it, and why. False where nothing can be put in.
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    void revertRow(int row) override { forget(row); }

    /// What a person who edits a cell now starts from: what it shows, or what is stored below a refusal.
    entity::Value baseOf(const QModelIndex &index) const;
    /// As setData(), for what was begun when baseOf() was `before`: a conflict where something else is stored by now.
    /// `words` stand for the key of another row until that one is read.
    bool setEdited(const QModelIndex &index, const QVariant &value, const entity::Value &before,
                   const QString &words = {});

Q_SIGNALS:
    /// Whether hasRefused().
    void hasRefusedChanged(bool hasRefused);
    /// `row` is -1 where the row has left the list, and `caption` empty where it is gone from the database.
    void refused(int row, int column, const stockroom::entity::Problem &problem, const QString &caption);

protected:
    QVariant cell(const Row &row, int column, int role) const override;
    QStringList keptIds() const override { return m_edits.ids(); }
    void forgotten(const QString &id) override;

private:
    QString captionOf(const Row &row) const;
    QString shownText(const Row &row, int column, const Edit &edit) const;
    bool isEditable(int column) const;
    entity::Value baseOf(const Row &row, int column) const;
    bool put(const Row &row, int column, const Edit &wish);
    void refuse(const QString &id, int column, const Edit &edit, const entity::Problem &refusal);
    entity::Problem inCell(entity::Problem problem, int column) const;
    void resolve(const QString &id, int column, const Edit &edit);
    void send(const QString &id, int column, Edit edit);
    void saved(const QString &id, int column);
    void failed(const QString &id, int column, const entity::Problem &problem);
    bool putNext(const QString &id, int column, const entity::Value &before);
    void tellCell(const QString &id, int column);
    void tellRefused();

    Edits m_edits;
    bool m_hasRefused = false;
};

} // namespace stockroom::table
