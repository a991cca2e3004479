// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pane/joinlist.h"
#include "ui/widget/words.h"

#include <QLabel>
#include <QListWidget>
#include <QVBoxLayout>
#include <algorithm>

namespace stockroom::pane
{

using entity::Entity;
using entity::Result;
using entity::Values;

namespace
{

constexpr int kKey = Qt::UserRole;
constexpr int kFewest = 2;
constexpr int kMostShown = 8;

} // namespace

struct JoinList::Rows {
    QList<Values> others;
    QList<Values> joins;
};

JoinList::JoinList(store::AsyncStore &store, const Entity &join, QWidget *parent)
    : QWidget(parent), m_store(store), m_join(join), m_title(widget::words(widget::Words::Strong, this)),
      m_list(new QListWidget(this)), m_note(widget::words(widget::Words::Danger, this))
{
    for (const entity::Field &field : join.fields) {
        if (isLink(field))
            (QLatin1String(field.name) == QLatin1String(join.partOf) ? m_own : m_other) = &field;
    }
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_title->setBuddy(m_list);
    m_note->setWordWrap(true);
    m_note->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_title);
    column->addWidget(m_list);
    column->addWidget(m_note);
    retranslate();
    connect(m_list, &QListWidget::itemChanged, this, &JoinList::toggled);
    connect(&store, &store::AsyncStore::changed, this, &JoinList::changed);
    connect(&store, &store::AsyncStore::changedElsewhere, this, &JoinList::read);
}

QList<const Entity *> JoinList::joinsOf(const Entity &whole, const entity::Catalogue &catalogue)
{
    QList<const Entity *> joins;
    for (const Entity *each : catalogue.entities()) {
        const entity::Field *link = each->isJoin && each->partOf ? each->find(each->partOf) : nullptr;
        if (link && QLatin1String(link->link) == QLatin1String(whole.name))
            joins << each;
    }
    return joins;
}

void JoinList::retranslate()
{
    const QString title = entity::plural(m_store.catalogue().linked(*m_other));
    m_title->setText(title);
    m_list->setAccessibleName(title);
}

void JoinList::setReadOnly(bool readOnly)
{
    m_isReadOnly = readOnly;
    read();
}

void JoinList::showJoinsOf(const entity::Value &whole)
{
    if (whole != m_whole) {
        m_list->clear();
        setNote({});
    }
    m_whole = whole;
    read();
}

void JoinList::changed(const store::Saved &saved)
{
    const auto concerns = [this](const store::SavedChange &each) {
        return each.entity == QString::fromUtf8(m_join.name) || each.entity == QString::fromUtf8(m_other->link);
    };
    if (std::any_of(saved.changes.begin(), saved.changes.end(), concerns))
        read();
}

void JoinList::read()
{
    const quint64 reading = ++m_reading;
    if (!m_whole.isValid())
        return;
    m_store.read<Rows>(
        this,
        [join = &m_join, own = nameOf(*m_own), other = &m_store.catalogue().linked(*m_other),
         whole = m_whole](store::Reader &reader) -> Result<Rows> {
            const auto others = reader.list(*other, {}, {QString::fromUtf8(other->caption)}, kMost);
            if (!others)
                return others.problem();
            const store::Filter filter{.conditions = {{own, store::Condition::Test::Is, whole}}};
            const auto joins = reader.list(*join, filter, {QString::fromUtf8(join->key().name)}, kMost);
            return joins ? Result<Rows>(Rows{*others, *joins}) : joins.problem();
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

void JoinList::fill(const Rows &rows)
{
    m_isFilling = true;
    m_joined.clear();
    for (const Values &join : rows.joins)
        m_joined.insert(join.value(nameOf(*m_other)).toString(), join.value(nameOf(m_join.key())));
    const Entity &other = m_store.catalogue().linked(*m_other);
    // Who goes through the list by keys stays where they are.
    const int current = m_list->currentRow();
    m_list->clear();
    for (const Values &row : rows.others) {
        auto *item = new QListWidgetItem(captionOf(other, row), m_list);
        const entity::Value key = row.value(nameOf(other.key()));
        item->setData(kKey, key);
        item->setSizeHint({0, m_list->fontMetrics().height() * 7 / 4});
        item->setCheckState(m_joined.contains(key.toString()) ? Qt::Checked : Qt::Unchecked);
        item->setFlags(m_isReadOnly ? Qt::ItemIsEnabled | Qt::ItemIsSelectable
                                    : Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    }
    m_list->setCurrentRow(std::min(current, m_list->count() - 1));
    const int row = std::max(m_list->sizeHintForRow(0), m_list->fontMetrics().height());
    m_list->setFixedHeight(std::clamp(m_list->count(), kFewest, kMostShown) * row + m_list->fontMetrics().height() / 2);
    m_isFilling = false;
}

void JoinList::toggled(QListWidgetItem *item)
{
    if (m_isFilling)
        return;
    const entity::Value other = item->data(kKey);
    const entity::Value join = m_joined.value(other.toString());
    if (join.isValid() == (item->checkState() == Qt::Checked))
        return;
    const QString name = QString::fromUtf8(m_join.name);
    const store::Change add{store::Change::Act::Add, name, {}, {{nameOf(*m_own), m_whole}, {nameOf(*m_other), other}}};
    const store::Change remove{.act = store::Change::Act::Delete, .entity = name, .id = join};
    setNote({});
    m_store.apply({.changes = {join.isValid() ? remove : add}}, this,
                  [this](const Result<store::Saved> &result) { answered(result); });
}

void JoinList::answered(const Result<store::Saved> &result)
{
    if (!result)
        setNote(result.problem().words());
    read();
}

QStringList JoinList::checked() const
{
    QStringList all;
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->checkState() == Qt::Checked)
            all << m_list->item(row)->text();
    }
    return all;
}

QString JoinList::note() const
{
    return m_note->text();
}

void JoinList::setNote(const QString &words)
{
    m_note->setText(words);
    m_note->setVisible(!words.isEmpty());
    m_list->setAccessibleDescription(words);
}

} // namespace stockroom::pane
