// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pane/shorttime.h"

#include <QTest>

using stockroom::pane::shortDay;

class ShortTimeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theYearIsSaidWhereItIsAnother_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QString>("same");
        QTest::addColumn<QString>("other");
        QTest::newRow("british") << QStringLiteral("en_GB") << QStringLiteral("2 Nov") << QStringLiteral("2 Nov 2026");
        QTest::newRow("american") << QStringLiteral("en_US") << QStringLiteral("Nov 2")
                                  << QStringLiteral("Nov 2, 2026");
        QTest::newRow("german") << QStringLiteral("de_DE") << QStringLiteral("2. Nov.")
                                << QStringLiteral("2. Nov. 2026");
        QTest::newRow("japanese") << QStringLiteral("ja_JP") << QStringLiteral("11月2日")
                                  << QStringLiteral("2026年11月2日");
    }

    void theYearIsSaidWhereItIsAnother()
    {
        QFETCH(QString, locale);
        QFETCH(QString, same);
        QFETCH(QString, other);
        const QDate day(2026, 11, 2);
        QCOMPARE(shortDay(day, QDate(2026, 12, 31), QLocale(locale)), same);
        QCOMPARE(shortDay(day, QDate(2027, 1, 1), QLocale(locale)), other);
    }
};

QTEST_GUILESS_MAIN(ShortTimeTest)
#include "shorttime_test.moc"
