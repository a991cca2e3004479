// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/demo/random.h"

#include <QSet>
#include <QTest>
#include <QUuid>

using namespace stockroom::demo;

class RandomTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isTheSameForTheSameSeed();
    void numbersStayWithinTheirBounds();
    void uuidsAreOfVersionFourAndAllDifferent();
};

void RandomTest::isTheSameForTheSameSeed()
{
    Random one(7, 1, 42);
    Random same(7, 1, 42);
    Random otherSeed(8, 1, 42);
    Random otherIndex(7, 1, 43);
    const std::uint64_t first = one.next();
    QCOMPARE(first, same.next());
    QVERIFY(first != otherSeed.next());
    QVERIFY(first != otherIndex.next());
    QCOMPARE(Random(1, 0).next(), std::uint64_t(7982734928498899980ULL));
}

void RandomTest::numbersStayWithinTheirBounds()
{
    Random random(1, 1);
    QSet<std::int64_t> seen;
    for (int each = 0; each < 1000; ++each)
        seen.insert(random.between(-2, 2));
    QCOMPARE(seen, (QSet<std::int64_t>{-2, -1, 0, 1, 2}));
    QCOMPARE(random.below(1), 0U);
}

void RandomTest::uuidsAreOfVersionFourAndAllDifferent()
{
    Random random(1, 1);
    QSet<QByteArray> seen;
    for (int each = 0; each < 1000; ++each) {
        const auto digits = uuid(random);
        QByteArray text(digits.data(), qsizetype(digits.size()));
        seen.insert(text);
        for (const int dash : {20, 16, 12, 8})
            text.insert(dash, '-');
        QCOMPARE(QUuid(QLatin1StringView(text)).version(), QUuid::Random);
    }
    QCOMPARE(seen.size(), 1000);
}

QTEST_GUILESS_MAIN(RandomTest)
#include "random_test.moc"
