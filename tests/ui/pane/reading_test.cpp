// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/pane/openshop.h"
#include "ui/pane/reading.h"

using namespace stockroom;
using test::s;

class ReadingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { test::onEachDatabase(); }

    void linksAreShownByTheirCaptions()
    {
        QFETCH_GLOBAL(QString, place);
        test::Shop shop(test::freshPlaceLike(place));
        const auto row = shop.row("product", shop.addProduct(s("Teapot")));
        const auto captions = pane::captionsOf(shop.store().reader(), *shop.catalogue(), shop.entity("product"), {row});
        QVERIFY(captions);
        const QString category = row.value(s("category")).toString();
        QCOMPARE(captions->value(s("category")).value(category).toLower(), s("tea"));
    }

    void aPathLeadsDownToTheRow()
    {
        QFETCH_GLOBAL(QString, place);
        test::Shop shop(test::freshPlaceLike(place));
        entity::Value at;
        for (const char *name : {"Home", "Kitchen", "Pots"})
            at = shop.add("category", {{s("name"), s(name)}, {s("parent"), at}});
        const auto path = pane::pathOf(shop.store().reader(), shop.entity("category"), at);
        QVERIFY(path);
        QCOMPARE(*path, s("Home › Kitchen › Pots"));
        const auto product = shop.addProduct(s("Teapot"));
        QCOMPARE(*pane::pathOf(shop.store().reader(), shop.entity("product"), product), s("Teapot"));
        QVERIFY(!pane::pathOf(shop.store().reader(), shop.entity("category"), qlonglong(4711)));
    }
};

QTEST_GUILESS_MAIN(ReadingTest)
#include "reading_test.moc"
