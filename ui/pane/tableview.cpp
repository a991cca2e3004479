// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pane/tableview.h"
#include "ui/pane/celldelegate.h"
#include "ui/pane/editors.h"
#include "ui/pane/tableheads.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QCoreApplication>
#include <QEvent>
#include <QGuiApplication>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMouseEvent>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <algorithm>
#include <utility>

namespace stockroom::pane
{

namespace
{

/// Whether a key writes something. Space chooses rows; what AltGr writes comes with Ctrl and Alt on some systems.
bool writes(const QKeyEvent &event)
{
    const Qt::KeyboardModifiers modifiers =
        event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
    const bool isPlain = modifiers == Qt::NoModifier || modifiers == (Qt::ControlModifier | Qt::AltModifier);
    return isPlain && event.key() != Qt::Key_Space && !event.text().isEmpty() && event.text().front().isPrint();
}

} // namespace

TableView::TableView(QWidget *parent) : QTableView(parent)
{
    setVerticalHeader(new SelectionGutter(this));
    setHorizontalHeader(new SortHeader(this));
    // A press on a head sorts; it chooses no column, and leaves the current cell where it is.
    disconnect(horizontalHeader(), &QHeaderView::sectionPressed, this, nullptr);
    disconnect(horizontalHeader(), &QHeaderView::sectionEntered, this, nullptr);
    setShowGrid(false);
    setWordWrap(false);
    setFrameShape(QFrame::NoFrame);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    measure();
}

void TableView::measure()
{
    const QFontMetrics metrics = fontMetrics();
    verticalHeader()->setDefaultSectionSize(CellDelegate::rowHeight(metrics));
    verticalHeader()->setMinimumSectionSize(CellDelegate::rowHeight(metrics));
    horizontalHeader()->setMinimumSectionSize(metrics.height() * 3);
    horizontalHeader()->setMinimumHeight(metrics.height() * 2);
}

void TableView::setModel(QAbstractItemModel *model)
{
    QTableView::setModel(model);
    if (!model)
        return;
    connect(model, &QAbstractItemModel::layoutAboutToBeChanged, this, &TableView::lookAtCurrent);
    connect(model, &QAbstractItemModel::rowsAboutToBeInserted, this, &TableView::lookAtCurrent);
    connect(model, &QAbstractItemModel::rowsAboutToBeRemoved, this, &TableView::lookAtCurrent);
    connect(model, &QAbstractItemModel::layoutChanged, this, &TableView::followCurrent);
    connect(model, &QAbstractItemModel::rowsInserted, this, &TableView::followCurrent);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &TableView::followCurrent);
}

void TableView::setCurrentUnseen(const QModelIndex &index)
{
    setAutoScroll(false);
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
    setAutoScroll(true);
}

void TableView::lookAtCurrent()
{
    m_seenAt.reset();
    if (!currentIndex().isValid())
        return;
    const int y = rowViewportPosition(currentIndex().row());
    if (y > -rowHeight(currentIndex().row()) && y < viewport()->height())
        m_seenAt = y;
}

// Where it was, so that the eye need not look for it.
void TableView::followCurrent()
{
    const std::optional<int> before = std::exchange(m_seenAt, std::nullopt);
    if (!before || !currentIndex().isValid())
        return;
    const int row = currentIndex().row();
    const int y = rowViewportPosition(row);
    if (y == *before || (y >= 0 && y + rowHeight(row) <= viewport()->height()))
        return;
    updateGeometries();
    verticalScrollBar()->setValue(verticalScrollBar()->value() + y - *before);
    scrollTo(currentIndex());
    Q_EMIT followed();
}

bool TableView::editCurrent()
{
    const QModelIndex at = currentIndex();
    if (!at.isValid() || !(at.flags() & Qt::ItemIsEditable) || state() == QAbstractItemView::EditingState)
        return false;
    scrollTo(at);
    edit(at, QAbstractItemView::AllEditTriggers, nullptr);
    // Where the delegate has no editor there is a box to tick; the view calls that edited too.
    return indexWidget(at) || model()->setData(at, !at.data(Qt::UserRole + 1).toBool());
}

bool TableView::isEditing() const
{
    const Editor *editor = Editor::of(indexWidget(currentIndex()));
    return editor && editor->isTouched();
}

void TableView::commitEditor()
{
    QWidget *editor = state() == QAbstractItemView::EditingState ? indexWidget(currentIndex()) : nullptr;
    if (!editor)
        return;
    commitData(editor);
    closeEditor(editor, QAbstractItemDelegate::NoHint);
}

qint64 TableView::selectedCount() const
{
    qint64 count = 0;
    if (!selectionModel())
        return 0;
    for (const QItemSelectionRange &range : selectionModel()->selection())
        count += range.left() == 0 ? range.height() : 0;
    return count;
}

void TableView::copyCurrent() const
{
    if (currentIndex().isValid())
        QGuiApplication::clipboard()->setText(currentIndex().data().toString());
}

// The press has made the row under the pointer current, and chosen it alone unless it was among those that are.
void TableView::contextMenuEvent(QContextMenuEvent *event)
{
    event->accept();
    if (event->reason() != QContextMenuEvent::Mouse)
        requestMenu();
    else if (indexAt(event->pos()).isValid())
        Q_EMIT menuRequested(event->globalPos());
}

