// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/asyncstore.h"

#include <QLocale>
#include <QObject>
#include <QWidget>

/// Whole views of what is in a store. They know fields, never an entity or a field by name.
namespace stockroom::pane
{

/// What an editor needs to know besides its field.
struct Surroundings {
    store::AsyncStore *store = nullptr; ///< asked for what links may lead to
    QLocale locale = {};
};

/// Stands beside the widget in which a value of one field is edited, and belongs to it.
class Editor : public QObject
{
    Q_OBJECT

public:
    Editor(QWidget *widget, const entity::Field &field);

    QWidget *widget() const { return m_widget; }
    const entity::Field &field() const { return m_field; }

    /// What is written in the widget, or the reason why it is no value. A link may be a text still: a key, a handle or
    /// a caption that nobody has looked up.
    virtual entity::Parsed value() const = 0;
    /// Shows a value; a link with its caption. Does not count as edited.
    virtual void setValue(const entity::Value &value, const QString &caption = {}) = 0;
    /// What can only be read can still be reached by the keyboard, read and copied.
    virtual void setReadOnly(bool readOnly) = 0;
    /// Reads and writes as people of that locale do, from the next setValue() on.
    virtual void setLocale(const QLocale &) {}
    /// Whether a person changed something since setValue().
    bool isTouched() const { return m_isTouched; }

    /// What was stored when a person began; kept for as long as the editor is open.
    void setBefore(const entity::Value &before) { m_before = before; }
    const entity::Value &before() const { return m_before; }

    /// Frames the widget and tells screen readers the sentence; empty takes the refusal away.
    void setRefused(const QString &reason);

    /// The editor of a widget that makeEditor() or makeCellEditor() gave.
    static Editor *of(QWidget *widget);

Q_SIGNALS:
    /// A person changed something.
    void edited();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void setUntouched() { m_isTouched = false; }

private:
    QWidget *m_widget;
    const entity::Field &m_field;
    entity::Value m_before;
    bool m_isTouched = false;
};

/// The widget for a form, with room around it and with buttons where they help.
Editor *makeEditor(const entity::Field &field, const Surroundings &around, QWidget *parent);

/// The widget for a cell: one line without a frame of its own; nullptr for what is not edited in a cell.
Editor *makeCellEditor(const entity::Field &field, const Surroundings &around, QWidget *parent);

} // namespace stockroom::pane
