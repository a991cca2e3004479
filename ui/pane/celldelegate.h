// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/paint/cellpaint.h"
#include "ui/pane/editors.h"

#include <QPointer>
#include <QStyledItemDelegate>

namespace stockroom::table
{
class EntityTable;
}

namespace stockroom::pane
{

class Thumbnails;

/// From this count down a stock is low.
inline constexpr qint64 kLowStock = 10;

/// How a value stands out as a badge: a stock that is low or out, a choice. False for all others.
bool badgeOf(const entity::Field &field, const entity::Value &value, const QLocale &locale, paint::Badge *badge,
             QString *words);

/// Paints and edits the cells of a table by the kinds of its fields.
class CellDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    CellDelegate(table::EntityTable *table, Thumbnails *thumbnails, const Surroundings &around,
                 QObject *parent = nullptr);

    /// The words that are searched for, to be marked.
    void setWords(const QStringList &words) { m_words = words; }
    /// What is known of the store has changed: its language.
    void setLocale(const QLocale &locale) { m_around.locale = locale; }

    /// 38 pixels for a line of 16.
    static int rowHeight(const QFontMetrics &metrics) { return metrics.height() * 19 / 8; }
    /// The room beside the contents of a cell.
    static int padding(const QFontMetrics &metrics) { return metrics.height() * 5 / 8; }
    /// How wide a column is at first.
    static int columnWidth(const entity::Field &field, const QFontMetrics &metrics, const QLocale &locale);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *widget, const QModelIndex &index) const override;
    void setModelData(QWidget *widget, QAbstractItemModel *model, const QModelIndex &index) const override;
    void destroyEditor(QWidget *widget, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *widget, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

Q_SIGNALS:
    /// The row went away under what was being written into it; says so in a sentence.
    void writingLost(const QString &words);

private:
    /// Where somebody writes.
    struct Writing {
        QString caption;
        const entity::Field *field = nullptr;
        QPointer<QWidget> given; ///< the editor whose text the table has, or that was given up
    };

    bool showPath(const QPoint &at, QAbstractItemView *view, const QModelIndex &index) const;
    const entity::Field &fieldOf(const QModelIndex &index) const;
    void paintValue(QPainter *painter, const QRect &rect, const QModelIndex &index, const QColor &ink,
                    paint::Tone tone) const;
    void paintWords(QPainter *painter, const QRect &rect, const entity::Field &field, const QString &words,
                    const QColor &ink, paint::Tone tone) const;

    table::EntityTable *m_table;
    Thumbnails *m_thumbnails;
    Surroundings m_around;
    QStringList m_words;
    mutable Writing m_writing;
    QPointer<QObject> m_confirmed; ///< the editor in which Enter was pressed last
};

} // namespace stockroom::pane
