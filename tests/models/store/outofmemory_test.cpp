// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What SQLite does that is refused memory: at the n-th allocation of an act, for every n.
#include "models/store/opening.h"
#include "models/store/reader.h"
#include "tests/support/acts.h"
#include "tests/support/faultymemory.h"
#include "tests/support/places.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace stockroom;
using database::Connection;
using database::Place;
using test::Act;
using test::FaultyMemory;
using test::stateOf;

namespace
{

constexpr int kRounds = 60; // of one row; all there are take minutes
constexpr int kMost = 200'000;

bool isSoak()
{
    return qEnvironmentVariableIntValue("STOCKROOM_SOAK") > 0;
}

} // namespace

class OutOfMemoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void nothingIsLostOrHalved_data();
    void nothingIsLostOrHalved();
    void aKeptStatementIsRunAgain_data() { eachFault(); }
    void aKeptStatementIsRunAgain();
    void whatIsReadIsRightOrRefused_data() { eachFault(); }
    void whatIsReadIsRightOrRefused();
    void aStoreIsOpenedOrRefused_data() { eachFault(); }
    void aStoreIsOpenedOrRefused();

private:
    static void eachFault();
    static QString copyOf(const QString &file);
    static std::optional<entity::Values> readThrough(store::Reader &reader);
    static int allocationsOf(const Act &act, const QString &file);
    QString tried(const Act &act, FaultyMemory::Fault fault, int n);
    QString wrongAfter(Connection &connection, const Act &act, bool isSaid) const;

    QString m_made;
    QString m_before;
    QString m_after;
};

void OutOfMemoryTest::initTestCase()
{
    FaultyMemory::install();
    m_made = test::storeToActOn();
}

QString OutOfMemoryTest::copyOf(const QString &file)
{
    const QString copy = test::freshPlace(test::Kind::Sqlite);
    QFile::copy(file, copy);
    return copy;
}

void OutOfMemoryTest::nothingIsLostOrHalved_data()
{
    QTest::addColumn<Act>("act");
    QTest::addColumn<FaultyMemory::Fault>("fault");
    const std::pair<const char *, Act> acts[] = {
        {"edit", test::edit}, {"undo", test::undo}, {"migration", test::migrate}};
    for (const auto &[name, act] : acts) {
        QTest::addRow("%s, one is refused", name) << act << FaultyMemory::Fault::Once;
        QTest::addRow("%s, there is none left", name) << act << FaultyMemory::Fault::Gone;
    }
}

/// How often an act that goes well asks for memory; leaves the state after it.
int OutOfMemoryTest::allocationsOf(const Act &act, const QString &file)
{
    const auto connection = Connection::open(*Place::parse(file), Connection::Access::Write);
    FaultyMemory::mend();
    return act(**connection) ? FaultyMemory::counted() : 0;
}

void OutOfMemoryTest::nothingIsLostOrHalved()
{
    QFETCH(Act, act);
    QFETCH(FaultyMemory::Fault, fault);
    const QString done = copyOf(m_made);
    const int all = allocationsOf(act, done);
    QVERIFY(all > 100 && all < kMost);
    m_before = stateOf(**Connection::open(*Place::parse(m_made), Connection::Access::Read));
    m_after = stateOf(**Connection::open(*Place::parse(done), Connection::Access::Read));
    QVERIFY(m_before != m_after && m_before.startsWith(u"ok|") && m_after.startsWith(u"ok|"));
    const int stride = isSoak() ? 1 : std::max(1, all / kRounds);
    for (int n = 1; n <= all; n += stride) {
        const QString wrong = tried(act, fault, n);
        QVERIFY2(wrong.isEmpty(), qPrintable(u"at the allocation %1 of %2: %3"_s.arg(n).arg(all).arg(wrong)));
    }
}

QString OutOfMemoryTest::tried(const Act &act, FaultyMemory::Fault fault, int n)
{
    const QString file = copyOf(m_made);
    const auto opened = Connection::open(*Place::parse(file), Connection::Access::Write);
    if (!opened)
        return opened.problem().words();
    FaultyMemory::fail(n, fault);
    const bool isSaid = act(**opened);
    FaultyMemory::mend();
    return wrongAfter(**opened, act, isSaid);
}

/// Whether the store is whole, and as it was said to be; and what was refused can be done by the same connection.
QString OutOfMemoryTest::wrongAfter(Connection &connection, const Act &act, bool isSaid) const
{
    // As a worker does after each task.
    connection.rollback();
    const QString state = stateOf(connection);
    if (state != m_after && (isSaid || state != m_before))
        return (isSaid ? u"said to be done, but is "_s : u"neither done nor not: "_s) + state;
    if (isSaid || state == m_after)
        return {};
    if (!act(connection))
        return u"refused when there is memory again"_s;
    return stateOf(connection) == m_after ? QString() : u"done again, but is "_s + stateOf(connection);
}

