// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/demo/measures.h"

#include <QTest>

using namespace stockroom::demo;

class MeasuresTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNameIsPutTogetherAsItsLanguageDoes();
    void aPictureLiesInTheFolderOfItsMonth();
    void otherLanguagesJoinWithTheirOwnComma();
};

void MeasuresTest::aNameIsPutTogetherAsItsLanguageDoes()
{
    const Article &teapot = articles()[0];
    Random random(1, 1);
    const std::string english = Parts(teapot, 0, Language::English, random).full();
    QVERIFY2(english.starts_with("Stoneware Teapot “") && english.find(" l, ") != std::string::npos, english.c_str());
    const std::string german = Parts(teapot, 0, Language::German, random).full();
    QVERIFY2(german.starts_with("Teekanne „") && german.find("“, Steinzeug, ") != std::string::npos, german.c_str());
    const std::string french = Parts(teapot, 0, Language::French, random).series(random);
    QVERIFY2(french.starts_with("Théière ") && french.find(" nº ") != std::string::npos, french.c_str());
}

void MeasuresTest::aPictureLiesInTheFolderOfItsMonth()
{
    QCOMPARE(picturePath(articles()[0], 0), std::string("products/2024/11/teapot-stoneware.png"));
    for (const Article &article : articles()) {
        for (int material = 0; material < kMaterialsOfEach; ++material)
            QVERIFY(picturePath(article, material).size() <= 100);
    }
}

void MeasuresTest::otherLanguagesJoinWithTheirOwnComma()
{
    QCOMPARE(joinedAbroad(Language::Arabic, "a", "b"), std::string("a، b"));
    QCOMPARE(joinedAbroad(Language::Hindi, "a", "b"), std::string("a, b"));
}

QTEST_GUILESS_MAIN(MeasuresTest)
#include "measures_test.moc"
