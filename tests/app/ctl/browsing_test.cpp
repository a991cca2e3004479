// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/browsing.h"

#include "tests/support/ctl.h"
#include "tests/support/places.h"

#include <QJsonObject>

#include <QTest>

using namespace Qt::StringLiterals;
using namespace stockroom;
using test::Ran;

class BrowsingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rowsAreFilteredSortedAndLimited_data() { test::onEachDatabase(); }
    void rowsAreFilteredSortedAndLimited();
    void aListSaysWhenItIsCut_data() { test::onEachDatabase(); }
    void aListSaysWhenItIsCut();
    void jsonHasMoneyAsTextAndLinksAsTheyAreTyped_data() { test::onEachDatabase(); }
    void jsonHasMoneyAsTextAndLinksAsTheyAreTyped();
    void aRowIsFoundByHandleAndById_data() { test::onEachDatabase(); }
    void aRowIsFoundByHandleAndById();
    void whatIsNotThereIsMissing_data() { test::onEachDatabase(); }
    void whatIsNotThereIsMissing();
    void aWrongFilterOrSortIsRefused_data() { test::onEachDatabase(); }
    void aWrongFilterOrSortIsRefused();
    void passwordsAreNeverShown_data() { test::onEachDatabase(); }
    void passwordsAreNeverShown();
    void unknownLimitsAreUsageErrors();
};

namespace
{

/// A store with a hundred and fifty products and ten orders.
void fill(const QString &place)
{
    const Ran made = test::ctl({u"demo"_s, place, u"--products=150"_s, u"--orders=10"_s});
    QVERIFY2(made.code == 0, qPrintable(made.err));
}

} // namespace

void BrowsingTest::rowsAreFilteredSortedAndLimited()
{
    QFETCH(QString, place);
    fill(place);
    const Ran cheap = test::ctl({u"list"_s, u"product"_s, u"--filter"_s, u"price<20"_s, u"--sort"_s, u"-price"_s,
                                 u"--limit"_s, u"7"_s, u"--json"_s},
                                place);
    QCOMPARE(cheap.code, 0);
    QCOMPARE(cheap.err, QString());
    const QJsonArray rows = cheap.json();
    QCOMPARE(rows.size(), 7);
    double last = 20;
    for (const QJsonValue &row : rows) {
        const double price = row.toObject().value(u"price"_s).toString().toDouble();
        QVERIFY(price <= last && price > 0);
        last = price;
    }
    const QString category = rows.at(0).toObject().value(u"category"_s).toString();
    const Ran inCategory = test::ctl({u"list"_s, u"product"_s, u"--filter=category:"_s + category, u"--json"_s}, place);
    QVERIFY(!inCategory.json().isEmpty());
    for (const QJsonValue &row : inCategory.json())
        QCOMPARE(row.toObject().value(u"category"_s).toString(), category);
}

void BrowsingTest::aListSaysWhenItIsCut()
{
    QFETCH(QString, place);
    fill(place);
    const Ran cut = test::ctl({u"list"_s, u"product"_s}, place);
    QCOMPARE(cut.code, 0);
    QCOMPARE(cut.out.count(u'\n'), 101);
    QVERIFY2(cut.err.contains(u"--limit"_s), qPrintable(cut.err));
    const Ran all = test::ctl({u"list"_s, u"product"_s, u"--limit=0"_s}, place);
    QCOMPARE(all.out.count(u'\n'), 151);
    QCOMPARE(all.err, QString());
    QVERIFY(all.out.startsWith(u"slug "_s));
}

void BrowsingTest::jsonHasMoneyAsTextAndLinksAsTheyAreTyped()
{
    QFETCH(QString, place);
    fill(place);
    const Ran shown = test::ctl({u"show"_s, u"order"_s, u"HG-000001"_s, u"--json"_s}, place);
    QCOMPARE(shown.code, 0);
    QVERIFY(shown.first(u"total"_s).isString());
    QVERIFY(shown.first(u"total"_s).toString().contains(u'.'));
    QVERIFY(shown.first(u"created"_s).toString().endsWith(u'Z'));
    const Ran item = test::ctl({u"list"_s, u"orderitem"_s, u"--limit=1"_s, u"--json"_s}, place);
    QCOMPARE(item.first(u"order"_s).toString(), u"HG-000010"_s);
    QVERIFY(item.first(u"quantity"_s).isDouble());
    const Ran product = test::ctl({u"show"_s, u"product"_s, item.first(u"product"_s).toString(), u"--json"_s}, place);
    QCOMPARE(product.code, 0);
    QVERIFY(product.first(u"active"_s).isBool());
}

