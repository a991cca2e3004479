// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/table/difference.h"

#include <QTest>

#include <random>

using namespace stockroom::table;

namespace
{

Marks list(const QList<int> &numbers)
{
    Marks marks;
    for (const int number : numbers)
        marks.append(Mark::of(number));
    return marks;
}

} // namespace

class DifferenceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatCameAndWent();
    void rowsInAnotherOrderAreTakenAsAWhole();
    void stepsLeadFromTheOldListToTheNewOne();
};

void DifferenceTest::tellsWhatCameAndWent()
{
    using Steps = QList<Difference::Step>;
    QVERIFY(Difference::between(list({1, 2, 3}), list({1, 2, 3})).isNone());
    QCOMPARE(Difference::between(list({1, 2, 3}), list({1, 9, 2, 3})).steps, (Steps{{1, 1}}));
    QCOMPARE(Difference::between(list({1, 2, 3}), list({1})).steps, (Steps{{1, -2}}));
    QCOMPARE(Difference::between(list({}), list({4, 5})).steps, (Steps{{0, 2}}));
    QCOMPARE(Difference::between(list({1, 2, 3, 4, 5}), list({2, 3, 8, 9, 5})).steps,
             (Steps{{0, -1}, {2, -1}, {2, 2}}));
}

void DifferenceTest::rowsInAnotherOrderAreTakenAsAWhole()
{
    const Difference moved = Difference::between(list({1, 2, 3, 4}), list({1, 3, 2, 4}));
    QVERIFY(moved.isWhole);
    QList<int> before;
    QList<int> after;
    for (int i = 0; i < 100; ++i) {
        before << i;
        if (i % 2)
            after << i;
    }
    QVERIFY(Difference::between(list(before), list(after)).isWhole);
}

void DifferenceTest::stepsLeadFromTheOldListToTheNewOne()
{
    std::mt19937 random(1);
    int stepwise = 0;
    for (int round = 0; round < 500; ++round) {
        QList<int> before;
        QList<int> after;
        for (int i = 0; i < 60; ++i) {
            const unsigned fate = random() % 40;
            if (fate != 0)
                before << i;
            if (fate != 1)
                after << i;
        }
        const Difference difference = Difference::between(list(before), list(after));
        if (difference.isWhole)
            continue;
        ++stepwise;
        Marks marks = list(before);
        for (const Difference::Step &step : difference.steps) {
            if (step.count > 0)
                marks.insert(step.row, step.count, list(after));
            else
                marks.remove(step.row, -step.count);
        }
        QVERIFY(marks == list(after));
    }
    QVERIFY(stepwise > 400);
}

QTEST_GUILESS_MAIN(DifferenceTest)
#include "difference_test.moc"
