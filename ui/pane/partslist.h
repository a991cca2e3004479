// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/asyncstore.h"

#include <QLocale>
#include <QWidget>

class QLabel;
class QTreeWidget;

namespace stockroom::pane
{

/// The rows of another entity that are parts of a row, to be read.
class PartsList : public QWidget
{
    Q_OBJECT

public:
    static constexpr int kMost = 200;

    PartsList(store::AsyncStore &store, const entity::Entity &part, const QLocale &locale, QWidget *parent);

    /// The entity's parts: those whose partOf leads to `whole`.
    static QList<const entity::Entity *> partsOf(const entity::Entity &whole, const entity::Catalogue &catalogue);

    void showPartsOf(const entity::Value &whole);
    int count() const;
    /// How many there are besides, or why none can be shown; empty when all are shown.
    QString note() const;
    void setLocale(const QLocale &locale);

private:
    struct Rows;
    void read();
    void fill(const Rows &rows);
    void addItem(const entity::Values &row, const Rows &rows);
    void setNote(const QString &words);
    void changed(const store::Saved &saved);
    void retranslate();

    store::AsyncStore &m_store;
    const entity::Entity &m_part;
    QLocale m_locale;
    QList<const entity::Field *> m_fields;
    entity::Value m_whole;
    quint64 m_reading = 0; ///< rises when something else is read
    QLabel *m_title;
    QTreeWidget *m_list;
    QLabel *m_note;
};

} // namespace stockroom::pane