void OutOfMemoryTest::aKeptStatementIsRunAgain()
{
    QFETCH(FaultyMemory::Fault, fault);
    const auto connection = Connection::open(*Place::parse(copyOf(m_made)), Connection::Access::Write);
    const database::Statement statement{u"SELECT ? || name FROM products_product WHERE slug = ?"_s,
                                        {QString(5000, u'x'), u"teapot"_s}};
    bool hasFailed = true;
    int refused = 0;
    for (int n = 1; hasFailed; ++n) {
        QVERIFY((*connection)->run(statement));
        FaultyMemory::fail(n, fault);
        const auto rows = (*connection)->run(statement);
        hasFailed = FaultyMemory::hasFailed();
        FaultyMemory::mend();
        refused += int(!rows);
        QVERIFY(rows || hasFailed);
        const auto again = (*connection)->run(statement);
        QVERIFY2(again, qPrintable(u"at the allocation %1: %2"_s.arg(n).arg(again ? u""_s : again.problem().text)));
        QVERIFY((*again)->next());
        QCOMPARE((*again)->value(0).toString(), QString(5000, u'x') + u"Pot"_s);
    }
    QVERIFY(refused > 0);
}

/// A row as three ways of reading show it; nothing where one of them is refused.
std::optional<entity::Values> OutOfMemoryTest::readThrough(store::Reader &reader)
{
    const entity::Entity &product = *reader.sql().catalogue().find(u"product"_s);
    const auto listed = reader.list(product, {}, {u"name"_s}, 10);
    const auto found = reader.find(product, u"teapot"_s);
    const auto row = found ? reader.row(product, *found) : found.problem();
    if (!listed || !found || !row)
        return std::nullopt;
    entity::Values values = *row;
    values.insert(u"as it is listed"_s, listed->isEmpty() ? QString() : listed->front().value(u"description"_s));
    return values;
}

void OutOfMemoryTest::whatIsReadIsRightOrRefused()
{
    QFETCH(FaultyMemory::Fault, fault);
    const auto connection = Connection::open(*Place::parse(copyOf(m_made)), Connection::Access::Write);
    const auto opened = store::look(**connection);
    bool hasFailed = true;
    int refused = 0;
    const auto whole = [&] {
        store::Reader reader(**connection, opened->catalogue);
        return readThrough(reader);
    }();
    QVERIFY(whole);
    for (int n = 1; hasFailed; n += isSoak() ? 1 : 3) {
        // What was prepared would need nothing.
        QVERIFY((*connection)->reopen());
        store::Reader reader(**connection, opened->catalogue);
        FaultyMemory::fail(n, fault);
        const auto read = readThrough(reader);
        hasFailed = FaultyMemory::hasFailed();
        FaultyMemory::mend();
        refused += int(!read);
        QVERIFY2(!read || *read == *whole, qPrintable(u"at the allocation %1"_s.arg(n)));
        QVERIFY(read || hasFailed);
    }
    QVERIFY(refused > 0);
}

void OutOfMemoryTest::eachFault()
{
    QTest::addColumn<FaultyMemory::Fault>("fault");
    QTest::newRow("one is refused") << FaultyMemory::Fault::Once;
    QTest::newRow("there is none left") << FaultyMemory::Fault::Gone;
}

void OutOfMemoryTest::aStoreIsOpenedOrRefused()
{
    QFETCH(FaultyMemory::Fault, fault);
    const QString file = copyOf(m_made);
    const QString before = stateOf(**Connection::open(*Place::parse(file), Connection::Access::Read));
    bool hasFailed = true;
    int refused = 0;
    for (int n = 1; hasFailed; n += isSoak() ? 1 : 29) {
        QVERIFY(n < kMost);
        FaultyMemory::fail(n, fault);
        {
            const auto connection = Connection::open(*Place::parse(file), Connection::Access::Write);
            const bool isLooked = connection && store::look(**connection);
            hasFailed = FaultyMemory::hasFailed();
            FaultyMemory::mend();
            refused += int(!isLooked);
            QVERIFY(isLooked || hasFailed);
        }
        QCOMPARE(stateOf(**Connection::open(*Place::parse(file), Connection::Access::Read)), before);
    }
    QVERIFY(refused > 0);
}

QTEST_GUILESS_MAIN(OutOfMemoryTest)
#include "outofmemory_test.moc"
