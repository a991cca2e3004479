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

    void aLinkIsFoundByCaptionKeyAndHandle()
    {
        QFETCH_GLOBAL(QString, place);
        test::Shop shop(test::freshPlaceLike(place));
        const auto id = shop.add("category", {{s("name"), s("Fine Cups")}, {s("slug"), s("cups")}});
        const auto kitchen = shop.add("category", {{s("name"), s("Kitchen")}});
        QVERIFY(shop.store().apply(
            {.changes = {{.entity = s("category"), .id = id, .values = {{s("parent"), kitchen}}}}}, {}));
        for (const QString &text : {s("fine cups"), s("Kitchen › Fine Cups"), s("cups"), id.toString()}) {
            const auto found = pane::withLinks(shop.store().reader(), *shop.catalogue(), shop.entity("product"),
                                               {{s("category"), text}});
            QVERIFY2(found, qPrintable(text));
            QCOMPARE(found->value(s("category")), id);
        }
        QVERIFY(!pane::withLinks(shop.store().reader(), *shop.catalogue(), shop.entity("product"),
                                 {{s("category"), s("nowhere")}}));
    }
};

QTEST_GUILESS_MAIN(ReadingTest)
#include "reading_test.moc"
