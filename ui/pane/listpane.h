// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pane/editors.h"

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

    /// Shows the rows that fit; what cannot be read is said below the search.
    void setSearch(const QString &text);
    void add();
    void openCurrent();
    void deleteSelected();
    /// Writes numbers and times as people of that locale do; a form in which something is unsaved stays as it is.
    void setLocale(const QLocale &locale);
    /// Reads anew what is shown.
    void refresh();
    /// Whether the form has something that is not saved.
    bool isEdited() const;
    /// Says what is shown once more, for a status bar that showed something else.
    void tellStatus();

    QByteArray saveState() const;
    void restoreState(const QByteArray &state);

Q_SIGNALS:
    void statusChanged(const QString &words);
    /// How many rows fit the search, for its field; empty while nobody knows.
    void countChanged(const QString &count);
    /// The search was given up from here.
    void searchCleared();
    /// Something did not go as it was wanted.
    void said(const QString &words);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeHead();
    QWidget *makeList();
    void dressView();
    void connectTable();
    void makeForm();
    void retranslate();

    void currentChanged();
    void keptAt(int row);
    void makeCurrent(int row);
    void counted();
    void showFace();
    void showBroken(const entity::Problem &problem);
    void facePressed();
    void refused(int row, int column, const entity::Problem &problem);
    void showRefusal();
    void stepBack();
    void openNext();
    void setFormShown(bool shown);
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
    widget::RefusalTip *m_tip = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_count = nullptr;
    QLabel *m_wrong = nullptr;
    QPushButton *m_add = nullptr;
    QString m_search;
    QString m_broken;
    entity::Value m_toFind; ///< a row that was added, to be shown when it is in the list
    qint64 m_all = -1;      ///< how many rows there are without a search
    int m_column = -1;      ///< of the cell that was current last
    bool m_isUnchosen = false;
    bool m_isShown = false;
};

} // namespace stockroom::pane
