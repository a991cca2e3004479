// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/table/entityrows.h"

#include "models/table/shape.h"

namespace stockroom::table
{
namespace
{

using entity::Field;
using entity::Value;

QStringList names(const QList<const Field *> &fields)
{
    QStringList names;
    for (const Field *field : fields)
        names << nameOf(*field);
    return names;
}

std::shared_ptr<const store::Paging> pagingOf(const store::AsyncStore &store, const entity::Entity &entity)
{
    return std::make_shared<store::Paging>(store::Sql(store.sharedCatalogue(), store.place().dialect()), entity);
}

QSqlDatabase shapeOf(const store::Paging &paging)
{
    return emptyShape(QString::fromUtf8(paging.entity().name), names(paging.fields()));
}

/// More rows than this are not looked at one by one.
constexpr qsizetype kFew = 2000;

} // namespace

EntityRows::EntityRows(store::AsyncStore &store, const entity::Entity &entity, QObject *parent, const Reach &reach)
    : QSqlTableModel(parent, shapeOf(*pagingOf(store, entity))), m_store(store), m_entity(&entity),
      m_paging(pagingOf(store, entity)), m_window(store.place(), m_paging, reach)
{
    const auto order = store::Order::parse(entity, QString::fromUtf8(entity.order));
    m_query.order = order ? *order : store::Order{nameOf(entity.key())};
    setTable(QString::fromUtf8(entity.name));
    setEditStrategy(OnManualSubmit);
    QSqlTableModel::select();
    m_window.rows().setPinned([this] { return pinned(); });
    connectWindow();
    connect(&m_store, &store::AsyncStore::changed, this, &EntityRows::changed);
    connect(&m_store, &store::AsyncStore::changedElsewhere, this, &EntityRows::changedElsewhere);
    connect(&m_store, &store::AsyncStore::reachableChanged, this, &EntityRows::reachableChanged);
}

EntityRows::~EntityRows() = default;

void EntityRows::connectWindow()
{
    connect(&m_window, &RowWindow::aboutToReset, this, [this] { beginResetModel(); });
    connect(&m_window, &RowWindow::wasReset, this, [this] {
        endResetModel();
        findKept();
    });
    connect(&m_window, &RowWindow::aboutToInsert, this,
            [this](int first, int last) { beginInsertRows(QModelIndex(), first, last); });
    connect(&m_window, &RowWindow::inserted, this, [this] { endInsertRows(); });
    connect(&m_window, &RowWindow::aboutToRemove, this,
            [this](int first, int last) { beginRemoveRows(QModelIndex(), first, last); });
    connect(&m_window, &RowWindow::removed, this, [this] { endRemoveRows(); });
    connect(&m_window, &RowWindow::aboutToMove, this, &EntityRows::aboutToMove);
    connect(&m_window, &RowWindow::moved, this, &EntityRows::moved);
    connect(&m_window, &RowWindow::read, this,
            [this](int first, int last) { Q_EMIT dataChanged(index(first, 0), index(last, columnCount() - 1)); });
    connect(&m_window, &RowWindow::counted, this, [this](qint64 rows) {
        findKept();
        m_findKept = false;
        Q_EMIT counted(rows);
    });
    connect(&m_window, &RowWindow::loadingChanged, this, &EntityRows::loadingChanged);
    connect(&m_window, &RowWindow::broken, this, [this](const entity::Problem &problem) {
        m_isBroken = true;
        Q_EMIT broken(problem);
    });
    connect(&m_window, &RowWindow::found, this, &EntityRows::found);
}

int EntityRows::columnOf(const QString &field) const
{
    return static_cast<int>(names(fields()).indexOf(field));
}

// --- which rows, in which order

void EntityRows::show()
{
    m_findKept = true;
    m_window.show(m_query);
}

void EntityRows::showAgain()
{
    if (m_isSelected)
        show();
}

void EntityRows::setFilter(const store::Filter &filter)
{
    m_query.filter = filter;
    showAgain();
}

void EntityRows::setFilter(const QString &filter)
{
    if (const auto parsed = store::Filter::parse(*m_entity, filter))
        setFilter(*parsed);
}

void EntityRows::setOrder(const store::Order &order)
{
    m_query.order = order;
    showAgain();
}

void EntityRows::setSort(int column, Qt::SortOrder order)
{
    if (column >= 0 && column < fields().size())
        m_query.order = {nameOf(*fields()[column]), order == Qt::DescendingOrder};
}

void EntityRows::sort(int column, Qt::SortOrder order)
{
    setSort(column, order);
    showAgain();
}

bool EntityRows::select()
{
    if (!std::exchange(m_isSelected, true) || m_window.query() != m_query || m_window.isLoading()) {
        show();
    } else {
        m_window.rows().refresh();
        m_window.reload(RowWindow::Haste::Now);
    }
    return true;
}

// Whoever opened the list while nothing could be read need not ask again.
void EntityRows::reachableChanged(bool reachable)
{
    if (reachable && m_isSelected && std::exchange(m_isBroken, false))
        select();
}

bool EntityRows::selectRow(int row)
{
    if (row >= 0 && row < rowCount())
        m_window.rows().refresh(m_window.markAt(row));
    return true;
}

void EntityRows::setLocale(const QLocale &locale)
{
    m_locale = locale;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

// --- the place of rows

int EntityRows::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_window.rowCount();
}

bool EntityRows::isLoaded(int row) const
{
    return row >= 0 && row < rowCount() && m_window.peek(row);
}

Value EntityRows::idAt(int row) const
{
    const Row *found = row >= 0 && row < rowCount() ? m_window.peek(row) : nullptr;
    return found ? found->id : Value();
}

int EntityRows::rowOf(const Value &id) const
{
    const Row *row = m_window.rows().findId(id.toString());
    return row ? m_window.marks().indexOf(row->mark) : -1;
}

void EntityRows::keep(const QModelIndex &current)
{
    if (current.isValid() && current.row() < rowCount() && !m_window.markAt(current.row()).isUnknown())
        m_kept = m_window.markAt(current.row());
}

void EntityRows::find(const Value &id)
{
    m_window.find(id);
}

void EntityRows::findKept()
{
    if (!m_findKept || m_kept.isUnknown())
        return;
    const int row = m_window.marks().indexOf(m_kept);
    if (row < 0)
        return;
    m_findKept = false;
    Q_EMIT keptAt(row);
}

QSet<Mark> EntityRows::pinned() const
{
    QSet<Mark> marks;
    const QModelIndexList held = persistentIndexList();
    for (qsizetype at = 0; at < std::min(held.size(), kFew); ++at) {
        if (held[at].row() < rowCount())
            marks.insert(m_window.markAt(held[at].row()));
    }
    for (const QString &id : keptIds()) {
        if (const Row *row = m_window.rows().findId(id))
            marks.insert(row->mark);
    }
    return marks;
}

void EntityRows::aboutToMove()
{
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    m_moving = persistentIndexList();
    m_movingMarks.clear();
    for (const QModelIndex &each : m_moving)
        m_movingMarks << m_window.markAt(each.row());
}

void EntityRows::moved()
{
    const QHash<Mark, int> rows = m_window.marks().rowsOf({m_movingMarks.cbegin(), m_movingMarks.cend()});
    QModelIndexList to;
    for (qsizetype at = 0; at < m_moving.size(); ++at) {
        const Mark &mark = m_movingMarks[at];
        const int row = mark.isUnknown() ? m_moving[at].row() : rows.value(mark, -1);
        to << (row < 0 ? QModelIndex() : index(row, m_moving[at].column()));
    }
    changePersistentIndexList(m_moving, to);
    m_moving.clear();
    m_movingMarks.clear();
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

// --- what is shown

QVariant EntityRows::data(const QModelIndex &index, int role) const
{
    const bool isOurs = role == Qt::DisplayRole || role == Qt::EditRole || role == Qt::ToolTipRole ||
                        (role >= ValueRole && role <= MissingRole);
    if (!index.isValid() || index.row() >= rowCount() || index.column() >= fields().size())
        return QVariant();
    if (role == Qt::TextAlignmentRole)
        return headerData(index.column(), Qt::Horizontal, role);
    if (!isOurs)
        return QVariant();
    if (const Row *row = m_window.row(index.row()))
        return cell(*row, index.column(), role);
    if (role == Qt::DisplayRole)
        return QStringLiteral("…");
    return role == MissingRole ? QVariant(true) : QVariant();
}

QVariant EntityRows::cell(const Row &row, int column, int role) const
{
    const Field &field = *fields()[column];
    const Value &value = row.values[column];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return isLink(field) ? row.captions[column] : entity::toText(field, value, m_locale);
    case ValueRole:
        return value;
    case IdRole:
        return row.id;
    case PendingRole:
    case MissingRole:
        return false;
    default:
        return QVariant();
    }
}

QVariant EntityRows::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= fields().size())
        return role == Qt::DisplayRole && orientation == Qt::Vertical ? QVariant(section + 1) : QVariant();
    const Field &field = *fields()[section];
    if (role == Qt::DisplayRole)
        return entity::label(field);
    if (role == Qt::TextAlignmentRole)
        return int((entity::isNumeric(field.kind) ? Qt::AlignRight | Qt::AlignAbsolute : Qt::AlignLeft) |
                   Qt::AlignVCenter);
    return QVariant();
}

