// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/table/fetcher.h"

#include "tests/support/outage.h"
#include "tests/support/places.h"
#include "tests/support/shop.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace stockroom;
using table::Fetcher;
using table::Mark;

namespace
{

/// A store with some products and a fetcher of them.
struct Bench {
    explicit Bench(const QString &place) : shop(place)
    {
        for (int i = 0; i < 5; ++i)
            ids << shop.addProduct(u"Cup %1"_s.arg(i));
        paging = std::make_shared<store::Paging>(store::Sql(shop.catalogue(), shop.place().dialect()),
                                                 shop.entity("product"));
        const std::atomic<bool> wanted{true};
        marks = *table::Listing(shop.connection(), *paging).marks({{}, {u"name"_s}}, wanted);
        fetcher = std::make_unique<Fetcher>(shop.place(), paging);
        name = paging->fields().indexOf(shop.entity("product").find("name"));
    }

    const table::Row *get(int row)
    {
        return fetcher->get(marks.at(row), [this] {
            QList<Mark> page;
            for (int each = 0; each < marks.size(); ++each)
                page << marks.at(each);
            return page;
        });
    }

    test::Shop shop;
    QVariantList ids;
    std::shared_ptr<const store::Paging> paging;
    table::Marks marks;
    std::unique_ptr<Fetcher> fetcher;
    qsizetype name = 0;
};

} // namespace

class FetcherTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhenWhatWasMissedCame_data() { test::onEachDatabase(); }
    void tellsWhenWhatWasMissedCame();
    void waitsAsLongAsItIsAllowedTo_data() { test::onEachDatabase(); }
    void waitsAsLongAsItIsAllowedTo();
    void readsAgainWhatMayBeOld_data() { test::onEachDatabase(); }
    void readsAgainWhatMayBeOld();
    void tellsOnceThatRowsAreGone_data() { test::onEachDatabase(); }
    void tellsOnceThatRowsAreGone();
    void aLostServerIsNoAnswer_data() { test::onEachDatabase(); }
    void aLostServerIsNoAnswer();
    void whatWasReadBeforeAChangeIsReadAgain_data() { test::onEachDatabase(); }
    void whatWasReadBeforeAChangeIsReadAgain();
    void tellsWhatIsBroken();
};

void FetcherTest::tellsWhenWhatWasMissedCame()
{
    QFETCH(QString, place);
    Bench bench(place);
    bench.fetcher->setPatience(0);
    QSignalSpy read(bench.fetcher.get(), &Fetcher::read);
    QVERIFY(!bench.get(2));
    QTRY_VERIFY(!read.isEmpty());
    QVERIFY(read.front().front().value<QSet<Mark>>().contains(bench.marks.at(2)));
    QCOMPARE(bench.get(2)->values[bench.name].toString(), u"Cup 2"_s);
    // Its page came with it.
    QCOMPARE(bench.get(4)->values[bench.name].toString(), u"Cup 4"_s);
    QVERIFY(bench.fetcher->findId(bench.ids[0].toString()));
}

void FetcherTest::waitsAsLongAsItIsAllowedTo()
{
    QFETCH(QString, place);
    Bench bench(place);
    bench.fetcher->setPatience(60'000);
    QSignalSpy read(bench.fetcher.get(), &Fetcher::read);
    QVERIFY(bench.get(1));
    QCoreApplication::processEvents();
    // Nobody saw it missing.
    QVERIFY(read.isEmpty());
}

void FetcherTest::readsAgainWhatMayBeOld()
{
    QFETCH(QString, place);
    Bench bench(place);
    bench.fetcher->setPatience(60'000);
    QVERIFY(bench.get(1));
    QVERIFY(bench.shop.connection().run({u"UPDATE products_product SET name = 'Mug'"_s}).ok());
    QSignalSpy read(bench.fetcher.get(), &Fetcher::read);
    bench.fetcher->refresh(bench.marks.at(1));
    QCOMPARE(bench.get(1)->values[bench.name].toString(), u"Cup 1"_s);
    QTRY_COMPARE(bench.get(1)->values[bench.name].toString(), u"Mug"_s);
    QTRY_COMPARE(read.size(), 1);
    QCOMPARE(bench.get(2)->values[bench.name].toString(), u"Cup 2"_s);
    bench.fetcher->refresh();
    QTRY_COMPARE(bench.get(2)->values[bench.name].toString(), u"Mug"_s);
}

void FetcherTest::tellsOnceThatRowsAreGone()
{
    QFETCH(QString, place);
    Bench bench(place);
    QVERIFY(bench.shop.connection().run({u"DELETE FROM products_product WHERE name = 'Cup 3'"_s}).ok());
    QSignalSpy gone(bench.fetcher.get(), &Fetcher::gone);
    QVERIFY(!bench.get(3));
    QTRY_COMPARE(gone.size(), 1);
    QVERIFY(!bench.get(3));
    QVERIFY(bench.get(2));
    QCoreApplication::processEvents();
    QCOMPARE(gone.size(), 1);
}

void FetcherTest::aLostServerIsNoAnswer()
{
    QFETCH(QString, place);
    Bench bench(place);
    bench.fetcher->setPatience(60'000);
    QVERIFY(bench.get(1));
    QVERIFY(bench.shop.connection().run({u"UPDATE products_product SET name = 'Mug'"_s}).ok());
    test::Outage(place).cutAll();
    QSignalSpy broken(bench.fetcher.get(), &Fetcher::broken);
    bench.fetcher->refresh();
    QTRY_COMPARE(bench.get(2)->values[bench.name].toString(), u"Mug"_s);
    QVERIFY(broken.isEmpty());
}

void FetcherTest::whatWasReadBeforeAChangeIsReadAgain()
{
    QFETCH(QString, place);
    Bench bench(place);
    const quint64 epoch = bench.fetcher->epoch();
    const auto before = table::Reading(bench.shop.connection(), *bench.paging).first({{}, {u"name"_s}}, 5);
    QVERIFY(before.ok());
    QVERIFY(bench.shop.connection().run({u"UPDATE products_product SET name = 'Mug'"_s}).ok());
    bench.fetcher->outdate();
    bench.fetcher->put(*before, epoch);
    QCOMPARE(bench.get(2)->values[bench.name].toString(), u"Cup 2"_s);
    QTRY_COMPARE(bench.get(2)->values[bench.name].toString(), u"Mug"_s);
}

void FetcherTest::tellsWhatIsBroken()
{
    Bench bench(test::freshPlace(test::Kind::Sqlite));
    QVERIFY(bench.shop.connection().run({u"ALTER TABLE products_product RENAME TO elsewhere"_s}).ok());
    QSignalSpy broken(bench.fetcher.get(), &Fetcher::broken);
    QVERIFY(!bench.get(0));
    QTRY_COMPARE(broken.size(), 1);
}

QTEST_GUILESS_MAIN(FetcherTest)
#include "fetcher_test.moc"
