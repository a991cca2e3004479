// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/reader.h"

#include "models/entity/money.h"
#include "tests/support/places.h"
#include "tests/support/shop.h"

#include <QTest>

using namespace stockroom;
using entity::ProblemKind;

namespace
{

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

} // namespace

class ReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { test::onEachDatabase(); }

    void init()
    {
        QFETCH_GLOBAL(QString, place);
        m_shop = std::make_unique<test::Shop>(test::freshPlaceLike(place));
        m_pot = m_shop->addProduct(s("Teapot"), 1190, 5);
        m_cup = m_shop->addProduct(s("Cup"), 250, 0);
    }
    void cleanup() { m_shop.reset(); }

    void findsARowByItsKeyAndByItsHandle()
    {
        auto &reader = m_shop->store().reader();
        QCOMPARE(*reader.find(m_shop->entity("product"), m_pot.toString()), m_pot);
        QCOMPARE(*reader.find(m_shop->entity("product"), s("teapot")), m_pot);
        const auto nothing = reader.find(m_shop->entity("product"), s("kettle"));
        QCOMPARE(nothing.problem().kind, ProblemKind::Missing);
        QVERIFY(nothing.problem().text.contains(u"kettle"));
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
        const auto found = reader.suggestions(m_shop->entity("product"), s("TEA"), 5);
        QCOMPARE(found->size(), 1);
        QCOMPARE(found->front().second, s("Teapot"));
        QCOMPARE(reader.suggestions(m_shop->entity("product"), s("100%"), 5)->size(), 0);
    }

private:
    std::unique_ptr<test::Shop> m_shop;
    entity::Value m_pot;
    entity::Value m_cup;
};

QTEST_GUILESS_MAIN(ReaderTest)
#include "reader_test.moc"
