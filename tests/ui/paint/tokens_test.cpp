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
    void thePaletteIsMadeOfPairs();
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
            const Tone other = tone == Tone::Light ? Tone::Dark : Tone::Light;
            const QString row = QStringLiteral("%1%2 on %3, %4")
                                    .arg(name(pair.ink), pair.fromOther ? u" of the other" : u"", name(pair.ground),
                                         tone == Tone::Light ? u"light" : u"dark");
            QTest::newRow(qPrintable(row))
                << color(pair.ink, pair.fromOther ? other : tone) << color(pair.ground, tone) << pair.least;
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

void TokensTest::thePaletteIsMadeOfPairs()
{
    for (const Tone tone : {Tone::Light, Tone::Dark}) {
        const QPalette made = palette(tone);
        for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
            QCOMPARE(made.color(QPalette::Disabled, role), color(Token::Disabled, tone));
            QVERIFY(contrast(made.color(QPalette::Active, role), made.color(QPalette::Active, QPalette::Base)) >= 4.5);
        }
        QVERIFY(contrast(made.color(QPalette::ToolTipText), made.color(QPalette::ToolTipBase)) >= 4.5);
        QVERIFY(contrast(made.color(QPalette::PlaceholderText), made.color(QPalette::Base)) >= 4.5);
    }
}

QTEST_MAIN(TokensTest)
#include "tokens_test.moc"
