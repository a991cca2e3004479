// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/demo/shelves.h"

#include <QSet>
#include <QTest>

using namespace stockroom::demo;

class ShelvesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theTreeHasFourLevelsAndNamesAreUnique_data();
    void theTreeHasFourLevelsAndNamesAreUnique();
    void anArticleWithoutAShelfForAMaterialKeepsItWithItself();
};

void ShelvesTest::theTreeHasFourLevelsAndNamesAreUnique_data()
{
    QTest::addColumn<qint64>("products");
    QTest::addColumn<int>("shelves");
    QTest::newRow("a million") << qint64(1'000'000) << 525;
    QTest::newRow("the first-run demo") << qint64(5'000) << 210;
    QTest::newRow("a hundred") << qint64(100) << 55;
    QTest::newRow("one") << qint64(1) << 21;
}

void ShelvesTest::theTreeHasFourLevelsAndNamesAreUnique()
{
    QFETCH(qint64, products);
    QFETCH(int, shelves);
    const Shelves tree(products);
    QCOMPARE(int(tree.all().size()), shelves);
    QSet<QByteArray> names;
    std::vector<int> levels;
    for (const Shelf &shelf : tree.all()) {
        QVERIFY(shelf.parent < int(levels.size()));
        levels.push_back(shelf.parent < 0 ? 1 : levels[std::size_t(shelf.parent)] + 1);
        names.insert(QByteArray::fromStdString(shelf.name).toLower());
        QVERIFY(!shelf.name.empty() && shelf.name.size() <= 100);
    }
    QCOMPARE(int(names.size()), shelves);
    QCOMPARE(*std::max_element(levels.begin(), levels.end()), 4);
}

void ShelvesTest::anArticleWithoutAShelfForAMaterialKeepsItWithItself()
{
    const Shelves tree(5'000);
    const int article = tree.shelfOf(0, kMaterialsOfEach - 1);
    QCOMPARE(tree.all()[std::size_t(article)].name, std::string(articles()[0].plural));
    QCOMPARE(tree.all()[std::size_t(tree.shelfOf(0, 0))].parent, article);
    QCOMPARE(tree.sectionOf(0), tree.all()[std::size_t(article)].parent);
}

QTEST_GUILESS_MAIN(ShelvesTest)
#include "shelves_test.moc"
