// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/entity/range.h"

#include "models/entity/product.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace stockroom;

class RangeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNumberOfTooManyDigitsIsToldItsBounds_data();
    void aNumberOfTooManyDigitsIsToldItsBounds();
    void whatIsReadStaysAsItIs();
};

void RangeTest::aNumberOfTooManyDigitsIsToldItsBounds_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("reason");
    const QString stock = u"Stock must be from 0 to 2147483647."_s;
    const QString price = u"Price must be from 0.01 to 99999999.99."_s;
    QTest::newRow("count") << u"stock"_s << u"9999999999999999999999"_s << stock;
    QTest::newRow("difference") << u"stock"_s << u"+9999999999999999999999"_s << stock;
    QTest::newRow("less") << u"stock"_s << u"-9999999999999999999999"_s << stock;
    QTest::newRow("amount") << u"price"_s << u"99999999999999999999.50"_s << price;
    QTest::newRow("part") << u"stock"_s << u"1.5"_s << u"Stock must be a whole number."_s;
    QTest::newRow("word") << u"stock"_s << u"many"_s << u"Stock must be a whole number."_s;
    QTest::newRow("three decimals") << u"price"_s << u"1.505"_s << u"Price must be an amount such as 12.50."_s;
}

void RangeTest::aNumberOfTooManyDigitsIsToldItsBounds()
{
    QFETCH(QString, field);
    QFETCH(QString, text);
    QFETCH(QString, reason);
    QCOMPARE(entity::fromText(*fieldOf(entity::kProduct, field), text).reason, reason);
}

void RangeTest::whatIsReadStaysAsItIs()
{
    const entity::Field &stock = *fieldOf(entity::kProduct, u"stock"_s);
    const entity::Parsed read = entity::withinRange({QVariant(5)}, stock, u"9999999999999999999999"_s, QLocale::c());
    QVERIFY(read.ok());
    QCOMPARE(read.value.toInt(), 5);
}

QTEST_GUILESS_MAIN(RangeTest)
#include "range_test.moc"
