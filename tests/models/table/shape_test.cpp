// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/table/shape.h"

#include <QSqlQuery>
#include <QSqlRecord>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace stockroom::table;

class ShapeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isAnEmptyTableOfTheseColumns();
    void isMadeAnewForOtherColumns();
};

void ShapeTest::isAnEmptyTableOfTheseColumns()
{
    const QSqlDatabase database = emptyShape(u"order"_s, {u"id"_s, u"group"_s, u"so so"_s});
    const QSqlRecord record = database.record(u"order"_s);
    QCOMPARE(record.count(), 3);
    QCOMPARE(record.fieldName(1), u"group"_s);
    QSqlQuery query(u"SELECT count(*) FROM \"order\""_s, database);
    QVERIFY(query.next());
    QCOMPARE(query.value(0).toInt(), 0);
}

void ShapeTest::isMadeAnewForOtherColumns()
{
    emptyShape(u"product"_s, {u"a"_s, u"b"_s});
    QCOMPARE(emptyShape(u"product"_s, {u"c"_s}).record(u"product"_s).count(), 1);
}

QTEST_GUILESS_MAIN(ShapeTest)
#include "shape_test.moc"
