// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pane/formfield.h"

#include "models/entity/traits.h"
#include "ui/widget/words.h"

#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace stockroom::pane
{

using widget::Words;

FormField::FormField(const entity::Field &field, const Surroundings &around, QWidget *parent)
    : QWidget(parent), m_locale(around.locale), m_editor(makeEditor(field, around, this)),
      m_label(widget::words(Words::Label, this)), m_problem(widget::words(Words::Danger, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(fontMetrics().height() / 4);
    m_label->setBuddy(m_editor->widget());
    m_problem->setWordWrap(true);
    m_problem->hide();
    column->addWidget(m_label);
    column->addWidget(m_editor->widget());
    column->addWidget(m_problem);
    // A check box says its own label.
    m_label->setVisible(!is(field, entity::YesNo));
    connect(m_editor, &Editor::edited, this, [this] {
        m_isEdited = m_isEditedSince = true;
        setProblem({});
        Q_EMIT edited();
    });
    addConflict();
    retranslate();
    setReadOnly(false);
}

void FormField::addConflict()
{
    m_conflict = new QWidget(this);
    auto *column = new QVBoxLayout(m_conflict);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(fontMetrics().height() / 4);
    m_theirsWords = widget::words(Words::Plain, m_conflict);
    m_theirsWords->setWordWrap(true);
    auto *mine = new QPushButton(m_conflict);
    auto *theirs = new QPushButton(m_conflict);
    mine->setObjectName(QStringLiteral("mine"));
    theirs->setObjectName(QStringLiteral("theirs"));
    widget::setRole(mine, "");
    widget::setRole(theirs, "");
    connect(mine, &QPushButton::clicked, this, &FormField::keepMine);
    connect(theirs, &QPushButton::clicked, this, &FormField::takeTheirs);
    auto *row = new QHBoxLayout;
    row->addWidget(mine);
    row->addWidget(theirs);
    row->addStretch();
    column->addWidget(m_theirsWords);
    column->addLayout(row);
    layout()->addWidget(m_conflict);
    m_conflict->hide();
}

void FormField::setReadOnly(bool readOnly)
{
    m_editor->setReadOnly(readOnly || isReadOnly());
}

void FormField::setCurrency(const QString &currency)
{
    m_currency = currency;
    retranslate();
}

void FormField::retranslate()
{
    const QString label = entity::label(field());
    const bool isMoney = is(field(), entity::InCurrency) && !m_currency.isEmpty();
    m_label->setText(isMoney ? tr("%1 (%2)", "a field and its currency").arg(label, m_currency) : label);
    m_editor->widget()->setAccessibleName(label);
    if (auto *box = qobject_cast<QCheckBox *>(m_editor->widget()))
        box->setText(label);
    if (auto *line = qobject_cast<QLineEdit *>(m_editor->widget()); line && field().from)
        line->setPlaceholderText(tr("made when it is left empty"));
    m_conflict->findChild<QPushButton *>(QStringLiteral("mine"))->setText(tr("Keep mine"));
    m_conflict->findChild<QPushButton *>(QStringLiteral("theirs"))->setText(tr("Take theirs"));
}

void FormField::setStored(const entity::Value &value, const QString &caption)
{
    m_stored = value;
    m_caption = caption;
    m_editor->setLocale(m_locale);
    m_editor->setValue(value, caption);
    m_isEdited = m_isEditedSince = false;
    setProblem({});
    m_conflict->hide();
    Q_EMIT heldChanged();
}

void FormField::setSaved(const entity::Value &value)
{
    m_stored = value;
    m_isEdited = m_isEditedSince;
    Q_EMIT heldChanged();
}

void FormField::setLocale(const QLocale &locale)
{
    m_locale = locale;
    if (!m_isEdited)
        setStored(m_stored, m_caption);
    retranslate();
}

void FormField::setProblem(const QString &reason)
{
    m_problem->setText(reason);
    m_problem->setVisible(!reason.isEmpty());
    m_editor->setRefused(reason);
}

QString FormField::problem() const
{
    return m_problem->text();
}

void FormField::setTheirs(const entity::Value &value, const QString &words)
{
    m_theirs = value;
    m_theirsCaption = words;
    m_theirsWords->setText(tr("Meanwhile it has become: %1").arg(words.isEmpty() ? tr("nothing") : words));
    m_conflict->show();
    m_editor->setRefused(m_theirsWords->text());
    Q_EMIT heldChanged();
}

bool FormField::isInConflict() const
{
    return !m_conflict->isHidden();
}

// The keyboard would go on to the next field, past the one that was decided.
void FormField::leaveConflict()
{
    if (m_conflict->isAncestorOf(QApplication::focusWidget()))
        m_editor->widget()->setFocus();
}

void FormField::keepMine()
{
    leaveConflict();
    // What is compared with from now on is what the other has written.
    m_stored = m_theirs;
    m_caption = m_theirsCaption;
    m_conflict->hide();
    m_editor->setRefused({});
    Q_EMIT settled();
}

void FormField::takeTheirs()
{
    leaveConflict();
    setStored(m_theirs, m_theirsCaption);
    m_editor->setRefused({});
    Q_EMIT settled();
}

} // namespace stockroom::pane
