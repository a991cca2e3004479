// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pane/editors.h"

#include <QPersistentModelIndex>
#include <QSet>
#include <optional>

class QLabel;
class QPushButton;
class QSplitter;
class QStackedWidget;

namespace stockroom::table
{
class EntityTable;
}
namespace stockroom::widget
{
class EmptyState;
class OfferBar;
class RefusalTip;
} // namespace stockroom::widget

namespace stockroom::pane
{

class CellDelegate;
class FormPane;
class TableView;
class Thumbnails;

/// The list of one entity's rows, and beside it the form of the row that is open.
class ListPane : public QWidget
{
    Q_OBJECT

public:
    ListPane(const entity::Entity &entity, const Surroundings &around, QWidget *parent = nullptr);
    ~ListPane() override;

    const entity::Entity &entity() const { return m_entity; }
    table::EntityTable *table() const { return m_table; }
    TableView *view() const { return m_view; }
    FormPane *form() const { return m_form; }

    /// Shows the rows that fit; what cannot be read is said below the search, and false.
    bool setSearch(const QString &text);
    void add();
    /// Whether rows may be added by whoever is there; where nothing can be written, nobody adds any.
    void setAddable(bool addable);
    void openCurrent();
    void editCurrent();
    /// Whether there is a row that could be opened, a cell that could be edited, and something that could be deleted.
    bool canOpen() const;
    bool canEdit() const;
    bool canDelete() const;
    bool isWritable() const;
    /// Deletes the chosen rows at once; where an undo would not bring all of them back, deletionAsked() asks first.
    void deleteSelected();
    /// Deletes the rows that were asked for.
    void deleteAsked();
    /// Writes numbers and times as people of that locale do; a form in which something is unsaved stays as it is.
    void setLocale(const QLocale &locale);
    /// Reads anew what is shown.
    void refresh();
    /// Whether something is written that is not saved: in the form, in an open cell, or in cells that were refused.
    bool isEdited() const;
    /// Whether something stands in the form or in refused cells that the store does not hold.
    bool isUnsaved() const;
    /// Shows what isEdited() means, so that it can be saved or given up.
    void showEdited();
    /// Saves what is written in the form, or in the cell that is open.
    void save();
    /// Says what is shown once more, for a status bar that showed something else.
    void tellStatus();

    QByteArray saveState() const;
    void restoreState(const QByteArray &state);

Q_SIGNALS:
    void statusChanged(const QString &words);
    /// How many rows fit the search, for its field; empty while nobody knows.
    void countChanged(const QString &count);
    void unsavedChanged();
    /// Other rows are chosen, or another cell is current.
    void chosenChanged();
    /// What can be done with the current row is to be shown at this point of the screen.
    void menuRequested(const QPoint &at);
    /// The search was given up from here.
    void searchCleared();
    /// Esc, where nothing in the list is to be stepped back from.
    void steppedOut();
    /// Whether to delete what no undo brings back whole: the question, and what would be lost. deleteAsked() agrees.
    void deletionAsked(const QString &question, const QString &loss);
    /// Something did not go as it was wanted.
    void said(const QString &words);
    /// The same, when the words are more than a glance.
    void saidToStay(const QString &words);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeHead();
    QWidget *makeList();
    void dressView();
    void connectTable();
    void makeForm();
    void retranslate();

    void measureColumns();
    std::optional<QList<int>> chosenRows();
    void sayReadOnly();
    void sayWhyNotHere();
    void sayNothingDeleted(const store::ChangeSet &set, const entity::Problem &problem);

    void currentChanged();
    void followRow();
    void keptAt(int row);
    void sayFollowed();
    int captionColumn() const;
    int currentColumn() const;
    void showAdded(int row);
    void makeCurrent(int row);
    void repaintPicture(const QString &path);
    void counted();
    qint64 knownCount() const;
    void showCount();
    void rowsChanged(const store::Saved &saved);
    void countAll();
    void loadingChanged();
    void readOn();
    void showFace();
    void showBroken(const entity::Problem &problem);
    void facePressed();
    void refused(int row, int column, const entity::Problem &problem, const QString &caption);
    void showRefusal();
    void stepBack();
    void openNext();
    void setFormShown(bool shown);
    void fitForm();
    QString countWords(qint64 rows) const;

    const entity::Entity &m_entity;
    Surroundings m_around;
    Thumbnails *m_thumbnails;
    table::EntityTable *m_table;
    CellDelegate *m_delegate = nullptr;
    TableView *m_view = nullptr;
    FormPane *m_form = nullptr;
    QSplitter *m_splitter = nullptr;
    QStackedWidget *m_stack = nullptr;
    widget::EmptyState *m_face = nullptr;
    widget::OfferBar *m_unread = nullptr;
    widget::RefusalTip *m_tip = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_count = nullptr;
    QLabel *m_wrong = nullptr;
    QPushButton *m_add = nullptr;
    QString m_search;
    QString m_broken;
    store::ChangeSet m_deletion;     ///< what was asked for
    QPersistentModelIndex m_refused; ///< the cell that the tip stands beside
    QSet<QString> m_displaced;       ///< the rows that were edited and do not stand at their place in the order
    QList<int> m_widths;             ///< of the columns, as they were measured
    qint64 m_all = -1;               ///< how many rows there are without a search
    qint64 m_counted = -1;           ///< how many rows there were of the filter that was counted last
    store::Filter m_countedFor;
    bool m_isAllOld = false; ///< rows came or went since it was counted
    bool m_isCountingAll = false;
    int m_column = -1; ///< of the cell that was current last
    bool m_isUnchosen = false;
    bool m_givesKeyboard = false; ///< to the form, when it shows the row
    bool m_isShown = false;
};

} // namespace stockroom::pane
