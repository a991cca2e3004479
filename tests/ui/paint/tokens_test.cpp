// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paint/theme.h"
#include "ui/paint/tokens.h"

#include <QTest>

using namespace stockroom::paint;

class TokensTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void contrastIsThatOfTheStandard();
    void everyInkIsReadableOnEveryGround_data();
    void everyInkIsReadableOnEveryGround();
    void paletteTellsItsTone();
};

void TokensTest::contrastIsThatOfTheStandard()
{
    QCOMPARE(qRound(contrast(Qt::black, Qt::white) * 100), 2100);
    QCOMPARE(qRound(contrast(QColor(0x77, 0x77, 0x77), Qt::white) * 100), 448);
    QCOMPARE(contrast(Qt::white, Qt::black), contrast(Qt::black, Qt::white));
}

void TokensTest::everyInkIsReadableOnEveryGround_data()
{
    QTest::addColumn<QColor>("ink");
    QTest::addColumn<QColor>("ground");
    QTest::addColumn<double>("least");
    for (const Tone tone : {Tone::Light, Tone::Dark}) {
        for (const Pairing &pair : pairings()) {
            const QString row = QStringLiteral("%1 on %2, %3")
                                    .arg(name(pair.ink), name(pair.ground), tone == Tone::Light ? u"light" : u"dark");
            QTest::newRow(qPrintable(row)) << color(pair.ink, tone) << color(pair.ground, tone) << pair.least;
        }
    }
}

void TokensTest::everyInkIsReadableOnEveryGround()
{
    QFETCH(QColor, ink);
    QFETCH(QColor, ground);
    QFETCH(double, least);
    QVERIFY2(contrast(ink, ground) >= least, qPrintable(QString::number(contrast(ink, ground))));
}

void TokensTest::paletteTellsItsTone()
{
    QCOMPARE(toneOf(palette(Tone::Light)), Tone::Light);
    QCOMPARE(toneOf(palette(Tone::Dark)), Tone::Dark);
}

QTEST_MAIN(TokensTest)
#include "tokens_test.moc"
