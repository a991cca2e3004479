// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pane/partslist.h"
#include "ui/pane/celldelegate.h"
#include "ui/pane/reading.h"
#include "ui/widget/words.h"

#include <QHeaderView>
#include <QLabel>
#include <QTreeWidget>
#include <QVBoxLayout>
#include <algorithm>

namespace stockroom::pane
{

using entity::Result;
using entity::Values;

struct PartsList::Rows {
    QList<Values> rows;
    Captions captions;
    qint64 all = 0;
};

PartsList::PartsList(store::AsyncStore &store, const entity::Entity &part, const QLocale &locale, QWidget *parent)
    : QWidget(parent), m_store(store), m_part(part), m_locale(locale),
      m_title(widget::words(widget::Words::Strong, this)), m_list(new QTreeWidget(this)),
      m_note(widget::words(widget::Words::Muted, this))
{
    for (const entity::Field &field : part.fields) {
        if (field.has(entity::InList) && QLatin1String(field.name) != QLatin1String(part.partOf))
            m_fields << &field;
    }
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setFrameShape(QFrame::NoFrame);
    m_title->setBuddy(m_list);
    m_note->setWordWrap(true);
    m_note->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_title);
    column->addWidget(m_list);
    column->addWidget(m_note);
    retranslate();
    connect(&store, &store::AsyncStore::changed, this, &PartsList::changed);
    connect(&store, &store::AsyncStore::changedElsewhere, this, &PartsList::read);
}

void PartsList::retranslate()
{
    QStringList labels;
    for (const entity::Field *field : m_fields)
        labels << entity::label(*field);
    m_list->setHeaderLabels(labels);
    m_title->setText(entity::plural(m_part));
    m_list->setAccessibleName(entity::plural(m_part));
}

QList<const entity::Entity *> PartsList::partsOf(const entity::Entity &whole, const entity::Catalogue &catalogue)
{
    QList<const entity::Entity *> parts;
    for (const entity::Entity *each : catalogue.entities()) {
        const entity::Field *link = each->partOf && !each->isJoin ? each->find(each->partOf) : nullptr;
        if (link && QLatin1String(link->link) == QLatin1String(whole.name))
            parts << each;
    }
    return parts;
}

void PartsList::showPartsOf(const entity::Value &whole)
{
    if (whole != m_whole) {
        m_list->clear();
        setNote({});
    }
    m_whole = whole;
    read();
}

void PartsList::setLocale(const QLocale &locale)
{
    m_locale = locale;
    retranslate();
    read();
}

void PartsList::changed(const store::Saved &saved)
{
    const bool isOld = std::any_of(saved.changes.begin(), saved.changes.end(), [this](const store::SavedChange &each) {
        return each.entity == QString::fromUtf8(m_part.name);
    });
    if (isOld)
        read();
}

void PartsList::read()
{
    const quint64 reading = ++m_reading;
    if (!m_whole.isValid())
        return;
    const auto catalogue = m_store.sharedCatalogue();
    m_store.read<Rows>(
        this,
        [catalogue, part = &m_part, whole = m_whole](store::Reader &reader) -> Result<Rows> {
            const QString link = QString::fromUtf8(part->partOf);
            const store::Filter filter{.conditions = {{link, store::Condition::Test::Is, whole}}};
            const auto rows = reader.list(*part, filter, {QString::fromUtf8(part->key().name)}, kMost);
            if (!rows)
                return rows.problem();
            const auto captions = captionsOf(reader, *catalogue, *part, *rows);
            if (!captions)
                return captions.problem();
            const auto all = rows->size() < kMost ? Result<qint64>(rows->size()) : reader.count(*part, filter);
            if (!all)
                return all.problem();
            return Rows{*rows, *captions, *all};
        },
        [this, reading](const Result<Rows> &rows) {
            if (reading != m_reading)
                return;
            if (rows)
                fill(*rows);
            else
                setNote(rows.problem().words());
        });
}

int PartsList::count() const
{
    return m_list->topLevelItemCount();
}

QString PartsList::note() const
{
    return m_note->text();
}

void PartsList::setNote(const QString &words)
{
    m_note->setText(words);
    m_note->setVisible(!words.isEmpty());
}

void PartsList::addItem(const Values &row, const Rows &rows)
{
    auto *item = new QTreeWidgetItem(m_list);
    for (int column = 0; column < m_fields.size(); ++column) {
        const entity::Field &field = *m_fields[column];
        const QString name = QString::fromUtf8(field.name);
        const entity::Value value = row.value(name);
        item->setText(column, isLink(field) ? rows.captions.value(name).value(value.toString(), value.toString())
                                            : entity::toText(field, value, m_locale));
        if (entity::isNumeric(field.kind))
            item->setTextAlignment(column, Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignVCenter);
    }
}

void PartsList::fill(const Rows &rows)
{
    // Who reads the list stays where they are when it is read anew.
    const int current = m_list->indexOfTopLevelItem(m_list->currentItem());
    m_list->clear();
    for (const Values &row : rows.rows)
        addItem(row, rows);
    if (current >= 0 && current < count())
        m_list->setCurrentItem(m_list->topLevelItem(current));
    const qint64 more = rows.all - rows.rows.size();
    setNote(more > 0 ? tr("%1 of %2 are shown.").arg(m_locale.toString(count()), m_locale.toString(rows.all))
                     : QString());
    for (int column = 0; column < m_fields.size(); ++column)
        m_list->resizeColumnToContents(column);
    const int row = std::max(m_list->sizeHintForRow(0), m_list->fontMetrics().height());
    const int shown = std::clamp(count(), 1, 8);
    m_list->setFixedHeight(m_list->header()->sizeHint().height() + shown * row + m_list->fontMetrics().height());
}

} // namespace stockroom::pane
