// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pane/flagbox.h"
#include "ui/widget/style.h"

#include <QAccessibleWidget>
#include <QKeyEvent>

namespace stockroom::pane
{

namespace
{

/// What Qt says of a check box, and besides whether it can only be read.
class SpokenFlag : public QAccessibleWidget
{
public:
    explicit SpokenFlag(FlagBox *box) : QAccessibleWidget(box, QAccessible::CheckBox), m_box(box) {}

    QString text(QAccessible::Text kind) const override
    {
        const QString words = QAccessibleWidget::text(kind);
        return kind == QAccessible::Name && words.isEmpty() ? m_box->text() : words;
    }

    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.checkable = true;
        state.checked = m_box->checkState() == Qt::Checked;
        state.checkStateMixed = m_box->checkState() == Qt::PartiallyChecked;
        state.readOnly = m_box->isReadOnly();
        return state;
    }

    QStringList actionNames() const override
    {
        QStringList names = QAccessibleWidget::actionNames();
        if (m_box->isEnabled() && !m_box->isReadOnly())
            names.prepend(toggleAction());
        return names;
    }

    void doAction(const QString &name) override
    {
        if (name != toggleAction())
            QAccessibleWidget::doAction(name);
        else if (actionNames().contains(name))
            m_box->click();
    }

private:
    FlagBox *m_box;
};

QAccessibleInterface *spokenFlag(const QString &, QObject *object)
{
    auto *box = qobject_cast<FlagBox *>(object);
    return box ? new SpokenFlag(box) : nullptr;
}

} // namespace

FlagBox::FlagBox(const QString &text, QWidget *parent) : QCheckBox(text, parent)
{
    QAccessible::installFactory(spokenFlag);
}

void FlagBox::setReadOnly(bool readOnly)
{
    if (m_isReadOnly == readOnly)
        return;
    m_isReadOnly = readOnly;
    widget::setReadOnly(this, readOnly);
    QAccessible::State changed;
    changed.readOnly = true;
    QAccessibleStateChangeEvent news(this, changed);
    QAccessible::updateAccessibility(&news);
}

bool FlagBox::event(QEvent *event)
{
    // A disabled box could not be reached by the keyboard, and would be too pale to be read.
    const QEvent::Type type = event->type();
    const bool isKey = type == QEvent::KeyPress || type == QEvent::KeyRelease;
    const bool toggles = type == QEvent::MouseButtonPress || type == QEvent::MouseButtonRelease ||
                         type == QEvent::MouseButtonDblClick || type == QEvent::Shortcut ||
                         (isKey && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Space);
    return (m_isReadOnly && toggles) || QCheckBox::event(event);
}

} // namespace stockroom::pane
