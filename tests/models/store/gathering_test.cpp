// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/gathering.h"

#include "models/database/journal.h"
#include "tests/support/places.h"
#include "tests/support/shop.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace stockroom;
using database::Connection;
using store::Gathering;

/// A store without WAL, of a hundred products that are equal in many ways.
class Locking
{
public:
    Locking()
    {
        for (int i = 0; i < 100; ++i)
            m_shop.addProduct(u"Cup %1"_s.arg(i % 7), 100 + 50 * (i % 5), i % 3);
        if (!*database::Journal::set(m_shop.connection(), database::Journal::usual()))
            qFatal("the journal stays");
        m_reader = std::move(*Connection::open(m_shop.place(), Connection::Access::Read));
    }

    test::Shop &shop() { return m_shop; }
    Connection &reader() { return *m_reader; }
    store::Paging paging()
    {
        return {store::Sql(m_shop.catalogue(), entity::Dialect::Sqlite), m_shop.entity("product")};
    }

    QStringList read(const store::Statement &statement)
    {
        QStringList all;
        const auto rows = m_reader->rows(statement, [&all](database::Cells row) {
            all << row[0].text();
            return true;
        });
        return rows ? all : QStringList{rows.problem().text};
    }

private:
    test::Shop m_shop{test::freshPlace(test::Kind::Sqlite)};
    std::unique_ptr<Connection> m_reader;
};

class GatheringTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesTheListThatOneReadingGives_data();
    void givesTheListThatOneReadingGives();
    void othersWriteBetweenTheReadings();
    void isForLongListsOfFilesThatAReaderLocks();
    void firstRowsThatAnIndexLeadsToNeedNoGathering();
    void leavesTheOrderOfAnotherCollationToTheDatabase();
    void endsWhenItIsNotWanted();
    void connectionsAreLeftAsTheyWere();
};

void GatheringTest::givesTheListThatOneReadingGives_data()
{
    QTest::addColumn<QString>("field");
    for (const char *field : {"id", "name", "price", "stock", "active", "category", "created", "created_by", "image"})
        QTest::newRow(field) << QString::fromLatin1(field);
}

void GatheringTest::givesTheListThatOneReadingGives()
{
    QFETCH(QString, field);
    Locking store;
    QVERIFY(store.shop().connection().run({u"UPDATE products_product SET rowid = -5 WHERE rowid = 1"_s}).ok());
    const store::Paging paging = store.paging();
    const std::atomic<bool> wanted{true};
    for (const bool descending : {false, true}) {
        for (const QStringList &words : {QStringList(), QStringList{u"3"_s}}) {
            const store::Filter filter{.words = words};
            Gathering gathering(store.reader(), paging, 7);
            const auto gathered = gathering.marks(filter, {field, descending}, wanted);
            QVERIFY2(gathered.ok(), qPrintable(gathered ? QString() : gathered.problem().text));
            const QStringList marks = store.read(*gathered);
            QVERIFY(!marks.isEmpty());
            QCOMPARE(marks, store.read(paging.marks(filter, {field, descending})));
        }
    }
}

void GatheringTest::othersWriteBetweenTheReadings()
{
    Locking store;
    const store::Paging paging = store.paging();
    const std::atomic<bool> wanted{true};
    Gathering gathering(store.reader(), paging, 7);
    const auto gathered = gathering.marks({}, {u"price"_s}, wanted);
    QVERIFY(gathered.ok());
    int rows = 0;
    QStringList refused;
    // While the rows are shown, nothing of the store is held.
    const auto shown = store.reader().each(*gathered, [&](const QSqlQuery &) {
        const auto written = store.shop().connection().begin(0);
        if (!written || !store.shop().connection().run({u"UPDATE products_product SET stock = stock + 1"_s}) ||
            !store.shop().connection().commit())
            refused << u"row %1"_s.arg(rows);
        return ++rows < 3;
    });
    QVERIFY(shown.ok());
    QCOMPARE(rows, 3);
    QCOMPARE(refused, QStringList());
}

void GatheringTest::isForLongListsOfFilesThatAReaderLocks()
{
    Locking store;
    const store::Paging paging = store.paging();
    const auto isNeeded = [&](qint64 rows) { return *Gathering(store.reader(), paging, rows).isNeeded({u"name"_s}); };
    QVERIFY(isNeeded(10));
    QVERIFY(!isNeeded(100));
    QVERIFY(*database::Journal::set(store.shop().connection(), database::Journal::wal()));
    QVERIFY(!isNeeded(10));
}

void GatheringTest::firstRowsThatAnIndexLeadsToNeedNoGathering()
{
    Locking store;
    const store::Paging paging = store.paging();
    Gathering gathering(store.reader(), paging, 10);
    const QString key = QString::fromLatin1(paging.entity().key().name);
    QVERIFY(!*gathering.isNeededForFirst({}, {key}));
    QVERIFY(*gathering.isNeededForFirst({}, {u"image"_s}));
    QVERIFY(*gathering.isNeededForFirst({.words = {u"cup"_s}}, {key}));
}

void GatheringTest::leavesTheOrderOfAnotherCollationToTheDatabase()
{
    Locking store;
    const store::Paging paging = store.paging();
    Connection &writer = store.shop().connection();
    QVERIFY(writer.runScript(u"ALTER TABLE products_product ADD COLUMN shelf text COLLATE NOCASE"_s).ok());
    QVERIFY(!*Gathering(store.reader(), paging, 10).isNeeded({u"name"_s}));
}

void GatheringTest::endsWhenItIsNotWanted()
{
    Locking store;
    const store::Paging paging = store.paging();
    const std::atomic<bool> wanted{false};
    const auto gathered = Gathering(store.reader(), paging, 10).marks({}, {u"name"_s}, wanted);
    QVERIFY(!gathered.ok());
    QCOMPARE(gathered.problem().kind, entity::ProblemKind::Busy);
}

void GatheringTest::connectionsAreLeftAsTheyWere()
{
    Locking store;
    const store::Paging paging = store.paging();
    for (const bool isWanted : {true, false}) {
        const std::atomic<bool> wanted{isWanted};
        for (Connection *each : {&store.shop().connection(), &store.reader()}) {
            static_cast<void>(Gathering(*each, paging, 10).marks({}, {u"name"_s}, wanted));
            const auto written = each->run({u"CREATE TEMP TABLE probe (a)"_s});
            QCOMPARE(written.ok(), each == &store.shop().connection());
            QVERIFY(!written || each->run({u"DROP TABLE temp.probe"_s}).ok());
        }
    }
}

QTEST_GUILESS_MAIN(GatheringTest)
#include "gathering_test.moc"
