// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/demo/goods.h"

#include "models/entity/product.h"
#include "models/entity/slug.h"

#include <QCryptographicHash>
#include <QDir>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace stockroom;
using namespace stockroom::demo;

class GoodsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void areTheSameForTheSameArgumentsOnly();
    void anOfferIsThatOfTheProduct();
    void everyProductKeepsTheRules_data();
    void everyProductKeepsTheRules();
    void areCreatedInOrderOverTwoYears();
    void speakManyLanguagesAndScripts();
    void slugsAreUniqueThoughNamesAreNot();
    void everyImageIsOneOfThePictures();
};

static QByteArray hashed(const Goods &goods)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (std::int64_t each = 0; each < goods.count(); ++each) {
        const Product product = goods.product(each);
        for (const std::string &text : {product.offer.name, product.description, product.image,
                                        std::string(product.id.data(), product.id.size())})
            hash.addData(QByteArrayView(text.data(), qsizetype(text.size())));
        for (const std::int64_t number : {product.offer.price, product.stock, product.created, product.updated,
                                          std::int64_t(product.shelf), std::int64_t(product.active)})
            hash.addData(QByteArray::number(qlonglong(number)));
    }
    return hash.result().toHex();
}

void GoodsTest::areTheSameForTheSameArgumentsOnly()
{
    const QByteArray one = hashed(Goods(500, 1));
    QCOMPARE(one, hashed(Goods(500, 1)));
    QVERIFY(one != hashed(Goods(500, 2)));
    QVERIFY(one != hashed(Goods(501, 1)));
}

void GoodsTest::anOfferIsThatOfTheProduct()
{
    const Goods goods(300, 1);
    for (std::int64_t each = 0; each < goods.count(); ++each) {
        const Product product = goods.product(each);
        QCOMPARE(goods.offer(each).name, product.offer.name);
        QCOMPARE(goods.offer(each).price, product.offer.price);
        QVERIFY(goods.id(each) == product.id);
    }
}

void GoodsTest::everyProductKeepsTheRules_data()
{
    QTest::addColumn<int>("count");
    for (const int count : {1, 2, 5, 30, 150, 5000})
        QTest::addRow("%d", count) << count;
}

void GoodsTest::everyProductKeepsTheRules()
{
    QFETCH(int, count);
    const Goods goods(count, 3);
    QSet<QByteArray> ids;
    for (std::int64_t each = 0; each < count; ++each) {
        const Product product = goods.product(each);
        const QString name = QString::fromStdString(product.offer.name);
        QVERIFY2(!name.isEmpty() && name.size() <= 200, product.offer.name.c_str());
        QVERIFY(!name.contains(QChar::ReplacementCharacter) && name == name.trimmed());
        QVERIFY(!product.description.empty());
        QVERIFY(product.offer.price >= 90 && product.offer.price < 100'000);
        QVERIFY(product.stock >= 0 && product.updated >= product.created && product.updated < kToday);
        QVERIFY(product.image.size() <= 100);
        QVERIFY(product.shelf >= 0 && product.shelf < int(goods.shelves().all().size()));
        ids.insert(QByteArray(product.id.data(), qsizetype(product.id.size())));
    }
    QCOMPARE(ids.size(), count);
}

void GoodsTest::areCreatedInOrderOverTwoYears()
{
    const Goods goods(2000, 1);
    std::int64_t last = kOpening - 1;
    for (std::int64_t each = 0; each < goods.count(); ++each) {
        const std::int64_t created = goods.product(each).created;
        QVERIFY(created > last && created < kToday);
        QCOMPARE(goods.createdBy(created), each + 1);
        QCOMPARE(goods.createdBy(created - 1), each);
        last = created;
    }
    QVERIFY(last > kToday - 2 * kDay);
}

void GoodsTest::speakManyLanguagesAndScripts()
{
    const Goods goods(5000, 1);
    QSet<QChar::Script> scripts;
    QSet<int> languages;
    bool quotes = false;
    bool emoji = false;
    for (std::int64_t each = 0; each < goods.count(); ++each) {
        const Product product = goods.product(each);
        languages.insert(int(product.offer.language));
        const QString text = QString::fromStdString(product.offer.name + product.description);
        for (const char32_t letter : text.toUcs4())
            scripts.insert(QChar::script(letter));
        quotes = quotes || text.contains(u'"');
        emoji = emoji || text.contains(u"🎁"_s);
    }
    QCOMPARE(languages.size(), kLanguages);
    for (const QChar::Script script :
         {QChar::Script_Latin, QChar::Script_Arabic, QChar::Script_Hebrew, QChar::Script_Greek, QChar::Script_Cyrillic,
          QChar::Script_Hiragana, QChar::Script_Han, QChar::Script_Devanagari})
        QVERIFY(scripts.contains(script));
    QVERIFY(quotes && emoji);
}

void GoodsTest::slugsAreUniqueThoughNamesAreNot()
{
    const Goods goods(20'000, 1);
    entity::FreeSlugs slugs(u"product"_s);
    QSet<QString> seen;
    QSet<QString> names;
    for (std::int64_t each = 0; each < goods.count(); ++each) {
        const QString name = QString::fromStdString(goods.offer(each).name);
        names.insert(name);
        seen.insert(slugs.next(name));
    }
    QCOMPARE(seen.size(), goods.count());
    QVERIFY(names.size() < goods.count());
}

void GoodsTest::everyImageIsOneOfThePictures()
{
    const Goods goods(5000, 1);
    QSet<QByteArray> paths;
    for (const Picture &picture : goods.pictures())
        paths.insert(QByteArray::fromStdString(picture.path));
    QVERIFY(paths.size() >= 200 && paths.size() <= 400);
    QCOMPARE(std::size_t(paths.size()), goods.pictures().size());
    int without = 0;
    for (std::int64_t each = 0; each < goods.count(); ++each) {
        const QByteArray image = QByteArray::fromStdString(goods.product(each).image);
        QVERIFY(image.isEmpty() || paths.contains(image));
        without += image.isEmpty() ? 1 : 0;
    }
    QVERIFY(without > 0 && without < goods.count() / 5);
}

QTEST_GUILESS_MAIN(GoodsTest)
#include "goods_test.moc"
