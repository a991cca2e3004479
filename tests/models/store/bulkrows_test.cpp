// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/bulkrows.h"

#include "models/entity/group.h"
#include "tests/support/places.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace stockroom;
using database::Access;
using database::Connection;
using store::BulkRows;

class BulkRowsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void manyRowsArrive_data() { test::onEachDatabase(); }
    void manyRowsArrive();
    void rowsThatAreNotFinishedDoNotBlockTheConnection_data() { test::onEachDatabase(); }
    void rowsThatAreNotFinishedDoNotBlockTheConnection();
    void aTableThatIsNotThereIsToldOf_data() { test::onEachDatabase(); }
    void aTableThatIsNotThereIsToldOf();
};

static std::unique_ptr<Connection> withGroups(const QString &place)
{
    auto connection = std::move(*Connection::open(*database::Place::parse(place), Access::Create));
    if (!connection->runScript(u"CREATE TABLE auth_group (name varchar(150) NOT NULL UNIQUE)"_s))
        qFatal("no table");
    return connection;
}

static int countOf(Connection &connection)
{
    auto answer = connection.run({u"SELECT count(*) FROM auth_group"_s});
    return answer && (*answer)->next() ? (*answer)->value(0).toInt() : -1;
}

void BulkRowsTest::manyRowsArrive()
{
    QFETCH(QString, place);
    const auto connection = withGroups(place);
    QVERIFY(connection->begin());
    {
        auto rows = BulkRows::into(*connection, u"auth_group"_s, {entity::kGroup.find("name")});
        QVERIFY(rows);
        // More than one chunk of COPY.
        for (int each = 0; each < 20'000; ++each) {
            const store::Cell cell = "group " + std::to_string(each) + " with a name of some length";
            QVERIFY((*rows)->add({&cell, 1}));
        }
        QVERIFY((*rows)->finish());
    }
    QVERIFY(connection->commit());
    QCOMPARE(countOf(*connection), 20'000);
}

void BulkRowsTest::rowsThatAreNotFinishedDoNotBlockTheConnection()
{
    QFETCH(QString, place);
    const auto connection = withGroups(place);
    QVERIFY(connection->begin());
    {
        auto rows = BulkRows::into(*connection, u"auth_group"_s, {entity::kGroup.find("name")});
        const store::Cell cell = std::string("staff");
        QVERIFY((*rows)->add({&cell, 1}));
    }
    connection->rollback();
    QCOMPARE(countOf(*connection), 0);
}

void BulkRowsTest::aTableThatIsNotThereIsToldOf()
{
    QFETCH(QString, place);
    const auto connection = withGroups(place);
    const auto rows = BulkRows::into(*connection, u"nowhere"_s, {entity::kGroup.find("name")});
    QVERIFY(!rows);
    QVERIFY2(rows.problem().text.contains(u"nowhere"_s), qPrintable(rows.problem().text));
}

QTEST_GUILESS_MAIN(BulkRowsTest)
#include "bulkrows_test.moc"
