// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pane/formpane.h"

#include "models/entity/traits.h"
#include "ui/paint/icons.h"
#include "ui/pane/formfield.h"
#include "ui/pane/heading.h"
#include "ui/pane/joinlist.h"
#include "ui/pane/partslist.h"
#include "ui/pane/thumbnails.h"
#include "ui/widget/words.h"

#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>
#include <algorithm>

namespace stockroom::pane
{

using entity::Field;
using widget::Words;

namespace
{

/// Short enough to stand beside another.
bool isNarrow(const Field &field)
{
    return entity::isNumeric(field.kind);
}

/// Wraps within the form, whatever a person wrote: its longest word must not make the form wider.
QLabel *wrapping(Words kind, QWidget *parent)
{
    QLabel *label = widget::words(kind, parent);
    label->setWordWrap(true);
    QSizePolicy policy(QSizePolicy::Ignored, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    label->setSizePolicy(policy);
    return label;
}

QScrollArea *scrollOver(QWidget *content, QWidget *parent)
{
    auto *scroll = new QScrollArea(parent);
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    return scroll;
}

} // namespace

FormPane::FormPane(const entity::Entity &entity, Thumbnails *thumbnails, const Surroundings &around, QWidget *parent)
    : QWidget(parent), m_entity(entity), m_thumbnails(thumbnails), m_around(around),
      m_isReadOnly(!around.store->opened().isWritable())
{
    widget::setRole(this, "panel");
    setAttribute(Qt::WA_StyledBackground);
}

FormPane::~FormPane() = default;

// --- the parts

// Not sooner than the form is wanted: a form costs as much as a list, and most are never opened.
void FormPane::makeParts()
{
    if (m_scroll)
        return;
    const int line = fontMetrics().height();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);