void BrowsingTest::aRowIsFoundByHandleAndById()
{
    QFETCH(QString, place);
    fill(place);
    const Ran byNumber = test::ctl({u"show"_s, u"order"_s, u"HG-000003"_s, u"--json"_s}, place);
    const Ran byId = test::ctl({u"show"_s, u"order"_s, byNumber.first(u"id"_s).toString(), u"--json"_s}, place);
    QCOMPARE(byId.out, byNumber.out);
    QVERIFY(!byId.out.isEmpty());
    const Ran person = test::ctl({u"show"_s, u"user"_s, u"clerk1"_s}, place);
    QVERIFY2(person.out.contains(u"Petersen"_s), qPrintable(person.out));
    QCOMPARE(test::ctl({u"show"_s, u"category"_s, u"1"_s, u"--json"_s}, place).first(u"slug"_s).toString(),
             u"kitchen"_s);
}

void BrowsingTest::whatIsNotThereIsMissing()
{
    QFETCH(QString, place);
    fill(place);
    const Ran noRow = test::ctl({u"show"_s, u"product"_s, u"no-such-product"_s}, place);
    QCOMPARE(noRow.code, 4);
    QVERIFY2(noRow.err.contains(u"no-such-product"_s), qPrintable(noRow.err));
    const Ran noEntity = test::ctl({u"list"_s, u"spaceship"_s}, place);
    QCOMPARE(noEntity.code, 4);
    QVERIFY2(noEntity.err.contains(u"orderitem"_s), qPrintable(noEntity.err));
}

void BrowsingTest::aWrongFilterOrSortIsRefused()
{
    QFETCH(QString, place);
    fill(place);
    QCOMPARE(test::ctl({u"list"_s, u"product"_s, u"--filter=colour:red"_s}, place).code, 4);
    QCOMPARE(test::ctl({u"list"_s, u"product"_s, u"--filter=price<cheap"_s}, place).code, 3);
    QCOMPARE(test::ctl({u"list"_s, u"product"_s, u"--sort=colour"_s}, place).code, 4);
    const Ran injected = test::ctl({u"list"_s, u"product"_s, u"--sort=price; DROP TABLE x"_s}, place);
    QCOMPARE(injected.code, 4);
    const Ran quoted = test::ctl({u"list"_s, u"product"_s, u"--filter"_s, u"'; DELETE \"%_"_s, u"--json"_s}, place);
    QCOMPARE(quoted.code, 0);
    QCOMPARE(quoted.out, u"[]\n"_s);
}

void BrowsingTest::passwordsAreNeverShown()
{
    QFETCH(QString, place);
    fill(place);
    for (const QStringList &words :
         {QStringList{u"show"_s, u"user"_s, u"admin"_s}, QStringList{u"show"_s, u"user"_s, u"admin"_s, u"--json"_s},
          QStringList{u"list"_s, u"user"_s, u"--json"_s}}) {
        const Ran shown = test::ctl(words, place);
        QCOMPARE(shown.code, 0);
        QVERIFY(!shown.out.contains(u"password"_s));
    }
    QCOMPARE(test::ctl({u"list"_s, u"user"_s, u"--filter=password:!"_s}, place).code, 4);
}

void BrowsingTest::unknownLimitsAreUsageErrors()
{
    for (const QString &limit : {u"--limit=many"_s, u"--limit=-1"_s})
        QCOMPARE(test::ctl({u"list"_s, u"product"_s, limit}, u"/nowhere"_s).code, 2);
}

QTEST_GUILESS_MAIN(BrowsingTest)
#include "browsing_test.moc"
