// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/database/postgreswords.h"

#include <QTest>
#include <thread>

#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

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
    void aServerAcrossTheNetworkProvesWhoItIs();
    void aServerThatProvesNothingIsSaidToBeSo();
};

void PostgresWordsTest::aServerAcrossTheNetworkProvesWhoItIs()
{
    const auto options = [](const char *place) {
        return database::connectOptions(*Place::parse(QString::fromLatin1(place)));
    };
    for (const char *far : {"postgresql://db.example.com/d", "postgresql://10.0.0.7/d", "postgresql:///d?hostaddr=::2"})
        QVERIFY2(options(far).contains(u"sslmode='verify-full'"_s), qPrintable(options(far)));
    for (const char *near : {"postgresql:///d", "postgresql://localhost/d", "postgresql://127.0.0.1/d",
                             "postgresql:///d?host=/tmp", "postgresql://[::1]/d"})
        QVERIFY2(!options(near).contains(u"ssl"_s), qPrintable(options(near)));
    QVERIFY(options("postgresql://db.example.com/d?sslmode=prefer").contains(u"sslmode='prefer'"_s));
}

void PostgresWordsTest::aServerThatProvesNothingIsSaidToBeSo()
{
    // A server that knows no TLS says "N" to the question for it.
    const int server = socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    QVERIFY(bind(server, reinterpret_cast<sockaddr *>(&address), size) == 0 && listen(server, 1) == 0);
    QVERIFY(getsockname(server, reinterpret_cast<sockaddr *>(&address), &size) == 0);
    std::thread answering([server] {
        const int client = accept(server, nullptr, nullptr);
        char question[8];
        if (recv(client, question, sizeof question, MSG_WAITALL) == sizeof question)
            send(client, "N", 1, 0);
        close(client);
    });
    const auto place = Place::parse(u"postgresql://127.0.0.1:%1/d?sslmode=verify-full"_s.arg(ntohs(address.sin_port)));
    const entity::Problem problem = database::whyNotOpened(*place);
    answering.join();
    close(server);
    QVERIFY2(problem.text.contains(u"TLS"_s), qPrintable(problem.text));
}

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