    auto *content = new QWidget(this);
    widget::setRole(content, "panel");
    content->setAttribute(Qt::WA_StyledBackground);
    auto *inner = new QVBoxLayout(content);
    inner->setContentsMargins(line, line, line, line);
    inner->setSpacing(line * 3 / 4);
    makeHead(inner);
    makeFields(inner);
    for (const entity::Entity *part : PartsList::partsOf(m_entity, m_around.store->catalogue())) {
        m_parts << new PartsList(*m_around.store, *part, m_around.locale, content);
        inner->addWidget(m_parts.last());
    }
    for (const entity::Entity *join : JoinList::joinsOf(m_entity, m_around.store->catalogue())) {
        m_joins << new JoinList(*m_around.store, *join, content);
        inner->addWidget(m_joins.last());
    }
    // All room that is left is below: shared out, it would be holes that change with each message.
    inner->addStretch(1);
    m_scroll = scrollOver(content, this);
    column->addWidget(m_scroll, 1);
    m_asking = makeAsking();
    column->addWidget(m_asking);
    m_foot = makeFoot();
    column->addWidget(m_foot);
    retranslate();
    connect(m_around.store, &store::AsyncStore::changed, this, &FormPane::changed);
    connect(m_around.store, &store::AsyncStore::changedElsewhere, this, &FormPane::changedElsewhere);
    connect(m_thumbnails, &Thumbnails::read, this, [this](const QString &path) {
        if (path == picturePath())
            showHead();
    });
    setReadOnly(m_isReadOnly);
}

void FormPane::makeHead(QVBoxLayout *column)
{
    m_picture = new QLabel(this);
    m_title = wrapping(Words::Title, this);
    m_subtitle = wrapping(Words::Muted, this);
    m_close = new QPushButton(this);
    m_close->setIcon(paint::icon(QStringLiteral("cross")));
    widget::setRole(m_close, "flat");
    connect(m_close, &QPushButton::clicked, this, &FormPane::close);
    auto *row = new QHBoxLayout;
    row->setSpacing(fontMetrics().height() * 3 / 4);
    auto *words = new QVBoxLayout;
    words->setSpacing(fontMetrics().height() / 4);
    words->addWidget(m_title);
    words->addWidget(m_subtitle);
    words->addStretch();
    row->addWidget(m_picture, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    row->addWidget(m_close, 0, Qt::AlignTop);
    column->addLayout(row);
    m_banner = wrapping(Words::Danger, this);
    m_banner->hide();
    column->addWidget(m_banner);
}

void FormPane::makeFields(QVBoxLayout *column)
{
    QString group;
    QVBoxLayout *into = column;
    QHBoxLayout *pair = nullptr;
    for (const Field &field : m_entity.fields) {
        if (!field.has(entity::InForm) || isSecret(field))
            continue;
        if (group != QString::fromUtf8(field.group)) {
            group = QString::fromUtf8(field.group);
            into = qobject_cast<QVBoxLayout *>(makeGroup(column, field)->layout());
            pair = nullptr;
        }
        auto *row = new FormField(field, m_around, this);
        row->setCurrency(m_around.store->opened().currency);
        connect(row, &FormField::edited, this, &FormPane::tellEdited);
        connect(row, &FormField::settled, this, &FormPane::settled);
        connect(row, &FormField::heldChanged, this, &FormPane::showTitle);
        m_fields << row;
        if (isNarrow(field) && pair) {
            pair->addWidget(row, 1, Qt::AlignTop);
            pair = nullptr;
        } else if (isNarrow(field)) {
            pair = new QHBoxLayout;
            pair->setSpacing(fontMetrics().height() / 2);
            pair->addWidget(row, 1, Qt::AlignTop);
            into->addLayout(pair);
        } else {
            into->addWidget(row);
            pair = nullptr;
        }
    }
}

QWidget *FormPane::makeGroup(QVBoxLayout *column, const Field &first)
{
    auto *body = new QWidget(this);
    auto *inner = new QVBoxLayout(body);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->setSpacing(fontMetrics().height() * 3 / 4);
    // Fields without a group stand among groups as well, and have no name to fold them by.
    if (!*first.group) {
        column->addWidget(body);
        return body;
    }
    auto *head = new Heading(this);
    head->setProperty("group", QString::fromUtf8(first.group));
    // What the program sets is of interest now and then.
    const bool open = !first.has(entity::ReadOnly);
    head->setChecked(open);
    body->setVisible(open);
    connect(head, &Heading::toggled, body, &QWidget::setVisible);
    m_groups << head;
    column->addWidget(head, 0, Qt::AlignLeft);
    column->addWidget(body);
    return body;
}

QWidget *FormPane::makeAsking()
{
    const int line = fontMetrics().height();
    auto *bar = new QWidget(this);
    widget::setRole(bar, "status");
    bar->setAttribute(Qt::WA_StyledBackground);
    m_question = wrapping(Words::Strong, bar);
    m_saveThen = new QPushButton(bar);
    m_discard = new QPushButton(bar);
    widget::setRole(m_saveThen, "primary");
    widget::setRole(m_discard, "");
    connect(m_saveThen, &QPushButton::clicked, this, &FormPane::save);
    connect(m_discard, &QPushButton::clicked, this, &FormPane::discard);
    auto *column = new QVBoxLayout(bar);
    column->setContentsMargins(line, line / 2, line, line / 2);
    auto *row = new QHBoxLayout;
    row->addWidget(m_saveThen);
    row->addWidget(m_discard);
    row->addStretch();
    column->addWidget(m_question);
    column->addLayout(row);
    bar->hide();
    return bar;
}

// The question has a Save of its own: two of them would leave one to guess which is meant.
void FormPane::setAsking(bool asks)
{
    // A button that goes would give the keyboard to whatever comes next in the window.
    if (!asks && m_asking->isAncestorOf(window()->focusWidget()))
        takeKeyboardBack();
    m_asking->setVisible(asks);
    m_foot->setVisible(!asks);
}

QWidget *FormPane::makeFoot()
{
    const int line = fontMetrics().height();
    auto *foot = new QWidget(this);
    widget::setRole(foot, "status");
    foot->setAttribute(Qt::WA_StyledBackground);
    m_save = new QPushButton(foot);
    m_saveNext = new QPushButton(foot);
    widget::setRole(m_save, "primary");
    connect(m_save, &QPushButton::clicked, this, &FormPane::save);
    connect(m_saveNext, &QPushButton::clicked, this, [this] {
        m_next = true;
        save();
    });
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(line, line / 2, line, line / 2);
    row->addWidget(m_save);
    row->addWidget(m_saveNext);
    row->addStretch();
    row->addWidget(widget::words(Words::Muted, foot, QKeySequence(Qt::Key_Escape).toString(QKeySequence::NativeText)));
    return foot;
}

void FormPane::retranslate()
{
    if (!m_scroll)
        return;
    for (FormField *field : m_fields)
        field->retranslate();
    for (Heading *head : m_groups) {
        const QByteArray group = head->property("group").toString().toUtf8();
        const Field named{.name = "", .group = group.constData()};
        head->setText(entity::groupLabel(named));
    }
    m_close->setToolTip(
        tr("Close (%1)", "with its key").arg(QKeySequence(Qt::Key_Escape).toString(QKeySequence::NativeText)));
    m_close->setAccessibleName(tr("Close"));
    m_save->setText(tr("Save"));
    m_save->setToolTip(QKeySequence(QKeySequence::Save).toString(QKeySequence::NativeText));
    m_saveNext->setText(m_isAdding ? tr("Save and add another") : tr("Save and next"));
    m_saveThen->setText(tr("Save"));
    m_discard->setText(tr("Discard"));
    m_question->setText(tr("What you have written is not saved."));
    setAccessibleName(tr("Details"));
    // In some languages the words of the buttons are wider than the fields.
    setMinimumWidth(std::max(fontMetrics().height() * 18, m_foot->sizeHint().width()));
    showHead();
}

void FormPane::setLocale(const QLocale &locale)
{
    m_around.locale = locale;
    for (FormField *field : m_fields)
        field->setLocale(locale);
    for (PartsList *list : m_parts)
        list->setLocale(locale);
    for (JoinList *list : m_joins)
        list->retranslate();
    retranslate();
    tellEdited();
}

void FormPane::setReadOnly(bool readOnly)
{
    m_isReadOnly = readOnly;
    for (FormField *field : m_fields)
        field->setReadOnly(readOnly);
    for (JoinList *list : m_joins)
        list->setReadOnly(readOnly);
    tellEdited();
}

void FormPane::tellEdited()
{
    if (!m_scroll)
        return;
    const bool edited = isEdited();
    m_save->setEnabled(!m_isReadOnly && !m_isGone && !m_isSaving && (edited || m_isAdding));
    m_saveNext->setEnabled(m_save->isEnabled());
    m_saveThen->setEnabled(!m_isGone);
    if (!edited)
        setAsking(false);
    tellUnsaved();
}

FormField *FormPane::field(const QString &name) const
{
    const auto found =
        std::find_if(m_fields.begin(), m_fields.end(), [&name](const FormField *each) { return each->name() == name; });
    return found == m_fields.end() ? nullptr : *found;
}

// --- what a person does

void FormPane::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->matches(QKeySequence::Save) || (isEnter && event->modifiers() == Qt::ControlModifier))
        save();
    else if (event->key() == Qt::Key_Escape)
        close();
    else
        return QWidget::keyPressEvent(event);
    event->accept();
}

void FormPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && m_question)
        retranslate();
    else if (event->type() == QEvent::PaletteChange && m_question)
        showHead();
}

} // namespace stockroom::pane
