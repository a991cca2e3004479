// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/entity/slug.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace stockroom::entity;

class SlugTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNameBecomesASlug_data();
    void aNameBecomesASlug();
    void aLongNameIsCutAndNeverEndsWithADash();
    void aTakenSlugGetsTheNextNumber();
    void aNameWithNothingLeftTakesTheFallbackWithANumber();
    void aNameThatBringsItsOwnNumberStaysUnique();
    void aNumberFitsIntoTheLength();
};

void SlugTest::aNameBecomesASlug_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("slug");
    QTest::newRow("plain") << u"Cast-iron Teapot Tetsubin"_s << u"cast-iron-teapot-tetsubin"_s;
    QTest::newRow("accents") << u"Théière émaillée"_s << u"theiere-emaillee"_s;
    QTest::newRow("ligature") << u"Co\uFB00ee"_s << u"coffee"_s;
    QTest::newRow("sharp s") << u"Große Schüssel"_s << u"groe-schussel"_s;
    QTest::newRow("punctuation") << u"Tea  --  Strainer, \u201CFine\u201D 1.2 l!"_s << u"tea-strainer-fine-12-l"_s;
    QTest::newRow("edges") << u"__ -Tea_Towel- __"_s << u"tea_towel"_s;
    QTest::newRow("mixed") << u"煎茶 Sencha Tea, 100 g"_s << u"sencha-tea-100-g"_s;
    QTest::newRow("no letters") << u"إبريق شاي"_s << QString();
    QTest::newRow("wide digits") << u"Cup \uFF12"_s << u"cup-2"_s;
    QTest::newRow("spaces of other scripts") << u"Tea\u3000Cup\u00A0Set"_s << u"tea-cup-set"_s;
    QTest::newRow("emoji") << u"🍵 Mug"_s << u"mug"_s;
    QTest::newRow("empty") << QString() << QString();
}

void SlugTest::aNameBecomesASlug()
{
    QFETCH(QString, name);
    QFETCH(QString, slug);
    QCOMPARE(slugOf(name), slug);
}

void SlugTest::aLongNameIsCutAndNeverEndsWithADash()
{
    QCOMPARE(slugOf(u"tea "_s.repeated(100), 8), u"tea-tea"_s);
}

void SlugTest::aTakenSlugGetsTheNextNumber()
{
    FreeSlugs slugs(u"product"_s);
    QCOMPARE(slugs.next(u"Teapot"_s), u"teapot"_s);
    QCOMPARE(slugs.next(u"Teapot!"_s), u"teapot-2"_s);
    QCOMPARE(slugs.next(u"teapot"_s), u"teapot-3"_s);
    slugs.take(u"cup"_s);
    QCOMPARE(slugs.next(u"Cup"_s), u"cup-2"_s);
}

void SlugTest::aNameWithNothingLeftTakesTheFallbackWithANumber()
{
    FreeSlugs slugs(u"product"_s);
    QCOMPARE(slugs.next(u"煎茶"_s), u"product-1"_s);
    QCOMPARE(slugs.next(u"إبريق"_s), u"product-2"_s);
}

void SlugTest::aNameThatBringsItsOwnNumberStaysUnique()
{
    FreeSlugs slugs(u"product"_s);
    QSet<QString> seen;
    for (int round = 0; round < 20; ++round) {
        for (const QString &name : {u"Cup"_s, u"Cup 2"_s, u"Cup 2 2"_s, u"Product"_s, u"茶"_s, u"Product 1"_s})
            seen.insert(slugs.next(name));
    }
    QCOMPARE(seen.size(), 120);
}

void SlugTest::aNumberFitsIntoTheLength()
{
    QCOMPARE(numberedSlug(u"teapot"_s, 12, 7), u"teap-12"_s);
    QCOMPARE(numberedSlug(u"teapot"_s, 12, 0), u"teapot-12"_s);
}

QTEST_GUILESS_MAIN(SlugTest)
#include "slug_test.moc"
