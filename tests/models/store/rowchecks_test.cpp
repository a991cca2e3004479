// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/rowchecks.h"

#include "models/entity/money.h"
#include "tests/support/shoptest.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace stockroom;
using entity::Values;
using store::Change;
using store::RowChecks;

class RowChecksTest : public test::ShopTest
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        ShopTest::init();
        m_pot = m_shop->addProduct(u"Teapot"_s, 1000, 5);
    }

    void aFieldThatFailedAlreadyIsNotJudgedAgain()
    {
        RowChecks checks(m_shop->store().reader(), {}, {{u"slug"_s, u"it is wrong"_s, 0}});
        checks.turnTo(0);
        QVERIFY(checks.judge(product(), {{u"slug"_s, u"teapot"_s}}, {}));
        QCOMPARE(checks.failures().size(), 1);
        checks.turnTo(1);
        QVERIFY(!checks.failedHere());
        QVERIFY(checks.judge(product(), {{u"slug"_s, u"teapot"_s}}, {}));
        QVERIFY(checks.failedHere());
        QCOMPARE(checks.failures().size(), 2);
    }

    void itsOwnValueIsNotTaken()
    {
        RowChecks checks(m_shop->store().reader(), {});
        QVERIFY(checks.judge(product(), {{u"slug"_s, u"teapot"_s}}, m_pot));
        QVERIFY(checks.failures().isEmpty());
    }

    void failuresStandInTheOrderOfTheChanges()
    {
        RowChecks checks(m_shop->store().reader(), {}, {{u"name"_s, u"too long"_s, 1}});
        checks.turnTo(0);
        checks.fail(u"price"_s, u"too low"_s);
        QCOMPARE(checks.failures().front().field, u"price"_s);
    }

    void whatDoesNotFitIsNoSum()
    {
        const auto by = [](qint64 difference) { return QVariant::fromValue(entity::Delta{difference}); };
        QCOMPARE(store::afterDelta(5LL, by(-7)), std::optional<qint64>(-2));
        QCOMPARE(store::afterDelta(1LL, by(std::numeric_limits<qint64>::max())), std::nullopt);
        RowChecks checks(m_shop->store().reader(), {});
        checks.judgeDifferences(product(), {{u"stock"_s, by(-7)}}, {{u"stock"_s, 5LL}});
        QCOMPARE(checks.failures().size(), 1);
    }

    void whatDoesNotFitNamesTheRowAndTheNumbers()
    {
        m_shop->ask(u"UPDATE products_product SET stock = 3"_s);
        const auto sold =
            m_shop->store().apply({.changes = {{.entity = u"product"_s, .id = m_pot, .values = {{u"stock"_s, 12LL}}}}},
                                  {u"ann"_s, u"tests"_s});
        m_shop->ask(u"UPDATE products_product SET stock = 4"_s);
        const auto refused = m_shop->store().undo(sold->id, {u"ann"_s, u"tests"_s});
        QCOMPARE(refused.problem().kind, entity::ProblemKind::Invalid);
        QVERIFY2(refused.problem().words().contains(u"Teapot has 4, and this takes 9."_s),
                 qPrintable(refused.problem().words()));
    }

    void aCollisionOfLongTextsIsASentence()
    {
        const auto text = [](char letter) { return QString(10'000, QLatin1Char(letter)); };
        const Change change{.entity = u"product"_s,
                            .id = m_pot,
                            .values = {{u"description"_s, text('c')}},
                            .before = {{u"description"_s, text('a')}}};
        const entity::Problem problem =
            store::collision(product(), change, {{u"name"_s, u"Teapot"_s}, {u"description"_s, text('b')}});
        QVERIFY2(problem.text.size() < 500, qPrintable(problem.text));
        QCOMPARE(problem.theirs.value(u"description"_s).toString(), text('b'));
    }

    void aCollisionTellsAllThreeValues()
    {
        const auto price = [](qint64 cents) { return QVariant::fromValue(entity::Money{cents}); };
        const store::Change change{.entity = u"product"_s,
                                   .id = m_pot,
                                   .values = {{u"price"_s, price(300)}, {u"name"_s, u"Teapot"_s}},
                                   .before = {{u"price"_s, price(200)}, {u"name"_s, u"Pot"_s}}};
        const auto refused = store::merged(product(), change, m_shop->row("product", m_pot));
        QCOMPARE(refused.problem().kind, entity::ProblemKind::Conflict);
        QCOMPARE(refused.problem().base, (entity::Values{{u"price"_s, price(200)}}));
        QCOMPARE(refused.problem().mine, (entity::Values{{u"price"_s, price(300)}}));
        QCOMPARE(refused.problem().theirs, (entity::Values{{u"price"_s, price(1000)}}));
        const QString text = refused.problem().text;
        for (const QString &part : {u"Teapot"_s, u"2.00"_s, u"3.00"_s, u"10.00"_s})
            QVERIFY2(text.contains(part), qPrintable(text));
        // It may have been the same person, in another window.
        QVERIFY2(!text.contains(u"else"_s), qPrintable(text));
    }

private:
    const entity::Entity &product() const { return m_shop->entity("product"); }

    entity::Value m_pot;
};

QTEST_GUILESS_MAIN(RowChecksTest)
#include "rowchecks_test.moc"
