// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>
#include <optional>

namespace stockroom::pane
{

/// A table that the keyboard does everything in.
class TableView : public QTableView
{
    Q_OBJECT

public:
    explicit TableView(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    /// Makes a cell current where the person who looks at others is not to be taken to it.
    void setCurrentUnseen(const QModelIndex &index);
    /// The column where the keyboard starts while no cell is current.
    void setHomeColumn(int column) { m_home = column; }
    /// Opens the editor of the current cell, or toggles it; false where it cannot be edited.
    bool editCurrent();
    /// Whether something is written in an editor that is open.
    bool isEditing() const;
    /// Puts what is written in an open editor into its cell and closes it; it may be refused there.
    void commitEditor();
    /// Puts the words of the current cell into the clipboard.
    void copyCurrent() const;
    /// How many rows are chosen; counts ranges, so that all of a million cost nothing.
    qint64 selectedCount() const;

    // Looking for a letter would read every row there is.
    void keyboardSearch(const QString &) override {}

Q_SIGNALS:
    void openRequested();
    void deleteRequested();
    /// Something was typed on a cell that nothing can be written into.
    void typedInVain();
    /// What can be done with the current row is to be shown at this point of the screen.
    void menuRequested(const QPoint &at);
    /// Esc, when no editor is open.
    void escaped();
    /// A person went to another cell; not told when the list moved under them.
    void walked();
    /// The cells stand elsewhere on the screen.
    void scrolled();
    /// The row that is current went out of sight, and the view went with it.
    void followed();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void updateGeometries() override;
    void scrollContentsBy(int dx, int dy) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void changeEvent(QEvent *event) override;
    void selectionChanged(const QItemSelection &chosen, const QItemSelection &left) override;

private:
    void measure();
    void lookAtCurrent();
    void followCurrent();
    void requestMenu();
    void press(QKeyEvent *event);
    void type(QEvent *event);

    int m_home = 0;
    std::optional<int> m_seenAt; ///< where the current row was on the screen before rows came, went or moved
    bool m_isActing = false;     ///< a person's key or click is being followed
};

} // namespace stockroom::pane
