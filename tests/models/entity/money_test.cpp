// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/entity/money.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace stockroom::entity;

class MoneyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatPeopleType_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("locale");
        QTest::addColumn<qint64>("minor");
        QTest::newRow("plain") << "11.90" << "C" << qint64(1190);
        QTest::newRow("whole") << "12" << "C" << qint64(1200);
        QTest::newRow("one decimal") << "12.5" << "C" << qint64(1250);
        QTest::newRow("no whole part") << ".05" << "C" << qint64(5);
        QTest::newRow("zeros behind") << "1.2500" << "C" << qint64(125);
        QTest::newRow("negative") << "-0.01" << "C" << qint64(-1);
        QTest::newRow("English groups") << "1,234.50" << "en_GB" << qint64(123450);
        QTest::newRow("German") << "1.234,50" << "de_DE" << qint64(123450);
        QTest::newRow("German, only groups") << "1.234" << "de_DE" << qint64(123400);
        QTest::newRow("German, plain point") << "11.90" << "de_DE" << qint64(1190);
        QTest::newRow("English, several groups") << "1,234,567" << "en_GB" << qint64(123456700);
        QTest::newRow("Indian groups") << "12,34,567.50" << "hi_IN" << qint64(123456750);
        QTest::newRow("French, typed space") << "1 234,50" << "fr_FR" << qint64(123450);
        QTest::newRow("French, plain point") << "1 234.50" << "fr_FR" << qint64(123450);
        QTest::newRow("Swiss, typed apostrophe") << "1'234.50" << "de_CH" << qint64(123450);
        QTest::newRow("Arabic digits") << QStringLiteral("١٢٫٥٠") << "ar_EG" << qint64(1250);
        QTest::newRow("largest") << "92233720368547758.07" << "C" << std::numeric_limits<qint64>::max();
    }

    void readsWhatPeopleType()
    {
        QFETCH(QString, text);
        QFETCH(QString, locale);
        QFETCH(qint64, minor);
        const auto money = moneyFromText(text, QLocale(locale));
        QVERIFY(money);
        QCOMPARE(money->minor, minor);
    }

    void refusesWhatIsNoAmount_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("locale");
        for (const char *text :
             {"", " ", "-", ".", "abc", "1.234", "12.345.6", "1e3", "0x10", "1 2 3a", "92233720368547758.08",
              "99999999999999999999", "12.50 EUR", "--1", "'; DROP TABLE x", "11,90", "1,234", "1 1", "1,234.50"})
            QTest::newRow(text) << QString::fromUtf8(text) << "C";
        // A wrong decimal sign must never make the amount a hundred times greater.
        for (const char *text : {"11,90", "1,2,3", "1 1", "0,125", ",125", "1,234,56", "12,,345", "1.2.3"})
            QTest::newRow(qPrintable(u"English %1"_s.arg(QLatin1String(text)))) << QString::fromUtf8(text) << "en_GB";
        for (const char *text : {"0.125", "1.234.50", "11,9,0", "1,234.50", "1.234,5a"})
            QTest::newRow(qPrintable(u"German %1"_s.arg(QLatin1String(text)))) << QString::fromUtf8(text) << "de_DE";
    }

    void refusesWhatIsNoAmount()
    {
        QFETCH(QString, text);
        QFETCH(QString, locale);
        QVERIFY(!moneyFromText(text, QLocale(locale)));
    }

    void comesBackAsItWasWritten()
    {
        for (const char *name : {"C", "en_GB", "de_DE", "ar_EG", "de_CH", "fr_FR", "hi_IN"}) {
            const QLocale locale{QLatin1String(name)};
            for (const qint64 minor :
                 {qint64(0), qint64(1), qint64(-1), qint64(99), qint64(100), qint64(123456789), qint64(-123456)}) {
                const auto money = moneyFromText(localText(Money{minor}, locale), locale);
                QVERIFY2(money, name);
                QCOMPARE(money->minor, minor);
            }
        }
        QCOMPARE(plainText(Money{-5}), QStringLiteral("-0.05"));
        QCOMPARE(plainText(Money{std::numeric_limits<qint64>::min()}), QStringLiteral("-92233720368547758.08"));
    }
};

QTEST_GUILESS_MAIN(MoneyTest)
#include "money_test.moc"
