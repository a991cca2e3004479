// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/table/marks.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace stockroom::table;

class MarksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aUuidComesBackAsItWas();
    void keepsNumbersAndUuids_data();
    void keepsNumbersAndUuids();
    void roomThatIsMadeIsUnknown();
};

void MarksTest::aUuidComesBackAsItWas()
{
    const Mark mark = Mark::ofUuid(u"0123ABCD-4567-89ef-0123-456789abcdef"_s);
    QCOMPARE(mark.bound(true).toString(), u"0123abcd456789ef0123456789abcdef"_s);
    QVERIFY(mark == Mark::ofUuid(u"0123abcd456789ef0123456789abcdef"_s));
    QVERIFY(mark == Mark::ofUuid(QByteArrayView("0123abcd-4567-89EF-0123-456789ABCDEF")));
    QCOMPARE(Mark::of(-7).bound(false), QVariant(-7LL));
    QVERIFY(Mark().isUnknown());
    QVERIFY(!Mark::of(0).isUnknown());
}

void MarksTest::keepsNumbersAndUuids_data()
{
    QTest::addColumn<bool>("areUuids");
    QTest::newRow("numbers") << false;
    QTest::newRow("uuids") << true;
}

void MarksTest::keepsNumbersAndUuids()
{
    QFETCH(bool, areUuids);
    const auto mark = [&](int i) { return areUuids ? Mark{quint64(i) << 40, quint64(i)} : Mark::of(i); };
    Marks marks(areUuids);
    for (int i = 0; i < 5000; ++i)
        marks.append(mark(i));
    QCOMPARE(marks.size(), 5000);
    QVERIFY(marks.at(4999) == mark(4999));
    marks.remove(10, 2);
    QCOMPARE(marks.size(), 4998);
    QCOMPARE(marks.indexOf(mark(12)), 10);
    QCOMPARE(marks.indexOf(mark(11)), -1);
    Marks others(areUuids);
    for (int i = 9000; i < 9010; ++i)
        others.append(mark(i));
    marks.insert(3, 2, others);
    QVERIFY(marks.at(2) == mark(2));
    QVERIFY(marks.at(3) == mark(9003));
    QVERIFY(marks.at(4) == mark(9004));
    QVERIFY(marks.at(5) == mark(3));
    const auto rows = marks.rowsOf({mark(0), mark(11), mark(4999), mark(4096)});
    QCOMPARE(rows.size(), 3);
    QCOMPARE(rows.value(mark(4999)), 4999);
    QCOMPARE(rows.value(mark(0), -1), 0);
    QVERIFY(marks.rowsOf({}).isEmpty());
}

void MarksTest::roomThatIsMadeIsUnknown()
{
    for (const bool areUuids : {false, true}) {
        Marks marks(areUuids);
        marks.append(Mark::of(1));
        marks.resize(3);
        QCOMPARE(marks.size(), 3);
        QVERIFY(!marks.at(0).isUnknown());
        QVERIFY(marks.at(2).isUnknown());
        marks.resize(1);
        QCOMPARE(marks.size(), 1);
    }
}

QTEST_GUILESS_MAIN(MarksTest)
#include "marks_test.moc"
