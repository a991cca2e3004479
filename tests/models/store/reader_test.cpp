// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/reader.h"

#include "models/entity/money.h"
#include "tests/support/shoptest.h"

#include <QTest>
#include <QUuid>

using namespace stockroom;
using entity::ProblemKind;

namespace
{

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

} // namespace

class ReaderTest : public test::ShopTest
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        ShopTest::init();
        m_pot = m_shop->addProduct(s("Teapot"), 1190, 5);
        m_cup = m_shop->addProduct(s("Cup"), 250, 0);
    }

    void findsARowByItsKeyAndByItsHandle()
    {
        auto &reader = m_shop->store().reader();
        QCOMPARE(*reader.find(m_shop->entity("product"), m_pot.toString()), m_pot);
        QCOMPARE(*reader.find(m_shop->entity("product"), s("teapot")), m_pot);
        const auto nothing = reader.find(m_shop->entity("product"), s("kettle"));
        QCOMPARE(nothing.problem().kind, ProblemKind::Missing);
        QVERIFY(nothing.problem().text.contains(u"kettle"));
    }

    void whatNamesTwoRowsIsRefused()
    {
        auto &reader = m_shop->store().reader();
        const auto first = m_shop->add("category", {{s("name"), s("First")}});
        const auto year = m_shop->add("category", {{s("name"), s("Year")}, {s("slug"), first.toString()}});
        const auto either = reader.find(m_shop->entity("category"), first.toString());
        QCOMPARE(either.problem().kind, ProblemKind::Invalid);
        QVERIFY(either.problem().text.contains(s("Slug of ") + year.toString()));
        QVERIFY(either.problem().text.contains(s("ID of first")));
        const auto linked = reader.resolved(m_shop->entity("product"), {{s("category"), first.toString()}});
        QCOMPARE(linked.problem().failures.value(0).field, s("category"));
        QCOMPARE(*reader.find(m_shop->entity("category"), s("first")), first);
        // Its own key may be what a row is called.
        const auto own =
            m_shop->add("category", {{s("name"), s("Own")}, {s("slug"), s("%1").arg(year.toLongLong() + 1)}});
        QCOMPARE(*reader.find(m_shop->entity("category"), own.toString()), own);
        QCOMPARE(*reader.find(m_shop->entity("category"), year.toString()), year);
        QCOMPARE(*reader.findByHandle(m_shop->entity("category"), s("first")), first);
        QVERIFY(!reader.findByHandle(m_shop->entity("category"), year.toString()));
    }

    void tellsWhatGoesWithARow()
    {
        auto &reader = m_shop->store().reader();
        const entity::Entity &category = m_shop->entity("category");
        const auto top = m_shop->add("category", {{s("name"), s("Top")}});
        const auto middle = m_shop->add("category", {{s("name"), s("Middle")}, {s("parent"), top}});
        for (const char *name : {"A", "B"})
            m_shop->add("category", {{s("name"), s(name)}, {s("parent"), middle}});
        const auto going = reader.goingWith(category, top);
        QCOMPARE(going->size(), 1);
        QCOMPARE(going->front().first, &category);
        QCOMPARE(going->front().second, 3);
        // Parts that protect the whole do not go.
        QVERIFY(reader.goingWith(m_shop->entity("product"), m_pot)->isEmpty());
    }

    void theSmallestFreeNumberIsFoundAmongMany()
    {
        auto &reader = m_shop->store().reader();
        const entity::Entity &product = m_shop->entity("product");
        const entity::Field &slug = *product.find("slug");
        const auto slugFor = [&](const QString &base, const entity::Value &id = {}) {
            const auto free = reader.freeSlug(product, slug, base, id);
            return free ? *free : free.problem().words();
        };
        QCOMPARE(slugFor(s("kettle")), s("kettle"));
        QCOMPARE(slugFor(s("teapot")), s("teapot-2"));
        QCOMPARE(slugFor(s("teapot"), m_pot), s("teapot"));
        for (const char *taken : {"teapot-2", "teapot-3", "teapot-5", "teapot-007", "teapot-2024", "teapotX9",
                                  "teapot-99999999999999999999", "teapot-6-cups"})
            m_shop->ask(s("INSERT INTO products_product (id, name, slug, description, price, stock, is_active, image, "
                          "created_at, updated_at, category_id) SELECT '%1', name, '%2', description, price, stock, "
                          "is_active, image, created_at, updated_at, category_id FROM products_product "
                          "WHERE slug = 'teapot'")
                            .arg(QUuid::createUuid().toString(QUuid::Id128), s(taken)));
        QCOMPARE(slugFor(s("teapot")), s("teapot-4"));
        QCOMPARE(slugFor(s("")), s("product-1"));
        const QString longest(200, u'x');
        m_shop->ask(s("UPDATE products_product SET slug = '%1' WHERE slug = 'cup'").arg(longest));
        QCOMPARE(slugFor(longest), QString(193, u'x') + s("-2"));
    }

    void textsOfLinksBecomeKeys()
    {
        auto &reader = m_shop->store().reader();
        const auto resolved =
            reader.resolved(m_shop->entity("product"), entity::Values{{s("category"), s("tea")}, {s("name"), s("x")}});
        QCOMPARE(resolved->value(s("category")).typeId(), int(QMetaType::LongLong));
        const auto refused = reader.resolved(m_shop->entity("product"), entity::Values{{s("category"), s("nowhere")}});
        QCOMPARE(refused.problem().failures.front().field, s("category"));
        const auto filter = reader.resolved(
            m_shop->entity("product"), *store::Filter::parse(m_shop->entity("product"), s("category:tea price<5")));
        QVERIFY2(filter, qPrintable(filter ? QString() : filter.problem().words()));
        QCOMPARE(*reader.count(m_shop->entity("product"), *filter), 1);
    }

    void listsInOrderWithCaptionsAndSuggestions()
    {
        auto &reader = m_shop->store().reader();
        const auto rows = reader.list(m_shop->entity("product"), {}, {s("price")}, 10);
        QCOMPARE(rows->size(), 2);
        QCOMPARE(rows->front().value(s("id")), m_cup);
        QCOMPARE(reader.captions(m_shop->entity("product"), {m_pot, m_pot, s("0123456789abcdef0123456789abcdef")})
                     ->value(m_pot.toString()),
                 s("Teapot"));
        const auto kitchen = m_shop->add("category", {{s("name"), s("Kitchen")}});
        const auto spoons = m_shop->add("category", {{s("name"), s("Spoons")}, {s("parent"), kitchen}});
        const auto captions = reader.captions(m_shop->entity("category"), {kitchen, spoons});
        QCOMPARE(captions->value(kitchen.toString()), s("Kitchen"));
        QCOMPARE(captions->value(spoons.toString()), s("Kitchen › Spoons"));
        const auto found = reader.suggestions(m_shop->entity("product"), s("TEA"), 5);
        QCOMPARE(found->size(), 1);
        QCOMPARE(found->front().caption, s("Teapot"));
        QCOMPARE(reader.suggestions(m_shop->entity("product"), s("100%"), 5)->size(), 0);
        for (const char *text : {"spoon", "kitchen › spoons", "en › spo"}) {
            const auto nested = reader.suggestions(m_shop->entity("category"), s(text), 5);
            QCOMPARE(nested->size(), 1);
            QCOMPARE(nested->front().id, spoons);
            QCOMPARE(nested->front().name, s("Spoons"));
            QCOMPARE(nested->front().caption, s("Kitchen › Spoons"));
        }
        QCOMPARE(reader.suggestions(m_shop->entity("category"), s("Garden › Spoons"), 5)->size(), 0);
    }

    void aLinkIsFoundByCaptionNameKeyAndHandle()
    {
        auto &reader = m_shop->store().reader();
        const auto kitchen = m_shop->add("category", {{s("name"), s("Kitchen")}});
        const auto id =
            m_shop->add("category", {{s("name"), s("Fine Cups")}, {s("slug"), s("cups")}, {s("parent"), kitchen}});
        // More rows than are looked at have that name in theirs, elsewhere.
        for (int i = 0; i < 30; ++i)
            m_shop->add("category", {{s("name"), s("Fine Cups %1").arg(i)}});
        for (const QString &text : {s("fine cups"), s("Kitchen › Fine Cups"), s("cups"), id.toString()}) {
            const auto found = reader.meant(m_shop->entity("product"), {{s("category"), text}});
            QVERIFY2(found, qPrintable(text));
            QCOMPARE(found->value(s("category")), id);
        }
        QVERIFY(!reader.meant(m_shop->entity("product"), {{s("category"), s("nowhere")}}));
    }

    void whatIsSaidExactlyIsSuggestedFirst()
    {
        auto &reader = m_shop->store().reader();
        const entity::Entity &category = m_shop->entity("category");
        for (int i = 0; i < 30; ++i)
            m_shop->add("category", {{s("name"), s("Black mate %1").arg(i)}});
        m_shop->add("category", {{s("name"), s("Mate cups")}});
        const auto top = m_shop->add("category", {{s("name"), s("Garden")}});
        const auto mate = m_shop->add("category", {{s("name"), s("Mate")}, {s("parent"), top}});
        const auto found = reader.suggestions(category, s("mate"), 5);
        QCOMPARE(found->size(), 5);
        QCOMPARE(found->value(0).id, mate);
        QCOMPARE(found->value(1).name, s("Mate cups"));
        QCOMPARE(found->value(2).name, s("Black mate 0"));
        QCOMPARE(reader.suggestions(category, s("garden › mate"), 5)->value(0).id, mate);
    }

    void aNameThatTwoRowsHaveMeansNone()
    {
        const QList<store::Suggestion> found{
            {1, s("Tea"), s("Kitchen › Tea")}, {2, s("Tea"), s("Garden › Tea")}, {3, s("Cups"), s("Kitchen › Cups")}};
        QCOMPARE(store::meantBy(found, s("garden › tea")), entity::Value(2));
        QCOMPARE(store::meantBy(found, s("cups")), entity::Value(3));
        QVERIFY(!store::meantBy(found, s("tea")).isValid());
        QVERIFY(!store::meantBy(found, s("Kitchen")).isValid());
    }

private:
    entity::Value m_pot;
    entity::Value m_cup;
};

QTEST_GUILESS_MAIN(ReaderTest)
#include "reader_test.moc"
