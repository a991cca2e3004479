// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/table/rowwindow.h"

#include "models/table/loading.h"

namespace stockroom::table
{
namespace
{

using database::Connection;
using entity::Problem;

/// Others may write all the time: the list is read again for at most a fifth of it.
constexpr int kRestFactor = 4;

} // namespace

RowWindow::RowWindow(const database::Place &place, const std::shared_ptr<const store::Paging> &paging,
                     const Reach &reach, QObject *parent)
    : QObject(parent), m_paging(paging), m_page(reach.page), m_marks(paging->marksAreUuids()),
      m_fetcher(place, paging, reach), m_handover(std::make_shared<database::Handover>(this)),
      m_worker(std::make_unique<database::Worker>(place, Connection::Access::Read))
{
    m_rest.setSingleShot(true);
    connect(&m_rest, &QTimer::timeout, this, &RowWindow::startReload);
    connect(&m_fetcher, &Fetcher::read, this, &RowWindow::tellRead);
    connect(&m_fetcher, &Fetcher::broken, this, &RowWindow::broken);
    connect(&m_fetcher, &Fetcher::gone, this, [this] { reload(); });
}

RowWindow::~RowWindow()
{
    if (m_wanted)
        *m_wanted = false;
    m_handover->close();
}

template<typename Found> void RowWindow::Errand::tell(Found found) const
{
    handover->give([wanted = wanted, found = std::move(found)] {
        if (*wanted)
            found();
    });
}

/// A task that has lost its server says nothing: the worker does it again.
void RowWindow::Errand::tellProblem(Connection *connection, const Problem &problem) const
{
    if (!connection || !connection->isLost())
        tell([window = window, problem] { window->failed(problem); });
}

RowWindow::Errand RowWindow::errand()
{
    return {this, m_handover, m_paging, m_query, m_wanted, m_fetcher.epoch(), m_page};
}

void RowWindow::show(const Query &query)
{
    if (m_wanted)
        *m_wanted = false;
    m_worker->cancel(m_ticket);
    m_rest.stop();
    m_query = query;
    m_isShown = m_isComplete = m_isReloading = m_reloadAgain = m_isStopped = false;
    m_wanted = std::make_shared<std::atomic<bool>>(true);
    setLoading(true);
    m_listing.start();
    m_ticket = m_worker->post(
        [errand = errand()](Connection *connection, const Problem &problem) { load(errand, connection, problem); });
}

void RowWindow::stop()
{
    if (!m_isLoading)
        return;
    *m_wanted = false;
    m_worker->cancel(m_ticket);
    m_isStopped = true;
    m_reloadAgain = false;
    m_sought = {};
    if (m_isShown) {
        int known = 0;
        while (known < m_marks.size() && !m_marks.at(known).isUnknown())
            ++known;
        resizeTail(known);
    } else {
        // The rows that stand there are those of another list.
        showFirst(Marks(m_marks.areUuids()));
    }
    setLoading(false);
}

std::chrono::milliseconds RowWindow::loadingFor() const
{
    return std::chrono::milliseconds(m_isLoading ? m_listing.elapsed() : 0);
}

void RowWindow::load(const Errand &errand, Connection *connection, const Problem &problem)
{
    if (!connection)
        return errand.tellProblem(connection, problem);
    RowWindow *window = errand.window;
    const Loading::Steps steps{
        .first =
            [&](const QList<Row> &rows) { errand.tell([=, epoch = errand.epoch] { window->firstCame(rows, epoch); }); },
        .counted = [&](qint64 rows) { errand.tell([=] { window->countCame(rows); }); },
        .listed =
            [&](Marks marks) {
                errand.tell(
                    [window, list = std::make_shared<Marks>(std::move(marks))] { window->listCame(std::move(*list)); });
            },
    };
    const auto loaded = Loading{*connection, *errand.paging, errand.query, errand.page, *errand.wanted}.run(steps);
    if (!loaded)
        errand.tellProblem(connection, loaded.problem());
}

void RowWindow::firstCame(const QList<Row> &rows, quint64 epoch)
{
    // A task that met a lost server runs again.
    if (std::exchange(m_isShown, true))
        return;
    m_fetcher.setQuery(m_query);
    m_fetcher.forgetGone();
    m_fetcher.put(rows, epoch);
    Marks marks(m_marks.areUuids());
    for (const Row &row : rows)
        marks.append(row.mark);
    m_isComplete = rows.size() < m_page;
    m_firstMissed = m_lastMissed = -1;
    showFirst(std::move(marks));
    if (m_isComplete)
        listingEnded();
}

void RowWindow::showFirst(Marks marks)
{
    Q_EMIT aboutToReset();
    m_marks = std::move(marks);
    ++m_version;
    Q_EMIT wasReset();
}

void RowWindow::countCame(qint64 rows)
{
    if (!m_isComplete && rows > m_marks.size())
        resizeTail(static_cast<int>(rows));
}

void RowWindow::listCame(Marks marks)
{
    m_fetcher.forgetGone();
    m_isComplete = true;
    if (startsAs(marks)) {
        resizeTail(marks.size());
        m_marks = std::move(marks);
        ++m_version;
        if (m_firstMissed >= 0 && m_firstMissed < m_marks.size())
            Q_EMIT read(m_firstMissed, std::min(m_lastMissed, m_marks.size() - 1));
    } else {
        replaceBy(std::move(marks));
    }
    m_firstMissed = m_lastMissed = -1;
    listingEnded();
}

void RowWindow::listingEnded()
{
    Q_EMIT counted(m_marks.size());
    setLoading(false);
    if (std::exchange(m_reloadAgain, false))
        reload();
    findSought();
}

bool RowWindow::startsAs(const Marks &marks) const
{
    for (int row = 0; row < m_marks.size() && !m_marks.at(row).isUnknown(); ++row) {
        if (row >= marks.size() || m_marks.at(row) != marks.at(row))
            return false;
    }
    return true;
}

void RowWindow::reload(Haste haste)
{
    if (!m_wanted)
        return;
    // What others do is no reason to read what nobody wanted to wait for.
    if (m_isStopped && haste == Haste::Soon)
        return;
    // The last try failed on its way.
    if (!m_isLoading && !m_isComplete)
        return show(m_query);
    if (m_isLoading || m_isReloading) {
        m_reloadAgain = true;
        return;
    }
    if (haste == Haste::Now)
        startReload();
    else if (!m_rest.isActive())
        m_rest.start(0);
}

void RowWindow::startReload()
{
    m_rest.stop();
    m_isReloading = true;
    m_listing.start();
    m_ticket = m_worker->post(
        [errand = errand(), before = m_marks, version = m_version](Connection *connection, const Problem &problem) {
            auto marks = connection
                             ? Listing(*connection, *errand.paging).marks(errand.query, *errand.wanted, before.size())
                             : entity::Result<Marks>(problem);
            if (!marks)
                return errand.tellProblem(connection, marks.problem());
            const Difference difference = Difference::between(before, *marks);
            const Listed listed{std::make_shared<Marks>(std::move(*marks)), difference, version};
            errand.tell([window = errand.window, listed] { window->reloaded(listed); });
        });
}

void RowWindow::reloaded(const Listed &listed)
{
    m_isReloading = false;
    m_fetcher.forgetGone();
    const int before = m_marks.size();
    if (listed.version != m_version)
        m_reloadAgain = true;
    else if (listed.difference.isWhole)
        replaceBy(std::move(*listed.marks));
    else
        step(listed.difference, std::move(*listed.marks));
    if (m_marks.size() != before)
        Q_EMIT counted(m_marks.size());
    if (std::exchange(m_reloadAgain, false))
        m_rest.start(static_cast<int>(m_listing.elapsed()) * kRestFactor);
    findSought();
}

void RowWindow::failed(const Problem &problem)
{
    m_isReloading = false;
    setLoading(false);
    m_sought = {};
    Q_EMIT broken(problem);
}

void RowWindow::find(const entity::Value &id)
{
    m_sought = id;
    findSought();
}

void RowWindow::findSought()
{
    const bool isMoving = m_isLoading || m_isReloading || m_reloadAgain || m_rest.isActive();
    if (!m_sought.isValid() || isMoving || !m_wanted)
        return;
    const QString key = QString::fromUtf8(m_paging->entity().key().name);
    const Query query{{.conditions = {{key, store::Condition::Test::Is, m_sought}}}, {key}};
    m_worker->post([errand = errand(), query, id = m_sought](Connection *connection, const Problem &) {
        const auto rows = connection ? Reading(*connection, *errand.paging).first(query, 1)
                                     : entity::Result<QList<Row>>(QList<Row>());
        // A task that has lost its server says nothing: the worker does it again.
        if (connection && connection->isLost())
            return;
        errand.tell([window = errand.window, id, epoch = errand.epoch, rows = rows ? *rows : QList<Row>()] {
            window->soughtCame(id, rows, epoch);
        });
    });
}

void RowWindow::soughtCame(const entity::Value &id, const QList<Row> &rows, quint64 epoch)
{
    if (id != m_sought)
        return;
    m_sought = {};
    m_fetcher.put(rows, epoch);
    Q_EMIT found(rows.isEmpty() ? -1 : m_marks.indexOf(rows.front().mark));
}

void RowWindow::setLoading(bool loading)
{
    if (std::exchange(m_isLoading, loading) != loading)
        Q_EMIT loadingChanged(loading);
}

void RowWindow::step(const Difference &difference, Marks marks)
{
    for (qsizetype each = 0; each < difference.steps.size(); ++each) {
        const Difference::Step &step = difference.steps[each];
        ++m_version;
        if (step.count > 0)
            Q_EMIT aboutToInsert(step.row, step.row + step.count - 1);
        else
            Q_EMIT aboutToRemove(step.row, step.row - step.count - 1);
        // The last leads to the new list, which is here: a million marks need not be moved along.
        if (each + 1 == difference.steps.size())
            std::swap(m_marks, marks);
        else if (step.count > 0)
            m_marks.insert(step.row, step.count, marks);
        else
            m_marks.remove(step.row, -step.count);
        if (step.count > 0)
            Q_EMIT inserted();
        else
            Q_EMIT removed();
    }
}

void RowWindow::replaceBy(Marks marks)
{
    const int size = marks.size();
    if (size > m_marks.size())
        resizeTail(size);
    // While rows move, their number stays; what is too many goes from the end.
    marks.resize(m_marks.size());
    Q_EMIT aboutToMove();
    m_marks = std::move(marks);
    ++m_version;
    Q_EMIT moved();
    resizeTail(size);
}

void RowWindow::resizeTail(int size)
{
    const int before = m_marks.size();
    if (size > before) {
        Q_EMIT aboutToInsert(before, size - 1);
        m_marks.resize(size);
        Q_EMIT inserted();
    } else if (size < before) {
        Q_EMIT aboutToRemove(size, before - 1);
        m_marks.resize(size);
        Q_EMIT removed();
    }
}

const Row *RowWindow::row(int row)
{
    const Mark mark = m_marks.at(row);
    if (mark.isUnknown()) {
        m_firstMissed = m_firstMissed < 0 ? row : std::min(m_firstMissed, row);
        m_lastMissed = std::max(m_lastMissed, row);
        return nullptr;
    }
    return m_fetcher.get(mark, [this, row] {
        // Around the row, and not from a fixed border on: the rows beside it on the screen would be two pages.
        QList<Mark> page;
        const int from = std::max(0, row - m_page / 2);
        for (int each = from; each < std::min(from + m_page, m_marks.size()); ++each)
            page << m_marks.at(each);
        return page;
    });
}

bool RowWindow::remove(const QString &id)
{
    const Row *row = m_fetcher.findId(id);
    if (!row)
        return false;
    const Mark mark = row->mark;
    m_fetcher.remove(mark);
    const int at = m_marks.indexOf(mark);
    if (at < 0)
        return m_isComplete;
    ++m_version;
    Q_EMIT aboutToRemove(at, at);
    m_marks.remove(at, 1);
    Q_EMIT removed();
    if (m_isComplete)
        Q_EMIT counted(m_marks.size());
    return true;
}

void RowWindow::tellRead(const QSet<Mark> &marks)
{
    QList<int> rows = m_marks.rowsOf(marks).values();
    std::sort(rows.begin(), rows.end());
    for (qsizetype from = 0; from < rows.size();) {
        qsizetype to = from;
        while (to + 1 < rows.size() && rows[to + 1] == rows[to] + 1)
            ++to;
        Q_EMIT read(rows[from], rows[to]);
        from = to + 1;
    }
}

} // namespace stockroom::table
