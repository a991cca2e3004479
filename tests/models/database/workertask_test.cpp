// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/database/worker.h"

#include "tests/support/places.h"

#include <QTest>
#include <future>

using namespace stockroom;
using database::Connection;
using database::Place;
using database::Worker;
using entity::Problem;

namespace
{

/// A task that counts how often it was copied, and tells it.
class Copied
{
public:
    Copied(int *copies, std::promise<int> *told) : m_copies(copies), m_told(told) {}
    Copied(const Copied &other) : m_copies(other.m_copies), m_told(other.m_told) { ++*m_copies; }
    Copied(Copied &&) noexcept = default;
    Copied &operator=(const Copied &) = delete;
    Copied &operator=(Copied &&) = delete;
    ~Copied() = default;

    void operator()(Connection *, const Problem &) const { m_told->set_value(*m_copies); }

private:
    int *m_copies;
    std::promise<int> *m_told;
};

} // namespace

class WorkerTaskTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatATaskHoldsIsNotCopied_data() { test::onEachDatabase(); }
    void whatATaskHoldsIsNotCopied();
};

void WorkerTaskTest::whatATaskHoldsIsNotCopied()
{
    QFETCH(QString, place);
    Worker worker(*Place::parse(place), Connection::Access::Create);
    int copies = 0;
    std::promise<int> copied;
    for (const Worker::Turn turn : {Worker::Turn::Next, Worker::Turn::Last}) {
        copied = {};
        copies = 0;
        Worker::Task task(Copied(&copies, &copied));
        copies = 0;
        worker.post(std::move(task), turn);
        QCOMPARE(copied.get_future().get(), 0);
    }
}

QTEST_GUILESS_MAIN(WorkerTaskTest)
#include "workertask_test.moc"
