// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/database/postgreswords.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace stockroom;
using database::Place;
using database::ServerError;
using database::Violation;
using entity::ProblemKind;

class PostgresWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void codesHaveTheirMeaning_data();
    void codesHaveTheirMeaning();
    void columnsAreFoundInEveryLanguage();
    void placesMaySayOtherwiseThanWeDo();
    void signsInOptionsAreTaken();
};

void PostgresWordsTest::codesHaveTheirMeaning_data()
{
    QTest::addColumn<QString>("state");
    QTest::addColumn<ProblemKind>("kind");
    QTest::addColumn<bool>("lost");
    QTest::newRow("no code") << QString() << ProblemKind::Busy << true;
    QTest::newRow("admin shutdown") << u"57P01"_s << ProblemKind::Busy << true;
    QTest::newRow("connection failure") << u"08006"_s << ProblemKind::Busy << true;
    QTest::newRow("cancelled") << u"57014"_s << ProblemKind::Busy << false;
    QTest::newRow("lock") << u"55P03"_s << ProblemKind::Busy << false;
    QTest::newRow("serialization") << u"40001"_s << ProblemKind::Busy << false;
    QTest::newRow("disk") << u"53100"_s << ProblemKind::Broken << false;
    QTest::newRow("memory") << u"53200"_s << ProblemKind::Busy << false;
    QTest::newRow("right") << u"42501"_s << ProblemKind::Denied << false;
    QTest::newRow("read only") << u"25006"_s << ProblemKind::Denied << false;
    QTest::newRow("too long") << u"22001"_s << ProblemKind::Invalid << false;
    QTest::newRow("unique") << u"23505"_s << ProblemKind::Invalid << false;
    QTest::newRow("syntax") << u"42601"_s << ProblemKind::Broken << false;
}

void PostgresWordsTest::codesHaveTheirMeaning()
{
    QFETCH(QString, state);
    QFETCH(ProblemKind, kind);
    QFETCH(bool, lost);
    const database::Fault fault = database::faultOfError({.state = state, .message = u"it says"_s});
    QCOMPARE(fault.problem.kind, kind);
    QCOMPARE(fault.lost, lost);
    QVERIFY(!fault.problem.text.isEmpty());
}

void PostgresWordsTest::columnsAreFoundInEveryLanguage()
{
    const auto violated = [](const QString &detail) {
        return database::faultOfError({.state = u"23505"_s, .message = {}, .detail = detail, .constraint = u"k"_s})
            .violated;
    };
    QCOMPARE(violated(u"Key (slug)=(teapot) already exists."_s), u"slug"_s);
    QCOMPARE(violated(u"Schlüssel »(user_id, group_id)=(1, 2)« existiert bereits."_s), u"user_id, group_id"_s);
    QCOMPARE(violated(u"Key (\"Odd\")=((a)=(b)) already exists."_s), u"Odd"_s);
    QCOMPARE(violated({}), u"k"_s);
}

void PostgresWordsTest::placesMaySayOtherwiseThanWeDo()
{
    const QString plain = database::connectOptions(*Place::parse(u"postgresql://h/d"_s));
    QVERIFY(plain.contains(u"connect_timeout='5'"_s));
    QVERIFY(plain.contains(u"application_name='stockroom'"_s));
    const QString own = database::connectOptions(*Place::parse(u"postgresql://h/d?connect_timeout=30"_s));
    QVERIFY(own.contains(u"connect_timeout='30'"_s));
    QCOMPARE(own.count(u"connect_timeout"_s), 1);
}

void PostgresWordsTest::signsInOptionsAreTaken()
{
    const QString options = database::connectOptions(*Place::parse(u"postgresql://h/it%27s%20a%5Cb"_s));
    QVERIFY(options.contains(uR"(dbname='it\'s a\\b')"_s));
    QVERIFY(!database::connectOptions(*Place::parse(u"postgresql://u:s3cret@h/d"_s)).contains(u"s3cret"_s));
}

QTEST_GUILESS_MAIN(PostgresWordsTest)
#include "postgreswords_test.moc"
