// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/table/rowcache.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace stockroom::table;

namespace
{

Row row(int number, const QString &value = {})
{
    return {Mark::of(number), u"id%1"_s.arg(number), {value}};
}

QList<Row> rows(int from, int to)
{
    QList<Row> rows;
    for (int number = from; number <= to; ++number)
        rows << row(number);
    return rows;
}

} // namespace

class RowCacheTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void dropsWhatWasNotUsedForLongest();
    void neverDropsWhatIsKept();
    void aRowThatComesAgainReplacesTheOldOne();
    void findsRowsByTheirKey();
    void makesTheRestStaleOrForgetsIt();
};

void RowCacheTest::dropsWhatWasNotUsedForLongest()
{
    RowCache cache(4);
    cache.put(rows(1, 4));
    QVERIFY(cache.use(Mark::of(1)));
    QVERIFY(cache.find(Mark::of(2)));
    cache.put(rows(5, 6));
    QCOMPARE(cache.size(), 4);
    QVERIFY(cache.find(Mark::of(1)));
    QVERIFY(!cache.find(Mark::of(2)));
    QVERIFY(!cache.find(Mark::of(3)));
    QVERIFY(!cache.findId(u"id2"_s));
}

void RowCacheTest::neverDropsWhatIsKept()
{
    RowCache cache(4);
    cache.put(rows(1, 4));
    cache.put(rows(5, 8), {Mark::of(1), Mark::of(2)});
    QVERIFY(cache.find(Mark::of(1)));
    QVERIFY(cache.find(Mark::of(2)));
    QCOMPARE(cache.size(), 4);
    cache.put(rows(9, 12), {Mark::of(1), Mark::of(2), Mark::of(7), Mark::of(8), Mark::of(9), Mark::of(10)});
    QVERIFY(cache.find(Mark::of(8)));
    QVERIFY(cache.find(Mark::of(10)));
}

void RowCacheTest::aRowThatComesAgainReplacesTheOldOne()
{
    RowCache cache;
    cache.put({row(1, u"old"_s)});
    cache.put({row(1, u"new"_s)});
    QCOMPARE(cache.size(), 1);
    QCOMPARE(cache.find(Mark::of(1))->values.front().toString(), u"new"_s);
}

void RowCacheTest::findsRowsByTheirKey()
{
    RowCache cache;
    cache.put(rows(1, 3));
    QCOMPARE(cache.findId(u"id2"_s), cache.find(Mark::of(2)));
    cache.remove(Mark::of(2));
    QVERIFY(!cache.findId(u"id2"_s));
    // A number that was free again became another row's.
    cache.put({{Mark::of(3), u"id9"_s, {QString()}}});
    QVERIFY(!cache.findId(u"id3"_s));
    QCOMPARE(cache.findId(u"id9"_s)->mark, Mark::of(3));
}

void RowCacheTest::makesTheRestStaleOrForgetsIt()
{
    RowCache cache;
    cache.put(rows(1, 6));
    cache.use(Mark::of(1));
    const auto stale = cache.makeStale(2, {Mark::of(3)});
    QCOMPARE(stale, (QSet<Mark>{Mark::of(1), Mark::of(6), Mark::of(3)}));
    QCOMPARE(cache.size(), 3);
    QVERIFY(cache.find(Mark::of(3))->isStale);
    cache.put({row(3)});
    QVERIFY(!cache.find(Mark::of(3))->isStale);
}

QTEST_GUILESS_MAIN(RowCacheTest)
#include "rowcache_test.moc"
