// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/subtrees.h"

#include "models/policy/rulebook.h"
#include "tests/support/shoptest.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace stockroom;
using entity::Value;

class SubtreesTest : public test::ShopTest
{
    Q_OBJECT

private Q_SLOTS:
    void allThatStandsBelowARootIsInItsTree()
    {
        const Value top = shelf("Tea", {});
        const Value green = shelf("Green", top);
        const Value sencha = shelf("Sencha", green);
        const Value other = shelf("Cups", {});
        const auto trees = store::subtreesOf(m_shop->store().reader(), {root(top), root(green), root(qlonglong(999))});
        QVERIFY(trees);
        QCOMPARE(trees->size(), 3);
        QCOMPARE(trees->value(root(top).name()).keys(), (QVariantList{top, green, sencha}));
        QCOMPARE(trees->value(root(green).name()).keys(), (QVariantList{green, sencha}));
        QVERIFY(!trees->value(root(top).name()).contains(other));
        QCOMPARE(trees->value(root(qlonglong(999)).name()).keys(), QVariantList{qlonglong(999)});
    }

    void aCircleHasAnEnd()
    {
        const Value top = shelf("Tea", {});
        const Value green = shelf("Green", top);
        m_shop->ask(
            u"UPDATE products_category SET parent_id = %1 WHERE id = %2"_s.arg(green.toString(), top.toString()));
        const auto trees = store::subtreesOf(m_shop->store().reader(), {root(green)});
        QVERIFY(trees);
        QCOMPARE(trees->value(root(green).name()).keys(), (QVariantList{green, top}));
    }

    void theDoorAsksForTheTreesOfItsPolicy()
    {
        const Value top = shelf("Kitchen", {});
        const Value product = m_shop->addProduct(u"Teapot"_s);
        const Value tea = m_shop->row("product", product).value(u"category"_s);
        const QByteArray text =
            R"({"version": 1, "statements": [{"id": "kitchen", "effect": "allow", "principal": ["*"],
            "action": ["product.change"], "condition": [{"field": "category", "test": "within", "root": )" +
            top.toString().toUtf8() + "}]}]}";
        const auto rules = policy::Rulebook::parse(text, m_shop->catalogue());
        QVERIFY(rules);
        store::Store door(m_shop->connection(), m_shop->catalogue(), *rules);
        const auto rename = [&](const QString &name) {
            return door.apply({.changes = {{.entity = u"product"_s, .id = product, .values = {{u"name"_s, name}}}}},
                              {u"clerk1"_s, u"tests"_s});
        };
        const auto refused = rename(u"Pot"_s);
        QVERIFY(!refused);
        QCOMPARE(refused.problem().kind, entity::ProblemKind::Denied);
        QCOMPARE(refused.problem().statement, u"kitchen"_s);
        QVERIFY(m_shop->store().apply(
            {.changes = {{.entity = u"category"_s, .id = tea, .values = {{u"parent"_s, top}}}}}, {u"a"_s, u"tests"_s}));
        QVERIFY(rename(u"Pot"_s));
    }

private:
    Value shelf(const char *name, const Value &parent)
    {
        return m_shop->add("category", {{u"name"_s, QString::fromLatin1(name)}, {u"parent"_s, parent}});
    }

    policy::Root root(const Value &key) const { return {&m_shop->entity("category"), key}; }
};

QTEST_GUILESS_MAIN(SubtreesTest)
#include "subtrees_test.moc"
