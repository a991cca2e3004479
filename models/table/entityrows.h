// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/asyncstore.h"
#include "models/table/rowwindow.h"

#include <QSqlTableModel>

namespace stockroom::table
{

/// The rows of one entity for a view: as many as there are, read by workers when they are looked at. Never waits for
/// the database longer than a few milliseconds.
///
/// Gives records, headers and roles as a QSqlTableModel does, but stands on an empty table in memory: what is shown
/// comes from a RowWindow.
class EntityRows : public QSqlTableModel
{
    Q_OBJECT

public:
    enum Role {
        ValueRole = Qt::UserRole + 1, ///< the entity::Value
        IdRole,                       ///< the row's key
        PendingRole,                  ///< bool: the edit is on its way
        ReasonRole,                   ///< why the edit was refused, as a sentence; empty when it was not
        MissingRole                   ///< bool: the row is not read yet
    };

    EntityRows(store::AsyncStore &store, const entity::Entity &entity, QObject *parent = nullptr,
               const Reach &reach = {});
    ~EntityRows() override;

    const entity::Entity &entity() const { return *m_entity; }
    /// The fields of the columns.
    const QList<const entity::Field *> &fields() const { return m_paging->fields(); }
    /// -1 when the field stands in no column.
    int columnOf(const QString &field) const;

    /// Nothing is read before the first select(): until then, these and sort() are remembered.
    void setFilter(const store::Filter &filter);
    void setOrder(const store::Order &order);
    const store::Filter &currentFilter() const { return m_query.filter; }
    const store::Order &currentOrder() const { return m_query.order; }
    void setLocale(const QLocale &locale);
    const QLocale &locale() const { return m_locale; }

    /// Whether rowCount() is the number of all rows; counted() tells.
    bool isCounted() const { return m_window.isComplete(); }
    bool isLoading() const { return m_window.isLoading(); }
    std::chrono::milliseconds loadingFor() const { return m_window.loadingFor(); }
    /// Reads the list no further: what came first stays, and select() reads all.
    void stop() { m_window.stop(); }
    bool isStopped() const { return m_window.isStopped(); }
    bool isLoaded(int row) const;
    /// Invalid where the row is not read yet.
    entity::Value idAt(int row) const;
    /// -1 when it is not among the rows that were looked at last.
    int rowOf(const entity::Value &id) const;

    /// The row that is current in the view: after another order or filter, keptAt() tells where it stands.
    void keep(const QModelIndex &current);
    /// Looks where the row of a key stands, after what the list is being read for: found() tells.
    void find(const entity::Value &id);
    /// How long one turn of the event loop may wait for rows, in milliseconds.
    void setPatience(int milliseconds) { m_window.rows().setPatience(milliseconds); }

    int rowCount(const QModelIndex &parent = {}) const override;
    bool canFetchMore(const QModelIndex &) const override { return false; }
    void fetchMore(const QModelIndex &) override {}
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &, const QVariant &, int = Qt::EditRole) override { return false; }
    /// As the shell reads it; what cannot be read is no filter.
    void setFilter(const QString &filter) override;
    void setSort(int column, Qt::SortOrder order) override;
    void sort(int column, Qt::SortOrder order) override;
    // Rows come and go through the store alone.
    bool insertRows(int, int, const QModelIndex & = {}) override { return false; }
    bool removeRows(int, int, const QModelIndex & = {}) override { return false; }
    bool removeColumns(int, int, const QModelIndex & = {}) override { return false; }

public Q_SLOTS:
    /// Shows the list, or reads it anew where it is shown.
    bool select() override;
    bool selectRow(int row) override;
    bool submit() override { return true; }
    void revert() override {}

Q_SIGNALS:
    void counted(qint64 rows);
    void loadingChanged(bool loading);
    /// Rows could not be read.
    void broken(const stockroom::entity::Problem &problem);
    void keptAt(int row);
    /// -1 when the row of find() is not in the list.
    void found(int row);

protected:
    store::AsyncStore &store() const { return m_store; }
    Row *rowOfId(const QString &id) const { return m_window.rows().findId(id); }
    /// What a cell shows of the stored row.
    virtual QVariant cell(const Row &row, int column, int role) const;
    /// The keys of rows that are to stay at hand, besides those that the view holds.
    virtual QStringList keptIds() const { return {}; }
    /// The row is gone from the database.
    virtual void forgotten(const QString &) {}
    void tellRow(const Mark &mark);
    void readAgain(const Mark &mark) { m_window.rows().refresh(mark); }

private:
    void connectWindow();
    void aboutToMove();
    void moved();
    void findKept();
    QSet<Mark> pinned() const;
    void show();
    void showAgain();
    void reachableChanged(bool reachable);

    void changed(const store::Saved &saved);
    void changedElsewhere();
    void wasSet(const store::SavedChange &change);
    bool isLinked(const QString &entity) const;
    bool decidesOrder(const entity::Values &values) const;

    store::AsyncStore &m_store;
    const entity::Entity *m_entity;
    std::shared_ptr<const store::Paging> m_paging;
    mutable RowWindow m_window; // asking for a row makes it come
    Query m_query;
    QLocale m_locale;
    Mark m_kept;
    bool m_findKept = false;
    bool m_isSelected = false;
    bool m_isBroken = false; ///< rows could not be read, and have not been since
    QModelIndexList m_moving;
    QList<Mark> m_movingMarks;
};

} // namespace stockroom::table
