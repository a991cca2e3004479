// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a disk does to a file that fails a write or a sync, is full, or loses its power in the midst of it: at every one
// of them.
#include "tests/support/acts.h"
#include "tests/support/faultydisk.h"
#include "tests/support/places.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace stockroom;
using database::Connection;
using database::Place;
using test::Act;
using test::FaultyDisk;
using test::stateOf;

namespace
{

constexpr int kMost = 4000; // writes and syncs of one act

} // namespace

class PowerCutTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void noFaultLosesOrHalvesAnything_data();
    void noFaultLosesOrHalvesAnything();

private:
    QString tried(const Act &act, FaultyDisk::Fault fault, int n, bool &hasFailed);
    QString wrongIn(const QString &file, bool isSaid) const;

    std::unique_ptr<FaultyDisk> m_disk;
    QString m_made;   ///< the store that each round starts from
    QString m_before; ///< its state
    QString m_after;  ///< that of a store to which it was done
};

void PowerCutTest::init()
{
    m_disk = std::make_unique<FaultyDisk>();
    m_made = test::storeToActOn();
}

void PowerCutTest::cleanup()
{
    m_disk.reset();
}

void PowerCutTest::noFaultLosesOrHalvesAnything_data()
{
    QTest::addColumn<Act>("act");
    QTest::addColumn<FaultyDisk::Fault>("fault");
    const std::pair<const char *, Act> acts[] = {
        {"edit", test::edit}, {"undo", test::undo}, {"migration", test::migrate}};
    for (const auto &[name, act] : acts) {
        QTest::addRow("%s, a write fails", name) << act << FaultyDisk::Fault::Once;
        QTest::addRow("%s, the power fails", name) << act << FaultyDisk::Fault::PowerCut;
        QTest::addRow("%s, the disk is full", name) << act << FaultyDisk::Fault::Full;
    }
}

void PowerCutTest::noFaultLosesOrHalvesAnything()
{
    QFETCH(Act, act);
    QFETCH(FaultyDisk::Fault, fault);
    bool hasFailed = false;
    m_before = tried([](Connection &) { return false; }, fault, FaultyDisk::kNever, hasFailed);
    m_after = tried(act, fault, FaultyDisk::kNever, hasFailed);
    QVERIFY(m_before != m_after && m_before.startsWith(u"ok|") && m_after.startsWith(u"ok|"));
    int n = 0;
    do {
        ++n;
        QVERIFY(n < kMost);
        const QString wrong = tried(act, fault, n, hasFailed);
        QVERIFY2(!hasFailed || wrong.isEmpty(), qPrintable(u"at the write %1: %2"_s.arg(n).arg(wrong)));
    } while (hasFailed);
    QVERIFY(n > 3);
}

/// Does it to a copy of the store. Without a fault: the state then. With one: what is wrong, or nothing.
QString PowerCutTest::tried(const Act &act, FaultyDisk::Fault fault, int n, bool &hasFailed)
{
    const QString file = test::freshPlace(test::Kind::Sqlite);
    QFile::copy(m_made, file);
    m_disk->synced(file);
    bool isSaid = false;
    {
        const auto connection = Connection::open(*Place::parse(file), Connection::Access::Write);
        if (!connection)
            return connection.problem().words();
        m_disk->fail(n, fault);
        isSaid = act(**connection);
        hasFailed = m_disk->hasFailed();
        m_disk->mend();
        if (n == FaultyDisk::kNever)
            return stateOf(**connection);
        // What was refused can be done at once when the disk is well again, by the same connection.
        if (!isSaid && fault != FaultyDisk::Fault::PowerCut && stateOf(**connection) == m_before)
            isSaid = act(**connection);
        if (!isSaid && fault != FaultyDisk::Fault::PowerCut && stateOf(**connection) != m_after)
            return u"refused, and once more: "_s + stateOf(**connection);
        if (fault == FaultyDisk::Fault::PowerCut)
            m_disk->leave(file, file + u".cut"_s);
    }
    return wrongIn(fault == FaultyDisk::Fault::PowerCut ? file + u".cut"_s : file, isSaid);
}

QString PowerCutTest::wrongIn(const QString &file, bool isSaid) const
{
    const auto connection = Connection::open(*Place::parse(file), Connection::Access::Write);
    if (!connection)
        return connection.problem().words();
    const QString state = stateOf(**connection);
    if (state != m_after && (isSaid || state != m_before))
        return (isSaid ? u"said to be done, but is "_s : u"neither done nor not: "_s) + state;
    return {};
}

QTEST_GUILESS_MAIN(PowerCutTest)
#include "powercut_test.moc"
