// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/database/place.h"

#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace stockroom;
using database::Place;
using entity::Dialect;
using entity::ProblemKind;

class PlaceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pathsBecomeAbsolute();
    void oddNamesOfFilesStay_data();
    void oddNamesOfFilesStay();
    void addressesAreTakenApart();
    void textIsReadBackAsTheSamePlace_data();
    void textIsReadBackAsTheSamePlace();
    void passwordIsKeptButNeverShown_data();
    void passwordIsKeptButNeverShown();
    void nonsenseIsRefusedWithAReason_data();
    void nonsenseIsRefusedWithAReason();
};

void PlaceTest::pathsBecomeAbsolute()
{
    QCOMPARE(Place::parse(u"a/../shop.sqlite"_s)->file(), QDir::current().filePath(u"shop.sqlite"_s));
    QCOMPARE(Place::parse(u"~/shop.sqlite"_s)->file(), QDir::homePath() + u"/shop.sqlite"_s);
    QCOMPARE(Place::parse(u"file:///tmp/my%20shop.sqlite"_s)->file(), u"/tmp/my shop.sqlite"_s);
    QCOMPARE(Place::parse(u"/tmp/my.shop.sqlite"_s)->title(), u"my.shop"_s);
    QCOMPARE(Place::parse(u"/tmp/x"_s)->dialect(), Dialect::Sqlite);
}

void PlaceTest::oddNamesOfFilesStay_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("memory is a file like any other") << u":memory:"_s;
    QTest::newRow("query") << u"shop?mode=memory"_s;
    QTest::newRow("percent") << u"50%.sqlite"_s;
    QTest::newRow("quotes") << u"'; DROP TABLE auth_user; --\".sqlite"_s;
    QTest::newRow("Arabic") << u"متجر.sqlite"_s;
}

void PlaceTest::oddNamesOfFilesStay()
{
    QFETCH(QString, name);
    const auto place = Place::parse(u"/tmp/"_s + name);
    QVERIFY(place.ok());
    QCOMPARE(place->file(), u"/tmp/"_s + name);
    QCOMPARE(*Place::parse(place->text()), *place);
}

void PlaceTest::addressesAreTakenApart()
{
    const auto place = Place::parse(u"postgresql://ann@shop.example:5433/store?sslmode=require"_s);
    QVERIFY(place.ok());
    QCOMPARE(place->dialect(), Dialect::Postgres);
    QCOMPARE(place->parameters().value(u"user"_s), u"ann"_s);
    QCOMPARE(place->parameters().value(u"host"_s), u"shop.example"_s);
    QCOMPARE(place->parameters().value(u"port"_s), u"5433"_s);
    QCOMPARE(place->parameters().value(u"sslmode"_s), u"require"_s);
    QCOMPARE(place->title(), u"store"_s);
    QVERIFY(place->file().isEmpty());
}

void PlaceTest::textIsReadBackAsTheSamePlace_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("plain") << u"postgresql://ann@shop.example:5433/store?sslmode=require"_s;
    QTest::newRow("socket") << u"postgresql:///store?host=/run/postgresql&port=5433&user=ann"_s;
    QTest::newRow("two hosts") << u"postgresql://ann@one:1,two:2/store?target_session_attrs=read-write"_s;
    QTest::newRow("IPv6") << u"postgresql://[::1]:5432/store"_s;
    QTest::newRow("signs") << u"postgresql://a%40b@h/my%20%2Fstore%3F"_s;
    QTest::newRow("short scheme") << u"postgres://h/store"_s;
}

void PlaceTest::textIsReadBackAsTheSamePlace()
{
    QFETCH(QString, text);
    const auto place = Place::parse(text);
    QVERIFY2(place.ok(), place.ok() ? "" : qPrintable(place.problem().text));
    const auto again = Place::parse(place->text());
    QVERIFY2(again.ok(), qPrintable(place->text()));
    QCOMPARE(*again, *place);
}

void PlaceTest::passwordIsKeptButNeverShown_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("password");
    QTest::newRow("before the host") << u"postgresql://ann:s3cret@h/store"_s << u"s3cret"_s;
    QTest::newRow("signs") << u"postgresql://ann:s3%40cret%25@h/store"_s << u"s3@cret%"_s;
    QTest::newRow("option") << u"postgresql://ann@h/store?password=s3cret"_s << u"s3cret"_s;
}

void PlaceTest::passwordIsKeptButNeverShown()
{
    QFETCH(QString, text);
    QFETCH(QString, password);
    const auto place = Place::parse(text);
    QVERIFY(place.ok());
    QCOMPARE(place->password(), password);
    QCOMPARE(place->text(), u"postgresql://ann@h/store"_s);
    QVERIFY(!place->parameters().contains(u"password"_s));
}

void PlaceTest::nonsenseIsRefusedWithAReason_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("named");
    QTest::newRow("nothing") << u"  "_s << u"No store"_s;
    QTest::newRow("another database") << u"mysql://h/store"_s << u"mysql"_s;
    QTest::newRow("no database") << u"postgresql://h"_s << u"database"_s;
    QTest::newRow("port") << u"postgresql://h:99999/store"_s << u"99999"_s;
    QTest::newRow("port of letters") << u"postgresql://h:five/store"_s << u"five"_s;
    QTest::newRow("unknown option") << u"postgresql://h/store?colour=red"_s << u"colour"_s;
    QTest::newRow("semicolon") << u"postgresql://h/a%3Bb"_s << u"dbname"_s;
    QTest::newRow("percent in the password") << u"postgresql://ann:s3cret%@h/store"_s << u"%25"_s;
    QTest::newRow("null") << QString(u"/tmp/a"_s + QChar::Null + u"b"_s) << u"null"_s;
}

void PlaceTest::nonsenseIsRefusedWithAReason()
{
    QFETCH(QString, text);
    QFETCH(QString, named);
    const auto place = Place::parse(text);
    QVERIFY(!place.ok());
    QCOMPARE(place.problem().kind, ProblemKind::Invalid);
    QVERIFY2(place.problem().text.contains(named), qPrintable(place.problem().text));
    QVERIFY(!place.problem().text.contains(u"s3cret"_s));
}

QTEST_GUILESS_MAIN(PlaceTest)
#include "place_test.moc"
