// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/demo/articles.h"

#include <QTest>

using namespace stockroom::demo;

class ArticlesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everySectionHasItsArticles();
    void everyArticleHasNamesAndAPrice();
};

void ArticlesTest::everySectionHasItsArticles()
{
    QCOMPARE(sections().size(), departments().size() * kSectionsPerDepartment);
    QCOMPARE(articles().size(), sections().size() * kArticlesPerSection);
}

void ArticlesTest::everyArticleHasNamesAndAPrice()
{
    for (const Article &article : articles()) {
        QVERIFY(*article.name && *article.plural && *article.german && *article.french);
        QVERIFY(article.cheapest > 0 && article.cheapest < article.dearest);
    }
}

QTEST_GUILESS_MAIN(ArticlesTest)
#include "articles_test.moc"
