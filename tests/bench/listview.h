// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/table/entitytable.h"
#include "tests/bench/measure.h"
#include "ui/pane/celldelegate.h"
#include "ui/pane/tableview.h"
#include "ui/pane/thumbnails.h"
#include "ui/widget/watchdog.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QHeaderView>
#include <QScrollBar>
#include <random>

namespace stockroom::bench
{

template<typename Condition> void spinUntil(Condition condition)
{
    while (!condition())
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, 50);
}

/// A view of the size of a screen, which tells how often it was painted.
template<typename Base> class Painted : public Base
{
public:
    Painted()
    {
        this->resize(1200, 800);
        this->verticalHeader()->setDefaultSectionSize(pane::CellDelegate::rowHeight(this->fontMetrics()));
        this->show();
        paint();
    }

    void paint()
    {
        const int before = m_painted;
        this->viewport()->update();
        spinUntil([&] { return m_painted > before; });
    }

    int firstShown() const { return this->rowAt(0); }
    int lastShown() const
    {
        const int last = this->rowAt(this->viewport()->height() - 1);
        return last < 0 ? this->model()->rowCount() - 1 : last;
    }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        Base::paintEvent(event);
        ++m_painted;
    }

private:
    int m_painted = 0;
};

using StockView = Painted<QTableView>;
using ListView = Painted<pane::TableView>;

/// The longest gap of the event loop while something is done, in milliseconds.
class Gap
{
public:
    Gap() { m_watchdog.start(); }
    double longest() const { return double(m_watchdog.longestGap().count()) / 1e6; }

private:
    widget::Watchdog m_watchdog;
};

inline bool showsPlaceholder(const table::EntityTable &table, const ListView &view)
{
    for (int row = view.firstShown(); row <= view.lastShown(); ++row) {
        if (!table.isLoaded(row))
            return true;
    }
    return false;
}

/// What it takes until everything of a random place is painted, in milliseconds. `isMissing` tells whether something is
/// still to come, and is counted.
template<typename View, typename Missing> QList<double> jumps(View &view, int times, int &twice, Missing isMissing)
{
    std::mt19937 random(2);
    QList<double> all;
    for (int i = 0; i < times; ++i) {
        QElapsedTimer timer;
        timer.start();
        view.verticalScrollBar()->setValue(int(random() % unsigned(view.verticalScrollBar()->maximum() + 1)));
        view.paint();
        if (isMissing()) {
            ++twice;
            spinUntil([&] { return !isMissing(); });
            view.paint();
        }
        all << milliseconds(timer);
    }
    return all;
}

} // namespace stockroom::bench
