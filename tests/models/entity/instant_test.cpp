// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/entity/instant.h"

#include <QTest>

using namespace stockroom::entity;

class InstantTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsEveryMicrosecond()
    {
        const auto instant = instantFromText(QStringLiteral("2026-01-02 03:04:05.123456"));
        QVERIFY(instant);
        QCOMPARE(databaseText(*instant), QStringLiteral("2026-01-02 03:04:05.123456"));
        QCOMPARE(isoText(*instant), QStringLiteral("2026-01-02T03:04:05.123456Z"));
    }

    void leavesOutAFractionOfZero()
    {
        QCOMPARE(databaseText(*instantFromText(QStringLiteral("2026-01-02T03:04:05Z"))),
                 QStringLiteral("2026-01-02 03:04:05"));
    }

    void countsOffsetsIn()
    {
        const auto utc = instantFromText(QStringLiteral("2026-07-01 10:00:00+00"));
        QCOMPARE(instantFromText(QStringLiteral("2026-07-01 12:00:00+02")), utc);
        QCOMPARE(instantFromText(QStringLiteral("2026-07-01T15:30:00+05:30")), utc);
        QCOMPARE(instantFromText(QStringLiteral("2026-07-01 05:00:00-0500")), utc);
    }

    void isRightBefore1970()
    {
        const auto instant = instantFromText(QStringLiteral("1969-12-31 23:59:59.5"));
        QCOMPARE(instant->micros, -500'000);
        QCOMPARE(databaseText(*instant), QStringLiteral("1969-12-31 23:59:59.500000"));
    }

    void isReadAsPeopleOfAnyLocaleWriteIt()
    {
        const Instant instant{1'785'508'200'000'000};
        for (const QLocale &locale : {QLocale(QLocale::German), QLocale(QLocale::English), QLocale(QLocale::Arabic)}) {
            const QString text = localText(instant, locale);
            QCOMPARE(instantFromText(text, locale), instant);
            QVERIFY(!instantFromText(QStringLiteral("soon"), locale));
        }
    }

    void aDateAloneIsADay()
    {
        const auto day = dayFromText(QStringLiteral("2026-10-30"), QLocale::c());
        QVERIFY(day);
        QCOMPARE(isoText(day->first), QStringLiteral("2026-10-30T00:00:00Z"));
        QCOMPARE(isoText(day->next), QStringLiteral("2026-10-31T00:00:00Z"));
        const QLocale german(QLocale::German);
        const auto here = dayFromText(QStringLiteral("30.10.2026"), german);
        QVERIFY(here);
        QCOMPARE(here->first, instantFromText(QStringLiteral("30.10.2026"), german));
        QCOMPARE(here->next, instantFromText(QStringLiteral("31.10.2026"), german));
        for (const char *text : {"", "2026-10", "2026-10-30 00:00", "2026-02-30", "soon"})
            QVERIFY2(!dayFromText(QString::fromLatin1(text), QLocale::c()), text);
    }

    void theTextsOfDatabasesAreReadAsAllOthers()
    {
        for (const char *text :
             {"2026-01-02 03:04:05.123456+00", "2024-02-29 23:59:59", "2023-02-29 00:00:00", "0001-01-01 00:00:00",
              "0000-12-31 00:00:00", "9999-12-31 23:59:59.999999", "2026-04-31 00:00:00", "2026-00-10 00:00:00",
              "2026-10-00 00:00:00", "2026-01-01 24:00:00", "2026-01-01 10:60:00", "2026-01-01 10:00:60",
              "2026-01-01 1x:00:00", "1900-02-29 00:00:00", "1969-12-31 23:59:59.5"})
            QVERIFY2(instantFromBytes(text) == instantFromText(QString::fromLatin1(text)), text);
        QCOMPARE(instantFromBytes("0001-01-01 00:00:00")->micros, -62'135'596'800'000'000);
        QVERIFY(!instantFromBytes("2023-02-29 00:00:00"));
    }

    void refusesWhatIsNoTime()
    {
        for (const char *text :
             {"", "today", "2026-13-01", "2026-02-30", "2026-01-01 25:00", "2026-01-01 10:00:00.1234567"})
            QVERIFY2(!instantFromText(QString::fromLatin1(text)), text);
    }
};

QTEST_GUILESS_MAIN(InstantTest)
#include "instant_test.moc"
