// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pane/editors.h"
#include "models/entity/instant.h"
#include "ui/pane/choicebox.h"
#include "ui/pane/flagbox.h"
#include "ui/pane/linkchooser.h"
#include "ui/pane/quantitybox.h"
#include "ui/widget/style.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace stockroom::pane
{

namespace
{

using entity::Field;
using entity::Kind;
using entity::Parsed;
using entity::Value;

/// The line that a widget is, or has; nullptr when it has none.
QLineEdit *lineOf(QWidget *widget)
{
    const auto *box = qobject_cast<QuantityBox *>(widget);
    return box ? box->line() : qobject_cast<QLineEdit *>(widget);
}

/// What can be written in one line: text, numbers, money, times.
class LineEditor : public Editor
{
public:
    LineEditor(QWidget *widget, QLineEdit *line, const Field &field, const QLocale &locale)
        : Editor(widget, field), m_line(line), m_locale(locale)
    {
        connect(line, &QLineEdit::textEdited, this, &Editor::edited);
    }

    Parsed value() const override
    {
        // What was shown and not touched is the value itself: a time has more digits than are written.
        return m_line->text() == m_shown ? Parsed{m_value} : entity::fromText(field(), m_line->text(), m_locale);
    }

    void setValue(const Value &value, const QString &) override
    {
        m_value = value;
        m_shown = entity::toText(field(), value, m_locale);
        // Who goes on typing after saving does it at the same place.
        const int at = m_line->text() == m_shown ? m_line->cursorPosition() : 0;
        m_line->setText(m_shown);
        m_line->setCursorPosition(at);
        setUntouched();
    }

    void setReadOnly(bool readOnly) override
    {
        m_line->setReadOnly(readOnly);
        if (auto *box = qobject_cast<QuantityBox *>(widget())) {
            box->setReadOnly(readOnly);
            box->setButtonSymbols(readOnly ? QAbstractSpinBox::NoButtons : QAbstractSpinBox::UpDownArrows);
        }
    }

    void setLocale(const QLocale &locale) override
    {
        m_locale = locale;
        if (auto *box = qobject_cast<QuantityBox *>(widget()))
            box->useLocale(locale);
    }

private:
    QLineEdit *m_line;
    QLocale m_locale;
    Value m_value;
    QString m_shown;
};

class LinkEditor : public Editor
{
public:
    LinkEditor(LinkChooser *chooser, const Field &field) : Editor(chooser, field), m_chooser(chooser)
    {
        connect(chooser, &QLineEdit::textEdited, this, &Editor::edited);
    }

    Parsed value() const override { return {m_chooser->chosen()}; }
    void setValue(const Value &value, const QString &caption) override
    {
        m_chooser->choose(value, caption);
        setUntouched();
    }
    void setReadOnly(bool readOnly) override { m_chooser->setReadOnly(readOnly); }

private:
    LinkChooser *m_chooser;
};

class FlagEditor : public Editor
{
public:
    FlagEditor(FlagBox *box, const Field &field) : Editor(box, field), m_box(box)
    {
        connect(box, &QCheckBox::clicked, this, &Editor::edited);
    }

    Parsed value() const override
    {
        return {m_box->checkState() == Qt::PartiallyChecked ? Value() : Value(m_box->isChecked())};
    }
    void setValue(const Value &value, const QString &) override
    {
        m_box->setTristate(field().nullable);
        if (value.isValid())
            m_box->setChecked(value.toBool());
        else
            m_box->setCheckState(field().nullable ? Qt::PartiallyChecked : Qt::Unchecked);
        setUntouched();
    }
    void setReadOnly(bool readOnly) override { m_box->setReadOnly(readOnly); }

private:
    FlagBox *m_box;
};

class ChoiceEditor : public Editor
{
public:
    ChoiceEditor(ChoiceBox *box, const Field &field) : Editor(box, field), m_box(box)
    {
        if (!field.required)
            box->addItem(QString(), QString());
        for (const entity::Choice &choice : field.choices)
            box->addItem(entity::label(choice), QString::fromLatin1(choice.value));
        connect(box, &QComboBox::activated, this, &Editor::edited);
    }

    Parsed value() const override { return {m_box->currentData()}; }
    void setValue(const Value &value, const QString &) override
    {
        int at = m_box->findData(value.toString());
        // Another program may have written what we do not know; it stays until a person chooses.
        if (at < 0 && !value.toString().isEmpty()) {
            m_box->addItem(value.toString(), value);
            at = m_box->count() - 1;
        }
        m_box->setCurrentIndex(at);
        setUntouched();
    }
    void setReadOnly(bool readOnly) override { m_box->setReadOnly(readOnly); }
    void setLocale(const QLocale &) override
    {
        for (const entity::Choice &choice : field().choices)
            m_box->setItemText(m_box->findData(QString::fromLatin1(choice.value)), entity::label(choice));
    }

private:
    ChoiceBox *m_box;
};

class TextEditor : public Editor
{
public:
    TextEditor(QPlainTextEdit *text, const Field &field) : Editor(text, field), m_text(text)
    {
        text->setTabChangesFocus(true);
        connect(text, &QPlainTextEdit::textChanged, this, [this] {
            if (m_text->document()->isModified())
                Q_EMIT edited();
        });
    }

    Parsed value() const override
    {
        // The document has no carriage returns: what nobody touched stays as the database has it.
        return {m_text->document()->isModified() ? Value(m_text->toPlainText()) : m_value};
    }
    void setValue(const Value &value, const QString &) override
    {
        m_value = value;
        QTextCursor cursor = m_text->textCursor();
        const int at = m_text->toPlainText() == value.toString() ? cursor.position() : 0;
        m_text->setPlainText(value.toString());
        m_text->document()->setModified(false);
        cursor.setPosition(at);
        m_text->setTextCursor(cursor);
        setUntouched();
    }
    void setReadOnly(bool readOnly) override { m_text->setReadOnly(readOnly); }

private:
    QPlainTextEdit *m_text;
    Value m_value = QString();
};

/// Where an editor is to stand.
enum class Room : quint8 { Form, Cell };

Editor *lineEditor(const Field &field, const Surroundings &around, Room room, QWidget *parent)
{
    auto *line = new QLineEdit(parent);
    line->setMaxLength(field.most > 0 ? field.most : 32767);
    if (room == Room::Cell && entity::isNumeric(field.kind))
        line->setAlignment(Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignVCenter);
    return new LineEditor(line, line, field, around.locale);
}

Editor *timeEditor(const Field &field, const Surroundings &around, Room room, QWidget *parent)
{
    Editor *editor = lineEditor(field, around, room, parent);
    auto *line = qobject_cast<QLineEdit *>(editor->widget());
    line->setClearButtonEnabled(field.nullable && !field.has(entity::ReadOnly));
    const Value example = QVariant::fromValue(entity::Instant::now());
    if (!field.has(entity::ReadOnly))
        line->setPlaceholderText(QCoreApplication::translate("editors", "for example %1", "a time")
                                     .arg(entity::toText(field, example, around.locale)));
    return editor;
}

Editor *quantityEditor(const Field &field, const Surroundings &around, Room room, QWidget *parent)
{
    if (room == Room::Cell)
        return lineEditor(field, around, room, parent);
    auto *box = new QuantityBox(field, around.locale, parent);
    return new LineEditor(box, box->line(), field, around.locale);
}

Editor *longEditor(const Field &field, const Surroundings &around, Room room, QWidget *parent)
{
    if (room == Room::Cell)
        return lineEditor(field, around, room, parent);
    auto *text = new QPlainTextEdit(parent);
    text->setFixedHeight(text->fontMetrics().height() * 5);
    return new TextEditor(text, field);
}

Editor *linkEditor(const Field &field, const Surroundings &around, QWidget *parent)
{
    auto *chooser = new LinkChooser(*around.store, around.store->catalogue().linked(field), parent);
    return new LinkEditor(chooser, field);
}

/// The editor of a kind: this switch and the one on values are the only ones of the program.
Editor *editorOf(const Field &field, const Surroundings &around, Room room, QWidget *parent)
{
    switch (field.kind) {
    case Kind::Serial:
    case Kind::Uuid:
    case Kind::Text:
    case Kind::Slug:
    case Kind::Email:
    case Kind::Integer:
    case Kind::Money:
    case Kind::Image:
    case Kind::Plain:
        return lineEditor(field, around, room, parent);
    case Kind::LongText:
        return longEditor(field, around, room, parent);
    case Kind::Quantity:
        return quantityEditor(field, around, room, parent);
    case Kind::Flag: {
        return room == Room::Cell ? nullptr : new FlagEditor(new FlagBox(entity::label(field), parent), field);
    }
    case Kind::Time:
        return timeEditor(field, around, room, parent);
    case Kind::Choice:
        return new ChoiceEditor(new ChoiceBox(parent), field);
    case Kind::Link:
        return linkEditor(field, around, parent);
    case Kind::Secret:
        return nullptr;
    }
    Q_UNREACHABLE();
}

Editor *named(Editor *editor)
{
    if (editor)
        editor->widget()->setAccessibleName(entity::label(editor->field()));
    return editor;
}

} // namespace

Editor::Editor(QWidget *widget, const Field &field) : QObject(widget), m_widget(widget), m_field(field)
{
    widget->installEventFilter(this);
    connect(this, &Editor::edited, this, [this] { m_isTouched = true; });
}

bool Editor::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride)
        return QObject::eventFilter(watched, event);
    // A line keeps undo and redo to itself even when it has nothing to take back: then they are the window's.
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool isUndo = key->matches(QKeySequence::Undo);
    if (!isUndo && !key->matches(QKeySequence::Redo))
        return QObject::eventFilter(watched, event);
    bool isOwn = false;
    if (const auto *text = qobject_cast<QPlainTextEdit *>(m_widget))
        isOwn = isUndo ? text->document()->isUndoAvailable() : text->document()->isRedoAvailable();
    else if (const auto *line = lineOf(m_widget))
        isOwn = isUndo ? line->isUndoAvailable() : line->isRedoAvailable();
    if (!isOwn)
        event->ignore();
    return !isOwn;
}

void Editor::setRefused(const QString &reason)
{
    widget::setRefused(m_widget, !reason.isEmpty());
    m_widget->setAccessibleDescription(reason);
}

Editor *Editor::of(QWidget *widget)
{
    return widget ? widget->findChild<Editor *>(QString(), Qt::FindDirectChildrenOnly) : nullptr;
}

Editor *makeEditor(const Field &field, const Surroundings &around, QWidget *parent)
{
    return named(editorOf(field, around, Room::Form, parent));
}

Editor *makeCellEditor(const Field &field, const Surroundings &around, QWidget *parent)
{
    return named(editorOf(field, around, Room::Cell, parent));
}

} // namespace stockroom::pane
