// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/policy/scope.h"

#include "models/entity/instant.h"
#include "models/entity/money.h"
#include "models/entity/product.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace stockroom;
using namespace stockroom::policy;

namespace
{

const entity::Field &field(const char *name)
{
    return *entity::kProduct.find(name);
}

Scope stockIs(Sign sign, qint64 number)
{
    return Scope::compare(field("stock"), sign, qlonglong(number));
}

} // namespace

class ScopeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachSignComparesNumbers()
    {
        const auto holds = [](Sign sign, qint64 held) {
            return stockIs(sign, 5).holds({{u"stock"_s, qlonglong(held)}});
        };
        QVERIFY(holds(Sign::Equal, 5) && !holds(Sign::Equal, 4));
        QVERIFY(holds(Sign::Unlike, 4) && !holds(Sign::Unlike, 5));
        QVERIFY(holds(Sign::Less, 4) && !holds(Sign::Less, 5));
        QVERIFY(holds(Sign::AtMost, 5) && !holds(Sign::AtMost, 6));
        QVERIFY(holds(Sign::More, 6) && !holds(Sign::More, 5));
        QVERIFY(holds(Sign::NotLess, 5) && !holds(Sign::NotLess, 4));
    }

    void aLeafIsFalseWhereNothingIsAndItsOppositeTrue()
    {
        for (const Scope &leaf : {stockIs(Sign::Equal, 5), stockIs(Sign::Unlike, 5),
                                  Scope::oneOf(field("stock"), {qlonglong(5), qlonglong(6)})}) {
            for (const entity::Values &row : {entity::Values(), entity::Values{{u"stock"_s, QVariant()}}}) {
                QVERIFY(!leaf.holds(row));
                QVERIFY(Scope::unless(leaf).holds(row));
            }
        }
    }

    void partsAreJoinedToTheShortestOfThem()
    {
        const Scope leaf = stockIs(Sign::Equal, 5);
        QVERIFY(Scope::both({}).isAll() && Scope::either({}).isNone());
        QVERIFY(Scope::both({leaf, Scope::none()}).isNone() && Scope::either({leaf, Scope::all()}).isAll());
        QCOMPARE(Scope::both({Scope::all(), leaf}).is, Scope::Is::Compare);
        QCOMPARE(Scope::either({leaf, Scope::none(), leaf}).parts.size(), size_t(2));
        QVERIFY(Scope::unless(Scope::all()).isNone() && Scope::unless(Scope::none()).isAll());
        QCOMPARE(Scope::unless(Scope::unless(leaf)).is, Scope::Is::Compare);
        QVERIFY(Scope::oneOf(field("stock"), {}).isNone());
    }

    void partsHoldTogetherOrOneOfThem()
    {
        const Scope few = stockIs(Sign::Less, 5);
        const Scope dear = Scope::compare(field("price"), Sign::More, QVariant::fromValue(entity::Money{100}));
        const auto row = [](qint64 stock, qint64 price) {
            return entity::Values{{u"stock"_s, qlonglong(stock)},
                                  {u"price"_s, QVariant::fromValue(entity::Money{price})}};
        };
        QVERIFY(Scope::both({few, dear}).holds(row(4, 101)) && !Scope::both({few, dear}).holds(row(4, 100)));
        QVERIFY(Scope::either({few, dear}).holds(row(5, 101)) && !Scope::either({few, dear}).holds(row(5, 100)));
    }

    void valuesOfOtherTypesAreNoneOfTheField()
    {
        const Comparison unlike(field("name"), Sign::Unlike, u"a"_s);
        QVERIFY(unlike.holds(u"b"_s) && !unlike.holds(u"a"_s) && !unlike.holds(qlonglong(1)) &&
                !unlike.holds(QVariant()));
        const Comparison late(field("created"), Sign::More, QVariant::fromValue(entity::Instant{5}));
        QVERIFY(late.holds(QVariant::fromValue(entity::Instant{6})) && !late.holds(qlonglong(6)));
    }
};

QTEST_GUILESS_MAIN(ScopeTest)
#include "scope_test.moc"
