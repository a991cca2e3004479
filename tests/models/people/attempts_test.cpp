// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/attempts.h"

#include "tests/models/people/staff.h"

#include <QTest>

using namespace stockroom;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using people::Attempt;
using people::Attempts;
using people::Outcome;
using std::chrono::seconds;

class AttemptsTest : public test::StaffTest
{
    Q_OBJECT

private:
    seconds begin(const char *name, bool isLast = false)
    {
        return *Attempts(m_shop->connection()).begin(text(name), isLast, m_now);
    }

private Q_SLOTS:
    void pausesGrow()
    {
        QList<qint64> minutes;
        for (int failures = 0; failures < 13; ++failures)
            minutes << Attempts::pause(failures, false).count() / 60;
        QCOMPARE(minutes, (QList<qint64>{0, 0, 0, 0, 0, 0, 1, 2, 4, 8, 15, 15, 15}));
        QCOMPARE(Attempts::pause(1'000'000, false), seconds(15min));
        QCOMPARE(Attempts::pause(5, true), 0s);
        QCOMPARE(Attempts::pause(6, true), 30s);
        QCOMPARE(Attempts::pause(1'000'000, true), 30s);
    }

    void aTryIsAFailureUntilItSucceeds()
    {
        for (int turn = 0; turn < 6; ++turn)
            QCOMPARE(begin("anna"), 0s);
        QCOMPARE(begin("anna"), 60s);
        QCOMPARE(begin("ben"), 0s);
        pass(59s);
        // What is too early is not counted.
        QCOMPARE(begin("anna"), 1s);
        pass(1s);
        QCOMPARE(begin("anna"), 0s);
        QCOMPARE(begin("anna"), 120s);
        QCOMPARE(begin("anna", true), 30s);
        QVERIFY(Attempts(m_shop->connection()).succeed(u"anna"_s).ok());
        QCOMPARE(begin("anna"), 0s);
    }

    void failuresAreForgottenAfterADay()
    {
        for (int turn = 0; turn < 6; ++turn)
            begin("anna");
        begin("ben");
        pass(24h - 1s);
        QCOMPARE(begin("anna"), 0s);
        QCOMPARE(begin("anna"), 120s);
        pass(24h + 1s);
        QCOMPARE(begin("ben"), 0s);
        QCOMPARE(m_shop->ask(u"SELECT count(*) FROM stockroom_signin"_s), QStringList{u"1"_s});
    }

    void aClockThatIsSetBackLengthensNoPause()
    {
        for (int turn = 0; turn < 6; ++turn)
            begin("anna");
        pass(-100h);
        QCOMPARE(begin("anna"), 60s);
    }

    void theNameIsKeptAsASum()
    {
        begin("correct horse battery");
        const QString sum = m_shop->ask(u"SELECT name_sum FROM stockroom_signin"_s).value(0);
        QCOMPARE(sum.size(), 64);
        QVERIFY(!sum.contains(u"horse"));
    }

    void whatIsTooEarlySaysHowLong()
    {
        QVERIFY(Attempts::tooEarly(30s).text.contains(u"30"));
        QCOMPARE(Attempts::tooEarly(30s).kind, entity::ProblemKind::Busy);
        QVERIFY(Attempts::tooEarly(1s).text.contains(u"a second"));
        QVERIFY(Attempts::tooEarly(61s).text.contains(u"2 minutes"));
        QVERIFY(Attempts::tooEarly(14min + 1s).text.contains(u"15"));
    }

    void whatCameOfItIsListedNewestFirst()
    {
        Attempts attempts(m_shop->connection());
        const QList<Outcome> all{Outcome::SignedIn, Outcome::Remembered, Outcome::Refused,
                                 Outcome::Inactive, Outcome::Unreadable, Outcome::Locked};
        QSet<QString> labels;
        for (const Outcome outcome : all) {
            QVERIFY(attempts.note({m_now, u"änna"_s, m_visit, outcome}).ok());
            pass(1s);
            labels.insert(people::label(outcome));
        }
        QCOMPARE(labels.size(), all.size());
        const auto newest = *attempts.newest(100);
        QCOMPARE(newest.size(), all.size());
        for (qsizetype at = 0; at < all.size(); ++at)
            QCOMPARE(newest.at(at).outcome, all.at(all.size() - 1 - at));
        QCOMPARE(newest.front().at.micros, m_now.micros - 1'000'000);
        QCOMPARE(newest.front().username, u"änna"_s);
        QCOMPARE(newest.front().visit.host, u"till-2"_s);
        QCOMPARE(newest.front().visit.program, u"tests"_s);
        QCOMPARE(attempts.newest(2)->size(), 2);
    }

    void theNewestTenThousandAreKept()
    {
        Attempts attempts(m_shop->connection());
        const QString row = u"INSERT INTO stockroom_signin_log(id, at, username, program, host, result) VALUES (%1, "
                            "'2026-01-01 00:00:00', 'u%1', '', '', 'refused')"_s;
        for (const int number : {1, 2, 3, 10'002})
            m_shop->ask(row.arg(number));
        if (m_shop->connection().dialect() == entity::Dialect::Postgres)
            m_shop->ask(u"SELECT setval('stockroom_signin_log_id_seq', 10002)"_s);
        QVERIFY(attempts.note({m_now, u"new"_s, m_visit, Outcome::Refused}).ok());
        QCOMPARE(m_shop->ask(u"SELECT username FROM stockroom_signin_log ORDER BY id"_s),
                 (QStringList{u"u10002"_s, u"new"_s}));
    }
};

QTEST_GUILESS_MAIN(AttemptsTest)
#include "attempts_test.moc"
