// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/searching.h"
#include "models/table/entitytable.h"
#include "ui/pane/listpane.h"

#include <chrono>

namespace stockroom::desktop
{

namespace
{

/// A letter typed within this time makes the search for the ones before it needless.
constexpr std::chrono::milliseconds kRest{120};

} // namespace

Searching::Searching(pane::ListPane *list) : QObject(list), m_list(list)
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(kRest);
    connect(&m_rest, &QTimer::timeout, this, &Searching::search);
    connect(list, &pane::ListPane::countChanged, this, [this](const QString &count) { m_count = count; });
    connect(list->table(), &QAbstractItemModel::modelReset, this, [this] {
        m_isComing = false;
        tell();
    });
    connect(list->table(), &table::EntityTable::broken, this, [this] { m_isComing = m_isWaitedFor = false; });
}

void Searching::type(const QString &words)
{
    m_words = words;
    m_isWaitedFor = false;
    m_rest.start();
}

void Searching::settle()
{
    if (m_rest.isActive())
        search();
    m_isWaitedFor = !m_isRefused;
    tell();
}

void Searching::search()
{
    m_rest.stop();
    m_isRefused = !m_list->setSearch(m_words);
    m_isComing = m_isComing || !m_isRefused;
}

void Searching::tell()
{
    if (!m_isComing && std::exchange(m_isWaitedFor, false))
        Q_EMIT settled();
}

} // namespace stockroom::desktop