Qt::ItemFlags EntityRows::flags(const QModelIndex &index) const
{
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren : Qt::NoItemFlags;
}

// --- what others did, and what was saved

bool EntityRows::isLinked(const QString &entity) const
{
    for (const Field *field : fields()) {
        if (isLink(*field) && QString::fromUtf8(field->link) == entity)
            return true;
    }
    return false;
}

bool EntityRows::decidesOrder(const entity::Values &values) const
{
    if (values.contains(m_query.order.field))
        return true;
    for (const store::Condition &condition : m_query.filter.conditions) {
        if (values.contains(condition.field))
            return true;
    }
    for (const Field &field : m_entity->fields) {
        if (!m_query.filter.words.isEmpty() && field.has(entity::InSearch) && values.contains(nameOf(field)))
            return true;
    }
    return false;
}

void EntityRows::changed(const store::Saved &saved)
{
    if (saved.changes.size() > kFew)
        return changedElsewhere();
    bool isListOld = false;
    bool areCaptionsOld = false;
    for (const store::SavedChange &change : saved.changes) {
        areCaptionsOld |= change.act != store::Change::Act::Add && isLinked(change.entity);
        if (change.entity != QString::fromUtf8(m_entity->name))
            continue;
        if (change.act == store::Change::Act::Set) {
            wasSet(change);
            // A row that was edited here stays where it is under the eyes; what others do is put in its place.
            isListOld |= saved.elsewhere && decidesOrder(change.after);
        } else if (change.act == store::Change::Act::Delete) {
            forgotten(change.id.toString());
            isListOld |= !m_window.remove(change.id.toString());
        } else {
            isListOld = true;
        }
    }
    if (areCaptionsOld)
        m_window.rows().refresh();
    // Who called the reading off did not ask for it again by adding a row.
    if (isListOld)
        m_window.reload(saved.elsewhere || isStopped() ? RowWindow::Haste::Soon : RowWindow::Haste::Now);
}

void EntityRows::changedElsewhere()
{
    m_window.rows().refresh();
    m_window.reload();
}

void EntityRows::wasSet(const store::SavedChange &change)
{
    Row *row = m_window.rows().findId(change.id.toString());
    if (!row)
        return m_window.rows().outdate();
    for (qsizetype column = 0; column < fields().size(); ++column) {
        const auto after = change.after.find(nameOf(*fields()[column]));
        if (after != change.after.end())
            row->values[column] = *after;
    }
    // The captions of its links, and what a trigger may have added.
    const Mark mark = row->mark;
    readAgain(mark);
    tellRow(mark);
}

void EntityRows::tellRow(const Mark &mark)
{
    if (const int at = m_window.marks().indexOf(mark); at >= 0)
        Q_EMIT dataChanged(index(at, 0), index(at, columnCount() - 1));
}

} // namespace stockroom::table