void TableView::requestMenu()
{
    if (!currentIndex().isValid())
        return;
    scrollTo(currentIndex());
    const QRect cell = visualRect(currentIndex());
    const QPoint corner = layoutDirection() == Qt::RightToLeft ? cell.bottomRight() : cell.bottomLeft();
    Q_EMIT menuRequested(viewport()->mapToGlobal(corner));
}

void TableView::keyPressEvent(QKeyEvent *event)
{
    const QScopedValueRollback<bool> acting(m_isActing, true);
    press(event);
}

// What an input method put together of several keys comes as one word.
void TableView::inputMethodEvent(QInputMethodEvent *event)
{
    const QScopedValueRollback<bool> acting(m_isActing, true);
    if (event->commitString().isEmpty() || !currentIndex().isValid())
        QTableView::inputMethodEvent(event);
    else
        type(event);
}

void TableView::mousePressEvent(QMouseEvent *event)
{
    const QScopedValueRollback<bool> acting(m_isActing, true);
    QTableView::mousePressEvent(event);
}

void TableView::mouseMoveEvent(QMouseEvent *event)
{
    const QScopedValueRollback<bool> acting(m_isActing, true);
    QTableView::mouseMoveEvent(event);
}

void TableView::mouseReleaseEvent(QMouseEvent *event)
{
    const QScopedValueRollback<bool> acting(m_isActing, true);
    QTableView::mouseReleaseEvent(event);
}

// Tab in an editor goes to the next cell.
void TableView::closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint)
{
    const bool walks = hint == QAbstractItemDelegate::EditNextItem || hint == QAbstractItemDelegate::EditPreviousItem;
    const QScopedValueRollback<bool> acting(m_isActing, m_isActing || walks);
    QTableView::closeEditor(editor, hint);
}

QModelIndex TableView::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    if (!currentIndex().isValid() && model() && model()->rowCount() > 0)
        return model()->index(0, m_home);
    return QTableView::moveCursor(action, modifiers);
}

void TableView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (m_isActing && current.isValid())
        Q_EMIT walked();
}

void TableView::updateGeometries()
{
    QTableView::updateGeometries();
    Q_EMIT scrolled();
}

void TableView::scrollContentsBy(int dx, int dy)
{
    QTableView::scrollContentsBy(dx, dy);
    Q_EMIT scrolled();
}

void TableView::press(QKeyEvent *event)
{
    // What an open editor does not want comes here as well: its Enter belongs to the delegate.
    if (state() == QAbstractItemView::EditingState && !hasFocus()) {
        QTableView::keyPressEvent(event);
        return;
    }
    const int key = event->key();
    const bool isEnter = key == Qt::Key_Return || key == Qt::Key_Enter;
    const Qt::KeyboardModifiers modifiers = event->modifiers() & ~Qt::KeypadModifier;
    if (isEnter && (modifiers == Qt::ControlModifier || modifiers == Qt::AltModifier)) {
        Q_EMIT openRequested();
    } else if ((isEnter || key == Qt::Key_F2) && modifiers == Qt::NoModifier) {
        if (!editCurrent())
            Q_EMIT openRequested();
    } else if (key == Qt::Key_Delete && modifiers == Qt::NoModifier) {
        Q_EMIT deleteRequested();
    } else if (key == Qt::Key_F10 && modifiers == Qt::ShiftModifier) {
        requestMenu();
    } else if (event->matches(QKeySequence::Copy)) {
        copyCurrent();
    } else if (key == Qt::Key_Space && modifiers == Qt::NoModifier && currentIndex().isValid()) {
        selectionModel()->select(currentIndex(), QItemSelectionModel::Toggle | QItemSelectionModel::Rows);
    } else if (key == Qt::Key_Escape) {
        Q_EMIT escaped();
    } else if (writes(*event) && currentIndex().isValid()) {
        type(event);
    } else {
        QTableView::keyPressEvent(event);
        return;
    }
    event->accept();
}

// As in every table of numbers, what is typed takes the place of what stands in the cell.
void TableView::type(QEvent *event)
{
    const QModelIndex at = currentIndex();
    scrollTo(at);
    if (at.flags() & Qt::ItemIsEditable)
        edit(at, QAbstractItemView::AllEditTriggers, nullptr);
    QWidget *editor = indexWidget(at);
    if (!editor)
        return Q_EMIT typedInVain();
    if (auto *line = qobject_cast<QLineEdit *>(editor))
        line->selectAll();
    QCoreApplication::sendEvent(editor, event);
}

void TableView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !indexAt(event->position().toPoint()).isValid())
        return;
    const QModelIndex at = indexAt(event->position().toPoint());
    if (!(at.flags() & Qt::ItemIsEditable) || !edit(at, QAbstractItemView::AllEditTriggers, event))
        Q_EMIT openRequested();
    event->accept();
}

void TableView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        measure();
}

void TableView::selectionChanged(const QItemSelection &chosen, const QItemSelection &left)
{
    QTableView::selectionChanged(chosen, left);
    verticalHeader()->viewport()->update();
}

} // namespace stockroom::pane
