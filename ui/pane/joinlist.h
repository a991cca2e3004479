// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/asyncstore.h"

#include <QHash>
#include <QWidget>

class QLabel;
class QListWidget;
class QListWidgetItem;

namespace stockroom::pane
{

/// The rows of another entity that a row may be joined to, such as the groups of a user, with a check for each that it
/// is joined to. A check is saved at once, and is undone like every change.
class JoinList : public QWidget
{
    Q_OBJECT

public:
    static constexpr int kMost = 500;

    /// `join` is the entity of the rows that join; those it is part of are shown in this list.
    JoinList(store::AsyncStore &store, const entity::Entity &join, QWidget *parent);

    /// The joins that are parts of the entity's rows.
    static QList<const entity::Entity *> joinsOf(const entity::Entity &whole, const entity::Catalogue &catalogue);

    void showJoinsOf(const entity::Value &whole);
    void setReadOnly(bool readOnly);
    void retranslate();
    /// The captions with a check, in the order of the list.
    QStringList checked() const;
    /// Why something was not saved or read; empty where all is well.
    QString note() const;

private:
    struct Rows;
    void read();
    void fill(const Rows &rows);
    void toggled(QListWidgetItem *item);
    void answered(const entity::Result<store::Saved> &result);
    void setNote(const QString &words);
    void changed(const store::Saved &saved);

    store::AsyncStore &m_store;
    const entity::Entity &m_join;
    const entity::Field *m_own = nullptr;   ///< leads to the row whose joins these are
    const entity::Field *m_other = nullptr; ///< leads to those in the list
    entity::Value m_whole;
    QHash<QString, entity::Value> m_joined; ///< the joins' keys, by the text of the other row's
    quint64 m_reading = 0;                  ///< rises when something else is read
    bool m_isReadOnly = false;
    bool m_isFilling = false;
    QLabel *m_title;
    QListWidget *m_list;
    QLabel *m_note;
};

} // namespace stockroom::pane
