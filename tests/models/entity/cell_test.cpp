// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/entity/cell.h"

#include <QTest>
#include <limits>

using stockroom::entity::Cell;

class CellTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void numbersAreReadFromWhateverTheDatabaseHas()
    {
        QCOMPARE(Cell::of(7).number(), 7);
        QCOMPARE(Cell::ofReal(3.5).number(), 4);
        QCOMPARE(Cell::ofText("-12").number(), -12);
        QCOMPARE(Cell::ofText("many").number(), 0);
        QCOMPARE(Cell::ofText("12 cups").number(), 0);
        QCOMPARE(Cell::ofText(" 12").number(), 12);
        QCOMPARE(Cell::ofText("9223372036854775807").number(), std::numeric_limits<qint64>::max());
        QCOMPARE(Cell::ofText("9223372036854775808").number(), 0);
        QCOMPARE(Cell().number(), 0);
    }

    void textsAreNeverNull()
    {
        QCOMPARE(Cell::ofText("Tée").text(), QStringLiteral("Tée"));
        QVERIFY(!Cell::ofText("").text().isNull());
        QCOMPARE(Cell::of(-3).text(), QStringLiteral("-3"));
        QCOMPARE(Cell::ofReal(0.25).text(), QStringLiteral("0.25"));
    }

    void uuidsAreDigitsInLowerCase()
    {
        const QString digits = QStringLiteral("0123abcd456789ef0123456789abcdef");
        QCOMPARE(Cell::ofText("0123abcd-4567-89ef-0123-456789abcdef").uuid(), digits);
        QCOMPARE(Cell::ofText("0123ABCD456789EF0123456789ABCDEF").uuid(), digits);
        // What another program has left there is shown as well as it can be.
        QCOMPARE(Cell::ofText("TÉE-1").uuid(), QStringLiteral("tée1"));
        QCOMPARE(Cell::of(12).uuid(), QStringLiteral("12"));
        QVERIFY(!Cell::ofText("").uuid().isNull());
    }

    void flagsAreWordsOrNumbers()
    {
        for (const char *yes : {"t", "true", "True", "1"})
            QVERIFY(Cell::ofText(yes).flag());
        for (const char *no : {"f", "false", "0", ""})
            QVERIFY(!Cell::ofText(no).flag());
        QVERIFY(Cell::of(1).flag());
        QVERIFY(!Cell::of(0).flag());
    }

    void answersOfDriversBecomeCells()
    {
        QByteArray bytes;
        QVERIFY(Cell::ofAnswer({}, &bytes).isNull());
        QCOMPARE(Cell::ofAnswer(true, &bytes), Cell::of(1));
        QCOMPARE(Cell::ofAnswer(7LL, &bytes), Cell::of(7));
        QCOMPARE(Cell::ofAnswer(0.5, &bytes), Cell::ofReal(0.5));
        QCOMPARE(Cell::ofAnswer(QStringLiteral("Tée"), &bytes), Cell::ofText("Tée"));
        const QByteArray raw("\0\xff", 2);
        QCOMPARE(Cell::ofAnswer(raw, &bytes), Cell::ofBytes(raw));
        QCOMPARE(Cell::ofBytes("12").number(), 12);
    }
};

QTEST_GUILESS_MAIN(CellTest)
#include "cell_test.moc"
