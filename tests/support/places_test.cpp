// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/places.h"

#include <QFileInfo>
#include <QTest>

#include <libpq-fe.h>

using namespace Qt::StringLiterals;
using namespace stockroom;

class PlacesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachRowIsAFreshEmptyPlace_data() { test::onEachDatabase(); }
    void eachRowIsAFreshEmptyPlace();
    void noPlaceIsGivenTwice();
};

void PlacesTest::eachRowIsAFreshEmptyPlace()
{
    QFETCH(QString, place);
    if (!place.startsWith(u"postgresql://"_s)) {
        QVERIFY(!QFileInfo::exists(place));
        QVERIFY(QFileInfo(QFileInfo(place).path()).isWritable());
        return;
    }
    PGconn *connection = PQconnectdb(place.toUtf8().constData());
    QCOMPARE(PQstatus(connection), CONNECTION_OK);
    PGresult *result = PQexec(connection, "SELECT count(*) FROM pg_tables WHERE schemaname = 'public'");
    QCOMPARE(QByteArray(PQgetvalue(result, 0, 0)), QByteArray("0"));
    PQclear(result);
    PQfinish(connection);
}

void PlacesTest::noPlaceIsGivenTwice()
{
    for (const test::Kind kind : {test::Kind::Sqlite, test::Kind::Postgres})
        QVERIFY(test::freshPlace(kind) != test::freshPlace(kind));
}

QTEST_GUILESS_MAIN(PlacesTest)
#include "places_test.moc"
