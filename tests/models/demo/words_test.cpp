// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/demo/words.h"

#include "models/demo/articles.h"

#include <QSet>
#include <QTest>

using namespace stockroom::demo;

class WordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyMaterialHasANameInEveryLanguage();
    void everyNameAbroadIsOfAnArticle();
    void latinLanguagesHaveNicknamesAndColours();
};

void WordsTest::everyMaterialHasANameInEveryLanguage()
{
    QCOMPARE(materials().size(), std::size_t(8 * kMaterialsOfEach));
    for (const Material &material : materials()) {
        for (const char *name : material.in)
            QVERIFY(name && *name);
    }
}

void WordsTest::everyNameAbroadIsOfAnArticle()
{
    QSet<QByteArray> names;
    for (const Article &article : articles())
        names.insert(article.name);
    for (const Abroad &name : abroad()) {
        QVERIFY2(names.contains(name.english), name.english);
        for (const char *text : name.in)
            QVERIFY(text && *text);
    }
}

void WordsTest::latinLanguagesHaveNicknamesAndColours()
{
    for (const Language language : {Language::English, Language::German, Language::French}) {
        QVERIFY(nicknames(language).size() > 10);
        QVERIFY(colours(language).size() > 10);
    }
}

QTEST_GUILESS_MAIN(WordsTest)
#include "words_test.moc"
